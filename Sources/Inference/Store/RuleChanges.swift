/// Changing the rules of a database that holds rows.
extension Database {
  /// Adds rules; what they give follows at the next evaluation.
  ///
  /// - Throws: The first fault of the rules together with those there are, which then stay as they are.
  public mutating func add(_ rules: [Rule]) throws(ProgramError) {
    try replaceRules(by: program.rules + rules)
  }

  /// Takes away the rules of this name; what only they gave is gone at the next evaluation.
  ///
  /// - Throws: A fault of the rules that are left, such as a relation that nothing gives any more.
  public mutating func removeRules(named name: String) throws(ProgramError) {
    try replaceRules(by: program.rules.filter { $0.name != name })
  }

  /// Follows other rules from now on; relations whose rules are the same are not derived again.
  ///
  /// - Throws: The first fault of the rules, after which the old ones stay.
  public mutating func replaceRules(by rules: [Rule]) throws(ProgramError) {
    precondition(trials == 0, "rules are replaced within a trial")
    var catalog = program.catalog
    for (number, name) in names.enumerated() {
      _ = catalog.add(name, arity: machine.tables[number].arity)
    }
    let fresh = try program.replaced(by: rules, catalog, machine.interner)
    let old = program
    renumberRules(from: old.rules, to: rules)
    program = fresh
    machine.interner = fresh.interner
    plans = PlanShelf()
    if machine.profile != nil { startProfile() }
    for number in names.count..<fresh.catalog.names.count {
      let name = fresh.catalog.names[number]
      numbers[name] = machine.addTable(arity: fresh.catalog.arities[number])
      names.append(name)
      given.append(nil)
    }
    moveAsserted()
  }

  /// Gives the derivations of rows the new numbers of their rules, and notes whose rules changed.
  private mutating func renumberRules(from old: [Rule], to new: [Rule]) {
    var places: [Rule: [Int]] = [:]
    for (number, rule) in new.enumerated().reversed() { places[rule, default: []].append(number) }
    var changed: Set<String> = []
    let numbersOfOld = old.map { rule -> Int32 in
      guard let number = places[rule]?.popLast() else {
        changed.insert(rule.head.relation)
        return -1
      }
      return Int32(number)
    }
    for (rule, left) in places where !left.isEmpty { changed.insert(rule.head.relation) }
    for table in machine.tables.indices { machine.tables[table].renumberRules(numbersOfOld) }
    changedHeads.formUnion(changed)
  }

  /// Keeps asserted rows apart where a relation now has rules, and as its only rows where it has none.
  private mutating func moveAsserted() {
    let derived = Set(program.strata.flatMap(\.relations))
    for relation in derived where given[relation] == nil {
      var store = RowStore(arity: machine.tables[relation].arity)
      let rows = machine.tables[relation].rows
      for row in 0..<rows.count where rows.isLiving(row) {
        if let codes = rows.codes(of: row).baseAddress { _ = store.insert(codes) }
      }
      given[relation] = store
    }
    for relation in given.indices where given[relation] != nil && !derived.contains(relation) {
      dropDerived(relation)
      given[relation] = nil
    }
    stale.formUnion(changedHeads.compactMap { numbers[$0] }.filter(derived.contains))
    changedHeads = []
  }

  /// Retracts the rows that were only derived, before all other changes.
  private mutating func dropDerived(_ relation: Int) {
    let rows = machine.tables[relation].rows
    var changes = PendingRows()
    for row in 0..<rows.count where rows.isLiving(row) && !isGiven(row, of: relation) {
      changes.add(rows.codes(of: row), isAssertion: false)
    }
    if let later = pending[relation] {
      for row in 0..<later.count {
        let codes = later.cells[row * rows.arity..<(row + 1) * rows.arity]
        changes.add(codes, isAssertion: later.isAssertion(row))
      }
    }
    if changes.count > 0 { pending[relation] = changes }
  }
}
