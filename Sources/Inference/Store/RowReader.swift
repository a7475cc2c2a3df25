/// Reading rows from text: one row a line, tabs between the columns.
extension Database {
  /// Adds the rows of all whole lines at the next evaluation.
  ///
  /// A column of digits, with a sign or up to four decimals, is a number; anything else is a word.
  /// What follows the last line feed is left to the caller, who puts it before what comes next.
  ///
  /// - Parameters:
  ///   - relation: The relation of the rows; a new one is created with as many columns as the first.
  ///   - text: The lines.
  ///   - firstLine: The number of the first line, for errors.
  /// - Returns: The number of bytes read, and of lines.
  /// - Throws: `columnMismatch` for a line that is too short or too long.
  public mutating func read(
    _ relation: String,
    _ text: UnsafeRawBufferPointer,
    firstLine: Int = 1
  ) throws(DatabaseError) -> (bytes: Int, lines: Int) {
    var reader = RowReader(text)
    guard let columns = reader.columnCount else { return (0, 0) }
    let number = number(of: relation, arity: columns)
    let arity = machine.tables[number].arity
    var rows = pending.removeValue(forKey: number) ?? PendingRows()
    var cells = rows.takeCells()
    var lines = 0
    while reader.hasLine {
      let found = reader.readLine(into: &cells, &machine.interner)
      guard found == arity else {
        throw .columnMismatch(
          relation: relation,
          line: firstLine + lines,
          expected: arity,
          found: found
        )
      }
      lines += 1
    }
    rows.addAssertions(lines, in: cells)
    pending[number] = rows
    return (reader.position, lines)
  }
}

/// Divides text into lines and columns, and these into codes.
private struct RowReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Behind the last line feed.
  private let end: Int
  private(set) var position = 0

  init(_ text: UnsafeRawBufferPointer) {
    bytes = text.bindMemory(to: UInt8.self)
    end = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  var hasLine: Bool { position < end }

  /// The number of columns in the first line; nil without a whole line.
  var columnCount: Int? {
    guard hasLine else { return nil }
    return bytes.prefix { $0 != UInt8(ascii: "\n") }.reduce(1) { count, byte in
      count + (byte == UInt8(ascii: "\t") ? 1 : 0)
    }
  }

  /// Appends the codes of a line and gives their number.
  mutating func readLine(into cells: inout FlatArray<Code>, _ interner: inout Interner) -> Int {
    var count = 0
    while true {
      let start = position
      var whole = 0
      var isWhole = true
      var byte = bytes[position]
      if byte == UInt8(ascii: "-") {
        position += 1
        byte = bytes[position]
      }
      let digits = position
      while byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") {
        let digit = byte &- UInt8(ascii: "0")
        isWhole = isWhole && digit < 10
        whole = whole &* 10 &+ Int(digit)
        position += 1
        byte = bytes[position]
      }
      let length = position - digits
      if isWhole && length > 0 && length < 10 && whole < Int(Code.firstWord) {
        cells.append(Code(truncatingIfNeeded: digits > start ? -whole : whole))
      } else {
        cells.append(code(start..<position, &interner))
      }
      count += 1
      position += 1
      if byte == UInt8(ascii: "\n") { return count }
    }
  }

  /// The code of a column that is no small whole number.
  private func code(_ range: Range<Int>, _ interner: inout Interner) -> Code {
    var range = range
    if range.last.map({ bytes[$0] == UInt8(ascii: "\r") }) == true { range.removeLast() }
    let column = UnsafeBufferPointer(rebasing: bytes[range])
    if let number = number(column) { return interner.intern(number) }
    return interner.intern(column)
  }

  /// The number of this text, or nil for a word.
  private func number(_ column: UnsafeBufferPointer<UInt8>) -> Decimal? {
    guard let first = column.first, first == UInt8(ascii: "-") || first &- 48 < 10 else {
      return nil
    }
    return Decimal(String(decoding: column, as: UTF8.self))
  }
}
