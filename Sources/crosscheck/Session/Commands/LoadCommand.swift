import Documents
import Verdicts

extension SessionCommand {
  static let load = SessionCommand(
    name: "load",
    group: .sources,
    arguments: "PATH",
    summary: "reads more articles: files, folders, news/*.txt",
    example: "load articles/today.txt"
  ) { session, words in
    let paths = FilePattern.paths(of: words)
    guard !paths.isEmpty else {
      session.tell([Diagnostic(.error, "load takes a path", expected: "load PATH")])
      return
    }
    var ids: [String] = []
    for (index, path) in paths.enumerated() {
      session.console.progress(index + 1, of: paths.count, "reading")
      let (read, diagnostics) = session.change { $0.workspace.load(path) }
      session.tell(diagnostics)
      ids += read
    }
    session.console.endProgress(of: paths.count)
    for id in ids { session.show("loaded \(id)\n") }
    if !ids.isEmpty { session.askAgain() }
  }

  static let reload = SessionCommand(
    name: "reload",
    group: .sources,
    summary: "reads the rules and all sources anew",
    example: "reload"
  ) { session, _ in
    session.tell(session.change { $0.workspace.reload() })
    let checker = session.workspace.checker
    session.show("\(checker.sourceIDs.count) sources, \(checker.facts.count) facts\n")
    session.askAgain()
  }
}
