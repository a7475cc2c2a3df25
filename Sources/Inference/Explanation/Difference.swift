/// What an evaluation changed.
public struct Difference: Hashable, Sendable {
  /// A row that no longer holds.
  public struct Loss: Hashable, Sendable {
    /// The row.
    public var fact: Fact
    /// The rule that gave it; nil for a row that was retracted, or whose rule is gone.
    public var rule: Rule?
    /// The rows its proof rested on that are gone too.
    public var because: [Fact] = []
    /// The rows that hold now and must be absent.
    public var against: [Fact] = []
    /// The rows counted in its proof that came or went.
    public var counted: [Fact] = []
  }

  /// The rows that hold now and did not before, by relation and value.
  public var gained: [Fact] = []
  /// The rows that held before and do no longer, by relation and value.
  public var lost: [Loss] = []
}

extension Database {
  /// Applies all changes, derives whatever follows, and tells what is different.
  ///
  /// - Returns: What came and what went since the last evaluation; after a first evaluation all that
  ///   came.
  /// - Throws: `tooManyRows`, as `evaluate()`.
  public mutating func evaluateListing() throws(DatabaseError) -> Difference {
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
      found.lost += rows.map { loss(of: Int($0), in: relation, changes) }
    }
    return found
  }

  private func fact(_ row: Int, of relation: Int) -> Fact {
    Fact(names[relation], values(of: row, in: relation))
  }

  /// Why the row is lost: what became of that by which it was derived.
  private func loss(of row: Int, in relation: Int, _ changes: Changes) -> Difference.Loss {
    var loss = Difference.Loss(fact: fact(row, of: relation))
    let table = machine.tables[relation]
    let number = table.rule(of: row)
    guard number >= 0 else { return loss }
    let rule = program.rules[number]
    loss.rule = rule
    let atoms = rule.body.compactMap { literal in
      if case .positive(let atom) = literal { atom } else { nil }
    }
    var bindings: [String: Value] = [:]
    for (atom, row) in zip(atoms, table.witness(of: row, count: atoms.count)) {
      guard let relation = numbers[atom.relation] else { continue }
      bindings = Solver.bind(atom, values(of: row, in: relation), bindings) ?? bindings
      if !machine.tables[relation].rows.isLiving(row) {
        loss.because.append(fact(row, of: relation))
      }
    }
    for literal in rule.body {
      switch literal {
      case .negative(let atom): loss.against += present(atom, bindings)
      case .aggregate(let aggregate):
        let group = bindings.filter { rule.outerVariables.contains($0.key) }
        for atom in aggregate.body.flatMap(\.atoms) {
          loss.counted += changed(atom, group, changes)
        }
      case .positive, .comparison: continue
      }
    }
    return loss
  }

  /// The rows that fit the atom and hold now.
  private func present(_ atom: Atom, _ bindings: [String: Value]) -> [Fact] {
    guard let relation = numbers[atom.relation] else { return [] }
    return rowNumbers(of: relation, matching: atom.terms.map { $0.value(bindings) })
      .filter(machine.tables[relation].rows.isLiving).map { fact($0, of: relation) }
  }

  /// The rows that fit the atom and came or went.
  private func changed(_ atom: Atom, _ bindings: [String: Value], _ changes: Changes) -> [Fact] {
    guard let relation = numbers[atom.relation] else { return [] }
    let rows = machine.tables[relation].rows
    let candidates =
      grown(relation).filter(rows.isLiving) + (changes.dying[relation] ?? FlatArray()).map(Int.init)
    return candidates.filter { row in
      Solver.bind(atom, values(of: row, in: relation), bindings) != nil
    }.map { fact($0, of: relation) }
  }
}
