import Documents

/// Lines of output under a style, in the making.
struct Canvas {
  let style: Style
  private(set) var lines: [String] = []

  init(style: Style) { self.style = style }

  /// The lines as one text, with an end of line after each.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds one line as it is.
  mutating func line(_ text: String = "") { lines.append(text) }

  /// Adds a text wrapped behind a prefix, painted line by line in a role.
  mutating func wrap(
    _ text: String,
    after prefix: String = "",
    as role: Style.Role? = nil
  ) {
    for line in Wrapping.hanging(Printable.line(text), after: prefix, width: style.width) {
      lines.append(role.map { style.paint(line, $0) } ?? line)
    }
  }

  /// Adds an excerpt and the marks under it, each line behind a prefix.
  mutating func excerpt(_ excerpt: Excerpt, after prefix: String, marks: Style.Role) {
    let space = String(repeating: " ", count: DisplayWidth.of(prefix))
    for row in excerpt.rows {
      lines.append(prefix + row.text)
      if !row.marks.isEmpty { lines.append(space + style.paint(row.marks, marks)) }
    }
  }
}
