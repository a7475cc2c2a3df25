/// The text of rules and their parts, with the values of bound variables in their places.

extension Term: CustomStringConvertible {
  /// The term as a rule would write it.
  public var description: String { text([:]) }

  /// The value where it is known, else the name; `_` for a wildcard.
  func text(_ bindings: [String: Value]) -> String {
    switch self {
    case .variable(let name): bindings[name]?.description ?? name
    case .constant(let value): value.description
    case .wildcard: "_"
    }
  }
}

extension Atom: CustomStringConvertible {
  /// The atom as a rule would write it.
  public var description: String { text([:]) }

  func text(_ bindings: [String: Value]) -> String {
    "\(relation)(\(terms.map { $0.text(bindings) }.joined(separator: ", ")))"
  }
}

extension Expression: CustomStringConvertible {
  /// The expression as a rule would write it.
  public var description: String { text([:]) }

  func text(_ bindings: [String: Value]) -> String {
    switch self {
    case .term(let term): return term.text(bindings)
    case .arithmetic(let operation, let left, let right):
      let (a, b) = (left.text(bindings), right.text(bindings))
      guard operation != .minimum && operation != .maximum else {
        return "\(operation.rawValue)(\(a), \(b))"
      }
      return "(\(a) \(operation.rawValue) \(b))"
    }
  }
}

extension Aggregate: CustomStringConvertible {
  /// The aggregate as a rule would write it.
  public var description: String { text([:]) }

  func text(_ bindings: [String: Value]) -> String {
    let literals = body.map { $0.text(bindings) }.joined(separator: ", ")
    let left = bindings[result]?.description ?? result
    return "\(left) = \(function.rawValue) \(value) : { \(literals) }"
  }
}

extension Literal: CustomStringConvertible {
  /// The literal as a rule would write it.
  public var description: String { text([:]) }

  func text(_ bindings: [String: Value]) -> String {
    switch self {
    case .positive(let atom): atom.text(bindings)
    case .negative(let atom): "not \(atom.text(bindings))"
    case .comparison(let left, let comparator, let right):
      "\(left.text(bindings)) \(comparator.rawValue) \(right.text(bindings))"
    case .aggregate(let aggregate): aggregate.text(bindings)
    }
  }
}

extension Rule: CustomStringConvertible {
  /// The rule in the usual notation: `head :- literal, literal`, and a full stop.
  public var description: String {
    guard !body.isEmpty else { return "\(head)." }
    return "\(head) :- \(body.map(\.description).joined(separator: ", "))."
  }
}
