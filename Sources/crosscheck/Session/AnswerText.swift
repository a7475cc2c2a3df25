import Documents
import Rendering
import Verdicts

/// The answer to a claim in the mode of the session, with what to ask next.
struct AnswerText {
  let session: Session

  func text(of report: Report) -> String {
    let style = session.console.results
    switch session.state.options.mode {
    case .text:
      let text = ReportText(report, shelf: session.workspace.shelf, style: style).text
      return text + next(after: report)
    case .json: return JSONText.pretty(ScriptRow(result(report))) + "\n"
    case .csv: return TableText(.verdicts(on: [report]), mode: .csv).text
    case .markdown: return MarkdownReport.section(report)
    case .table, .box, .line:
      guard let mode = session.state.options.mode.table else { return "" }
      let head = "\(Wording.counts(report)): \(report.claim)\n"
      return head + TableText(.verdicts(of: report, naming: name), mode: mode, style: style).text
    }
  }

  /// The commands that lead on from an answer.
  private func next(after report: Report) -> String {
    guard session.state.options.hasNext, session.console.isConversation else { return "" }
    let open = report.verdicts.filter { $0.kind == .contradicts || $0.kind == .qualifies }
    let first = open.first ?? report.verdicts.first { $0.kind == .agrees }
    var steps = first.map { ["why \(name($0.source))"] } ?? ["facts", "conflicts"]
    if !open.isEmpty { steps.append("narrow") }
    let number = report.verdicts.lazy.compactMap(\.evidence.first?.value).first
    if let number, number.isPoint { steps.append("trace \(number)") }
    return "next: \(steps.joined(separator: " | "))\n"
  }

  private func name(_ source: String) -> String { session.workspace.shortName(source) }

  private func result(_ report: Report) -> ScriptResult {
    ScriptResult(
      path: "",
      line: 1,
      claim: report.claim,
      expectation: nil,
      answer: .report(report),
      outcome: Policy.standard.outcome(of: report)
    )
  }
}
