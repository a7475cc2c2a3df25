/// Which variables stand where: the ground of the safety check and of the order of a plan.

extension Term {
  /// The name, if the term is a variable.
  var variable: String? {
    guard case .variable(let name) = self else { return nil }
    return name
  }
}

extension Expression {
  /// The names in order of appearance.
  var variables: [String] {
    switch self {
    case .term(let term): term.variable.map { [$0] } ?? []
    case .arithmetic(_, let left, let right): left.variables + right.variables
    }
  }

  /// The name, if the expression is nothing but a variable.
  var variable: String? {
    guard case .term(let term) = self else { return nil }
    return term.variable
  }

  /// Whether a wildcard stands in it, which has no value.
  var hasWildcard: Bool {
    switch self {
    case .term(let term): term == .wildcard
    case .arithmetic(_, let left, let right): left.hasWildcard || right.hasWildcard
    }
  }
}

extension Literal {
  /// The names that must be bound by, or are bound in, this literal; of an aggregate its result.
  var variables: [String] {
    switch self {
    case .positive(let atom), .negative(let atom): atom.terms.compactMap(\.variable)
    case .comparison(let left, _, let right): left.variables + right.variables
    case .aggregate(let aggregate): [aggregate.result]
    }
  }

  /// The atoms it reads, those of an aggregate included.
  var atoms: [Atom] {
    switch self {
    case .positive(let atom), .negative(let atom): [atom]
    case .comparison: []
    case .aggregate(let aggregate): aggregate.body.flatMap(\.atoms)
    }
  }
}

extension Aggregate {
  /// Every name in the body, in order of appearance.
  var bodyVariables: [String] {
    var seen: Set<String> = []
    return body.flatMap(\.variables).filter { seen.insert($0).inserted }
  }
}

extension Rule {
  /// The names that stand outside the bodies of aggregates.
  var outerVariables: Set<String> {
    Set(head.terms.compactMap(\.variable) + body.flatMap(\.variables))
  }

  /// Whether each row that fits the atom of the body is a member of the group of an aggregate, as in
  /// `out(X, N) :- p(X, _), N = count Y : { p(X, Y) }`.
  func aggregates(everyRowOf atom: Atom) -> Bool {
    let outer = outerVariables
    return body.contains { literal in
      guard case .aggregate(let aggregate) = literal, aggregate.body.count == 1,
        case .positive(let member) = aggregate.body[0], member.relation == atom.relation
      else { return false }
      var locals: Set<String> = []
      return zip(member.terms, atom.terms).allSatisfy { own, given in
        guard own != .wildcard else { return true }
        if let name = own.variable, !outer.contains(name) { return locals.insert(name).inserted }
        return own == given
      }
    }
  }
}

extension Rule {
  /// The values that stand in the rule.
  var constants: [Value] {
    head.terms.compactMap(\.constant) + body.flatMap(\.constants)
  }
}

extension Term {
  /// The value, if the term is a constant.
  var constant: Value? {
    guard case .constant(let value) = self else { return nil }
    return value
  }
}

extension Expression {
  /// The values that stand in it.
  fileprivate var constants: [Value] {
    switch self {
    case .term(let term): term.constant.map { [$0] } ?? []
    case .arithmetic(_, let left, let right): left.constants + right.constants
    }
  }
}

extension Literal {
  /// The values that stand in it, in the body of an aggregate too.
  fileprivate var constants: [Value] {
    switch self {
    case .positive(let atom), .negative(let atom): atom.terms.compactMap(\.constant)
    case .comparison(let left, _, let right): left.constants + right.constants
    case .aggregate(let aggregate): aggregate.body.flatMap(\.constants)
    }
  }
}
