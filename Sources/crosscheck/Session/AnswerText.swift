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
    case .json: return JSONText.pretty(ReportRow(report)) + "\n"
    case .csv: return TableText(.verdicts(on: [report]), mode: .csv).text
    case .markdown: return MarkdownReport.section(report)
    case .table, .box, .line:
      guard let mode = session.state.options.mode.table else { return "" }
      let head = "\(Wording.counts(report)): \(report.claim)\n"
      return head + TableText(.verdicts(of: report), mode: mode, style: style).text
    }
  }

  /// The commands that lead on from an answer.
  private func next(after report: Report) -> String {
    guard session.state.options.hasNext, !session.console.isQuiet else { return "" }
    let open = report.verdicts.filter { $0.kind == .contradicts || $0.kind == .qualifies }
    let first = open.first ?? report.verdicts.first { $0.kind == .agrees }
    var steps = first.map { ["why \($0.source.prefix { $0 != "-" })"] } ?? ["facts", "conflicts"]
    if !open.isEmpty { steps.append("narrow") }
    let number = report.verdicts.lazy.compactMap(\.evidence.first?.value).first
    if let number, number.low.isFinite { steps.append("trace \(Self.word(number.low))") }
    return "next: \(steps.joined(separator: " | "))\n"
  }
}
