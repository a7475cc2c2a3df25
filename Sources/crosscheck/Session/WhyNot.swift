import Documents
import Rendering
import Verdicts

/// Why a source does not come to a verdict.
struct WhyNot {
  let verdict: Verdict
  /// The verdict that it does not come to.
  let asked: Verdict.Kind

  /// Reads "agrees 001": a verdict, and the sources that are meant; all that come to another
  /// verdict when none is named.
  static func read(
    _ words: [String],
    of report: Report
  ) -> Result<[WhyNot], SourceName.Failure> {
    guard let word = words.first, let asked = Expectation.kind(of: word) else {
      return .failure(SourceName.Failure(diagnostic: Expectation.unknownVerdict(words.first)))
    }
    var verdicts: [Verdict] = []
    for name in words.dropFirst() {
      switch SourceName.resolve(name, among: report.verdicts.map(\.source)) {
      case .success(let id): verdicts += report.verdicts.filter { $0.source == id }
      case .failure(let failure): return .failure(failure)
      }
    }
    if words.count == 1 { verdicts = report.verdicts.filter { $0.kind != asked } }
    return .success(verdicts.map { WhyNot(verdict: $0, asked: asked) })
  }

  /// What stands in the way, from the rules themselves, then what would turn the verdict.
  func text(on claim: String, _ session: Session) -> String {
    let style = session.console.results
    guard verdict.kind != asked else {
      return "\(verdict.source) \(asked.rawValue), as why shows\n"
    }
    let head = "\(verdict.source) \(verdict.kind.rawValue), not \(asked.rawValue): \(obstacle)"
    let steps = session.workspace.checker.obstacles(to: asked, on: claim, insteadOf: verdict)
    guard let first = steps.first else {
      return Wrapping.lines(head, width: style.width).map { $0 + "\n" }.joined()
    }
    let texts =
      [ProofView.text(of: ProofView.Shown(head: head, step: first), session)]
      + steps.dropFirst().map {
        ProofView.text(of: ProofView.Shown(head: "and", step: $0), session)
      }
    if session.state.options.mode == .json { return texts.joined() }
    let turns = verdict.readings.filter { $0.wouldBe == asked }
      .flatMap { Wrapping.hanging($0.text, after: "it would, ", width: style.width) }
    return texts.joined() + turns.map { $0 + "\n" }.joined()
  }

  /// What every verdict of the asked kind needs, and this one lacks.
  private var obstacle: String {
    let scope = verdict.dimension ?? "scope"
    switch (asked, verdict.kind) {
    case (_, .unreadable): return "the file could not be read"
    case (.silent, _): return "it speaks of what the claim speaks of"
    case (.agrees, .contradicts): return "its value excludes the claim's, in the same scope"
    case (.agrees, .silent), (.contradicts, .silent), (.qualifies, .silent):
      return "no statement of it counts or tells what the claim does"
    case (.agrees, .qualifies):
      return "its \(scope) is not the claim's: the value alone does not decide"
    case (.contradicts, .qualifies):
      return "nothing contradicts unless every dimension of scope matches, and \(scope) does not"
    case (.contradicts, _): return "its value and the claim's can both be true"
    case (.qualifies, _): return "its scope is the claim's, so it decides"
    default: return Wording.reason(of: verdict)
    }
  }
}
