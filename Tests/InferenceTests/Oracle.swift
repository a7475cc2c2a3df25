import Inference

/// The simplest evaluator that is right: every rule over every row until nothing is new.
///
/// It shares no code with the engine but the values, the comparisons and the four operations.
struct Oracle {
  typealias Bindings = [String: Value]

  private let rules: [Rule]
  private let asserted: Set<Fact>
  private(set) var facts: Set<Fact>
  private var byRelation: [String: [Fact]] = [:]

  /// The stratum of each relation, or nil if there is none: numbers raised until they fit.
  static func strata(_ rules: [Rule]) -> [String: Int]? {
    var number: [String: Int] = [:]
    let names = Set(rules.flatMap { [$0.head] + $0.body.flatMap(atoms) }.map(\.relation))
    for _ in 0...names.count {
      var isStable = true
      for rule in rules {
        for literal in rule.body {
          let isPositive = if case .positive = literal { true } else { false }
          for atom in atoms(literal) {
            let needed = number[atom.relation, default: 0] + (isPositive ? 0 : 1)
            if number[rule.head.relation, default: 0] < needed {
              number[rule.head.relation] = needed
              isStable = false
            }
          }
        }
      }
      if isStable { return number }
    }
    return nil
  }

  /// Everything that follows from the facts; the rules must have strata.
  init(_ rules: [Rule], _ asserted: Set<Fact>) {
    self.rules = rules
    self.asserted = asserted
    facts = []
    for fact in asserted.sorted(by: { $0.description < $1.description }) { add(fact) }
    let strata = Oracle.strata(rules) ?? [:]
    for stratum in 0...(strata.values.max() ?? 0) {
      let active = rules.filter { strata[$0.head.relation, default: 0] == stratum }
      var isNew = true
      while isNew {
        let found = active.flatMap { rule in
          solutions(rule.body, [:], rule).map { Oracle.fact(rule.head, $0) }
        }
        isNew = found.reduce(false) { add($1) || $0 }
      }
    }
  }

  /// Whether the fact was asserted.
  func isAsserted(_ fact: Fact) -> Bool { asserted.contains(fact) }

  /// Whether a literal holds with all its variables bound.
  func holds(_ literal: Literal, _ bindings: Bindings, _ rule: Rule) -> Bool {
    !extend(literal, bindings, rule).isEmpty
  }

  /// The head with its variables replaced.
  static func fact(_ atom: Atom, _ bindings: Bindings) -> Fact {
    Fact(atom.relation, atom.terms.compactMap { term in value(of: .term(term), bindings) })
  }

  @discardableResult
  private mutating func add(_ fact: Fact) -> Bool {
    guard facts.insert(fact).inserted else { return false }
    byRelation[fact.relation, default: []].append(fact)
    return true
  }

  private static func atoms(_ literal: Literal) -> [Atom] {
    switch literal {
    case .positive(let atom), .negative(let atom): [atom]
    case .comparison: []
    case .aggregate(let aggregate): aggregate.body.flatMap(atoms)
    }
  }

  /// All bindings of a body: positive atoms first, then whatever is ready.
  private func solutions(_ body: [Literal], _ bindings: Bindings, _ rule: Rule) -> [Bindings] {
    var found = [bindings]
    var rest: [Literal] = []
    for literal in body {
      guard case .positive = literal else {
        rest.append(literal)
        continue
      }
      found = found.flatMap { extend(literal, $0, rule) }
    }
    guard let names = found.first?.keys else { return [] }
    var bound = Set(names)
    while let next = rest.firstIndex(where: { isReady($0, bound, rule) }) {
      let literal = rest.remove(at: next)
      found = found.flatMap { extend(literal, $0, rule) }
      guard let first = found.first else { return [] }
      bound = Set(first.keys)
    }
    return Array(Set(found))
  }

