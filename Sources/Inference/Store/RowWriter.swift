/// Writing rows as text, as `read` reads them.
extension Database {
  /// Writes the rows of a relation in the order in which they came about: one a line, tabs between
  /// the columns.
  ///
  /// - Parameters:
  ///   - relation: The name of the relation.
  ///   - flush: Takes the text of some rows and empties it.
  public func write(_ relation: String, _ flush: (inout [UInt8]) -> Void) {
    guard let number = numbers[relation] else { return }
    write(machine.tables[number].rows, flush)
  }

  /// Writes the rows that live.
  func write(_ rows: RowStore, _ flush: (inout [UInt8]) -> Void) {
    var text: [UInt8] = []
    for row in 0..<rows.count where rows.isLiving(row) {
      write(rows.codes(of: row), to: &text)
      if text.count > 1 << 16 { flush(&text) }
    }
    if !text.isEmpty { flush(&text) }
  }

  /// Appends one row.
  func write(_ codes: UnsafeBufferPointer<Code>, to text: inout [UInt8]) {
    for (column, code) in codes.enumerated() {
      if column > 0 { text.append(UInt8(ascii: "\t")) }
      if code.isWord {
        text.append(contentsOf: machine.interner.bytes(of: code))
      } else if code.isWhole {
        append(Int(code), to: &text)
      } else {
        text.append(contentsOf: machine.interner.value(of: code).description.utf8)
      }
    }
    text.append(UInt8(ascii: "\n"))
  }

  private func append(_ whole: Int, to text: inout [UInt8]) {
    if whole < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    var rest = whole.magnitude
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }
}
