import Documents
import Verdicts

/// Results of a script as JUnit XML.
public struct JUnitScript: ScriptRenderer {
  private var cases = ""
  private var path = ""

  public init() {}

  public mutating func add(_ result: ScriptResult) -> String {
    path = result.path
    let name = "name=\"\(Markup.escaped(result.title))\" classname=\"\(Markup.escaped(path))\""
    let head = "  <testcase \(name) file=\"\(Markup.escaped(path))\" line=\"\(result.line)\""
    switch result.outcome {
    case .passed:
      cases += head + "/>\n"
    case .unread:
      let message = Markup.escaped(result.firstDiagnostic?.message ?? "unread")
      cases += "\(head)>\n    <error message=\"\(message)\"/>\n  </testcase>\n"
    case .failed(let failure):
      let words = "expected \(failure.expected); actual \(failure.actual)"
      let text = failure.verdicts.map { "\($0.source) \($0.kind.rawValue): \($0.explanation)" }
      cases += "\(head)>\n    <failure message=\"\(Markup.escaped(words))\">"
      cases += Markup.escaped(text.joined(separator: "\n")) + "</failure>\n  </testcase>\n"
    }
    return ""
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    let counts = "tests=\"\(tally.claims)\" failures=\"\(tally.failed)\" errors=\"\(tally.unread)\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuite name=\"\(Markup.escaped(path))\" \(counts)>\n\(cases)</testsuite>\n"
  }
}
