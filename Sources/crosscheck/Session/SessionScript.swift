import Documents
import Rendering
import Verdicts

/// A session as a file that can be opened again: its sources and rules, then its lines.
struct SessionScript {
  var sources: [String] = []
  var rules: String?
  var lines: [String] = []

  /// What stands in a saved session, a journal, a script of claims or a transcript.
  static func read(_ path: String) -> Result<SessionScript, SourceName.Failure> {
    Script.read(path).flatMap { script in
      if let line = script.lines.first(where: { !$0.isValid }) {
        return .failure(
          SourceName.Failure(
            diagnostic: Diagnostic(
              .error,
              "line \(line.number) is not valid UTF-8",
              path: path,
              expected: "a session, a script of claims or a transcript, as text"
            )
          )
        )
      }
      var session = SessionScript()
      for line in script.lines.map(\.text) {
        if line == Journal.beginMark {
          session = SessionScript()
        } else if line.hasPrefix(Journal.sourcesMark) {
          session.sources.append(String(line.dropFirst(Journal.sourcesMark.count)))
        } else if line.hasPrefix(Journal.rulesMark) {
          session.rules = String(line.dropFirst(Journal.rulesMark.count))
        }
      }
      let start = script.lines.last { $0.text == Journal.beginMark }?.number ?? 0
      session.lines = script.typed.filter { $0.number > start }.map(\.text)
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
      return .success(session)
    }
  }

  /// The head that says where a session had its sources and rules from.
  static func head(of locations: Locations) -> [String] {
    let sources = locations.sources.map { Journal.sourcesMark + (Paths.resolved($0) ?? $0) }
    return sources + [Journal.rulesMark + (Paths.resolved(locations.rules) ?? locations.rules)]
  }
}

extension Session {
  /// Takes up a session that was written down: its sources and rules, then all its lines.
  mutating func takeUp(_ script: SessionScript, by command: String) {
    var locations = workspace.locations
    if !script.sources.isEmpty { locations.sources = script.sources }
    locations.rules = script.rules ?? locations.rules
    let (workspace, diagnostics, isUsable) = Workspace.load(locations)
    tell(diagnostics.filter { $0.severity == .error })
    guard isUsable else { return }
    var fresh = SessionState(workspace: workspace)
    fresh.options = state.options
    let lines = script.lines.filter { line in
      let first = line.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
      return !Self.notRepeated.contains(first)
    }
    self.repeat(lines, from: fresh, asPartOf: command)
    let claims = state.ledger.entries.count
    show("\(Wording.count(lines.count, "line")) taken up, \(Wording.count(claims, "claim"))\n")
    if claims > 0 { show(LedgerTable.text(of: self)) }
  }

  /// Commands that write files, wait or leave: taking a session up does not do them again.
  private static let notRepeated: Set<String> = [
    "report", "record", "save", "open", "resume", "watch", "quit", "exit", "tour",
  ]
}
