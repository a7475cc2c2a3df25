public import Documents

/// What is known of a source, and where each thing is known from.
public struct SourceCard {
  let source: Source
  let style: Style

  public init(_ source: Source, style: Style) {
    self.source = source
    self.style = style
  }

  /// The lines of the card.
  public var text: String {
    var canvas = Canvas(style: style)
    canvas.wrap(source.id, as: .strong)
    row("title", source.title, on: &canvas)
    row("publisher", source.publisher, on: &canvas)
    row("author", source.author, on: &canvas)
    let date = source.date.map { Source.Known(Self.days($0), $0.origin) }
    row("date", date, on: &canvas)
    return canvas.text
  }

  private func row(_ name: String, _ known: Source.Known?, on canvas: inout Canvas) {
    let prefix = style.form == .narrated ? "\(name): " : Wrapping.padded("  \(name)", to: 13)
    guard let known else {
      canvas.wrap("not stated", after: prefix)
      return
    }
    canvas.wrap("\(known.value) (\(Self.origin(known.origin)))", after: prefix)
  }

  /// "2022-02-17", or "2022-07-01 to 2022-12-31".
  static func days(_ date: PublicationDate) -> String {
    date.earliest == date.latest ? "\(date.earliest)" : "\(date.earliest) to \(date.latest)"
  }

  private static func origin(_ origin: Source.Origin) -> String {
    switch origin {
    case .stated: "stated in the text"
    case .part(let part, _): "stated in its \(part.rawValue)"
    case .ownWords(let words): "from its own words: \(words)"
    case .metadata(let tag): "from the tags of the page: \(tag)"
    case .fileName: "from the name of the file"
    case .listed: "from the list of sources"
    }
  }
}
