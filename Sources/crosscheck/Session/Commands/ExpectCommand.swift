import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let expect = SessionCommand(
    name: "expect",
    group: .claims,
    arguments: "VERDICT: CLAIM",
    takesSigns: true,
    summary: "whether a claim comes to VERDICT",
    example: "expect no contradiction: deaths > 10",
    details: "Sources may stand behind the verdict; see help expectations."
  ) { session, words in
    let line = "expect " + words.joined(separator: " ")
    guard case .claim(let claim) = session.judge.parse(line, number: 1, path: "") else { return }
    let result = session.judge.result(of: claim, policy: .standard)
    if case .report(let report) = result.answer { session.note(report) }
    session.tell(claim.placed(result.answer))
    var drawing = TextScript(shelf: session.workspace.shelf, style: session.console.results)
    session.show(drawing.add(result))
  }
}
