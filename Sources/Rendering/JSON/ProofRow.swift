public import Verdicts

/// A node of a proof as a JSON object, with the nodes below it.
public struct ProofRow: JSONWritable {
  let step: ProofStep

  public init(_ step: ProofStep) { self.step = step }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      if let evidence = step.evidence { row.member("evidence", EvidenceRow(evidence)) }
      row.member("kind", step.kind.rawValue)
      row.member("premises", step.premises.map(ProofRow.init))
      if let rule = step.rule { row.member("rule", rule) }
      row.member("text", step.text)
    }
  }
}
