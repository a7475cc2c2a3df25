public import Documents

/// The text of a source with line numbers; page furniture is marked `~`.
public struct SourceListing {
  let document: Document
  let style: Style

  public init(_ document: Document, style: Style) {
    self.document = document
    self.style = style
  }

  /// All lines, or the one nearest to a line of the file and `context` lines on either side of it;
  /// nil when there is no such line.
  public func text(around line: Int? = nil, context: Int = 1) -> String? {
    guard let line else { return text(of: numbers.indices) }
    guard (1...lineCount).contains(line),
      let index = numbers.indices.min(by: { abs(numbers[$0] - line) < abs(numbers[$1] - line) })
    else { return nil }
    return text(of: numbers.indices.clamped(to: index - context..<index + context + 1))
  }

  /// The number of the last line, the empty one after a last end of line left out.
  public var lineCount: Int { numbers.last ?? 1 }

  /// The number that each line has in the file: of a page in HTML, that of the tag's text.
  private var numbers: [Int] {
    let text = document.text
    var count = text.lineStarts.count
    if count > 1, text.lineStarts[count - 1] == text.bytes.count { count -= 1 }
    return text.lineStarts.prefix(count).map { text.place(at: $0).line }
  }

  private func text(of lines: Range<Int>) -> String {
    var canvas = Canvas(style: style)
    let numbers = numbers
    let width = String(lineCount).count
    for index in lines {
      let span = document.text.line(index)
      let isFurniture = isFurniture(span)
      let digits = String(numbers[index])
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
