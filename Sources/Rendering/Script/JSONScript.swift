/// Results of a script as JSON Lines: one object a claim, then a summary.
public struct JSONLinesScript: ScriptRenderer {
  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    JSONText.line(ScriptRow(result)) + "\n"
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    JSONText.line(SummaryRow(tally: tally)) + "\n"
  }
}

/// Results of a script as one JSON object, with the proof of each verdict.
public struct JSONScript: ScriptRenderer {
  private var rows: [ScriptRow] = []

  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    rows.append(ScriptRow(result, withProofs: true))
    return ""
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    JSONText.pretty(Whole(results: rows, tally: tally)) + "\n"
  }

  private struct Whole: JSONWritable {
    let results: [ScriptRow]
    let tally: ScriptTally

    func write(to json: inout JSONWriter) {
      json.object { whole in
        whole.member("results", results)
        whole.member("schema", 1)
        whole.member("summary", tally)
      }
    }
  }
}

/// The last line of the results of a script.
struct SummaryRow: JSONWritable {
  let tally: ScriptTally

  func write(to json: inout JSONWriter) {
    json.object { $0.member("summary", tally) }
  }
}

extension ScriptTally: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("claims", claims)
      row.member("failed", failed)
      row.member("passed", passed)
      row.member("unread", unread)
    }
  }
}
