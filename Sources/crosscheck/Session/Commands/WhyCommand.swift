import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let why = SessionCommand(
    name: "why",
    group: .claims,
    arguments: "[SOURCE]",
    most: 9,
    summary: "the proof of the last answer; also: why not agrees 003",
    example: "why 003",
    details: """
      Each line of a proof is read (words of the source), derived (arithmetic, calendar, a rule),
      assumed (a reading step that you may reject) or absent (a complete search found nothing).
        why not agrees 001    what keeps source 001 from agreeing
      """
  ) { session, words in
    guard let report = session.lastReport else { return session.tell([.noClaim]) }
    if words.first == "not" {
      switch WhyNot.read(Array(words.dropFirst()), of: report) {
      case .success(let answers):
        for answer in answers { session.show(answer.text(style: session.console.results)) }
      case .failure(let failure): session.tell([failure.diagnostic])
      }
      return
    }
    for verdict in chosen(words, of: report, &session) {
      session.show(ProofText(verdict, style: session.console.results).text)
    }
  }

  /// The verdicts that are asked for; those of all sources that speak when none is named.
  private static func chosen(
    _ names: [String],
    of report: Report,
    _ session: inout Session
  ) -> [Verdict] {
    if names.isEmpty {
      let speaking = report.verdicts.filter { $0.kind != .silent && $0.kind != .unreadable }
      return speaking.isEmpty ? report.verdicts : speaking
    }
    var verdicts: [Verdict] = []
    for name in names {
      switch SourceName.resolve(name, among: report.verdicts.map(\.source)) {
      case .success(let id): verdicts += report.verdicts.filter { $0.source == id }
      case .failure(let failure): session.tell([failure.diagnostic])
      }
    }
    return verdicts
  }
}
