/// Reading the rows of the last evaluation.
extension Database {
  /// All rows of a relation, sorted by value, whatever the order in which they came about.
  public func rows(of relation: String) -> [[Value]] {
    guard let number = numbers[relation] else { return [] }
    let table = machine.tables[number]
    return sorted((0..<table.count).filter(table.rows.isLiving), of: number)
  }

  /// The rows that have these values, nil standing for any, sorted by value.
  ///
  /// Uses the index of the rules that binds the most of the columns, and a scan without one.
  public func rows(of relation: String, matching pattern: [Value?]) -> [[Value]] {
    guard let number = numbers[relation] else { return [] }
    return sorted(rowNumbers(of: number, matching: pattern), of: number)
  }

  /// Whether the relation has the row.
  public func contains(_ relation: String, _ row: [Value]) -> Bool {
    numbers[relation].flatMap { rowNumber(of: $0, row) } != nil
  }

  /// The number of rows of a relation.
  public func count(of relation: String) -> Int {
    numbers[relation].map { machine.tables[$0].rows.liveCount } ?? 0
  }

  /// Where the row stands in its table.
  func rowNumber(of relation: Int, _ row: [Value]) -> Int? {
    let table = machine.tables[relation]
    guard table.arity == row.count, let codes = codes(of: row) else { return nil }
    let found = table.row(of: codes)
    return found < 0 ? nil : Int(found)
  }

  /// The values of a row.
  func values(of row: Int, in relation: Int) -> [Value] {
    machine.tables[relation].rows.codes(of: row).map { machine.interner.value(of: $0) }
  }

  /// Where the fitting rows stand, in their order.
  func rowNumbers(of relation: Int, matching pattern: [Value?]) -> [Int] {
    let table = machine.tables[relation]
    guard table.arity == pattern.count else { return [] }
    var wanted: [(column: Int, code: Code)] = []
    for (column, value) in pattern.enumerated() {
      guard let value else { continue }
      guard let code = machine.interner.code(of: value) else { return [] }
      wanted.append((column, code))
    }
    if wanted.count == table.arity {
      let found = table.row(of: wanted.map(\.code))
      return found < 0 ? [] : [Int(found)]
    }
    return table.rows(having: wanted)
  }

  private func codes(of row: [Value]) -> [Int32]? {
    let codes = row.compactMap { machine.interner.code(of: $0) }
    return codes.count == row.count ? codes : nil
  }

  private func sorted(_ rows: some Collection<Int>, of relation: Int) -> [[Value]] {
    rows.map { values(of: $0, in: relation) }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
