/// The order in which the literals of a body are run.
///
/// Filters come as soon as their variables are bound; then the atom with the most bound columns, a
/// wholly bound one first, or where a guess is given the one that it takes to fit the fewest rows;
/// aggregates last, since each costs a search of its own.
struct BodyOrder {
  /// Positions in the body, in the order of the run.
  private(set) var positions: [Int] = []
  /// What is bound after the run.
  private(set) var bound: Set<String>
  /// Positions that never became ready: the body is unsafe.
  private(set) var rest: [Int]
  /// The number of rows of an atom that agree with the bound variables, guessed.
  typealias Fitting = (_ atom: Atom, _ bound: Set<String>) -> Double

  private let body: [Literal]
  private let outer: Set<String>

  /// Orders the body but for the literal at `done`, if any; `outer` are the variables of the rule
  /// that aggregates see.
  init(
    _ body: [Literal],
    bound: Set<String>,
    outer: Set<String>,
    done: Int? = nil,
    fitting: Fitting? = nil
  ) {
    self.body = body
    self.bound = bound
    self.outer = outer
    rest = body.indices.filter { $0 != done }
    while let next = nextFilter() ?? nextAtom(fitting) ?? nextAggregate() { take(next) }
  }

  /// The first variable, in the order of the text, that nothing binds.
  var unboundVariable: String? {
    for position in rest {
      let names =
        switch body[position] {
        case .aggregate(let aggregate): aggregate.bodyVariables.filter(outer.contains)
        default: body[position].variables
        }
      if let name = names.first(where: { !bound.contains($0) }) { return name }
    }
    return nil
  }

  private mutating func take(_ position: Int) {
    positions.append(position)
    rest.removeAll { $0 == position }
    bound.formUnion(body[position].variables)
  }

  private func nextFilter() -> Int? {
    rest.first { position in
      switch body[position] {
      case .negative(let atom): atom.terms.compactMap(\.variable).allSatisfy(bound.contains)
      case .comparison(let left, let comparator, let right):
        isReady(left, comparator, right)
      case .positive, .aggregate: false
      }
    }
  }

  private func isReady(_ left: Expression, _ comparator: Comparator, _ right: Expression) -> Bool {
    let leftIsBound = left.variables.allSatisfy(bound.contains)
    let rightIsBound = right.variables.allSatisfy(bound.contains)
    if leftIsBound && rightIsBound { return true }
    guard comparator == .equal else { return false }
    return leftIsBound ? right.variable != nil : rightIsBound && left.variable != nil
  }

  private func nextAtom(_ fitting: Fitting?) -> Int? {
    if let fitting {
      return rest.filter(isPositive).min { guess($0, fitting) < guess($1, fitting) }
    }
    var best: (position: Int, score: Int)?
    for position in rest {
      guard case .positive(let atom) = body[position] else { continue }
      let count = atom.terms.count { isBound($0) }
      let score = count == atom.terms.count ? .max : count
      if score > best?.score ?? -1 { best = (position, score) }
    }
    return best?.position
  }

  private func isPositive(_ position: Int) -> Bool {
    if case .positive = body[position] { true } else { false }
  }

  private func guess(_ position: Int, _ fitting: Fitting) -> Double {
    body[position].atoms.first.map { fitting($0, bound) } ?? .infinity
  }

  private func isBound(_ term: Term) -> Bool {
    switch term {
    case .variable(let name): bound.contains(name)
    case .constant: true
    case .wildcard: false
    }
  }

  private func nextAggregate() -> Int? {
    rest.first { position in
      guard case .aggregate(let aggregate) = body[position] else { return false }
      return aggregate.bodyVariables.allSatisfy { bound.contains($0) || !outer.contains($0) }
    }
  }
}
