import Documents
import Verdicts

extension SessionCommand {
  static let load = SessionCommand(
    name: "load",
    arguments: "PATH",
    summary: "reads one more article, or a folder of them",
    example: "load articles/today.txt"
  ) { session, arguments in
    guard !arguments.isEmpty else {
      session.console.tell([Diagnostic(.error, "load takes a path", expected: "load PATH")])
      return
    }
    // A path may hold spaces.
    let (ids, diagnostics) = session.workspace.load(arguments.joined(separator: " "))
    session.console.tell(diagnostics)
    for id in ids { session.show("loaded \(id)\n") }
  }

  static let reload = SessionCommand(
    name: "reload",
    summary: "reads the rules and all sources anew",
    example: "reload"
  ) { session, _ in
    session.console.tell(session.workspace.reload())
    session.lastReport = nil
    let checker = session.workspace.checker
    session.show("\(checker.sourceIDs.count) sources, \(checker.facts.count) facts\n")
  }
}
