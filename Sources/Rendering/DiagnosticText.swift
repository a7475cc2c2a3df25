public import Documents

/// A diagnostic as text: what, where, the line with a caret, and what would have been right.
public struct DiagnosticText {
  let diagnostic: Diagnostic
  let style: Style

  public init(_ diagnostic: Diagnostic, style: Style) {
    self.diagnostic = diagnostic
    self.style = style
  }

  /// The lines of the diagnostic, in the form of the style.
  public var text: String {
    var canvas = Canvas(style: style)
    if style.form == .narrated {
      canvas.line(narration)
      return canvas.text
    }
    drawHead(on: &canvas)
    drawLine(on: &canvas)
    if let expected = diagnostic.expected { canvas.wrap(expected, after: "  expected ") }
    if let question { canvas.wrap(question, after: "  ") }
    return canvas.text
  }

  /// `path:line:column`, as much of it as there is.
  private var location: String? {
    guard let place = diagnostic.place else {
      return diagnostic.path.isEmpty ? nil : diagnostic.path
    }
    return diagnostic.path.isEmpty ? "column \(place.column)" : "\(diagnostic.path):\(place)"
  }

  /// The question with the nearest words in it.
  private var question: String? {
    let names = diagnostic.candidates.prefix(3).map { "\"\($0)\"" }
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: ", ")
    return others.isEmpty ? "did you mean \(last)?" : "did you mean \(others) or \(last)?"
  }

  private func drawHead(on canvas: inout Canvas) {
    let severity = diagnostic.severity.rawValue
    let text = "\(severity): \(Printable.line(diagnostic.message))"
    let place = location.map { ", \($0)" } ?? ""
    let lines = Wrapping.lines(text + place, width: style.width)
    let role: Style.Role = diagnostic.severity == .error ? .error : .warning
    for (index, line) in lines.enumerated() {
      guard index == 0 else {
        canvas.line("  " + line)
        continue
      }
      canvas.line(style.paint(severity, role) + line.dropFirst(severity.count))
    }
  }

  private func drawLine(on canvas: inout Canvas) {
    guard let line = diagnostic.line, let place = diagnostic.place else { return }
    let scalars = Array(line.unicodeScalars)
    let start = min(max(0, place.column - 1), scalars.count)
    let end = min(start + max(1, diagnostic.width), scalars.count)
    func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
    var glyphs = style.glyphs
    glyphs.underline = "^"
    let excerpt = Excerpt(
      before: text(0..<start),
      marked: start == end ? " " : text(start..<end),
      after: text(end..<scalars.count),
      width: style.width - 4,
      glyphs: glyphs
    )
    canvas.excerpt(excerpt, after: "    ", marks: .error)
  }

  private var narration: String {
    var sentence = "\(diagnostic.severity.rawValue): \(Printable.line(diagnostic.message))"
    if let location { sentence += ", at \(location)" }
    if let expected = diagnostic.expected { sentence += "; expected \(expected)" }
    if let question { sentence += "; \(question)" }
    return Wording.sentence(sentence)
  }
}
