internal import CLibEdit
internal import Glibc

/// Keys that no keyboard sends, by which the reader of keys calls a function of the editor.
enum PrivateKey {
  /// Puts `inserted` into the line.
  static let insert: Unicode.Scalar = "\u{9E}"
  /// Ends the line without a newline.
  static let finish: Unicode.Scalar = "\u{9D}"
  /// Puts `inserted` in the place of the line.
  static let replace: Unicode.Scalar = "\u{9C}"
  /// Begins another row at the end of the text.
  static let newRow: Unicode.Scalar = "\u{9B}"
  /// The first of those that stand for a sequence that begins with Escape.
  static let firstSequence: UInt8 = 0x80
}

extension LineEditor {
  /// Ties libedit to this editor: its prompt, its keys, the user's own settings.
  func connect(_ handle: OpaquePointer) {
    cel_set_data(handle, Unmanaged.passUnretained(self).toOpaque())
    cel_set_prompt(handle, promptCallback, 1)
    cel_set_reader(handle, keyCallback)
    // While a line is edited, Ctrl-C, Ctrl-Z and Ctrl-S are keys like the others.
    cel_set_tty(handle, "-d", "-isig")
    cel_set_tty(handle, "-d", "-ixon")
    // CR and LF come as they are, so that the CR LF of a pasted text is not two line ends.
    cel_set_tty(handle, "-d", "-icrnl")
    cel_set_tty(handle, "-d", "-inlcr")
    // Each row ends in a line end of its own, so that it is known how a resize breaks the rows.
    cel_set_capability(handle, "am", "no")
    for function in Self.functions {
      cel_add_function(handle, function.name, function.help, function.run)
    }
    bindKeys(handle)
  }

  /// Gives all keys their meaning: those of the editor, then those of `~/.editrc`, then those
  /// without which nothing works.
  func bindKeys(_ handle: OpaquePointer) {
    cel_set_editor(handle, EditorOptions.Keys.emacs.rawValue)
    bindUsualKeys(handle)
    UserSettings.apply(to: handle) { bindUsualKeys(handle) }
    if let keys = options.keys, keys != Self.keys(of: handle) {
      cel_set_editor(handle, keys.rawValue)
      bindUsualKeys(handle)
    }
    for (key, command) in Self.ownKeys { Self.bindEverywhere(handle, key, command) }
  }

  private func bindUsualKeys(_ handle: OpaquePointer) {
    keyboard.sequences = [:]
    switch Self.keys(of: handle) {
    case .emacs:
      for (key, command) in Self.usualKeys + Self.emacsKeys { cel_bind(handle, key, command) }
      for (key, command) in Self.sequenceKeys {
        let key = key == "\n" ? "^J" : key == "\r" ? "^M" : key
        cel_bind(handle, "^[" + key, command)
      }
    case .vi:
      for (key, command) in Self.usualKeys { cel_bind(handle, key, command) }
      for (key, command) in Self.viCommandKeys { cel_bind_alternate(handle, key, command) }
      // Escape is a key of its own there, so a sequence comes as one private key.
      for ((key, command), number) in zip(Self.sequenceKeys, PrivateKey.firstSequence...) {
        Self.bindEverywhere(handle, "\\" + String(number, radix: 8), command)
        keyboard.sequences[Array(("\u{1B}" + key).utf8)] = Unicode.Scalar(number)
      }
    }
  }

  /// Binds a key in the command map of vi mode too.
  private static func bindEverywhere(_ handle: OpaquePointer, _ key: String, _ command: String) {
    cel_bind(handle, key, command)
    cel_bind_alternate(handle, key, command)
  }

  private static func keys(of handle: OpaquePointer) -> EditorOptions.Keys {
    cel_editor(handle).flatMap { EditorOptions.Keys(rawValue: String(cString: $0)) } ?? .emacs
  }

  /// Keys beside those of libedit, for the user to change in `~/.editrc`.
  private static let usualKeys = [
    ("^I", "complete-word"), ("^W", "ed-delete-prev-word"), ("^U", "vi-kill-line-prev"),
    ("^_", "vi-undo"), ("^?", "delete-character"), ("^H", "delete-character"),
    ("^P", "history-back"), ("^N", "history-forward"), ("^R", "history-search"),
    ("^X^E", "edit-externally"), ("^A", "ed-move-to-beg"), ("^E", "end-of-line"),
  ]

  /// Keys of emacs mode only: in vi mode they mean something else.
  private static let emacsKeys = [
    ("^F", "forward-character"), ("^B", "backward-character"), ("^[f", "forward-word"),
    ("^[p", "history-back"), ("^[n", "history-forward"),
  ]

