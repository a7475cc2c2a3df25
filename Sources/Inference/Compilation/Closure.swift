/// A rule that is the transitive closure of its own relation: `t(X, Z) :- t(X, Y), t(Y, Z)`.
///
/// Its edges are the rows of the relation that other rules give, or that were asserted. Every row is
/// a path of edges, and each path is the one that is shorter by an edge, and that edge: so one of
/// the two atoms need see edges only, and what is joined is a row with the edges at its end, not
/// with all rows there. A loop, a row from a node to itself, joins to what it was joined with, and
/// is left out. What is derived in this way is derived by the rule as it is written.
///
/// The two variables may stand in any two columns, beside others that all three atoms share.
struct Closure {
  /// The place of the atom that sees edges only.
  let edge = 1
  /// The columns of the two ends.
  let ends: (Int, Int)

  /// Nil where the rule is no closure.
  init?(_ rule: Rule) {
    let head = rule.head
    guard rule.body.count == 2, case .positive(let first) = rule.body[0],
      case .positive(let second) = rule.body[1],
      [first, second].allSatisfy({ $0.relation == head.relation })
    else { return nil }
    let variables = head.terms.compactMap(\.variable)
    guard Set(variables).count == head.terms.count else { return nil }
    let (one, other) = (Closure.difference(first, head), Closure.difference(second, head))
    guard let one, let other, one != other, first.terms[one] == second.terms[other],
      let middle = first.terms[one].variable, !variables.contains(middle)
    else { return nil }
    ends = (one, other)
  }

  /// The one column in which two atoms differ.
  private static func difference(_ atom: Atom, _ head: Atom) -> Int? {
    let columns = head.terms.indices.filter { atom.terms[$0] != head.terms[$0] }
    return columns.count == 1 ? columns[0] : nil
  }

  /// By their places, the rules that are the only closure of their relation.
  static func closures(in rules: [Rule]) -> [Int: Closure] {
    var found: [Int: Closure] = [:]
    for (number, rule) in rules.enumerated() { found[number] = Closure(rule) }
    let uses = Dictionary(grouping: found.keys) { rules[$0].head.relation }
    return found.filter { uses[rules[$0.key].head.relation]?.count == 1 }
  }
}

/// The rows that one rule derived, by the numbers of the rules of all rows; valid until the table
/// changes.
struct DerivedRows {
  private let rules: UnsafePointer<Int32>?
  private let count: Int
  private let rule: Int32

  /// No rows.
  static var none: DerivedRows { DerivedRows(nil, count: 0, by: -1) }

  init(_ rules: UnsafePointer<Int32>?, count: Int, by rule: Int32) {
    (self.rules, self.count, self.rule) = (rules, count, rule)
  }

  @inline(__always)
  func contains(_ row: Int) -> Bool {
    guard row < count, let rules else { return false }
    return rules[row] == rule
  }
}
