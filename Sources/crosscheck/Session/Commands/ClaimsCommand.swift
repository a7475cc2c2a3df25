import Documents
import Rendering

extension SessionCommand {
  static let claims = SessionCommand(
    name: "claims",
    group: .claims,
    arguments: "[NUMBER]",
    most: 1,
    summary: "the claims so far, with what changed; or one again",
    example: "claims",
    details: """
      A star and "(was ...)" mark the verdicts that the last change of sources,
      rules or steps moved. With a number such as 2 or C2 that claim becomes the
      last one, for why and whatif.
      """
  ) { session, words in
    let entries = session.state.ledger.entries
    guard let word = words.first else {
      session.show(entries.isEmpty ? "no claims yet\n" : LedgerTable.text(of: session))
      return
    }
    let digits = word.first.map { "cC".contains($0) } == true ? String(word.dropFirst()) : word
    guard let number = Int(digits), entries.indices.contains(number - 1) else {
      session.tell([
        Diagnostic(
          .error,
          "there is no claim \"\(word)\"",
          expected: entries.isEmpty ? "a claim first" : "a number from 1 to \(entries.count)"
        )
      ])
      return
    }
    session.change { $0.ledger.select(number - 1) }
    session.show(AnswerText(session: session).text(of: entries[number - 1].report))
  }
}
