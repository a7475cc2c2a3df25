/// Why something holds: a tree whose leaves are asserted rows, comparisons and absences.
public struct Proof: Hashable, Sendable {
  /// What kind of step makes the statement hold.
  public enum Kind: Hashable, Sendable {
    /// The row was asserted.
    case base
    /// The rule gives the row under these bindings; the premises are its literals, in order.
    case derived(Rule, bindings: [String: Value])
    /// The comparison holds.
    case comparison
    /// The completed relation has no row of this pattern.
    case absent
    /// The function has this result over the members, which are the premises.
    case aggregate(Value)
    /// A solution of an aggregate's body, with its value; the premises are the literals, in order.
    case member(Value)
  }

  /// What holds, with values in the place of variables.
  public let statement: String
  /// The row, for `base` and `derived`.
  public let fact: Fact?
  /// The kind of the last step.
  public let kind: Kind
  /// What the last step rests on; none for a leaf.
  public let premises: [Proof]

  /// The number of rule steps on the longest way to a leaf.
  public let height: Int

  /// The number of steps below this one that were cut off.
  public let hidden: Int

  init(
    _ statement: String,
    _ kind: Kind,
    fact: Fact? = nil,
    premises: [Proof] = [],
    hidden: Int = 0
  ) {
    self.statement = statement
    self.fact = fact
    self.kind = kind
    self.premises = premises
    self.hidden = hidden
    let below = premises.lazy.map(\.height).max() ?? 0
    height = if case .derived = kind { below + 1 } else { below }
  }
}

extension Proof: CustomStringConvertible {
  /// One line a node, two more spaces a level.
  public var description: String { lines(indent: "").joined(separator: "\n") }

  private func lines(indent: String) -> [String] {
    let note =
      switch kind {
      case .base: "asserted"
      case .derived(let rule, _): "by \(rule.name)"
      case .comparison: "comparison"
      case .absent: "absent"
      case .aggregate: "over \(premises.count)"
      case .member: "member"
      }
    let more = hidden > 0 ? ", \(hidden) steps below" : ""
    return ["\(indent)\(statement)  [\(note)\(more)]"]
      + premises.flatMap { $0.lines(indent: indent + "  ") }
  }
}

extension Database {
  /// The proof of a row by its first derivation, or nil if the row does not hold.
  ///
  /// Within one evaluation the first derivation is one of the fewest rounds, where a closure goes on by
  /// an edge in each. A row that later gets a shorter derivation keeps its first. Equal parts of the tree are shared in memory.
  public func proof(of relation: String, _ row: [Value]) -> Proof? {
    guard let number = numbers[relation], let found = rowNumber(of: number, row) else {
      return nil
    }
    var builder = ProofBuilder(self)
    return builder.proof(of: found, in: number)
  }
}
