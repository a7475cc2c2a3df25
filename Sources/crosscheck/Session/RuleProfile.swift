import Verdicts

/// What the check rules cost, the slowest first.
struct RuleProfile {
  let checker: FactChecker
  let claims: [String]

  /// The rules that are listed.
  private static let longest = 12

  var text: String {
    let costs = checker.ruleCosts(on: claims)
    let all = costs.reduce(0) { $0 + $1.seconds }
    let unused = costs.filter { $0.rows == 0 }.map(\.rule)
    let head =
      "\(costs.count) rules, \(RulePage.milliseconds(all)) ms on "
      + "\(RulePage.scope(checker, claims: claims.count)); the slowest:\n"
    let columns = Self.row("ms", "runs", "rows", "rule")
    let rows = costs.prefix(Self.longest).map {
      Self.row(RulePage.milliseconds($0.seconds), String($0.runs), String($0.rows), $0.rule)
    }
    let idle = unused.isEmpty ? "" : "\(unused.count) rules gave nothing here\n"
    return head + columns + rows.joined() + idle
  }

  private static func row(_ time: String, _ runs: String, _ rows: String, _ rule: String) -> String
  {
    func padded(_ text: String) -> String {
      String(repeating: " ", count: max(1, 8 - text.count)) + text
    }
    return padded(time) + padded(runs) + padded(rows) + "  \(rule)\n"
  }
}
