import Documents
import Verdicts

/// A quote in its sentence, underlined, with what it was read as.
struct EvidenceText {
  let evidence: Evidence
  let shelf: Bookshelf

  /// The place in a form that editors open.
  var location: String { "\(evidence.path):\(evidence.place)" }

  /// The quote with the words around it, the marks, the label and who says so.
  func draw(on canvas: inout Canvas, indent: String) {
    let width = canvas.style.width - indent.count
    let excerpt = excerpt(width: width, glyphs: canvas.style.glyphs)
    canvas.line(indent + canvas.style.paint(location, .faint))
    canvas.excerpt(excerpt, after: indent, marks: .quote)
    canvas.wrap(label, after: indent + "read as ")
    if let speaker = evidence.attribution { canvas.wrap(speaker, after: indent + "said by ") }
  }

  private var label: String {
    evidence.rule.isEmpty ? evidence.readAs : "\(evidence.readAs)  [\(evidence.rule)]"
  }

  private func excerpt(width: Int, glyphs: Glyphs) -> Excerpt {
    let around =
      shelf.surroundings(of: evidence.span, in: evidence.sentence, path: evidence.path)
      ?? ("", evidence.quote, "")
    return Excerpt(
      before: around.before,
      marked: around.marked,
      after: around.after,
      deciding: deciding,
      width: width,
      glyphs: glyphs
    )
  }

  /// The characters of the quote that are its number.
  private var deciding: Range<Int>? {
    guard let number = evidence.number, let text = shelf.text(evidence.path) else { return nil }
    let start = Printable.line(text[Span(evidence.span.start, number.start)]).count
    return start..<start + Printable.line(text[number]).count
  }
}
