package import Verdicts

/// A line of the fact store as a JSON object.
package struct FactRow: Encodable {
  let id: String
  let source: String
  let evidence: EvidenceRow
  let assumptions: [String]

  package init(_ fact: FactChecker.StoredFact) {
    id = fact.id
    source = fact.source
    evidence = EvidenceRow(fact.evidence)
    assumptions = fact.assumptions
  }
}

/// A pair of statements that do not go together, as a JSON object.
package struct ConflictRow: Encodable {
  let kind: String
  let reason: String
  let dimension: String?
  let dimensions: [String]
  let explanation: String
  let first: FactRow
  let second: FactRow

  package init(_ conflict: FactChecker.Conflict) {
    kind = conflict.kind.rawValue
    reason = conflict.reason
    dimension = conflict.dimension
    dimensions = conflict.dimensions
    explanation = conflict.explanation
    first = FactRow(conflict.first)
    second = FactRow(conflict.second)
  }
}
