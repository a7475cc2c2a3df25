/// All reasons for a row.
extension Database {
  /// The proofs of a row, one for each way in which a rule gives it, the smallest first; the row
  /// itself stands first where it was asserted.
  ///
  /// Two proofs differ in their last step; what that rests on has its own first proof. Empty if the row
  /// does not hold.
  public func proofs(of relation: String, _ row: [Value]) -> [Proof] {
    guard let number = numbers[relation], let found = rowNumber(of: number, row) else { return [] }
    let fact = Fact(relation, row)
    let isAsserted =
      isGiven(found, of: number) || (given[number] == nil && !row.isEmpty)
    var proofs = isAsserted ? [Proof(fact.description, .base, fact: fact)] : []
    for rule in program.rules where rule.head.relation == relation {
      proofs += derivations(of: fact, by: rule).filter { !$0.rests(on: fact) }
    }
    return proofs.sorted { ($0.height, $0.size) < ($1.height, $1.size) }
  }

  private func derivations(of fact: Fact, by rule: Rule) -> [Proof] {
    guard rule.head.terms.count == fact.values.count,
      let bindings = Solver.bind(rule.head, fact.values, [:])
    else { return [] }
    let solver = Solver(database: self, outer: rule.outerVariables)
    var builder = ProofBuilder(self)
    return solver.solutions(rule.body, bindings).map { solution in
      Proof(
        fact.description,
        .derived(rule, bindings: solution.bindings),
        fact: fact,
        premises: builder.premises(rule.body, solution, solver)
      )
    }
  }
}

extension Proof {
  /// The number of steps, each counted as often as it is used.
  public var size: Int { premises.reduce(1) { $0 + $1.size } }

  /// Whether the fact is a premise, however far below: such a proof goes in a circle.
  func rests(on fact: Fact) -> Bool {
    premises.contains { $0.fact == fact || $0.rests(on: fact) }
  }

  /// The proof without what lies more than so many steps below; `hidden` tells how much that is.
  public func cut(below depth: Int) -> Proof {
    guard depth > 0 else {
      return Proof(statement, kind, fact: fact, hidden: size - 1)
    }
    return Proof(statement, kind, fact: fact, premises: premises.map { $0.cut(below: depth - 1) })
  }

  /// The step that is reached by the places of premises, from the last step down; nil if there is none.
  public func step(at path: some Sequence<Int>) -> Proof? {
    var step = self
    for place in path {
      guard step.premises.indices.contains(place) else { return nil }
      step = step.premises[place]
    }
    return step
  }
}
