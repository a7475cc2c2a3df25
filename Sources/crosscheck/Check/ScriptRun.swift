import Documents
import Rendering
import Verdicts

/// A script on its way: each line in order, each result shown as it comes.
struct ScriptRun {
  private var session: Session
  private let policy: Policy
  private let isFailingFast: Bool
  private let filter: String?
  private var renderer: any ScriptRenderer
  /// Whether commands of the script are run: their output is text.
  private let isText: Bool
  private(set) var tally = ScriptTally()
  private(set) var update = ScriptUpdate()

  init(
    session: Session,
    policy: Policy,
    isFailingFast: Bool,
    filter: String?,
    renderer: any ScriptRenderer,
    isText: Bool
  ) {
    self.session = session
    self.policy = policy
    self.isFailingFast = isFailingFast
    self.filter = filter?.lowercased()
    self.renderer = renderer
    self.isText = isText
  }

  /// Runs the lines and shows the closing line.
  mutating func run(_ script: Script) {
    for line in script.typed where !session.isOver {
      let isHolding = line.isValid ? run(line, of: script) : refuse(line, of: script)
      if isFailingFast && !isHolding { break }
    }
    session.console.show(renderer.end(tally))
  }

  /// Whether the line holds.
  private mutating func run(_ line: Script.Line, of script: Script) -> Bool {
    switch session.judge.parse(line.text, number: line.number, path: script.path) {
    case .nothing: return true
    case .command(let command):
      if isText { session.run(command) }
      return true
    case .claim(let claim):
      if let filter, !line.text.lowercased().contains(filter) { return true }
      let result = session.judge.result(of: claim, policy: policy)
      if case .report(let report) = result.answer { session.noteAlone(report) }
      update.note(claim, result)
      return show(result, claim)
    }
  }

  private mutating func refuse(_ line: Script.Line, of script: Script) -> Bool {
    let claim = ScriptClaim(
      path: script.path,
      number: line.number,
      line: line.text,
      claim: line.text,
      offset: 0
    )
    var result = ScriptResult(
      path: script.path,
      line: line.number,
      claim: line.text,
      expectation: nil,
      answer: .unread([]),
      outcome: .unread
    )
    let diagnostic = Diagnostic(
      .error,
      "the line is not valid UTF-8",
      place: Place(line: line.number, column: 1),
      expected: "a text in UTF-8"
    )
    result.answer = .unread([diagnostic])
    return show(result, claim)
  }

  private mutating func show(_ result: ScriptResult, _ claim: ScriptClaim) -> Bool {
    tally.count(result.outcome)
    session.console.tell(claim.placed(result.answer))
    session.console.show(renderer.add(result))
    return result.outcome == .passed
  }
}
