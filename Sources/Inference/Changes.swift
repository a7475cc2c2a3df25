/// What becomes of asserted and retracted rows when an evaluation begins.
extension Database {
  /// Brings the tables of asserted rows up to date and forgets the changes.
  mutating func applyChanges() {
    addedGiven = [:]
    for (relation, changes) in pending.sorted(by: { $0.key < $1.key }) {
      let isDerived = given[relation] != nil
      let before = given[relation]?.count ?? machine.tables[relation].count
      let hasRemoved =
        isDerived
        ? Database.apply(changes, to: &given[relation, default: machine.tables[relation].emptied])
        : Database.apply(changes, to: &machine.tables[relation])
      if hasRemoved {
        replaced.insert(relation)
      } else if let count = given[relation]?.count, count > before {
        addedGiven[relation] = before..<count
      }
    }
    pending = [:]
  }

  /// Adds the newly asserted rows of the stratum's own relations.
  mutating func addGiven(_ stratum: Program.Stratum) {
    for relation in stratum.relations {
      guard let added = addedGiven[relation], let table = given[relation] else { continue }
      for row in added { machine.tables[relation].insert(table.codes(of: row)) }
    }
  }

  /// Adds all asserted rows of a relation that has rules.
  mutating func addAllGiven(_ relation: Int) {
    guard let table = given[relation] else { return }
    for row in 0..<table.count { machine.tables[relation].insert(table.codes(of: row)) }
  }

  /// Applies changes in their order; tells whether rows that were there are gone.
  private static func apply(_ changes: [Change], to table: inout Table) -> Bool {
    guard changes.contains(where: { !$0.isAssertion }) else {
      for change in changes { table.insert(change.codes) }
      return false
    }
    var last: [[Int32]: Bool] = [:]
    for change in changes { last[change.codes] = change.isAssertion }
    let gone = last.filter { !$0.value && table.row(of: $0.key) >= 0 }
    if !gone.isEmpty { table = table.filtered { gone[Array($0)] == nil } }
    for change in changes where last[change.codes] == true { table.insert(change.codes) }
    return !gone.isEmpty
  }
}
