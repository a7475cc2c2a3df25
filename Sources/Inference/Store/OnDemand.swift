/// Relations that are derived when they are asked for: large, and of interest for a few values only.
extension Database {
  /// The rows of a relation on demand that have these values, nil standing for any, sorted by value.
  public mutating func derive(_ relation: String, matching pattern: [Value?]) -> [[Value]] {
    let rows = derived(relation, pattern)
    return (0..<rows.count).map { row in
      rows.codes(of: row).map { machine.interner.value(of: $0) }
    }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The number of rows of a relation on demand that have these values, nil standing for any.
  public mutating func derivedCount(of relation: String, matching pattern: [Value?]) -> Int {
    derived(relation, pattern).count
  }

  /// Writes the rows of a relation on demand that have this value in the first column.
  public mutating func writeDerived(
    _ relation: String,
    first: Value,
    _ flush: (inout [UInt8]) -> Void
  ) {
    guard let number = numbers[relation] else { return }
    let others = [Value?](repeating: nil, count: machine.tables[number].arity - 1)
    write(derived(relation, [first] + others), flush)
  }

  private mutating func derived(_ relation: String, _ pattern: [Value?]) -> RowStore {
    machine.collected = RowStore(arity: pattern.count)
    guard let number = numbers[relation], machine.tables[number].arity == pattern.count else {
      return machine.collected
    }
    var given = RowStore(arity: pattern.count { $0 != nil })
    let codes = pattern.compactMap { value in value.map { machine.interner.intern($0) } }
    codes.withUnsafeBufferPointer { codes in
      if let base = codes.baseAddress { _ = given.insert(base) }
    }
    var mask: UInt64 = 0
    for (column, value) in pattern.enumerated() where value != nil { mask |= 1 << UInt64(column) }
    for rule in program.rules.indices where program.rules[rule].head.relation == relation {
      let use = mask == 0 ? PlanUse.full : .bound(mask)
      run(rule, use, mask == 0 ? .range(0..<0) : .given(given), .new, .collect)
    }
    withExtendedLifetime(given) {}
    defer { machine.collected = RowStore(arity: 0) }
    return machine.collected
  }

  /// Takes in what was asserted and lays out the indexes that the first evaluation searches, so that
  /// loading and evaluating can be told apart.
  public mutating func prepare() throws(DatabaseError) {
    guard !isEvaluated, pending.values.allSatisfy({ !$0.hasRetractions }) else { return }
    _ = applyPending()
    checkPlans()
    for stratum in program.strata {
      for rule in stratum.rules {
        guard let driver = bestDriver(of: rule) else { continue }
        // Not kept: once there are derived rows, another plan may be better.
        for need in newPlan(rule, .literal(driver.place)).indexes {
          let count = machine.tables[need.relation].count
          machine.tables[need.relation].prepare(need, settled: count)
        }
      }
    }
  }
}
