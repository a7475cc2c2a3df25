/// Unfolds the witnesses of rows into proofs.
struct ProofBuilder {
  private let database: Database
  private var known: [RowID: Proof] = [:]

  private struct RowID: Hashable {
    var relation: Int
    var row: Int
  }

  init(_ database: Database) { self.database = database }

  /// The proof of a row that is in the table.
  ///
  /// What a proof needs is built before it, by a stack of its own, so that its height is bounded by
  /// memory only.
  mutating func proof(of row: Int, in relation: Int) -> Proof {
    let goal = RowID(relation: relation, row: row)
    if let proof = known[goal] { return proof }
    var stack = [goal]
    while let top = stack.last {
      let missing = known[top] == nil ? needs(top) : []
      if missing.isEmpty {
        if known[top] == nil { known[top] = unfold(top) }
        stack.removeLast()
      } else {
        stack += missing.reversed()
      }
    }
    return known[goal] ?? unfold(goal)
  }

  /// The rows whose proofs are still to be built before that of this row.
  private func needs(_ id: RowID) -> [RowID] {
    guard let step = derivation(of: id) else { return [] }
    var rows = rowIDs(step.rule.body, step.solution)
    for case .aggregate(let aggregate) in step.rule.body {
      for member in step.solver.members(aggregate, step.solution.bindings) {
        rows += rowIDs(aggregate.body, member)
      }
    }
    return rows.filter { known[$0] == nil }
  }

  private func rowIDs(_ body: [Literal], _ solution: Solver.Solution) -> [RowID] {
    body.enumerated().compactMap { position, literal in
      guard case .positive(let atom) = literal, let row = solution.rows[position],
        let relation = database.numbers[atom.relation]
      else { return nil }
      return RowID(relation: relation, row: row)
    }
  }

  private mutating func unfold(_ id: RowID) -> Proof {
    let fact = Fact(database.names[id.relation], database.values(of: id.row, in: id.relation))
    guard let step = derivation(of: id) else {
      return Proof(fact.description, .base, fact: fact)
    }
    return Proof(
      fact.description,
      .derived(step.rule, bindings: step.solution.bindings),
      fact: fact,
      premises: premises(step.rule.body, step.solution, step.solver)
    )
  }

  /// The rule that gave the row, and how; nil for an asserted row.
  private func derivation(
    of id: RowID
  ) -> (rule: Rule, solution: Solver.Solution, solver: Solver)? {
    let table = database.machine.tables[id.relation]
    let number = table.rule(of: id.row)
    guard number >= 0, !database.isGiven(id.row, of: id.relation) else { return nil }
    let rule = database.program.rules[number]
    let count = rule.body.count { literal in
      if case .positive = literal { true } else { false }
    }
    let solver = Solver(database: database, outer: rule.outerVariables)
    return (rule, completed(rule, table.witness(of: id.row, count: count), solver), solver)
  }

  /// The bindings of a derivation: first from the rows of the witness, then from what they imply.
  private func completed(_ rule: Rule, _ rows: [Int], _ solver: Solver) -> Solver.Solution {
    var solution = Solver.Solution()
    var witness = rows.makeIterator()
    for (position, literal) in rule.body.enumerated() {
      guard case .positive(let atom) = literal, let row = witness.next(),
        let relation = database.numbers[atom.relation]
      else { continue }
      let values = database.values(of: row, in: relation)
      solution.bindings = Solver.bind(atom, values, solution.bindings) ?? solution.bindings
      solution.rows[position] = row
    }
    let rest = BodyOrder(rule.body, bound: Set(solution.bindings.keys), outer: solver.outer)
    for position in rest.positions where solution.rows[position] == nil {
      let ways = solver.ways(rule.body[position], at: position, from: solution)
      solution = ways.first ?? solution
    }
    return solution
  }

  /// The proofs of the literals of a body in this solution.
  mutating func premises(
    _ body: [Literal],
    _ solution: Solver.Solution,
    _ solver: Solver
  ) -> [Proof] {
    body.enumerated().map { position, literal in
      let statement = literal.text(solution.bindings)
      switch literal {
      case .positive(let atom):
        guard let relation = database.numbers[atom.relation], let row = solution.rows[position]
        else { break }
        return proof(of: row, in: relation)
      case .aggregate(let aggregate):
        guard let value = solution.bindings[aggregate.result] else { break }
        return Proof(
          statement,
          .aggregate(value),
          premises: members(aggregate, solution, solver)
        )
      case .comparison: return Proof(statement, .comparison)
      case .negative: break
      }
      return Proof(statement, .absent)
    }
  }

  /// The proofs of the members of an aggregate, by their values.
  private mutating func members(
    _ aggregate: Aggregate,
    _ solution: Solver.Solution,
    _ solver: Solver
  ) -> [Proof] {
    let members = solver.members(aggregate, solution.bindings).compactMap { member in
      member.bindings[aggregate.value].map { (value: $0, solution: member) }
    }
    return members.sorted { $0.value < $1.value }.map { value, member in
      Proof(
        "\(aggregate.value) = \(value)",
        .member(value),
        premises: premises(aggregate.body, member, solver)
      )
    }
  }
}
