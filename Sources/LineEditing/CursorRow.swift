/// Where libedit has put the cursor: how many rows under the row of the prompt.
enum CursorRow {
  /// The row of the cursor, after a prompt and the text before the cursor.
  static func below(promptWidth: Int, text: String, columns width: Int) -> Int {
    guard width > 0 else { return 0 }
    var row = promptWidth / width
    var column = promptWidth % width
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        (row, column) = (row + 1, 0)
        continue
      }
      let size = size(of: scalar, at: column)
      if column + size > width { (row, column) = (row + 1, 0) }
      column += size
      if column >= width { (row, column) = (row + 1, 0) }
    }
    return row
  }

  /// A tab goes to the next eighth column; another control character is shown as two.
  private static func size(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar == "\t" { return 8 - column % 8 }
    if scalar.value < 0x20 || scalar.value == 0x7F { return 2 }
    return columns(of: scalar)
  }
}
