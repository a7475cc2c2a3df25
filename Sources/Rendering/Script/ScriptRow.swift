import Verdicts

/// A claim and what became of it, as a JSON object.
package struct ScriptRow: Encodable {
  let result: ScriptResult
  let hasProofs: Bool

  /// `withProofs` adds the proof of each verdict.
  package init(_ result: ScriptResult, withProofs: Bool = false) {
    self.result = result
    hasProofs = withProofs
  }

  private enum Key: String, CodingKey {
    case schema, claim, line, understood, notes, verdicts, tally, error, expectation, passed
  }

  package func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(1, forKey: .schema)
    try row.encode(result.claim, forKey: .claim)
    try row.encode(result.line, forKey: .line)
    try row.encodeIfPresent(result.expectation, forKey: .expectation)
    switch result.answer {
    case .unread(let diagnostics):
      try row.encode(diagnostics.first.map(DiagnosticRow.init), forKey: .error)
    case .report(let report):
      try row.encode(report.understood, forKey: .understood)
      if !report.notes.isEmpty { try row.encode(report.notes, forKey: .notes) }
      try row.encode(
        report.verdicts.map { VerdictRow($0, withProof: hasProofs) },
        forKey: .verdicts
      )
      try row.encode(Self.tally(report), forKey: .tally)
      try row.encode(result.outcome == .passed, forKey: .passed)
    }
  }

  private static func tally(_ report: Report) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: Verdict.Kind.allCases.map { ($0.rawValue, report.count($0)) })
  }
}
