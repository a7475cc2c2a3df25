internal import CLibEdit
internal import Glibc

/// Reads lines that the user edits at a terminal, with history and completion.
@MainActor
package final class LineEditor {
  /// What the user did with a line.
  package enum Input: Hashable, Sendable {
    /// Entered it; a pasted text may hold several lines.
    case line(String)
    /// Threw it away by Ctrl-C.
    case cancelled
    /// Left by Ctrl-D, or the terminal is gone.
    case endOfInput
  }

  /// Says what the word at the cursor, a UTF-8 offset in the line, can become.
  package typealias Completer = @MainActor (_ line: String, _ cursor: Int) -> Completion

  /// What has to wait until the cursor stands after the text.
  enum Pending {
    case cancel
    case suspend
    case list([Completion.Candidate])
  }

  /// Whether standard input and output are a terminal at which a line can be edited.
  package nonisolated static var isInteractive: Bool { Terminal.isInteractive }

  /// Why entered lines are not kept in the file, once that has happened.
  package private(set) var historyFailure: HistoryFile.Failure?

  let complete: Completer
  var keyboard = Keyboard()
  var pending: (action: Pending, cursorBack: Int32)?
  var inserted = ""
  var insertIsDue = false
  var isCancelled = false
  /// The width for which the rows on the screen were drawn.
  var drawnColumns = 80
  private(set) var prompt: PromptText
  private(set) var promptBytes: UnsafeMutablePointer<CChar>?
  private(set) var handle: OpaquePointer?

  private let ordinaryPrompt: String
  private let file: HistoryFile?
  private var record: OpaquePointer?
  private var entries: [String] = []
  private var preloaded = ""

  private static let historyLimit = 1_000

  /// Sets up the terminal and loads the history.
  ///
  /// - Parameters:
  ///   - name: the program as `~/.editrc` names it.
  ///   - prompt: what stands before the line; may hold colours as escape sequences.
  ///   - historyPath: the file of the history; nil keeps it for this session only.
  ///   - complete: what Tab asks.
  package init(
    name: String,
    prompt: String,
    historyPath: String?,
    complete: @escaping Completer
  ) {
    self.complete = complete
    self.prompt = PromptText(prompt)
    ordinaryPrompt = prompt
    file = historyPath.map(HistoryFile.init)
    Terminal.adoptUTF8()
    TerminalSignals.install()
    handle = cel_init(name)
    record = history_init()
    if let handle, let record {
      cel_history_size(record, Int32(Self.historyLimit))
      cel_set_history(handle, record)
      connect(handle)
    }
    for entry in file?.load(last: Self.historyLimit) ?? [] { note(entry) }
  }

  /// Lets the user edit one line; `prompt` stands for the ordinary prompt this once.
  ///
  /// Ctrl-C that was pressed before this call is forgotten.
  package func readLine(prompt: String? = nil) -> Input {
    guard let handle else { return .endOfInput }
    show(PromptText(prompt ?? ordinaryPrompt))
    inserted = preloaded
    preloaded = ""
    insertIsDue = !inserted.isEmpty
    isCancelled = false
    pending = nil
    _ = Interrupts.taken()
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

  /// Puts a text into the next line, for the user to edit.
  package func preload(_ text: String) { preloaded = Keyboard.insertable(text) }

  /// The lines that can be recalled, oldest first.
  package func history() -> [String] { entries }

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

  private func show(_ prompt: PromptText) {
    self.prompt = prompt
    free(promptBytes)
    promptBytes = strdup(prompt.marked)
  }

  /// Remembers a line, here and in the file, unless it is blank or the same as the last one.
  private func keep(_ line: String) {
    let end = line.lastIndex { !$0.isWhitespace }
    guard let end, line[...end] != entries.last ?? "" else { return }
    let entry = String(line[...end])
    note(entry)
    do throws(HistoryFile.Failure) {
      try file?.append(entry)
    } catch {
      historyFailure = error
    }
  }

  private func note(_ entry: String) {
    guard let record, entry != entries.last else { return }
    cel_history_enter(record, entry)
    entries.append(entry)
    if entries.count > Self.historyLimit { entries.removeFirst() }
  }
}
