import Documents
import Rendering
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
    let console = session.console
    let (ids, diagnostics) = session.change { $0.workspace.load(paths, console: console) }
    session.tell(diagnostics)
    for id in ids.prefix(longestList) { session.show("loaded \(id)\n") }
    if ids.count > longestList { session.show("loaded \(ids.count - longestList) more\n") }
    if !ids.isEmpty { session.askAgain() }
  }

  /// The most sources that are named when they come.
  private static let longestList = 20

  static let reload = SessionCommand(
    name: "reload",
    group: .sources,
    summary: "reads the rules and all sources anew",
    example: "reload"
  ) { session, _ in
    session.tell(session.change { $0.workspace.reload() })
    let checker = session.workspace.checker
    let sources = Wording.count(checker.sourceIDs.count, "source")
    session.show("\(sources), \(Wording.count(checker.factCount, "fact"))\n")
    session.askAgain()
  }
}
