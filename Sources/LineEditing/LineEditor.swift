internal import CLibEdit
internal import Glibc

/// Reads lines that the user edits at a terminal, with history, completion, colours and hints.
@MainActor
package final class LineEditor {
  /// What the user did with a line.
  package enum Input: Hashable, Sendable {
    /// Entered it; it may hold several lines.
    case line(String)
    /// Threw it away by Ctrl-C.
    case cancelled
    /// Left by Ctrl-D, or the terminal is gone.
    case endOfInput
  }

  /// What has to wait until the cursor stands after the text.
  enum Pending {
    case cancel
    case suspend
    case editExternally
    case list([Completion.Candidate])
  }

  /// Whether standard input and output are a terminal at which a line can be edited.
  package nonisolated static var isInteractive: Bool { Terminal.isInteractive }

  /// How the editor behaves.
  package var options: EditorOptions {
    didSet { if options.keys != oldValue.keys, let handle { bindKeys(handle) } }
  }
  /// What is written above the prompt while a line is edited.
  package var news: News?
  /// What was entered, in this session and before.
  package internal(set) var history: History
  /// Why entered lines are not kept in the file, once that has happened.
  package private(set) var historyFailure: HistoryFile.Failure?

  let adviser: any LineAdviser
  let file: HistoryFile?
  var keyboard = Keyboard()
  /// A key that comes after what the editor has to do first.
  var heldKey: Unicode.Scalar?
  var pending: (action: Pending, cursorBack: Int32)?
  /// The text that a private key puts into the line, or in place of it.
  var inserted = ""
  var walk: HistoryWalk?
  var search: HistorySearch?
  var cycle: CompletionCycle?
  var isCancelled = false
  /// The width for which the rows on the screen were drawn.
  var drawnColumns = 80
  /// Whether a hint stands behind the line.
  var hasDrawnHint = false
  /// Whether parts of the line are drawn in another way than libedit did.
  var isPainted = false
  private(set) var prompt: PromptText
  private(set) var promptBytes: UnsafeMutablePointer<CChar>?
  private(set) var handle: OpaquePointer?

  private let ordinaryPrompt: String
  private let here: Circumstances
  private var record: OpaquePointer?
  private var preloaded = ""

  /// How many entries the searches of libedit itself reach, those of vi mode.
  private static let recordLimit = 1_000

  /// Sets up the terminal and loads the history.
  ///
  /// - Parameters:
  ///   - name: the program as `~/.editrc` names it.
  ///   - prompt: what stands before the line; may hold colours as escape sequences.
  ///   - historyPath: the file of the history; nil keeps it for this session only.
  ///   - options: how the editor behaves.
  ///   - adviser: what Tab, colours and hints ask.
  package init(
    name: String,
    prompt: String,
    historyPath: String?,
    options: EditorOptions,
    adviser: any LineAdviser
  ) {
    self.adviser = adviser
    self.options = options
    self.prompt = PromptText(prompt)
    ordinaryPrompt = prompt
    here = .current()
    file = historyPath.map(HistoryFile.init)
    history = History(file?.entries() ?? [], here: here)
    Terminal.adoptUTF8()
    TerminalSignals.install()
    handle = cel_init(name)
    record = history_init()
    if let handle, let record {
      cel_history_size(record, Int32(Self.recordLimit))
      cel_set_history(handle, record)
      connect(handle)
      for text in history.recalled(beginning: "").prefix(Self.recordLimit).reversed() {
        cel_history_enter(record, text)
      }
    }
  }

  /// Lets the user edit one line.
  ///
  /// Ctrl-C that was pressed before this call is forgotten.
  package func readLine() -> Input {
    guard let handle else { return .endOfInput }
    begin()
    cel_flush()
    drawnColumns = Terminal.size.columns
    el_resize(handle)
    Terminal.write(Terminal.pasteOn)
    TerminalSignals.isEditing(true)
    // Before the prompt is seen: libedit itself would let the terminal echo the first keys.
    cel_prepare_terminal(handle, 1)
    var count: Int32 = 0
    let text = el_gets(handle, &count)
    TerminalSignals.isEditing(false)
    Terminal.write(Terminal.pasteOff)
    if isCancelled { return .cancelled }
    guard let text else {
      Terminal.write("\r\n")
      return .endOfInput
    }
    var line = String(cString: text)
    if line.unicodeScalars.last == "\n" { line.unicodeScalars.removeLast() }
    keep(line)
    return .line(line)
  }

  private func begin() {
    showPrompt()
    inserted = preloaded
    preloaded = ""
    heldKey = inserted.isEmpty ? nil : PrivateKey.insert
    (walk, search, cycle) = (nil, nil, nil)
    isCancelled = false
    (hasDrawnHint, isPainted) = (false, false)
    pending = nil
    _ = Interrupts.taken()
  }

  /// Puts a text into the next line, for the user to edit.
  package func preload(_ text: String) { preloaded = Keyboard.insertable(text) }

  /// Notes in a few words what the last entry came to.
  package func note(verdict: String) {
    history.answer(verdict)
    write(.answered(session: here.session, verdict: verdict))
  }

  /// Gives the terminal back; a closed editor reads no more.
  ///
  /// Safe to call again.
  package func close() {
    if let handle { el_end(handle) }
    if let record { history_end(record) }
    free(promptBytes)
    (handle, record, promptBytes) = (nil, nil, nil)
    TerminalSignals.uninstall()
  }

  /// Shows a prompt from the next drawing on; the ordinary one when none is given.
  func showPrompt(_ text: String? = nil) {
    prompt = PromptText(text ?? ordinaryPrompt)
    free(promptBytes)
    promptBytes = strdup(prompt.marked)
  }

  /// Takes in what other sessions have entered meanwhile.
  func refreshHistory() {
    guard historyFailure == nil, let entries = file?.entries(), !entries.isEmpty else { return }
    history = History(entries, here: here)
  }

  /// Remembers a line, here and in the file, unless it is blank or the same as the last one.
  private func keep(_ line: String) {
    let end = line.lastIndex { !$0.isWhitespace }
    guard let record, let end, line[...end] != history.last ?? "" else { return }
    let entry = here.entry(String(line[...end]))
    history.add(entry)
    cel_history_enter(record, entry.text)
    write(.entered(entry))
  }

  private func write(_ record: HistoryRecord) {
    do throws(HistoryFile.Failure) {
      try file?.append(record)
    } catch {
      historyFailure = error
    }
  }
}
