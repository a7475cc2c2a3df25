import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let report = SessionCommand(
    name: "report",
    group: .session,
    arguments: "FILE",
    most: 1,
    isAside: true,
    summary: "writes all to FILE.html, .md, .json or .csv",
    example: "report lesson.html"
  ) { session, words in
    guard let path = words.first else { return session.tell([.noFile("report")]) }
    guard let form = DossierWriter.Form(path: path) else {
      session.tell([
        Diagnostic(
          .error,
          "\"\(path)\" does not say the form of the report",
          expected: "a name that ends in .html, .md, .json or .csv"
        )
      ])
      return
    }
    let writer = DossierWriter(
      checker: session.workspace.checker,
      command: "crosscheck report CLAIMS -o \(path), where CLAIMS holds the claims above"
    )
    let results = session.state.ledger.entries.map { entry in
      ScriptResult(
        path: "",
        line: 1,
        claim: entry.claim,
        expectation: nil,
        answer: .report(entry.report),
        outcome: Policy.standard.outcome(of: entry.report)
      )
    }
    session.write(writer.text(of: results, form: form), to: path)
  }
}
