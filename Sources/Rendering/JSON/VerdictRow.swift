package import Verdicts

/// A verdict as a JSON object.
package struct VerdictRow: Encodable {
  let verdict: Verdict
  let hasProof: Bool

  /// `withProof` adds the proof, which is long.
  package init(_ verdict: Verdict, withProof: Bool = false) {
    self.verdict = verdict
    hasProof = withProof
  }

  private enum Key: String, CodingKey {
    case source, verdict, reason, dimension, evidence, readings, explanation, nearest, proof
  }

  package func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(verdict.source, forKey: .source)
    try row.encode(verdict.kind.rawValue, forKey: .verdict)
    try row.encode(verdict.reason, forKey: .reason)
    try row.encodeIfPresent(verdict.dimension, forKey: .dimension)
    try row.encode(verdict.evidence.map(EvidenceRow.init), forKey: .evidence)
    try row.encode(verdict.readings.map(ReadingRow.init), forKey: .readings)
    try row.encode(verdict.explanation, forKey: .explanation)
    if !verdict.nearest.isEmpty {
      try row.encode(verdict.nearest.map(NearMissRow.init), forKey: .nearest)
    }
    if hasProof { try row.encode(ProofRow(verdict.proof), forKey: .proof) }
  }
}

/// A way to read the evidence as a JSON object.
struct ReadingRow: Encodable {
  var text: String
  var wouldBe: String

  private enum CodingKeys: String, CodingKey {
    case text
    case wouldBe = "would_be"
  }

  init(_ reading: Reading) {
    text = reading.text
    wouldBe = reading.wouldBe.rawValue
  }
}

/// The statement of a silent source that comes nearest, as a JSON object.
struct NearMissRow: Encodable {
  var evidence: EvidenceRow
  var why: String

  init(_ miss: NearMiss) {
    evidence = EvidenceRow(miss.evidence)
    why = miss.why
  }
}
