import Documents

/// Checks that each variable of a check rule gets its values from somewhere.
struct VariableCheck {
  /// A variable and where it stands.
  typealias Occurrence = (name: String, span: Span)

  private let rule: CheckRule
  private let bound: Set<String>
  /// The variables of each relation that is given.
  private let given: [[Occurrence]]
  /// The variables of each condition.
  private let stated: [[Occurrence]]

  /// A check of a rule with the variables of each of its lines.
  init(_ rule: CheckRule, given: [[Occurrence]], stated: [[Occurrence]]) {
    self.rule = rule
    bound = rule.boundVariables
    self.given = given
    self.stated = stated
  }

  /// The variables that are used where no condition gives them a value; each named once.
  var mistakes: [Mistake] {
    var named: Set<String> = []
    var mistakes: [Mistake] = []
    for (name, span, use) in uses where !bound.contains(name) && named.insert(name).inserted {
      mistakes.append(
        Mistake(
          "the variable `\(name)` \(use) has no value",
          at: span,
          expected: "a condition `if` or `and` with a relation that holds `\(name)`",
          candidates: Spelling.nearest(name, in: bound, limit: 3)
        )
      )
    }
    return mistakes + misplacedCounts
  }

  /// The variables that need a value, each with its place and how it is used.
  private var uses: [(String, Span, String)] {
    var uses: [(String, Span, String)] = []
    for (name, span) in given.joined() { uses.append((name, span, "of `give`")) }
    for (condition, variables) in zip(rule.conditions, stated) {
      switch condition {
      case .compares:
        uses += variables.map { ($0.name, $0.span, "of a comparison") }
      case .absent(let atom):
        let shared = variables.filter { isUsed($0.name, outside: atom.span) }
        uses += shared.map { ($0.name, $0.span, "of `not`") }
      case .holds, .aggregates: continue
      }
    }
    return uses
  }

  /// What is counted must stand in the relations after `where`.
  private var misplacedCounts: [Mistake] {
    zip(rule.conditions, stated).compactMap { condition, variables in
      guard case .aggregates(_, let function, let of, let atoms, let span) = condition,
        !atoms.contains(where: { $0.variables.contains(of) })
      else { return nil }
      // The first is the result, the second what is counted.
      let place = variables.dropFirst().first?.span ?? span
      return Mistake(
        "the variable `\(of)` to \(function) is in no relation after `where`",
        at: place,
        expected: "a variable of a relation after `where`",
        candidates: Spelling.nearest(of, in: Set(atoms.flatMap(\.variables)), limit: 3)
      )
    }
  }

  /// The variables that stand in the rule only once, and are not named `_...` or `Any...`.
  var lonely: [(name: String, span: Span)] {
    let all = allOccurrences
    var counts: [String: Int] = [:]
    for (name, _) in all { counts[name, default: 0] += 1 }
    return all.filter { name, _ in
      counts[name] == 1 && !name.hasPrefix("_") && !name.hasPrefix("Any")
    }
  }

  private var allOccurrences: [Occurrence] { Array((given + stated).joined()) }

  private func isUsed(_ name: String, outside span: Span) -> Bool {
    allOccurrences.contains { $0.name == name && !span.contains($0.span) }
  }
}

extension Condition {
  /// Where the condition stands.
  fileprivate var span: Span {
    switch self {
    case .holds(let atom), .absent(let atom): atom.span
    case .compares(_, _, _, let span), .aggregates(_, _, _, _, let span): span
    }
  }
}

extension CheckRule {
  /// The variables to which the conditions give values.
  fileprivate var boundVariables: Set<String> {
    var bound: Set<String> = []
    for condition in conditions {
      switch condition {
      case .holds(let atom): bound.formUnion(atom.variables)
      case .aggregates(let result, _, _, _, _): bound.insert(result)
      case .absent, .compares: continue
      }
    }
    // Each round binds what the last made known: N = M + 1, M = K * 2.
    var isGrowing = true
    while isGrowing {
      let before = bound.count
      for case .compares(let left, "=", let right, _) in conditions {
        if case .term(.variable(let name)) = left, right.variables.isSubset(of: bound) {
          bound.insert(name)
        }
        if case .term(.variable(let name)) = right, left.variables.isSubset(of: bound) {
          bound.insert(name)
        }
      }
      isGrowing = bound.count > before
    }
    return bound
  }
}

extension Atom {
  /// The variables of the columns.
  fileprivate var variables: Set<String> {
    Set(
      arguments.compactMap { argument in
        if case .variable(let name) = argument.term { name } else { nil }
      }
    )
  }
}

extension Expression {
  /// The variables of the arithmetic.
  fileprivate var variables: Set<String> {
    switch self {
    case .term(.variable(let name)): [name]
    case .term: []
    case .operation(let left, _, let right): left.variables.union(right.variables)
    }
  }
}
