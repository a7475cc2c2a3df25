/// What one source says to one claim.
package struct Verdict: Hashable, Sendable {
  /// The four answers, and the one for a source that could not be read.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case agrees, contradicts, qualifies, silent, unreadable
  }

  /// The id of the source.
  package var source: String
  package var kind: Kind
  /// Why, as a code such as `same`, `rounded`, `narrower` or `detail-missing`.
  package var reason: String
  /// The dimension of scope in which a `qualifies` differs, such as place or time.
  package var dimension: String?
  /// The quotes that decide, best first; empty when silent.
  package var evidence: [Evidence]
  /// The ways in which the evidence can be read when more than one is open; none is adopted.
  package var readings: [Reading]
  /// One sentence for people.
  package var explanation: String
  /// From the verdict down to quoted words, arithmetic and assumptions.
  ///
  /// It is told when it is asked for: most verdicts are read without it.
  package var proof: ProofStep { untold.tell() }
  private var untold: UntoldProof
  /// When silent: what the source says that comes nearest, and why it does not speak to the claim.
  package var nearest: [NearMiss]
  /// Other counts in the sentences of the evidence, and why they do not decide.
  package var considered: [NearMiss]
  /// What rules over proofs say of the verdict.
  package var remarks: [Remark] = []

  package init(
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
package struct Reading: Hashable, Sendable {
  /// How the evidence is read ("as all deaths in the region").
  package var text: String
  package var wouldBe: Verdict.Kind

  package init(text: String, wouldBe: Verdict.Kind) {
    self.text = text
    self.wouldBe = wouldBe
  }
}

/// A statement of a silent source that comes near the claim without speaking to it.
package struct NearMiss: Hashable, Sendable {
  package var evidence: Evidence
  /// The premise that failed ("counts militants, not soldiers of France").
  package var why: String

  package init(evidence: Evidence, why: String) {
    self.evidence = evidence
    self.why = why
  }
}
