public import Documents

/// What a person has written down of the sources in a folder: a file named `sources`.
public struct SourceList: Sendable {
  /// What the list says of one source.
  public struct Entry: Sendable {
    /// The source's id or an unambiguous beginning of it.
    public var id: String
    /// Where the id stands in the list.
    public var span: Span
    /// What is said of it, in the order of the list.
    public var fields: [Field]
  }

  /// One thing said of a source.
  public struct Field: Sendable {
    /// What is said.
    public var value: Value
    /// How it is known.
    public var origin: Source.Origin
    /// Where the line stands in the list.
    public var span: Span
  }

  /// A thing that can be known of a source; nil where the text does not state it.
  public enum Value: Hashable, Sendable {
    case title(String?)
    case publisher(String?)
    case author(String?)
    case date(ClosedRange<Day>?)
  }

  /// The list as it was read.
  public var text: SourceText
  /// Its entries in order.
  public var entries: [Entry]

  /// Writes what the list says into the sources of documents.
  ///
  /// With `isComplete` the documents are all of the folder, and an entry that fits none of them
  /// deserves a warning.
  public func apply(to documents: inout [Document], isComplete: Bool) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for entry in entries {
      let ids = documents.map(\.source.id)
      var fitting = documents.indices.filter { ids[$0] == entry.id }
      if fitting.isEmpty { fitting = documents.indices.filter { ids[$0].hasPrefix(entry.id) } }
      switch fitting.count {
      case 1:
        let index = fitting[0]
        for field in entry.fields { diagnostics += apply(field, to: &documents[index]) }
      case 0:
        guard isComplete else { continue }
        diagnostics.append(
          Diagnostic(.warning, "no source is called '\(entry.id)'", in: text, at: entry.span)
        )
      default:
        diagnostics.append(
          Diagnostic(
            .error,
            "'\(entry.id)' begins the names of \(fitting.count) sources",
            in: text,
            at: entry.span,
            expected: "a longer beginning",
            candidates: fitting.map { ids[$0] }
          )
        )
      }
    }
    return diagnostics
  }

  private func apply(_ field: Field, to document: inout Document) -> [Diagnostic] {
    var origin = field.origin
    var missing: [String] = []
    switch origin {
    case .stated(nil):
      if let span = stated(field.value, in: document) {
        origin = .stated(span)
      } else {
        missing = [Self.words(of: field.value)].compactMap { $0 }
      }
    case .ownWords(let words):
      missing = Quotation.pieces(of: words).filter { Self.find($0, in: document.text) == nil }
    case .stated, .part, .metadata, .fileName, .listed: break
    }
    switch field.value {
    case .title(let value): document.source.title = value.map { .init($0, origin) }
    case .publisher(let value): document.source.publisher = value.map { .init($0, origin) }
    case .author(let value): document.source.author = value.map { .init($0, origin) }
    case .date(let days):
      document.source.date = days.map {
        PublicationDate(earliest: $0.lowerBound, latest: $0.upperBound, origin: origin)
      }
    }
    return missing.map {
      Diagnostic(
        .warning,
        "the text of '\(document.source.id)' does not hold '\($0)'",
        in: text,
        at: field.span
      )
    }
  }

  /// Where a text states a value.
  private func stated(_ value: Value, in document: Document) -> Span? {
    switch value {
    case .title(let words?), .publisher(let words?), .author(let words?):
      return Self.find(words, in: document.text)
    case .date(let days?):
      guard let date = document.source.date, date.earliest == days.lowerBound,
        date.latest == days.upperBound
      else { return nil }
      switch date.origin {
      case .stated(let span): return span
      case .part(_, let span): return span
      case .ownWords, .metadata, .fileName, .listed: return nil
      }
    case .title(nil), .publisher(nil), .author(nil), .date(nil): return nil
    }
  }

  private static func words(of value: Value) -> String? {
    switch value {
    case .title(let words), .publisher(let words), .author(let words): words
    case .date(let days): days?.lowerBound.description
    }
  }

  private static func find(_ words: String, in text: SourceText) -> Span? {
    let wanted = Array(words.utf8)
    guard let first = wanted.first else { return Span(0, 0) }
    var rest = text.bytes[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return Span(start, start + wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}

/// Words quoted from a text: `"This week, ... were expelled" and "this year"`.
enum Quotation {
  /// The quoted words, cut where an ellipsis leaves something out.
  static func pieces(of words: String) -> [String] {
    var pieces: [[UInt8]] = []
    var isInside = false
    for byte in words.utf8 {
      if byte == UInt8(ascii: "\"") {
        isInside.toggle()
        if isInside { pieces.append([]) }
      } else if isInside {
        pieces[pieces.count - 1].append(byte)
      }
    }
    return pieces.flatMap { piece in
      piece.split(separator: Array("...".utf8)).map { part in
        let bytes = Array(part)
        let span = Letters(bytes: bytes, end: bytes.count).trimmed(Span(0, bytes.count))
        return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      }
    }.filter { !$0.isEmpty }
  }
}
