/// Giving back the memory of dead rows.
extension Database {
  /// Renumbers the rows of a relation when more than half of them are dead, and none may come back.
  mutating func compactIfWorthwhile(_ relation: Int) {
    guard trials == 0 else { return }
    let rows = machine.tables[relation].rows
    guard rows.deadCount > 4_096, rows.deadCount * 2 > rows.count else { return }
    compact(relation)
  }

  /// Renumbers the living rows of a relation in their order.
  mutating func compact(_ relation: Int) {
    var width = [Int](repeating: 0, count: program.rules.count)
    // For each rule the places in its witnesses that hold rows of the relation.
    var places = [[Int]](repeating: [], count: program.rules.count)
    for (rule, relations) in witnessRelations.enumerated() {
      width[rule] = relations.count
      places[rule] = relations.indices.filter { relations[$0] == relation }
    }
    let numbers = machine.tables[relation].compact { width[$0] }
    machine.settled[relation] = Int32(machine.tables[relation].count)
    for table in machine.tables.indices {
      machine.tables[table].renumberWitnesses(numbers) { places[$0] }
    }
  }

  /// For each rule the relations of its positive atoms.
  private var witnessRelations: [[Int]] {
    program.rules.map { rule in
      rule.body.compactMap { literal in
        if case .positive(let atom) = literal { numbers[atom.relation] } else { nil }
      }
    }
  }
}

extension Table {
  /// Drops the dead rows; gives for each old number the new one, or -1.
  ///
  /// - Parameter width: The number of rows in the witness of a rule.
  /// - Returns: The new numbers in the order of the old ones.
  mutating func compact(_ width: (Int) -> Int) -> FlatArray<Int32> {
    var fresh = Table(arity: arity)
    var numbers = FlatArray<Int32>(repeating: -1, count: count)
    for row in 0..<count where !rows.isDead(row) {
      guard let codes = rows.codes(of: row).baseAddress else { continue }
      numbers[row] = fresh.copy(
        codes,
        rule(of: row),
        rule(of: row) < 0 ? [] : witness(of: row, count: width(rule(of: row)))
      )
    }
    self = fresh
    return numbers
  }
}
