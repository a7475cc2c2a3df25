package import Verdicts

/// A node of a proof as a JSON object, with the nodes below it.
package struct ProofRow: Encodable {
  let kind: String
  let text: String
  let rule: String?
  let evidence: EvidenceRow?
  let premises: [ProofRow]

  package init(_ step: ProofStep) {
    kind = step.kind.rawValue
    text = step.text
    rule = step.rule
    evidence = step.evidence.map(EvidenceRow.init)
    premises = step.premises.map(ProofRow.init)
  }
}
