package import Documents

/// The text of a source with line numbers; page furniture is marked `~`.
package struct SourceListing {
  let document: Document
  let style: Style

  package init(_ document: Document, style: Style) {
    self.document = document
    self.style = style
  }

  /// All lines, or one line and `context` lines on either side of it; nil when there is no such
  /// line.
  package func text(around line: Int? = nil, context: Int = 1) -> String? {
    guard let line else { return text(of: 1...lineCount) }
    guard (1...lineCount).contains(line) else { return nil }
    return text(of: max(1, line - context)...min(lineCount, line + context))
  }

  /// The number of lines, the empty one after a last end of line left out.
  package var lineCount: Int {
    let count = document.text.lineStarts.count
    let isLastEmpty = count > 1 && document.text.lineStarts[count - 1] == document.text.bytes.count
    return isLastEmpty ? count - 1 : count
  }

  private func text(of lines: ClosedRange<Int>) -> String {
    var canvas = Canvas(style: style)
    let width = String(lineCount).count
    for number in lines {
      let span = document.text.line(number - 1)
      let isFurniture = isFurniture(span)
      let digits = String(number)
      let indent = String(repeating: " ", count: width - digits.count)
      canvas.wrap(
        document.text[span],
        after: "\(indent)\(digits) \(isFurniture ? "~" : " ") ",
        as: isFurniture ? .faint : nil
      )
    }
    return canvas.text
  }

  /// Whether all that stands on a line is furniture of the page.
  private func isFurniture(_ line: Span) -> Bool {
    let blocks = document.blocks.filter { $0.span.overlaps(line) }
    return !blocks.isEmpty && !blocks.contains { $0.isStatement || $0.kind == .dateline }
  }
}
