import Rendering
import Verdicts

/// The claims of a session, each with what every source says.
enum LedgerTable {
  /// The list in the mode of the session.
  static func text(of session: Session) -> String {
    let options = session.state.options
    if let mode = options.mode.table {
      return TableText(table(of: session), mode: mode, style: session.console.results).text
    }
    return lines(of: session)
  }

  /// A row a claim: its number, the claim, and the verdict of each source.
  static func table(of session: Session) -> Table {
    let ids = session.workspace.checker.sourceIDs
    var table = Table(["number", "claim"] + ids.map { ShortName.of($0, among: ids) })
    for (index, entry) in session.state.ledger.entries.enumerated() {
      table.add(
        ["C\(index + 1)", entry.claim]
          + ids.map { id in
            let verdict = entry.report.verdicts.first { $0.source == id }
            let before = entry.before[id].map { " (was \($0.rawValue))" } ?? ""
            return (verdict?.kind.rawValue ?? "") + before
          }
      )
    }
    return table
  }

  /// Two lines a claim: the claim with its counts, and the sources under each verdict; a verdict
  /// that the last change moved says what it was.
  private static func lines(of session: Session) -> String {
    let style = session.console.results
    let ids = session.workspace.checker.sourceIDs
    return session.state.ledger.entries.enumerated().map { index, entry in
      let mark = entry.before.isEmpty ? " " : "*"
      let head = Wrapping.hanging(
        "\(entry.claim)",
        after: "\(mark) C\(index + 1)  ",
        width: style.width
      )
      let kinds = Verdict.Kind.allCases.compactMap { kind -> String? in
        let own = entry.report.verdicts.filter { $0.kind == kind }.map { verdict in
          let name = ShortName.of(verdict.source, among: ids)
          return entry.before[verdict.source].map { "\(name) (was \($0.rawValue))" } ?? name
        }
        return own.isEmpty ? nil : "\(kind.rawValue) \(own.joined(separator: ", "))"
      }
      let verdicts = Wrapping.hanging(
        kinds.joined(separator: "; "),
        after: "      ",
        width: style.width
      )
      return (head + verdicts).map { $0 + "\n" }.joined()
    }.joined()
  }
}
