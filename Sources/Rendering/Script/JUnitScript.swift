import Documents
import Verdicts

/// Results of a script as JUnit XML.
package struct JUnitScript: ScriptRenderer {
  private var cases = ""
  private var path = ""

  package init() {}

  package mutating func add(_ result: ScriptResult) -> String {
    path = result.path
    let name = "name=\"\(Self.escaped(result.title))\" classname=\"\(Self.escaped(path))\""
    let head = "  <testcase \(name) file=\"\(Self.escaped(path))\" line=\"\(result.line)\""
    switch result.outcome {
    case .passed:
      cases += head + "/>\n"
    case .unread:
      let message = Self.escaped(result.firstDiagnostic?.message ?? "unread")
      cases += "\(head)>\n    <error message=\"\(message)\"/>\n  </testcase>\n"
    case .failed(let failure):
      let words = "expected \(failure.expected); actual \(failure.actual)"
      let text = failure.verdicts.map { "\($0.source) \($0.kind.rawValue): \($0.explanation)" }
      cases += "\(head)>\n    <failure message=\"\(Self.escaped(words))\">"
      cases += Self.escaped(text.joined(separator: "\n")) + "</failure>\n  </testcase>\n"
    }
    return ""
  }

  package mutating func end(_ tally: ScriptTally) -> String {
    let counts = "tests=\"\(tally.claims)\" failures=\"\(tally.failed)\" errors=\"\(tally.unread)\""
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuite name=\"\(Self.escaped(path))\" \(counts)>\n\(cases)</testsuite>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar.value < 0x20 ? "\u{FFFD}" : scalar)
      }
    }
  }
}
