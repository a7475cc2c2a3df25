import Verdicts

/// A claim and what became of it, as a JSON object.
public struct ScriptRow: JSONWritable {
  let result: ScriptResult
  let hasProofs: Bool

  /// `withProofs` adds the proof of each verdict.
  public init(_ result: ScriptResult, withProofs: Bool = false) {
    self.result = result
    hasProofs = withProofs
  }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("claim", result.claim)
      switch result.answer {
      case .unread(let diagnostics):
        row.member("error", diagnostics.first.map(DiagnosticRow.init))
        writePlace(to: &row)
      case .report(let report): write(report, to: &row)
      }
    }
  }

  private func writePlace(to row: inout JSONWriter) {
    if let expectation = result.expectation { row.member("expectation", expectation) }
    row.member("line", result.line)
    if case .report(let report) = result.answer {
      if !report.notes.isEmpty { row.member("notes", report.notes) }
      row.member("passed", result.outcome == .passed)
    }
    row.member("schema", 1)
  }

  private func write(_ report: Report, to row: inout JSONWriter) {
    writePlace(to: &row)
    row.key("tally")
    row.object { tally in
      for kind in Verdict.Kind.allCases {
        tally.key(named: kind.rawValue)
        tally.integer(report.count(kind))
      }
    }
    row.member("understood", report.understood)
    row.member("verdicts", report.verdicts.map { VerdictRow($0, withProof: hasProofs) })
  }
}
