/// What an evaluation changed.
package struct Difference: Hashable, Sendable {
  /// A row that no longer holds.
  package struct Loss: Hashable, Sendable {
    /// The row.
    package var fact: Fact
    /// The rule that gave it; nil for a row that was retracted.
    package var rule: String?
    /// The rows its proof rested on that are gone too; none where something came that must be absent,
    /// or where a count changed.
    package var because: [Fact]
  }

  /// The rows that hold now and did not before, by relation and value.
  package var gained: [Fact] = []
  /// The rows that held before and do no longer, by relation and value.
  package var lost: [Loss] = []
}

extension Database {
  /// Applies all changes, derives whatever follows, and tells what is different.
  ///
  /// - Returns: What came and what went since the last evaluation; after a first evaluation all that
  ///   came.
  /// - Throws: `tooManyRows`, as `evaluate()`.
  package mutating func evaluateListing() throws(DatabaseError) -> Difference {
    difference = Difference()
    defer { difference = nil }
    try evaluate()
    var found = difference ?? Difference()
    found.gained.sort(by: Database.precedes)
    found.lost.sort { Database.precedes($0.fact, $1.fact) }
    return found
  }

  private static func precedes(_ a: Fact, _ b: Fact) -> Bool {
    if a.relation != b.relation { return a.relation < b.relation }
    return a.values.lexicographicallyPrecedes(b.values)
  }

  /// Notes what is about to be settled.
  func listed(_ changes: Changes) -> Difference {
    var found = Difference()
    for relation in names.indices where hasGrown(relation) {
      for row in grown(relation) where machine.tables[relation].rows.isLiving(row) {
        found.gained.append(fact(row, of: relation))
      }
    }
    for (relation, rows) in changes.dying {
      found.lost += rows.map { loss(of: Int($0), in: relation) }
    }
    return found
  }

  private func fact(_ row: Int, of relation: Int) -> Fact {
    Fact(names[relation], values(of: row, in: relation))
  }

  private func loss(of row: Int, in relation: Int) -> Difference.Loss {
    let table = machine.tables[relation]
    let number = table.rule(of: row)
    guard number >= 0 else {
      return Difference.Loss(fact: fact(row, of: relation), rule: nil, because: [])
    }
    let rule = program.rules[number]
    let relations = rule.body.compactMap { literal in
      if case .positive(let atom) = literal { numbers[atom.relation] } else { nil }
    }
    let rows = table.witness(of: row, count: relations.count)
    let gone = zip(relations, rows).filter { !machine.tables[$0.0].rows.isLiving($0.1) }
    return Difference.Loss(
      fact: fact(row, of: relation),
      rule: rule.name,
      because: gone.map { fact($0.1, of: $0.0) }
    )
  }
}
