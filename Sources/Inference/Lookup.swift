/// Reading the rows of the last evaluation.
extension Database {
  /// All rows of a relation, sorted by value, whatever the order in which they came about.
  package func rows(of relation: String) -> [[Value]] {
    guard let number = numbers[relation] else { return [] }
    return sorted(0..<machine.tables[number].count, of: number)
  }

  /// The rows that have these values, nil standing for any, sorted by value.
  ///
  /// Uses the index of the rules that binds the most of the columns, and a scan without one.
  package func rows(of relation: String, matching pattern: [Value?]) -> [[Value]] {
    guard let number = numbers[relation] else { return [] }
    return sorted(rowNumbers(of: number, matching: pattern), of: number)
  }

  /// Whether the relation has the row.
  package func contains(_ relation: String, _ row: [Value]) -> Bool {
    numbers[relation].flatMap { rowNumber(of: $0, row) } != nil
  }

  /// The number of rows of a relation.
  package func count(of relation: String) -> Int {
    numbers[relation].map { machine.tables[$0].count } ?? 0
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
    machine.tables[relation].codes(of: row).map { machine.interner.value(of: $0) }
  }

  /// Where the fitting rows stand, in their order.
  func rowNumbers(of relation: Int, matching pattern: [Value?]) -> [Int] {
    let table = machine.tables[relation]
    guard table.arity == pattern.count else { return [] }
    var wanted: [Int: Int32] = [:]
    for (column, value) in pattern.enumerated() {
      guard let value else { continue }
      guard let code = machine.interner.code(of: value) else { return [] }
      wanted[column] = code
    }
    return candidates(table, wanted).filter { row in
      wanted.allSatisfy { table.cells[row * table.arity + $0.key] == $0.value }
    }
  }

  /// The rows of the best index, in their order, or all rows.
  private func candidates(_ table: Table, _ wanted: [Int: Int32]) -> [Int] {
    if wanted.count == table.arity {
      let found = table.row(of: (0..<table.arity).compactMap { wanted[$0] })
      return found < 0 ? [] : [Int(found)]
    }
    let usable = table.indexes.indices.filter { index in
      table.indexes[index].columns.allSatisfy { wanted[$0] != nil }
    }
    let best = usable.max { a, b in
      table.indexes[a].columns.count < table.indexes[b].columns.count
    }
    guard let best else { return Array(0..<table.count) }
    let index = table.indexes[best]
    var row = table.newest(index.columns.compactMap { wanted[$0] }, by: best)
    var found: [Int] = []
    while row >= 0 {
      found.append(Int(row))
      row = index.older[Int(row)]
    }
    return found.reversed()
  }

  private func codes(of row: [Value]) -> [Int32]? {
    let codes = row.compactMap { machine.interner.code(of: $0) }
    return codes.count == row.count ? codes : nil
  }

  private func sorted(_ rows: some Collection<Int>, of relation: Int) -> [[Value]] {
    rows.map { values(of: $0, in: relation) }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
