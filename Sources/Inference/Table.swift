/// The rows of one relation: a flat append-only buffer, its indexes, and how each row came about.
///
/// A row is known by its number, which stays the same as long as the table grows. A copy shares the
/// buffers until one of the two is written to.
struct Table: Sendable {
  let arity: Int
  private(set) var count = 0
  /// The codes of the values, row after row.
  private(set) var cells: [Int32] = []
  private(set) var indexes: [HashIndex]
  /// For each row the rule that derived it, or -1; empty if no row was derived.
  private var rules: [Int32] = []
  /// For each row where its witness starts.
  private var witnessStarts: [Int32] = []
  /// The rows of the body of each derivation, one for each positive atom.
  private var witnesses: [Int32] = []
  private var whole: HashIndex

  /// An empty table with an index on each list of columns.
  init(arity: Int, indexes: [[Int]]) {
    self.arity = arity
    self.indexes = indexes.map(HashIndex.init(columns:))
    whole = HashIndex(columns: Array(0..<arity))
  }

  /// A table of the same make without rows.
  var emptied: Table { Table(arity: arity, indexes: indexes.map(\.columns)) }

  /// The number of the row with these codes, or -1.
  func row(of codes: [Int32]) -> Int32 { whole.newest(codes, in: cells, arity: arity) }

  /// The codes of a row.
  func codes(of row: Int) -> ArraySlice<Int32> { cells[row * arity..<(row + 1) * arity] }

  /// The newest row that has the key in the columns of the index, or -1.
  func newest(_ key: [Int32], by index: Int) -> Int32 {
    indexes[index].newest(key, in: cells, arity: arity)
  }

  /// Adds a row that was asserted; false if it was there.
  @discardableResult
  mutating func insert(_ codes: some Collection<Int32>) -> Bool {
    guard append(codes) else { return false }
    if !rules.isEmpty { record(-1) }
    return true
  }

  /// Adds a row that a rule derived from the rows of the witness; false if it was there.
  mutating func insert(_ codes: [Int32], rule: Int, witness: [Int32], count: Int) -> Bool {
    guard append(codes) else { return false }
    while rules.count < self.count - 1 { record(-1) }
    record(Int32(rule))
    for position in 0..<count { witnesses.append(witness[position]) }
    return true
  }

  /// The derivation of a row, or nil for an asserted one.
  func derivation(of row: Int, witnessCount: (Int) -> Int) -> (rule: Int, rows: [Int32])? {
    guard row < rules.count, rules[row] >= 0 else { return nil }
    let start = Int(witnessStarts[row])
    let end = start + witnessCount(Int(rules[row]))
    return (Int(rules[row]), Array(witnesses[start..<end]))
  }

  /// Whether the rows of `other` are the first rows of this table, in the same order.
  func begins(with other: Table) -> Bool {
    other.count <= count && cells.starts(with: other.cells)
  }

  /// A table of the rows that pass, in the same order; for tables of asserted rows only.
  func filtered(_ isKept: (ArraySlice<Int32>) -> Bool) -> Table {
    var kept = emptied
    for row in 0..<count where isKept(codes(of: row)) { kept.insert(codes(of: row)) }
    return kept
  }

  private mutating func record(_ rule: Int32) {
    rules.append(rule)
    witnessStarts.append(Int32(witnesses.count))
  }

  /// Adds the cells and takes them back if the row was there.
  private mutating func append(_ codes: some Collection<Int32>) -> Bool {
    cells.append(contentsOf: codes)
    guard whole.insertIfNew(count, in: cells, arity: arity) else {
      cells.removeLast(arity)
      return false
    }
    for index in indexes.indices { indexes[index].insert(count, in: cells, arity: arity) }
    count += 1
    return true
  }
}
