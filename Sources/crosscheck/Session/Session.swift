import Documents
import Rendering
import Verdicts

/// A conversation: what it knows, what it was, and what a line does.
struct Session: Sendable {
  private(set) var state: SessionState
  private(set) var past = SessionHistory()
  private(set) var transcript = Transcript()
  /// Where typed lines are kept as they come; nil keeps them nowhere.
  var journal: Journal?
  /// Whether the user asked to leave.
  var isOver = false
  /// The line that the user may have meant, to be edited.
  var correction: String?
  /// How claims are put behind each other: the answer that `why` explains.
  var lastReport: Report? { state.ledger.last?.report }
  var workspace: Workspace { state.workspace }
  /// The streams, as the flags and the options have them.
  var console: Console { base.applying(state.options) }

  private let base: Console
  /// The lines that old output in a pasted transcript may hold.
  private var echoes: Set<Substring> = []
  private var isStateChanged = false
  /// Whether lines are repeated, of which nothing is shown.
  private var isRepeating = false

  init(workspace: Workspace, console: Console) {
    state = SessionState(workspace: workspace)
    base = console
  }

  /// Runs one typed line: a command, or else a claim.
  mutating func run(_ line: String) {
    guard let input = input(of: line) else { return }
    let words = input.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, !first.hasPrefix("#") else { return }
    journal?.note(input)
    let before = state
    isStateChanged = false
    correction = nil
    transcript.begin(input)
    let entry = transcript.count - 1
    let arguments = Array(words.dropFirst())
    if let command = SessionCommand.named(first), command.takes(arguments) {
      if command.isAside { transcript.setAside() }
      command.run(&self, arguments)
    } else {
      answer(input)
    }
    if isStateChanged { past.note(before, entry: entry) }
    flush()
  }

  /// Runs lines of an earlier session on a fresh state, and shows nothing of it.
  mutating func `repeat`(_ lines: [String], from fresh: SessionState, asPartOf line: String) {
    state = fresh
    journal?.begin(at: fresh.workspace.locations)
    isRepeating = true
    for line in lines { run(line) }
    isRepeating = false
    // The lines are the session's own from now on; nothing before them can be undone.
    past = SessionHistory()
    isStateChanged = false
    correction = nil
    transcript.begin(line)
    transcript.setAside()
  }

  /// Changes what the session knows; `undo` comes back to what was before the line.
  mutating func change<Value>(_ body: (inout SessionState) -> Value) -> Value {
    isStateChanged = true
    return body(&state)
  }

  // MARK: Output

  /// Writes a result, and remembers it as possible old output.
  mutating func show(_ text: String) {
    if !echoes.isEmpty { echoes.formUnion(text.split(separator: "\n")) }
    transcript.add(text)
    if !console.isPaging, !isRepeating { console.show(text) }
  }

  /// Writes what was wrong with a line.
  mutating func tell(_ diagnostics: [Diagnostic]) {
    if diagnostics.contains(where: { $0.severity == .error }) { transcript.markMistaken() }
    if !isRepeating { console.tell(diagnostics) }
  }

  /// Writes what stands ready for the pager; long texts go through it.
  mutating func flush() {
    guard console.isPaging else { return }
    let text = transcript.takeUnshown()
    if !text.isEmpty, !isRepeating { Pager.show(text, console: console) }
  }

  // MARK: Claims

  /// Checks a claim, and shows and keeps the answer.
  mutating func answer(_ claim: String) {
    switch workspace.checker.check(claim) {
    case .report(let report):
      note(report)
      show(AnswerText(session: self).text(of: report))
    case .unread(let diagnostics):
      tell(suggestion(for: claim) ?? diagnostics)
    }
  }

  /// Keeps the answer to a claim.
  mutating func note(_ report: Report) {
    change { state in
      state.ledger.note(report)
      state.proposal = nil
    }
  }

  /// Asks all claims again under other sources or rules, and says which verdicts moved.
  @discardableResult mutating func askAgain() -> [Ledger.Move] {
    let moves = change { $0.ledger.ask($0.workspace.checker) }
    if !moves.isEmpty { show(MoveText(style: console.results).text(moves)) }
    return moves
  }

  // MARK: Undo

  /// Comes back to before the last change: the line that made it, or nil.
  mutating func undo() -> String? {
    guard let entry = past.undo(&state) else { return nil }
    transcript.setUndone(entry, true)
    return transcript.line(entry)
  }

  /// Makes the change again that was undone last: its line, or nil.
  mutating func redo() -> String? {
    guard let entry = past.redo(&state) else { return nil }
    transcript.setUndone(entry, false)
    return transcript.line(entry)
  }

  // MARK: Input

  /// What is typed on a line: the prompt of a pasted transcript is stripped, and its old output
  /// is nothing.
  private mutating func input(of line: String) -> String? {
    let trimmed = line.drop(while: \.isWhitespace)
    let prompt = Program.prompt.dropLast()
    guard trimmed.hasPrefix(prompt) else {
      return echoes.contains(line[...]) ? nil : String(trimmed)
    }
    echoes = [prompt]
    return String(trimmed.dropFirst(prompt.count).drop(while: \.isWhitespace))
  }

  /// What to say of a line that reads as no claim but nearly as a command.
  private mutating func suggestion(for line: String) -> [Diagnostic]? {
    guard !line.contains(where: "=<>~".contains),
      let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init)
    else { return nil }
    let names = Spelling.nearest(word, in: SessionCommand.names)
    guard let name = names.first else { return nil }
    correction = name + line.drop(while: \.isWhitespace).dropFirst(word.count)
    return [
      Diagnostic(
        .error,
        "\"\(word)\" is no command, and the line is no claim",
        place: Place(line: 1, column: 1),
        line: line,
        width: word.unicodeScalars.count,
        expected: "a command or a claim; see help",
        candidates: names
      )
    ]
  }
}
