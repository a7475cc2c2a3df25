/// What one source says to one claim.
public struct Verdict: Hashable, Sendable {
  /// The four answers, and the one for a source that could not be read.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case agrees, contradicts, qualifies, silent, unreadable
  }

  /// The id of the source.
  public var source: String
  public var kind: Kind
  /// Why, as a code such as `same`, `rounded`, `narrower` or `detail-missing`.
  public var reason: String
  /// The dimension of scope in which a `qualifies` differs, such as place or time.
  public var dimension: String?
  /// The quotes that decide, best first; empty when silent.
  public var evidence: [Evidence]
  /// The ways in which the evidence can be read when more than one is open; none is adopted.
  public var readings: [Reading]
  /// One sentence for people.
  public var explanation: String
  /// From the verdict down to quoted words, arithmetic and assumptions.
  ///
  /// It is told when it is asked for: most verdicts are read without it.
  public var proof: ProofStep { untold.tell() }
  private var untold: UntoldProof
  /// When silent: what the source says that comes nearest, and why it does not speak to the claim.
  public var nearest: [NearMiss]
  /// Other counts in the sentences of the evidence, and why they do not decide.
  public var considered: [NearMiss]
  /// What rules over proofs say of the verdict.
  public var remarks: [Remark] = []

  public init(
    source: String,
    kind: Kind,
    reason: String,
    dimension: String? = nil,
    evidence: [Evidence] = [],
    readings: [Reading] = [],
    explanation: String,
    proof: @autoclosure @escaping @Sendable () -> ProofStep,
    nearest: [NearMiss] = [],
    considered: [NearMiss] = []
  ) {
    self.source = source
    self.kind = kind
    self.reason = reason
    self.dimension = dimension
    self.evidence = evidence
    self.readings = readings
    self.explanation = explanation
    untold = UntoldProof(tell: proof)
    self.nearest = nearest
    self.considered = considered
  }

  /// Tells another proof.
  mutating func reprove(by proof: @escaping @Sendable () -> ProofStep) {
    untold = UntoldProof(tell: proof)
  }
}

/// A proof that can be told; two are equal when they tell the same.
private struct UntoldProof: Hashable, Sendable {
  let tell: @Sendable () -> ProofStep

  static func == (a: UntoldProof, b: UntoldProof) -> Bool { a.tell() == b.tell() }

  func hash(into hasher: inout Hasher) { hasher.combine(tell()) }
}

/// A way to read the evidence, and what the verdict would then be.
public struct Reading: Hashable, Sendable {
  /// How the evidence is read ("as all deaths in the region").
  public var text: String
  public var wouldBe: Verdict.Kind

  public init(text: String, wouldBe: Verdict.Kind) {
    self.text = text
    self.wouldBe = wouldBe
  }
}

/// A statement of a silent source that comes near the claim without speaking to it.
public struct NearMiss: Hashable, Sendable {
  public var evidence: Evidence
  /// The premise that failed ("counts militants, not soldiers of France").
  public var why: String

  public init(evidence: Evidence, why: String) {
    self.evidence = evidence
    self.why = why
  }
}
