import Documents
public import Verdicts

/// Results of a script as Markdown: a table of verdicts, then the quotes.
public struct MarkdownScript: ScriptRenderer {
  private var rows = ""
  private var quotes = ""

  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    let claim = Self.escaped(result.title)
    switch result.answer {
    case .unread(let diagnostics):
      let message = Self.escaped(diagnostics.first?.message ?? "")
      rows += "| \(result.line) | \(claim) | not read: \(message) | \(word(result.outcome)) |\n"
    case .report(let report):
      let counts = Wording.counts(report)
      rows += "| \(result.line) | \(claim) | \(counts) | \(word(result.outcome)) |\n"
      quotes += MarkdownReport.section(report)
    }
    return ""
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    let unread = tally.unread > 0 ? ", \(tally.unread) unread" : ""
    return "| line | claim | verdicts | result |\n| --- | --- | --- | --- |\n\(rows)\n"
      + "\(tally.passed) passed, \(tally.failed) failed\(unread)\n" + quotes
  }

  private func word(_ outcome: ScriptResult.Outcome) -> String {
    switch outcome {
    case .passed: "passed"
    case .failed: "**failed**"
    case .unread: "unread"
    }
  }

  /// A text whose marks Markdown takes for words.
  static func escaped(_ text: String) -> String {
    Printable.line(text).reduce(into: "") { escaped, character in
      if "\\`*_[]<>|~#".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }
}

/// The answer to a claim as Markdown.
public enum MarkdownReport {
  /// A heading of a level, what was understood, and the quotes of each source that speaks.
  public static func section(_ report: Report, level: Int = 2) -> String {
    func escaped(_ text: String) -> String { MarkdownScript.escaped(text) }
    let marks = String(repeating: "#", count: level)
    var text = "\n\(marks) \(escaped(report.claim))\n\n\(Wording.counts(report)). "
    text += "Understood as: \(escaped(report.understood)).\n"
    for verdict in report.speaking + report.notSpeaking {
      let reason = escaped(Wording.reason(of: verdict))
      text += "\n- **\(verdict.kind.rawValue)** \(escaped(verdict.source)): \(reason)."
      let because = escaped(Wording.sentence(verdict.explanation))
      text += because.isEmpty ? "\n" : " \(because)\n"
      for evidence in verdict.evidence {
        text += "  > \(escaped(evidence.quote)) (\(escaped(evidence.path)):\(evidence.place))\n"
      }
      for remark in verdict.remarks { text += "  - remark: \(escaped(remark.words))\n" }
    }
    return text
  }
}
