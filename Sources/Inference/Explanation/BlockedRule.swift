/// A rule that could give a row and does not, with the literal at which its best attempt ends.
public struct BlockedRule: Hashable, Sendable, CustomStringConvertible {
  /// The rule that could give the row.
  public let rule: Rule
  /// The literal that nothing satisfies, or nil if the head itself does not fit the row.
  public let literal: Literal?
  /// What the best attempt had bound.
  public let bindings: [String: Value]
  /// The literals that the best attempt satisfied, in the order tried, with their values.
  public let satisfied: [String]

  /// The literal, or the head, with the bound values in the place of variables.
  public var text: String { literal?.text(bindings) ?? rule.head.text(bindings) }

  /// One line: the rule and where it stops.
  public var description: String { "\(rule.name) stops at \(text)" }
}

extension Database {
  /// For each rule that could give a row with these values, nil standing for any, and gives none, the
  /// furthest it gets.
  ///
  /// Rules that do give one are left out. A search that takes more than 100,000 steps ends
  /// with the best attempt so far.
  public func whyNot(_ relation: String, _ row: [Value?]) -> [BlockedRule] {
    program.rules.compactMap { rule in
      guard rule.head.relation == relation, rule.head.terms.count == row.count else { return nil }
      var attempt = Attempt(rule, self)
      return attempt.blocked(row)
    }
  }
}

/// A depth-first search through one rule that remembers how far it came.
private struct Attempt {
  private let rule: Rule
  private let solver: Solver
  private var best: (depth: Int, solution: Solver.Solution) = (-1, .init())
  private var stepsLeft = 100_000

  init(_ rule: Rule, _ database: Database) {
    self.rule = rule
    solver = Solver(database: database, outer: rule.outerVariables)
  }

  /// The best failed attempt, or nil if the rule gives the row.
  mutating func blocked(_ row: [Value?]) -> BlockedRule? {
    guard let bindings = Solver.bind(rule.head, row, [:]) else {
      return BlockedRule(rule: rule, literal: nil, bindings: [:], satisfied: [])
    }
    let order = order(Set(bindings.keys))
    guard !search(order, 0, Solver.Solution(bindings: bindings)) else { return nil }
    let (depth, solution) = best
    return BlockedRule(
      rule: rule,
      literal: rule.body[order[depth]],
      bindings: solution.bindings,
      satisfied: order.prefix(depth).map { rule.body[$0].text(solution.bindings) }
    )
  }

  /// The literals in an order in which they can be tried, what must be absent last: a rule that only
  /// an exception stops has come far.
  private func order(_ bound: Set<String>) -> [Int] {
    func isException(_ position: Int) -> Bool {
      if case .negative = rule.body[position] { true } else { false }
    }
    let positions = BodyOrder(rule.body, bound: bound, outer: solver.outer).positions
    return positions.filter { !isException($0) } + positions.filter(isException)
  }

  /// Whether the literals from `depth` on can be satisfied.
  private mutating func search(_ order: [Int], _ depth: Int, _ solution: Solver.Solution) -> Bool {
    guard depth < order.count else { return true }
    if depth > best.depth { best = (depth, solution) }
    let position = order[depth]
    for way in solver.ways(rule.body[position], at: position, from: solution) {
      stepsLeft -= 1
      if stepsLeft < 0 { return false }
      if search(order, depth + 1, way) { return true }
    }
    return false
  }
}
