import Documents
import Verdicts

extension SessionCommand {
  static let accept = SessionCommand(
    name: "accept",
    group: .claims,
    arguments: "[STEP]",
    summary: "asks what whatif or narrow found; takes a step again",
    example: "accept",
    details: """
      Without words it asks the claim that whatif or narrow showed last. With the
      number or words of a step that was rejected, verdicts rest on that step again.
      """
  ) { session, words in
    words.isEmpty ? takeProposal(&session) : takeBack(&session, words.joined(separator: " "))
  }

  private static func takeProposal(_ session: inout Session) {
    guard let claim = session.state.proposal else {
      session.tell([
        Diagnostic(
          .error,
          "there is nothing to accept",
          expected: "whatif or narrow first, or the number of a rejected step"
        )
      ])
      return
    }
    session.answer(claim)
  }

  private static func takeBack(_ session: inout Session, _ words: String) {
    let rejected = session.workspace.checker.rejected
    switch AssumptionName.resolve(words, among: rejected) {
    case .success(let assumption):
      session.change { $0.workspace.accept(assumption) }
      session.show("accepted: \(assumption.text)\n")
      session.askAgain()
    case .failure(let failure): session.tell([failure.diagnostic])
    }
  }
}
