import Documents
import Verdicts

extension SessionCommand {
  static let watch = SessionCommand(
    name: "watch",
    group: .sources,
    arguments: "[off]",
    words: ["off"],
    most: 1,
    isAside: true,
    summary: "reads changed files anew, says which verdicts move",
    example: "watch",
    details: """
      At a terminal it goes on until watch off, while you type: edit an article or a
      rule file in another window, and above the prompt stands at once what becomes
      of your claims. Elsewhere it looks once.
      """
  ) { session, words in
    guard words.isEmpty || words == ["off"] else {
      return session.tell([
        Diagnostic(
          .error,
          "\"\(words[0])\" is nothing that watch knows",
          expected: "watch, or watch off"
        )
      ])
    }
    if words == ["off"] {
      let was = session.isWatching
      session.isWatching = false
      return session.show(was ? "watching no longer\n" : "nothing is watched\n")
    }
    if let text = session.readChangedFiles() { session.show(text) }
    guard session.console.isConversation else { return }
    session.isWatching = true
    let count = session.workspace.watched.count
    session.show("watching \(count) files; what changes is said here; watch off ends it\n")
  }
}
