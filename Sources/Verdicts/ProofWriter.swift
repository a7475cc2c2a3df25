internal import Annotation
internal import Documents
internal import Inference

/// Turns a proof of the engine into steps for people, down to quoted words.
struct ProofWriter {
  let store: Store
  let evidence: EvidenceWriter
  let document: Document

  func proof(_ proof: Proof, verdict: Verdict.Kind, text: String) -> ProofStep {
    var root = step(proof)
    root.text = "\(verdict.rawValue): \(text)"
    return root
  }

  private func step(_ proof: Proof) -> ProofStep {
    switch proof.kind {
    case .derived(let rule, _):
      var shown: Set<ProofStep> = []
      let premises = proof.premises.map(step).filter { shown.insert($0).inserted }
      return ProofStep(
        kind: .derived, text: "\(rule.label ?? proof.statement)  \(proof.statement)", rule: rule.name,
        premises: premises)
    case .base: return base(proof)
    case .absent: return ProofStep(kind: .absent, text: "nothing says: \(proof.statement)")
    case .comparison: return ProofStep(kind: .derived, text: proof.statement)
    case .aggregate, .member:
      return ProofStep(kind: .derived, text: proof.statement, premises: proof.premises.map(step))
    }
  }

  /// A leaf: the words of a source, of the claim, or of a word list.
  private func base(_ proof: Proof) -> ProofStep {
    guard case .symbol(let id)? = proof.fact?.values.first, let stored = store.statement(id) else {
      let isClaim = proof.fact?.values.first == .symbol(Judge.claim)
      return ProofStep(
        kind: isClaim ? .read : .derived, text: isClaim ? "the claim: \(proof.statement)" : "word lists: \(proof.statement)")
    }
    let quoted = evidence.evidence(of: stored, in: document)
    let assumed = stored.statement.assumptions.map {
      ProofStep(kind: .assumed, text: $0, rule: stored.statement.rule)
    }
    return ProofStep(
      kind: .read, text: proof.statement, rule: stored.statement.rule, evidence: quoted,
      premises: assumed)
  }
}
