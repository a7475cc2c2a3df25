import Rendering
import Verdicts

extension SessionCommand {
  static let conflicts = SessionCommand(
    name: "conflicts",
    summary: "where the sources disagree among themselves",
    example: "conflicts"
  ) { session, _ in
    session.show(ConflictListing.text(of: session.workspace, style: session.console.results))
  }
}

/// All conflicts of a workspace, as text.
enum ConflictListing {
  static func text(of workspace: Workspace, style: Style) -> String {
    let conflicts = workspace.checker.conflicts()
    let drawing = ConflictText(shelf: workspace.shelf, style: style)
    let hard = conflicts.count { $0.kind == .contradicts }
    return conflicts.map { drawing.text($0) + "\n" }.joined()
      + "\(hard) contradictions, \(conflicts.count - hard) differences of scope\n"
  }
}
