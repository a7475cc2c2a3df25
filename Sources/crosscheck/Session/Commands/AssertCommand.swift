import Documents
import Verdicts

extension SessionCommand {
  static let assert = SessionCommand(
    name: "assert",
    group: .sources,
    arguments: "SENTENCE",
    takesSigns: true,
    summary: "takes a sentence of yours as a source of its own",
    example: "assert Four people died in Herat.",
    details: """
      It is read by the same rules as an article, and the claims so far are asked
      again. The source is called note-1, note-2 and so on; retract takes it away.
      """
  ) { session, words in
    let sentence = words.joined(separator: " ")
    guard !sentence.isEmpty else {
      return session.tell([
        Diagnostic(.error, "assert takes a sentence", expected: "assert SENTENCE")
      ])
    }
    let id = session.change { $0.workspace.assert(sentence) }
    let facts = session.workspace.checker.facts.filter { $0.source == id }
    session.show("\(id): \(sentence)\n")
    session.show(
      facts.isEmpty
        ? "no rule reads a fact in it\n"
        : facts.map { "  read as \($0.evidence.readAs)\n" }.joined()
    )
    session.askAgain()
  }

  static let retract = SessionCommand(
    name: "retract",
    group: .sources,
    arguments: "SOURCE",
    most: 9,
    summary: "takes a source away; undo brings it back",
    example: "retract 003"
  ) { session, words in
    guard !words.isEmpty else {
      return session.tell([Diagnostic(.error, "retract takes a source", expected: "retract SOURCE")]
      )
    }
    for word in words {
      switch SourceName.resolve(word, among: session.workspace.checker.sourceIDs) {
      case .failure(let failure): session.tell([failure.diagnostic])
      case .success(let id):
        session.change { $0.workspace.retract(id) }
        session.show("retracted: \(id)\n")
      }
    }
    session.askAgain()
  }
}
