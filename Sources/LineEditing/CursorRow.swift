internal import Documents

/// Where libedit has put the cursor: how many rows under the row of the prompt.
enum CursorRow {
  /// The row of the cursor after a terminal that was `drawn` columns wide took a new width.
  ///
  /// Each row was drawn with a line end of its own; the terminal breaks those that no longer fit
  /// and joins none.
  static func below(promptWidth: Int, text: String, drawnFor drawn: Int, columns: Int) -> Int {
    guard columns > 0, drawn > 0 else { return 0 }
    let lengths = rowLengths(promptWidth: promptWidth, text: text, columns: drawn)
    let above = lengths.dropLast().reduce(0) { $0 + max(1, ($1 + columns - 1) / columns) }
    return above + (lengths.last ?? 0) / columns
  }

  /// The columns taken in each row, the last of them up to the cursor.
  private static func rowLengths(promptWidth: Int, text: String, columns width: Int) -> [Int] {
    var rows = [Int](repeating: width, count: promptWidth / width)
    var column = promptWidth % width
    func breakRow() {
      rows.append(column)
      column = 0
    }
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        breakRow()
        continue
      }
      let size = size(of: scalar, at: column)
      if column + size > width { breakRow() }
      column += size
      if column >= width { breakRow() }
    }
    return rows + [column]
  }

  /// A tab goes to the next eighth column; another control character is shown as two.
  private static func size(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return 8 - column % 8 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return DisplayWidth.of(scalar)
  }
}
