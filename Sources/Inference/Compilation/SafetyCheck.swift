/// The check that a rule has a finite meaning whatever the order of its literals.
struct SafetyCheck {
  private let rule: Rule

  /// Throws the first fault of the rule.
  static func check(_ rule: Rule) throws(ProgramError) {
    let check = SafetyCheck(rule: rule)
    try check.checkWildcards()
    try check.checkVariables()
  }

  private func checkWildcards() throws(ProgramError) {
    var literals = rule.body
    for case .aggregate(let aggregate) in rule.body { literals += aggregate.body }
    let isMisplaced = literals.contains { literal in
      guard case .comparison(let left, _, let right) = literal else { return false }
      return left.hasWildcard || right.hasWildcard
    }
    if isMisplaced || rule.head.terms.contains(.wildcard) {
      throw .misplacedWildcard(rule: rule.name, line: rule.line)
    }
  }

  private func checkVariables() throws(ProgramError) {
    let outer = rule.outerVariables
    let order = BodyOrder(rule.body, bound: [], outer: outer)
    if let name = order.unboundVariable { throw unsafe(name) }
    let headNames = rule.head.terms.compactMap(\.variable)
    if let name = headNames.first(where: { !order.bound.contains($0) }) { throw unsafe(name) }
    for case .aggregate(let aggregate) in rule.body {
      try check(aggregate, outer)
    }
  }

  private func check(_ aggregate: Aggregate, _ outer: Set<String>) throws(ProgramError) {
    for case .aggregate in aggregate.body {
      throw .nestedAggregate(rule: rule.name, line: rule.line)
    }
    let shared = outer.intersection(aggregate.bodyVariables)
    let order = BodyOrder(aggregate.body, bound: shared, outer: outer)
    if let name = order.unboundVariable { throw unsafe(name) }
    if !order.bound.contains(aggregate.value) { throw unsafe(aggregate.value) }
  }

  private func unsafe(_ variable: String) -> ProgramError {
    .unsafeVariable(rule: rule.name, line: rule.line, variable: variable)
  }
}
