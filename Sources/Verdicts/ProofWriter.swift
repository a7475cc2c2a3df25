internal import Annotation
internal import Documents
internal import Inference

/// Turns a proof of the engine into steps for people, down to quoted words.
///
/// A step is the sentence of its rule, with what it speaks of in words. The words of the claim and
/// of each statement stand once, and so does a step that is needed twice; steps that only pass
/// tuples on are merged into the step above.
struct ProofWriter {
  let store: Store
  let evidence: EvidenceWriter
  let document: Document
  let words: ProofWords

  /// The proof that a statement of the document comes to a verdict on the claim; the notes say
  /// what follows for the numbers beside it.
  func proof(
    _ proof: Proof,
    of stored: StoredStatement,
    verdict: Verdict.Kind,
    notes: [ProofStep]
  ) -> ProofStep {
    var teller = ProofTeller(writer: self, statement: stored)
    let told = teller.inside(proof)
    let text = "\(verdict.rawValue): \(teller.sentence(of: proof, told.details))"
    var premises =
      [words.claimStep, read(stored)] + teller.inclusions(of: teller.dimensions(of: proof))
    premises += told.steps + notes
    if let absences = teller.absences { premises.append(absences) }
    return ProofStep(kind: .derived, text: text, rule: rule(of: proof), premises: premises)
  }

  /// Why a source is silent: what was searched, and what came nearest.
  func silence(_ near: [NearMiss]) -> ProofStep {
    let own = store.statements(of: document.source.id)
    let asked = words.part.statement
    let alike = own.count { $0.statement.kind == asked.kind && $0.statement.type == asked.type }
    let text = """
      no statement on \(words.subject): all \(own.count) statements of the source were searched, \
      \(alike) of them on \(asked.type)
      """
    let nearest = near.map {
      ProofStep(
        kind: .read,
        text: "nearest: \($0.evidence.readAs): \($0.why)",
        rule: $0.evidence.rule,
        evidence: $0.evidence
      )
    }
    return ProofStep(kind: .absent, text: text, premises: [words.claimStep] + nearest)
  }

  /// A derived row of a statement that stands, under words that say what that means.
  func standing(_ proof: Proof, of stored: StoredStatement, _ meaning: String) -> ProofStep {
    var teller = ProofTeller(writer: self, statement: stored)
    let told = teller.inside(proof)
    return ProofStep(
      kind: .derived,
      text: "\(meaning): \(teller.sentence(of: proof, told.details))",
      rule: rule(of: proof),
      premises: told.steps
    )
  }

  /// The quoted words of a statement, with what was reckoned and assumed in reading them.
  func read(_ stored: StoredStatement) -> ProofStep {
    let quoted = evidence.evidence(of: stored.statement, in: document)
    let statement = stored.statement
    let assumed = (statement.assumptions + words.inherited(by: statement)).map {
      ProofStep(kind: .assumed, text: $0, rule: statement.rule)
    }
    return ProofStep(
      kind: .read,
      text: quoted.readAs,
      rule: statement.rule,
      evidence: quoted,
      premises: words.reckoned(in: statement) + assumed
    )
  }

  /// The name of the rule that takes the last step.
  func rule(of proof: Proof) -> String? {
    guard case .derived(let rule, _) = proof.kind else { return nil }
    return rule.name
  }
}
