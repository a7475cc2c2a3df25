import Documents
import LineEditing
import Rendering
import Verdicts

/// Takes lines from the user, or from a pipe, and runs them.
@MainActor
final class Conversation {
  private var session: Session
  private let rc: String?

  init(session: Session, rc: String?) {
    self.session = session
    self.rc = rc
  }

  /// Lets the user edit lines at a terminal, with history and completion.
  func edit(history: String?) {
    greet()
    let vocabulary = session.workspace.vocabulary
    // Made while the first line is begun, so that the first key waits for nothing.
    Task.detached { _ = vocabulary.words }
    let adviser = SessionAdviser(session: session)
    let editor = LineEditor(
      name: Program.name,
      prompt: session.console.results.paint(Program.prompt, .faint),
      historyPath: history,
      options: options,
      adviser: adviser
    )
    defer { editor.close() }
    let watcher = Watcher()
    // What repaints a line is nothing for a screen reader: it hears the news with the answer.
    let isSaidAtOnce = session.console.results.form != .narrated
    var isHistoryTold = false
    while !session.isOver {
      adviser.session = session
      editor.options = options
      adviser.history = editor.history.entries
      watcher.follow(session.isWatching ? session : nil)
      editor.news =
        isSaidAtOnce
        ? News(bell: watcher.bell) { [weak self] in self?.take(watcher, adviser) ?? "" } : nil
      let input = editor.readLine()
      if let news = watcher.take() {
        session = news.session
        session.console.show(news.text)
      }
      watcher.follow(nil)
      switch input {
      case .line(let entry):
        run(entry)
        if let report = session.lastReport, entry.contains(report.claim) {
          editor.note(verdict: report.summary)
        }
      case .cancelled: continue
      case .endOfInput:
        session.journal?.note(Journal.endMark)
        return
      }
      if let correction = session.correction { editor.preload(correction) }
      if let failure = editor.historyFailure, !isHistoryTold {
        isHistoryTold = true
        session.console.tell([Diagnostic(.warning, failure.description)])
      }
    }
  }

  /// Takes what was read anew while the user types: what that came to.
  private func take(_ watcher: Watcher, _ adviser: SessionAdviser) -> String {
    guard let news = watcher.take() else { return "" }
    session = news.session
    adviser.session = session
    return news.text
  }

  /// How lines are edited: nothing is drawn over what a screen reader reads.
  private var options: EditorOptions {
    let style = session.console.results
    return EditorOptions(
      isColored: style.isColored && style.form != .narrated,
      hasHints: session.state.options.hasHints,
      keys: session.state.options.keys
    )
  }

  /// Runs the lines of an entry; Ctrl-C breaks off the one that runs, and the rest.
  private func run(_ entry: String) {
    for line in TypedEntry.lines(of: entry) where !session.isOver {
      let before = session
      let after = Interruptible.run {
        var session = before
        session.run(line)
        return session
      }
      guard let after else { return session.console.tell("\ninterrupted\n") }
      session = after
    }
    if session.isOver { session.journal?.note(Journal.endMark) }
  }

  /// Runs the lines of standard input, without editing.
  func read(isPrompting: Bool) {
    if isPrompting {
      Interrupts.install()
      greet()
    }
    var reader = LineReader()
    while !session.isOver {
      if isPrompting { session.console.tell(Program.prompt) }
      guard let line = reader.next() else { break }
      run(line)
    }
    if isPrompting && !session.isOver { session.console.tell("\n") }
  }

  private func run(_ line: LineReader.Line) {
    switch line {
    case .text(let text, _): session.run(text)
    case .invalid(_, let number, let offset):
      session.console.tell([
        Diagnostic(
          .error,
          "line \(number) is not valid UTF-8, from byte \(offset + 1)",
          expected: "a text in UTF-8"
        )
      ])
    case .interrupted: session.console.tell("\n")
    case .unreadable(let reason, let number):
      session.console.tell([Diagnostic(.error, "line \(number) cannot be read: \(reason)")])
    }
  }

  private func greet() {
    let checker = session.workspace.checker
    session.console.tell(
      "\(Program.name) \(Program.version): \(Wording.count(checker.sourceIDs.count, "source")), "
        + "\(Wording.count(checker.factCount, "fact")). "
        + "Type a claim, conflicts, tour or help.\n"
    )
    if let journal = session.journal, JournalFolder.unended(beside: journal) != nil {
      session.console.tell("The last session was cut off: resume takes it up.\n")
    }
    guard let rc, Paths.resolved(rc) != nil else { return }
    switch Script.read(rc) {
    case .success(let script): for line in script.typed { session.run(line.text) }
    case .failure(let failure): session.console.tell([failure.diagnostic])
    }
  }
}
