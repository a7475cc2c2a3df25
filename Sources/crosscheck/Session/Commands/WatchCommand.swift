import Documents
import Glibc
import LineEditing
import Verdicts

extension SessionCommand {
  static let watch = SessionCommand(
    name: "watch",
    group: .sources,
    isAside: true,
    isWaiting: true,
    summary: "reads changed files anew, says which verdicts move",
    example: "watch",
    details: """
      At a terminal it looks until Ctrl-C or a key; elsewhere it looks once. Edit an article or a
      rule file in another window and see at once what becomes of your claims.
      """
  ) { session, _ in
    guard session.console.isConversation else {
      look(&session)
      return
    }
    session.console.tell("watching \(session.workspace.watched.count) files; Ctrl-C stops\n")
    _ = Interrupts.taken()
    while !Interrupts.taken(), !Screen.hasInput(STDIN_FILENO, within: 250) {
      look(&session)
      session.flush()
    }
    session.console.tell("\n")
  }

  /// Reads all anew when a file is another than it was.
  private static func look(_ session: inout Session) {
    let changed = session.workspace.changes
    guard !changed.isEmpty else { return }
    session.show("changed: \(changed.joined(separator: ", "))\n")
    let diagnostics = session.change { $0.workspace.reload() }
    session.tell(diagnostics.filter { $0.severity == .error })
    if session.askAgain().isEmpty { session.show("no verdict moved\n") }
  }
}
