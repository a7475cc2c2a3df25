import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let reject = SessionCommand(
    name: "reject",
    group: .claims,
    arguments: "[STEP]",
    summary: "checks the claims without a reading step that was assumed",
    example: "reject",
    details: """
      Without words it lists the steps of the last answer, and those rejected so
      far. STEP is the number there, or words of the step. A step of a card is
      rejected wherever the card takes it; a scope taken from the context is
      rejected for those words only.
      """
  ) { session, words in
    if words.isEmpty { return list(&session) }
    guard let report = session.lastReport else { return session.tell([.noClaim]) }
    switch AssumptionName.resolve(words.joined(separator: " "), among: report.assumptions) {
    case .success(let assumption):
      session.change { $0.workspace.reject(assumption) }
      session.show("rejected: \(assumption.text)\n")
      if session.askAgain().isEmpty { session.show("no verdict moved\n") }
    case .failure(let failure): session.tell([failure.diagnostic])
    }
  }

  private static func list(_ session: inout Session) {
    let style = session.console.results
    let ids = session.workspace.checker.sourceIDs
    func lines(_ steps: [Assumption], _ mark: String) -> String {
      steps.enumerated().flatMap { index, step in
        Wrapping.hanging(
          "\(ShortName.of(step.source, among: ids)): \(step.text)",
          after: "\(mark)\(index + 1)  ",
          width: style.width
        )
      }.map { $0 + "\n" }.joined()
    }
    let open = session.lastReport?.assumptions ?? []
    let rejected = session.workspace.checker.rejected
    if open.isEmpty { session.show("the last answer assumes nothing\n") }
    session.show(lines(open, "  "))
    if !rejected.isEmpty {
      session.show("rejected, to be accepted again:\n" + lines(rejected, "  "))
    }
  }
}

extension Diagnostic {
  /// A command that needs an answer comes before any claim.
  static let noClaim = Diagnostic(
    .error,
    "there is no claim yet",
    expected: "a claim first; help claiming says what one is"
  )

  static func noAnswer(to question: String) -> Diagnostic {
    Diagnostic(
      .error,
      "a question is no claim",
      place: Place(line: 1, column: 1),
      line: question,
      width: question.unicodeScalars.count,
      expected: "what the answer may be, such as \"French deaths = 58\", or a search"
    )
  }
}
