import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let whatif = SessionCommand(
    name: "whatif",
    group: .claims,
    arguments: "PART=VALUE",
    takesSigns: true,
    summary: "the last claim with another place, time or number",
    example: "whatif place=Gao",
    details: """
      PART is place, outside, operation, agent, time or value; nothing behind the
      sign leaves the part open. The claim itself stays as it is; accept asks the
      changed one.
        whatif operation=NAME value=53
        whatif time=2013    whatif value>=53    whatif place=
      """
  ) { session, words in
    guard let report = session.lastReport else { return session.tell([.noClaim]) }
    let changed = ClaimParts.read(words).flatMap { changes in
      session.workspace.checker.revised(report.claim, changes)
        .mapError { SourceName.Failure(diagnostic: $0.diagnostic) }
    }
    switch changed {
    case .failure(let failure): session.tell([failure.diagnostic])
    case .success(let claim): show(claim, besides: report, &session)
    }
  }

  private static func show(_ claim: String, besides report: Report, _ session: inout Session) {
    switch session.workspace.checker.check(claim) {
    case .unread(let diagnostics): session.tell(diagnostics)
    case .report(let answer):
      session.change { $0.proposal = claim }
      session.show(ComparisonText(style: session.console.results).text(report, answer))
      session.suggest("accept asks this claim")
    }
  }
}

/// Reads what `whatif` is to change: `place=Kosovo value>=53`.
enum ClaimParts {
  static func read(_ words: [String]) -> Result<[ClaimChange], SourceName.Failure> {
    var changes: [ClaimChange] = []
    for word in words {
      guard let sign = word.firstIndex(where: "=<>~!".contains) else {
        guard let last = changes.popLast() else { return .failure(mistake(word)) }
        changes.append(ClaimChange(last.part, "\(last.text) \(word)"))
        continue
      }
      guard let part = ClaimChange.Part(rawValue: word[..<sign].lowercased()) else {
        return .failure(mistake(String(word[..<sign])))
      }
      let isAssigned = word[sign] == "="
      changes.append(
        ClaimChange(part, String(isAssigned ? word[sign...].dropFirst() : word[sign...]))
      )
    }
    guard !changes.isEmpty else { return .failure(mistake("")) }
    return .success(changes)
  }

  private static func mistake(_ word: String) -> SourceName.Failure {
    let names = ClaimChange.Part.allCases.map(\.rawValue)
    let message =
      word.isEmpty ? "nothing is said to be changed" : "\"\(word)\" is no part of a claim"
    return SourceName.Failure(
      diagnostic: Diagnostic(
        .error,
        message,
        expected: "PART=VALUE, where PART is \(names.joined(separator: ", "))",
        candidates: Spelling.nearest(word, in: names)
      )
    )
  }
}