  private func isReady(_ literal: Literal, _ bound: Set<String>, _ rule: Rule) -> Bool {
    switch literal {
    case .positive: true
    case .negative(let atom): names(atom).isSubset(of: bound)
    case .comparison(let left, let comparator, let right):
      names(left).union(names(right)).subtracting(bound).count <= (comparator == .equal ? 1 : 0)
        && (names(left).isSubset(of: bound) || names(right).isSubset(of: bound))
    case .aggregate(let aggregate): shared(aggregate, rule).isSubset(of: bound)
    }
  }

  private func names(_ atom: Atom) -> Set<String> {
    atom.terms.reduce(into: []) { if case .variable(let name) = $1 { $0.insert(name) } }
  }

  private func names(_ expression: Expression) -> Set<String> {
    switch expression {
    case .term(let term): names(Atom("", [term]))
    case .arithmetic(_, let left, let right): names(left).union(names(right))
    }
  }

  private func names(_ literal: Literal) -> Set<String> {
    switch literal {
    case .positive(let atom), .negative(let atom): names(atom)
    case .comparison(let left, _, let right): names(left).union(names(right))
    case .aggregate(let aggregate): [aggregate.result]
    }
  }

  private func shared(_ aggregate: Aggregate, _ rule: Rule) -> Set<String> {
    let inside = aggregate.body.reduce(into: Set()) { $0.formUnion(names($1)) }
    return inside.intersection(rule.body.reduce(into: names(rule.head)) { $0.formUnion(names($1)) })
  }

  private func extend(_ literal: Literal, _ bindings: Bindings, _ rule: Rule) -> [Bindings] {
    switch literal {
    case .positive(let atom):
      return byRelation[atom.relation, default: []].compactMap { match(atom, $0, bindings) }
    case .negative(let atom):
      let rows = byRelation[atom.relation, default: []]
      return rows.contains { match(atom, $0, bindings) != nil } ? [] : [bindings]
    case .comparison(let left, let comparator, let right):
      let (a, b) = (Oracle.value(of: left, bindings), Oracle.value(of: right, bindings))
      if let a, let b { return comparator.holds(a, b) ? [bindings] : [] }
      if let b, case .term(.variable(let name)) = left { return set(name, b, bindings) }
      if let a, case .term(.variable(let name)) = right { return set(name, a, bindings) }
      return []
    case .aggregate(let aggregate):
      let group = bindings.filter { shared(aggregate, rule).contains($0.key) }
      let members = solutions(aggregate.body, group, rule).compactMap { $0[aggregate.value] }
      guard let result = Oracle.result(aggregate.function, members) else { return [] }
      return set(aggregate.result, result, bindings)
    }
  }

  private static func result(_ function: Aggregate.Function, _ members: [Value]) -> Value? {
    switch function {
    case .count: return .number(Decimal(Set(members).count))
    case .min: return members.sorted().first
    case .max: return members.sorted().last
    case .sum:
      var units: Int64 = 0
      for case .number(let number) in members { units += number.units }
      return .number(Decimal(units: units))
    }
  }

  private func set(_ name: String, _ value: Value, _ bindings: Bindings) -> [Bindings] {
    if let known = bindings[name] { return known == value ? [bindings] : [] }
    return [bindings.merging([name: value]) { $1 }]
  }

  private func match(_ atom: Atom, _ fact: Fact, _ bindings: Bindings) -> Bindings? {
    var bindings = bindings
    for (term, value) in zip(atom.terms, fact.values) {
      switch term {
      case .wildcard: continue
      case .constant(let constant): if constant != value { return nil }
      case .variable(let name):
        if bindings[name, default: value] != value { return nil }
        bindings[name] = value
      }
    }
    return bindings
  }

  private static func value(of expression: Expression, _ bindings: Bindings) -> Value? {
    switch expression {
    case .term(.variable(let name)): return bindings[name]
    case .term(.constant(let value)): return value
    case .term(.wildcard): return nil
    case .arithmetic(let operation, let left, let right):
      guard case .number(let a) = value(of: left, bindings),
        case .number(let b) = value(of: right, bindings)
      else { return nil }
      return operation.apply(a, b).map(Value.number)
    }
  }
}
