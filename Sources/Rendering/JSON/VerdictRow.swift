public import Verdicts

/// A verdict as a JSON object.
public struct VerdictRow: JSONWritable {
  let verdict: Verdict
  let hasProof: Bool

  /// `withProof` adds the proof, which is long.
  public init(_ verdict: Verdict, withProof: Bool = false) {
    self.verdict = verdict
    hasProof = withProof
  }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      if !verdict.considered.isEmpty {
        row.member("considered", verdict.considered.map(NearMissRow.init))
      }
      if let dimension = verdict.dimension { row.member("dimension", dimension) }
      row.member("evidence", verdict.evidence.map(EvidenceRow.init))
      row.member("explanation", verdict.explanation)
      if !verdict.nearest.isEmpty { row.member("nearest", verdict.nearest.map(NearMissRow.init)) }
      if hasProof { row.member("proof", ProofRow(verdict.proof)) }
      row.member("readings", verdict.readings.map(ReadingRow.init))
      row.member("reason", verdict.reason)
      if !verdict.remarks.isEmpty { row.member("remarks", verdict.remarks.map(RemarkRow.init)) }
      row.member("source", verdict.source)
      row.member("verdict", verdict.kind.rawValue)
    }
  }
}

/// A way to read the evidence as a JSON object.
struct ReadingRow: JSONWritable {
  let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("text", reading.text)
      row.member("would_be", reading.wouldBe.rawValue)
    }
  }
}

/// What a rule says of a verdict, as a JSON object.
struct RemarkRow: JSONWritable {
  let remark: Remark

  init(_ remark: Remark) { self.remark = remark }

  func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("rule", remark.rule)
      row.member("words", remark.words)
    }
  }
}

/// The statement of a silent source that comes nearest, as a JSON object.
struct NearMissRow: JSONWritable {
  let miss: NearMiss

  init(_ miss: NearMiss) { self.miss = miss }

  func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("evidence", EvidenceRow(miss.evidence))
      row.member("why", miss.why)
    }
  }
}
