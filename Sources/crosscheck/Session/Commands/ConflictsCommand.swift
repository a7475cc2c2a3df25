import Rendering
import Verdicts

extension SessionCommand {
  static let conflicts = SessionCommand(
    name: "conflicts",
    group: .sources,
    summary: "where the sources disagree among themselves",
    example: "conflicts",
    details: "Contradictions come first, then differences of scope."
  ) { session, _ in
    let faults = session.workspace.checker.ruleDiagnostics
    guard faults.isEmpty else { return session.tell(faults) }
    let style = session.console.results
    if let mode = session.state.options.mode.table {
      let conflicts = session.workspace.checker.conflicts()
      let table: Table =
        mode.isDrawn
        ? .conflicts(conflicts, naming: session.workspace.shortName) : .conflicts(conflicts)
      session.show(TableText(table, mode: mode, style: style).text)
    } else {
      session.show(ConflictListing.text(of: session.workspace, style: style))
    }
  }
}

/// All conflicts of a workspace, as text.
enum ConflictListing {
  static func text(of workspace: Workspace, style: Style) -> String {
    let conflicts = workspace.checker.conflicts()
    let drawing = ConflictText(shelf: workspace.shelf, style: style)
    let hard = conflicts.count { $0.kind == .contradicts }
    return conflicts.map { drawing.text($0) + "\n" }.joined()
      + "\(Wording.count(hard, "contradiction")), "
      + "\(Wording.count(conflicts.count - hard, "difference")) of scope\n"
  }
}