  /// Keys that send Escape and these characters.
  private static let sequenceKeys = [
    ("[A", "history-back"), ("OA", "history-back"),
    ("[B", "history-forward"), ("OB", "history-forward"),
    ("[C", "forward-character"), ("OC", "forward-character"),
    ("[D", "backward-character"), ("OD", "backward-character"),
    ("[H", "ed-move-to-beg"), ("OH", "ed-move-to-beg"),
    ("[1~", "ed-move-to-beg"), ("[7~", "ed-move-to-beg"),
    ("[F", "end-of-line"), ("OF", "end-of-line"), ("[4~", "end-of-line"), ("[8~", "end-of-line"),
    ("[3~", "ed-delete-next-char"), ("[Z", "complete-word-back"),
    ("[1;5D", "ed-prev-word"), ("[1;3D", "ed-prev-word"),
    ("[1;5C", "forward-word"), ("[1;3C", "forward-word"),
    ("\n", "insert-newline"), ("\r", "insert-newline"),
  ]

  /// Keys of the command map of vi mode.
  private static let viCommandKeys = [
    ("k", "history-back"), ("\\055", "history-back"), ("^P", "history-back"),
    ("j", "history-forward"), ("+", "history-forward"), ("^N", "history-forward"),
    ("^R", "history-search"), ("v", "edit-externally"), ("^X^E", "edit-externally"),
  ]

  /// Keys without which a line could not be thrown away or pasted; they hold in each mode.
  private static let ownKeys = [
    ("^C", "cancel-line"), ("^Z", "suspend-session"),
    ("\\236", "insert-text"), ("\\235", "finish-line"), ("\\234", "replace-line"),
    ("\\233", "new-row"),
  ]

  /// A function of the editor, by the name that `~/.editrc` may use.
  private typealias Function = (name: String, help: String, run: cel_key_function)

  private static let functions: [Function] = [
    ("complete-word", "Complete the word", { e, _ in withEditor(e) { $0.completeWord(by: 1) } }),
    (
      "complete-word-back", "Take the candidate before",
      { e, _ in withEditor(e) { $0.completeWord(by: -1) } }
    ),
    ("cancel-line", "Throw the line away", { e, _ in withEditor(e) { $0.afterText(.cancel) } }),
    (
      "suspend-session", "Go back to the shell",
      { e, _ in withEditor(e) { $0.afterText(.suspend) } }
    ),
    (
      "edit-externally", "Edit the line in $VISUAL or $EDITOR",
      { e, _ in withEditor(e) { $0.afterText(.editExternally) } }
    ),
    ("insert-newline", "Begin another row", { e, _ in withEditor(e) { $0.insert("\n") } }),
    ("insert-text", "Insert what was pasted", { e, _ in withEditor(e) { $0.insertHeld() } }),
    ("replace-line", "Show another line", { e, _ in withEditor(e) { $0.replaceWithHeld() } }),
    ("new-row", "Begin a row at the end", { e, _ in withEditor(e) { $0.beginRow() } }),
    ("finish-line", "End the line", { _, _ in UInt8(CC_NEWLINE) }),
    (
      "delete-character", "Delete with its accents",
      { e, _ in withEditor(e) { $0.deleteCharacter() } }
    ),
    (
      "forward-character", "Go right, or take the hint",
      { e, _ in withEditor(e) { $0.goForward() } }
    ),
    ("backward-character", "Go left", { e, _ in withEditor(e) { $0.goBack() } }),
    (
      "forward-word", "Go a word right, or take one of the hint",
      { e, _ in withEditor(e) { $0.goForwardWord() } }
    ),
    ("end-of-line", "Go to the end, or take the hint", { e, _ in withEditor(e) { $0.goToEnd() } }),
    (
      "history-back", "The entry before that begins so",
      { e, _ in withEditor(e) { $0.recallBack() } }
    ),
    ("history-forward", "The entry after", { e, _ in withEditor(e) { $0.recallForward() } }),
    ("history-search", "Search all entries", { e, _ in withEditor(e) { $0.beginSearch() } }),
  ]
}

/// Runs a key's function in the editor that libedit belongs to.
private func withEditor(
  _ handle: OpaquePointer?,
  _ body: @MainActor @Sendable (LineEditor) -> UInt8
) -> UInt8 {
  guard let data = cel_data(handle) else { return UInt8(CC_ERROR) }
  let editor = Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  return MainActor.assumeIsolated { body(editor) }
}

/// Gives libedit the prompt, which must outlive the call.
private let promptCallback: cel_prompt_function = { handle in
  guard let data = cel_data(handle) else { return nil }
  let editor = Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  let address = MainActor.assumeIsolated { UInt(bitPattern: editor.promptBytes) }
  return UnsafeMutablePointer(bitPattern: address)
}

/// Gives libedit the next character: 1 with it, 0 in the end.
private let keyCallback: el_rfunc_t = { handle, character in
  guard let data = cel_data(handle) else { return 0 }
  let editor = Unmanaged<LineEditor>.fromOpaque(data).takeUnretainedValue()
  guard let scalar = MainActor.assumeIsolated({ editor.nextKey() }) else { return 0 }
  character?.pointee = wchar_t(bitPattern: scalar.value)
  return 1
}
