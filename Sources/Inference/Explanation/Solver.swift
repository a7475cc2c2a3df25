/// The slow and plain way to satisfy the literals of a rule, for proofs and refusals.
///
/// It works on values and names, and reads the rows of the last evaluation.
struct Solver {
  let database: Database
  /// The variables of the rule that its aggregates see.
  let outer: Set<String>

  /// One way to satisfy literals: the variables, and the row of each positive literal.
  struct Solution: Sendable {
    var bindings: [String: Value] = [:]
    var rows: [Int: Int] = [:]
  }

  /// All ways in which the literal at the position holds, in the order of the rows.
  func ways(
    _ literal: Literal,
    at position: Int,
    from solution: Solution
  ) -> [Solution] {
    switch literal {
    case .positive(let atom):
      return rows(atom, solution.bindings).compactMap { relation, row in
        let values = database.values(of: row, in: relation)
        guard let bindings = Solver.bind(atom, values, solution.bindings) else { return nil }
        var next = Solution(bindings: bindings, rows: solution.rows)
        next.rows[position] = row
        return next
      }
    case .negative(let atom):
      return rows(atom, solution.bindings).isEmpty ? [solution] : []
    case .comparison(let left, let comparator, let right):
      return compare(left, comparator, right, solution)
    case .aggregate(let aggregate):
      guard let value = result(aggregate, solution.bindings) else { return [] }
      return set(aggregate.result, value, solution)
    }
  }

  /// All ways to satisfy a body, in the order of the rows; equal choices of values count once.
  func solutions(_ body: [Literal], _ bindings: [String: Value]) -> [Solution] {
    let order = BodyOrder(body, bound: Set(bindings.keys), outer: outer)
    var found = [Solution(bindings: bindings)]
    for position in order.positions {
      found = found.flatMap { ways(body[position], at: position, from: $0) }
    }
    var seen: Set<[String: Value]> = []
    return found.filter { seen.insert($0.bindings).inserted }
  }

  /// The solutions of the aggregate's body for the group that the bindings name.
  func members(_ aggregate: Aggregate, _ bindings: [String: Value]) -> [Solution] {
    let shared = outer.intersection(aggregate.bodyVariables)
    return solutions(aggregate.body, bindings.filter { shared.contains($0.key) })
  }

  private func result(_ aggregate: Aggregate, _ bindings: [String: Value]) -> Value? {
    let values = members(aggregate, bindings).compactMap { $0.bindings[aggregate.value] }
    guard aggregate.function == .sum else { return aggregate.function.apply(to: Set(values)) }
    return aggregate.function.apply(to: values)
  }

  private func compare(
    _ left: Expression,
    _ comparator: Comparator,
    _ right: Expression,
    _ solution: Solution
  ) -> [Solution] {
    let (a, b) = (left.value(solution.bindings), right.value(solution.bindings))
    if let a, let b { return comparator.holds(a, b) ? [solution] : [] }
    guard comparator == .equal else { return [] }
    if let b, let name = left.variable { return set(name, b, solution) }
    if let a, let name = right.variable { return set(name, a, solution) }
    return []
  }

  private func set(_ name: String, _ value: Value, _ solution: Solution) -> [Solution] {
    if let known = solution.bindings[name] { return known == value ? [solution] : [] }
    var next = solution
    next.bindings[name] = value
    return [next]
  }

  private func rows(_ atom: Atom, _ bindings: [String: Value]) -> [(relation: Int, row: Int)] {
    guard let relation = database.numbers[atom.relation] else { return [] }
    let pattern = atom.terms.map { $0.value(bindings) }
    return database.rowNumbers(of: relation, matching: pattern).map { (relation, $0) }
  }

  /// The bindings under which the atom has these values, nil standing for any, or nil if there are
  /// none.
  static func bind(
    _ atom: Atom,
    _ values: [Value?],
    _ bindings: [String: Value]
  ) -> [String: Value]? {
    var bindings = bindings
    for (term, value) in zip(atom.terms, values) {
      guard let value else { continue }
      switch term {
      case .wildcard: continue
      case .constant(let constant): if constant != value { return nil }
      case .variable(let name):
        if let known = bindings[name] {
          if known != value { return nil }
        } else {
          bindings[name] = value
        }
      }
    }
    return bindings
  }
}

extension Term {
  /// The value, if it is known.
  func value(_ bindings: [String: Value]) -> Value? {
    switch self {
    case .variable(let name): bindings[name]
    case .constant(let value): value
    case .wildcard: nil
    }
  }
}

extension Expression {
  /// The value, or nil where a variable is unbound or the arithmetic has no result.
  func value(_ bindings: [String: Value]) -> Value? {
    switch self {
    case .term(let term): return term.value(bindings)
    case .arithmetic(let operation, let left, let right):
      guard case .number(let a) = left.value(bindings),
        case .number(let b) = right.value(bindings)
      else { return nil }
      return operation.apply(a, b).map(Value.number)
    }
  }
}
