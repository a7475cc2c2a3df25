internal import Documents

/// Where each character stands once libedit has drawn a prompt and a text.
struct RowLayout {
  /// One row of the terminal.
  struct Row: Hashable {
    /// The column of its first scalar: 0, or where the prompt ends.
    var start: Int
    /// The scalars in it, by their index; a line end belongs to the row that it ends.
    var scalars: Range<Int>
    /// The columns taken, those of the prompt included.
    var end: Int
  }

  private(set) var rows: [Row] = []

  /// Lays out a text for a terminal of some columns, at least 1.
  ///
  /// A row that is full is followed by another one at once, and a wide character that does not
  /// fit goes to the next row whole.
  init(promptWidth: Int, text: some Sequence<Unicode.Scalar>, columns: Int) {
    let columns = max(1, columns)
    for _ in 0..<(promptWidth / columns) {
      rows.append(Row(start: columns, scalars: 0..<0, end: columns))
    }
    var row = Row(start: promptWidth % columns, scalars: 0..<0, end: promptWidth % columns)
    func breakRow(at index: Int) {
      row.scalars = row.scalars.lowerBound..<index
      rows.append(row)
      row = Row(start: 0, scalars: index..<index, end: 0)
    }
    var count = 0
    for scalar in text {
      defer { count += 1 }
      if scalar == "\n" {
        breakRow(at: count + 1)
        continue
      }
      let size = Self.size(of: scalar, at: row.end)
      if row.end + size > columns { breakRow(at: count) }
      row.end += size
      if row.end >= columns { breakRow(at: count + 1) }
    }
    breakRow(at: count)
  }

  /// The row in which the cursor stands when it is before a scalar, or after the last one.
  func row(ofCursor index: Int) -> Int {
    rows.firstIndex { $0.scalars.contains(index) } ?? rows.count - 1
  }

  /// How many rows below the first one the cursor is, after a terminal took a new width.
  ///
  /// Each row was drawn with a line end of its own; the terminal breaks those that no longer fit
  /// and joins none.
  func height(ofCursor index: Int, in text: [Unicode.Scalar], resizedTo columns: Int) -> Int {
    guard columns > 0 else { return 0 }
    let own = row(ofCursor: index)
    let above = rows[..<own].reduce(0) { $0 + max(1, ($1.end + columns - 1) / columns) }
    return above + column(of: index, in: text, row: rows[own]) / columns
  }

  /// The column of a scalar of a row, or of the end of the text.
  private func column(of index: Int, in text: [Unicode.Scalar], row: Row) -> Int {
    text[row.scalars.lowerBound..<index].reduce(row.start) { $0 + Self.size(of: $1, at: $0) }
  }

  /// The text of a scalar as libedit draws it at a column: a tab goes to the next eighth column,
  /// another control character is shown as two.
  static func drawn(_ scalar: Unicode.Scalar, at column: Int) -> String {
    if scalar == "\t" { return String(repeating: " ", count: 8 - column % 8) }
    if scalar.value < 0x20 || scalar.value == 0x7F {
      return "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
    }
    return String(scalar)
  }

  /// The columns that a scalar takes when it is drawn at a column.
  static func size(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return 8 - column % 8 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return DisplayWidth.of(scalar)
  }
}
