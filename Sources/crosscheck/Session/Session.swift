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
  /// Whether changed files are read anew while the user types.
  var isWatching = false
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
  private var isJournalFailureTold = false
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
    keep(input)
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

  /// Writes a line into the journal; says once when that is not possible.
  private mutating func keep(_ line: String) {
    guard let failure = journal?.note(line), !isJournalFailureTold else { return }
    isJournalFailureTold = true
    console.tell([failure])
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
    let placed = diagnostics.map(placed)
    correction = placed.lazy.compactMap(Self.corrected).first ?? correction
    if !isRepeating { console.tell(placed) }
  }

  /// The typed line with its mistake mended, when what is meant is sure: only then is it put before
  /// the user, who might enter it unseen.
  private static func corrected(_ diagnostic: Diagnostic) -> String? {
    guard let line = diagnostic.line, let column = diagnostic.place?.column,
      let candidate = diagnostic.candidates.first
    else { return nil }
    var scalars = Array(line.unicodeScalars)
    let range = column - 1..<column - 1 + diagnostic.width
    guard column > 0, range.upperBound <= scalars.count else { return nil }
    let word = String(String.UnicodeScalarView(scalars[range]))
    guard Spelling.distance(word, candidate) == 1 else { return nil }
    scalars.replaceSubrange(range, with: Array(candidate.unicodeScalars))
    return String(String.UnicodeScalarView(scalars))
  }

  /// A mistake in the words of a command, with its place in the typed line: what it quotes stands
  /// there.
  private func placed(_ diagnostic: Diagnostic) -> Diagnostic {
    let parts = diagnostic.message.split(separator: "\"", omittingEmptySubsequences: false)
    guard diagnostic.place == nil, diagnostic.path.isEmpty, parts.count > 2, !parts[1].isEmpty,
      let line = transcript.lastLine, let range = line.firstRange(of: parts[1])
    else { return diagnostic }
    var placed = diagnostic
    placed.line = line
    placed.place = Place(
      line: 1,
      column: line[..<range.lowerBound].unicodeScalars.count + 1
    )
    placed.width = max(1, parts[1].unicodeScalars.count)
    return placed
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
    let question = Question(line: claim)
    if question.isOpen {
      tell([.noAnswer(to: claim)])
      let search = question.search(in: workspace)
      correction = search ?? "conflicts"
      return lead(to: search)
    }
    switch workspace.checker.check(claim) {
    case .report(let report):
      note(report)
      show(AnswerText(session: self).text(of: report))
    case .unread(let diagnostics):
      let suggested = suggestion(for: claim)
      tell(suggested ?? diagnostics)
      if suggested == nil, console.isConversation { lead(to: question.search(in: workspace)) }
    }
  }

  /// Keeps the answer to a claim.
  mutating func note(_ report: Report) {
    change { state in
      state.ledger.note(report, by: state.workspace.checker)
      state.proposal = nil
    }
  }

  /// Keeps the answer to a claim of a script, and no other: an answer holds its proof, and scripts
  /// are long.
  mutating func noteAlone(_ report: Report) {
    state.ledger = Ledger()
    state.ledger.note(report, by: state.workspace.checker)
  }

  // MARK: Undo

  /// Comes back to before the last change: the line that made it, or nil.
  mutating func undo() -> String? {
    let ledger = state.ledger
    guard let entry = past.undo(&state) else { return nil }
    state.ledger.follow(ledger)
    transcript.setUndone(entry, true)
    return transcript.line(entry)
  }

  /// Makes the change again that was undone last: its line, or nil.
  mutating func redo() -> String? {
    let ledger = state.ledger
    guard let entry = past.redo(&state) else { return nil }
    state.ledger.follow(ledger)
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
  private func suggestion(for line: String) -> [Diagnostic]? {
    guard !line.contains(where: "=<>~".contains),
      let word = line.split(whereSeparator: \.isWhitespace).first.map(String.init)
    else { return nil }
    let near = Spelling.nearest(word, in: SessionCommand.names)
    let names = near.isEmpty && line == word ? HelpPages.commands(speakingOf: word) : near
    guard !names.isEmpty else { return nil }
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
