import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let why = SessionCommand(
    name: "why",
    arguments: "[SOURCE]",
    summary: "the proof of the last answer, down to quoted words",
    example: "why 003",
    details: """
      Each line of a proof is read (words of the source), derived (arithmetic, calendar, a rule),
      assumed (a reading step that you may reject) or absent (a complete search found nothing).
      """
  ) { session, arguments in
    guard let report = session.lastReport else {
      session.console.tell([Diagnostic(.error, "there is no claim yet", expected: "a claim first")])
      return
    }
    for verdict in chosen(arguments, of: report, console: session.console) {
      session.show(ProofText(verdict, style: session.console.results).text)
    }
  }

  /// The verdicts that are asked for; those of all sources that speak when none is named.
  private static func chosen(
    _ names: [String],
    of report: Report,
    console: Console
  ) -> [Verdict] {
    if names.isEmpty {
      let speaking = report.verdicts.filter { $0.kind != .silent && $0.kind != .unreadable }
      return speaking.isEmpty ? report.verdicts : speaking
    }
    return names.flatMap { name -> [Verdict] in
      switch SourceName.resolve(name, among: report.verdicts.map(\.source)) {
      case .success(let id): return report.verdicts.filter { $0.source == id }
      case .failure(let failure):
        console.tell([failure.diagnostic])
        return []
      }
    }
  }
}
