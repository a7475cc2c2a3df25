import Documents
public import Verdicts

/// Where a number stands in the sources, each place in its sentence, with what it was read as.
public struct SightingText {
  let shelf: Bookshelf
  let style: Style

  public init(shelf: Bookshelf, style: Style) {
    self.shelf = shelf
    self.style = style
  }

  /// All places of a number, source by source.
  public func text(_ sightings: [NumberSighting], of number: String) -> String {
    var canvas = Canvas(style: style)
    let sources = Set(sightings.map(\.source)).count
    let head =
      sightings.isEmpty
      ? "\(number) stands in no source"
      : "\(number) stands in \(Wording.count(sightings.count, "place")) of "
        + Wording.count(sources, "source")
    canvas.wrap(style.form == .narrated ? Wording.sentence(head) : head, as: .strong)
    for sighting in sightings { draw(sighting, on: &canvas) }
    return canvas.text
  }

  /// How a number was taken, in words.
  static func words(_ role: NumberSighting.Role) -> String {
    switch role {
    case .fact(let facts): "read as \(facts.joined(separator: "; "))"
    case .unused: "a number of which no rule makes a fact"
    case .date(let date): "part of a date: \(date)"
    case .furniture(let reason): "furniture of the page, no statement: \(reason)"
    case .code: "no figure: part of a name or a code"
    }
  }

  private func draw(_ sighting: NumberSighting, on canvas: inout Canvas) {
    let words = Self.words(sighting.role)
    let location = "\(sighting.path):\(sighting.place)"
    if style.form == .narrated {
      canvas.line(
        Wording.sentence(
          "Line \(sighting.place.line), column \(sighting.place.column) of "
            + "\(sighting.path): \"\(Printable.line(sighting.quote))\", \(words)"
        )
      )
      return
    }
    let around =
      shelf.surroundings(of: sighting.span, in: sighting.sentence, path: sighting.path)
      ?? ("", sighting.quote, "")
    canvas.line("  " + style.paint(location, .faint))
    let excerpt = Excerpt(
      before: around.before,
      marked: around.marked,
      after: around.after,
      width: style.width - 4,
      glyphs: style.glyphs
    )
    canvas.excerpt(excerpt, after: "    ", marks: .quote)
    canvas.wrap(words, after: "    ")
  }
}
