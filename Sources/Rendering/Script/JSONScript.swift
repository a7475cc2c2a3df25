/// Results of a script as JSON Lines: one object a claim, then a summary.
package struct JSONLinesScript: ScriptRenderer {
  package init() {}

  package mutating func add(_ result: ScriptResult) -> String {
    JSONText.line(ScriptRow(result)) + "\n"
  }

  package mutating func end(_ tally: ScriptTally) -> String {
    JSONText.line(SummaryRow(tally)) + "\n"
  }
}

/// Results of a script as one JSON object, with the proof of each verdict.
package struct JSONScript: ScriptRenderer {
  private var rows: [ScriptRow] = []

  package init() {}

  package mutating func add(_ result: ScriptResult) -> String {
    rows.append(ScriptRow(result, withProofs: true))
    return ""
  }

  package mutating func end(_ tally: ScriptTally) -> String {
    JSONText.pretty(Whole(results: rows, summary: SummaryRow.Counts(tally))) + "\n"
  }

  private struct Whole: Encodable {
    var schema = 1
    var results: [ScriptRow]
    var summary: SummaryRow.Counts
  }
}

/// The last line of the results of a script.
struct SummaryRow: Encodable {
  struct Counts: Encodable {
    let claims: Int
    let passed: Int
    let failed: Int
    let unread: Int

    init(_ tally: ScriptTally) {
      claims = tally.claims
      passed = tally.passed
      failed = tally.failed
      unread = tally.unread
    }
  }

  let summary: Counts

  init(_ tally: ScriptTally) { summary = Counts(tally) }
}
