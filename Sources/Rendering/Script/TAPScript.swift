import Documents

/// Results of a script in the Test Anything Protocol, version 14.
public struct TAPScript: ScriptRenderer {
  private var count = 0

  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    let head = count == 0 ? "TAP version 14\n" : ""
    count += 1
    let isPassed = result.outcome == .passed
    let title = Self.escaped(result.title)
    return head + "\(isPassed ? "ok" : "not ok") \(count) - \(title)\n" + details(of: result)
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    (count == 0 ? "TAP version 14\n" : "") + "1..\(count)\n"
  }

  private func details(of result: ScriptResult) -> String {
    var rows: [(String, String)] = []
    switch result.outcome {
    case .passed: return ""
    case .unread: rows.append(("message", result.firstDiagnostic?.message ?? "unread"))
    case .failed(let failure):
      rows.append(("expected", failure.expected))
      rows.append(("actual", failure.actual))
    }
    rows.append(("file", result.path))
    let block = rows.map { "  \($0.0): \(JSONText.line($0.1))\n" }.joined()
    return "  ---\n\(block)  line: \(result.line)\n  ...\n"
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character == "\\" || character == "#" { escaped += "\\" }
      escaped.append(character)
    }
  }
}
