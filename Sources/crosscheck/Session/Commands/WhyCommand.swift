import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let why = SessionCommand(
    name: "why",
    group: .claims,
    arguments: "[SOURCE]",
    words: ["not", "change"] + ProofView.words,
    most: 9,
    summary: "the proof of the last answer; also: why not agrees 003, why change",
    example: "why 003",
    details: """
      Each line of a proof is read (words of the source), derived (arithmetic,
      calendar, a rule), assumed (a reading step that you may reject), absent (a
      complete search found nothing) or gone (what a change took away).
        why not agrees 001    what keeps source 001 from agreeing
        why 003 depth 2       the first two levels of the proof; set depth 2 cuts
                              all proofs so
        why 003 step 1.3      what stands below one step of it
        why 003 all           every way to the verdict, the shortest first
        why 003 facts         the steps as rows that rules can ask for; also
                              behind why not and why change
        why change            after a change: what it took away from each
                              verdict that moved
      """
  ) { session, typed in
    guard let report = session.lastReport else { return session.tell([.noClaim]) }
    let words = WhyWords.plain(typed, on: report.claim)
    if words.first == "not" {
      let asFacts = words.last == "facts"
      switch WhyNot.read(Array(words.dropFirst().dropLast(asFacts ? 1 : 0)), of: report) {
      case .success(let answers) where asFacts:
        session.show(WhyFacts.text(of: answers, on: report.claim, session.workspace.checker))
      case .success(let answers):
        for answer in answers { session.show(answer.text(on: report.claim, session)) }
      case .failure(let failure): session.tell([failure.diagnostic])
      }
      return
    }
    if words.first == "change" {
      let (entry, depth) = (session.state.ledger.last, session.state.options.depth)
      switch WhyChange.read(Array(words.dropFirst()), of: entry, depth: depth) {
      case .success(let change) where change.view.asksForFacts:
        session.show(change.facts)
      case .success(let change):
        for text in change.texts(session) {
          switch text {
          case .success(let text): session.show(text)
          case .failure(let failure): session.tell([failure.diagnostic])
          }
        }
      case .failure(let failure): session.tell([failure.diagnostic])
      }
      return
    }
    switch ProofView.read(words, depth: session.state.options.depth) {
    case .failure(let failure): session.tell([failure.diagnostic])
    case .success(let view) where view.asksForFacts:
      let verdicts = chosen(view.names, of: report, &session)
      session.show(WhyFacts.text(of: verdicts, in: report, session.workspace.checker))
    case .success(let view):
      for verdict in chosen(view.names, of: report, &session) {
        switch view.shown(of: verdict, on: report.claim, by: session.workspace.checker) {
        case .success(let all): for shown in all { session.show(view.text(of: shown, session)) }
        case .failure(let failure): session.tell([failure.diagnostic])
        }
      }
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
