/// The escape sequences that draw a line anew, in colour, over what libedit has drawn.
struct LinePainting {
  let layout: RowLayout
  let text: [Unicode.Scalar]
  /// The scalar before which the cursor stands.
  let cursor: Int
  /// What each scalar is drawn as, nil for plainly.
  let roles: [Highlight.Role?]

  init(_ line: String, cursor: Int, highlights: [Highlight], promptWidth: Int, columns: Int) {
    text = Array(line.unicodeScalars)
    self.cursor = cursor
    layout = RowLayout(promptWidth: promptWidth, text: text, columns: columns)
    roles = Self.roles(of: text, highlights)
  }

  /// Draws all rows and leaves the cursor where it was.
  var sequence: String {
    let up = layout.row(ofCursor: cursor)
    var drawn = "\u{1B}7" + (up > 0 ? "\u{1B}[\(up)A" : "")
    for (number, row) in layout.rows.enumerated() {
      drawn += number == 0 ? "\r" : "\u{1B}[B\r"
      guard !row.scalars.isEmpty else { continue }
      if row.start > 0 { drawn += "\u{1B}[\(row.start)C" }
      drawn += painted(row)
    }
    return drawn + "\u{1B}8"
  }

  private func painted(_ row: RowLayout.Row) -> String {
    var drawn = ""
    var role: Highlight.Role?
    var column = row.start
    for index in row.scalars where text[index] != "\n" {
      if roles[index] != role {
        role = roles[index]
        drawn += "\u{1B}[0\(role.map { ";" + $0.rendition } ?? "")m"
      }
      drawn += RowLayout.drawn(text[index], at: column)
      column += RowLayout.size(of: text[index], at: column)
    }
    return role == nil ? drawn : drawn + "\u{1B}[0m"
  }

  /// The role of each scalar, from roles of ranges of bytes.
  private static func roles(
    of text: [Unicode.Scalar],
    _ highlights: [Highlight]
  ) -> [Highlight.Role?] {
    var roles = [Highlight.Role?](repeating: nil, count: text.count)
    var rest = highlights[...]
    var offset = 0
    for (index, scalar) in text.enumerated() {
      while let first = rest.first, first.range.upperBound <= offset { rest.removeFirst() }
      if let first = rest.first, first.range.contains(offset) { roles[index] = first.role }
      offset += UTF8.width(scalar)
    }
    return roles
  }
}
