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
  mutating func proof(of row: Int, in relation: Int) -> Proof {
    let id = RowID(relation: relation, row: row)
    if let proof = known[id] { return proof }
    let proof = unfold(id)
    known[id] = proof
    return proof
  }

  private mutating func unfold(_ id: RowID) -> Proof {
    let values = database.values(of: id.row, in: id.relation)
    let fact = Fact(database.names[id.relation], values)
    let plans = database.program.plans
    let derivation = database.machine.tables[id.relation].derivation(of: id.row) { rule in
      plans[rule].driven.count
    }
    guard let derivation, !isGiven(id) else {
      return Proof(statement: fact.description, fact: fact, kind: .base, premises: [])
    }
    let rule = database.program.rules[derivation.rule]
    let solver = Solver(database: database, outer: rule.outerVariables)
    let solution = completed(rule, derivation.rows, solver)
    return Proof(
      statement: fact.description,
      fact: fact,
      kind: .derived(rule, bindings: solution.bindings),
      premises: premises(rule.body, solution, solver)
    )
  }

  private func isGiven(_ id: RowID) -> Bool {
    guard let table = database.given[id.relation] else { return false }
    return table.row(of: Array(database.machine.tables[id.relation].codes(of: id.row))) >= 0
  }

  /// The bindings of a derivation: first from the rows of the witness, then from what they imply.
  private func completed(_ rule: Rule, _ rows: [Int32], _ solver: Solver) -> Solver.Solution {
    var solution = Solver.Solution()
    var witness = rows.makeIterator()
    for (position, literal) in rule.body.enumerated() {
      guard case .positive(let atom) = literal, let row = witness.next(),
        let relation = database.numbers[atom.relation]
      else { continue }
      let values = database.values(of: Int(row), in: relation)
      solution.bindings = Solver.bind(atom, values, solution.bindings) ?? solution.bindings
      solution.rows[position] = Int(row)
    }
    let rest = BodyOrder(rule.body, bound: Set(solution.bindings.keys), outer: solver.outer)
    for position in rest.positions where solution.rows[position] == nil {
      let ways = solver.ways(rule.body[position], at: position, from: solution)
      solution = ways.first ?? solution
    }
    return solution
  }

  private mutating func premises(
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
          statement: statement,
          fact: nil,
          kind: .aggregate(value),
          premises: members(aggregate, solution, solver)
        )
      case .comparison:
        return Proof(statement: statement, fact: nil, kind: .comparison, premises: [])
      case .negative: break
      }
      return Proof(statement: statement, fact: nil, kind: .absent, premises: [])
    }
  }

  private mutating func members(
    _ aggregate: Aggregate,
    _ solution: Solver.Solution,
    _ solver: Solver
  ) -> [Proof] {
    solver.members(aggregate, solution.bindings).compactMap { member in
      guard let value = member.bindings[aggregate.value] else { return nil }
      return Proof(
        statement: "\(aggregate.value) = \(value)",
        fact: nil,
        kind: .member(value),
        premises: premises(aggregate.body, member, solver)
      )
    }
  }
}
