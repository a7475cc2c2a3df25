/// A node of the proof of a verdict; its leaves are quoted words, rules or stated assumptions.
public struct ProofStep: Hashable, Sendable {
  /// What kind of step leads to the node.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The words of a source, or of the claim.
    case read
    /// Arithmetic, calendar or a rule from what stands below.
    case derived
    /// A reading step that a user may reject.
    case assumed
    /// Nothing of the kind was found, in a search that is complete.
    case absent
    /// What held before a change, and holds no longer.
    case gone
  }

  public var kind: Kind
  /// The statement, for people.
  public var text: String
  /// The rule or card that takes the step.
  public var rule: String?
  /// For `read`: where the words stand.
  public var evidence: Evidence?
  public var premises: [ProofStep]

  public init(
    kind: Kind,
    text: String,
    rule: String? = nil,
    evidence: Evidence? = nil,
    premises: [ProofStep] = []
  ) {
    self.kind = kind
    self.text = text
    self.rule = rule
    self.evidence = evidence
    self.premises = premises
  }

  /// The number of steps, each counted as often as it is used.
  public var size: Int { premises.reduce(1) { $0 + $1.size } }

  /// Whether another step stands below, however far.
  func rests(on other: ProofStep) -> Bool {
    premises.contains { $0 == other || $0.rests(on: other) }
  }

  /// The step that is reached by the places of premises, counted from 1; nil if there is none.
  public func step(at path: some Sequence<Int>) -> ProofStep? {
    var step = self
    for place in path {
      guard step.premises.indices.contains(place - 1) else { return nil }
      step = step.premises[place - 1]
    }
    return step
  }
}
