import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let narrow = SessionCommand(
    name: "narrow",
    group: .claims,
    summary: "claims nearby that every source that speaks accepts",
    example: "narrow",
    details: """
      Tried are the numbers and scopes of the sources that speak to the claim. Shown
      are those that no source contradicts or qualifies; accept asks the first.
      """
  ) { session, _ in
    guard let report = session.lastReport else { return session.tell([.noClaim]) }
    let found = session.workspace.checker.narrowings(of: report)
    guard let first = found.first else {
      session.show("no claim near this one is accepted by every source that speaks\n")
      return
    }
    session.change { $0.proposal = first.claim }
    let style = session.console.results
    let lines = found.prefix(8).flatMap { narrowing in
      Wrapping.hanging(
        narrowing.claim,
        after: "\(Wording.counts(narrowing.report)): ",
        width: style.width
      )
    }
    session.show(lines.map { $0 + "\n" }.joined())
    session.suggest("accept asks the first")
  }
}
