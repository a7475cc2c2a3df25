internal import CLibEdit
internal import Glibc

/// Keys that no keyboard sends, by which the reader of keys calls a function of the editor.
enum PrivateKey {
  /// Puts `inserted` into the line.
  static let insert: Unicode.Scalar = "\u{9E}"
  /// Ends the line without a newline.
  static let finish: Unicode.Scalar = "\u{9D}"
}

extension LineEditor {
  /// Ties libedit to this editor: its prompt, its keys, the user's own settings.
  func connect(_ handle: OpaquePointer) {
    cel_set_editor(handle, "emacs")
    cel_set_data(handle, Unmanaged.passUnretained(self).toOpaque())
    cel_set_prompt(handle, promptCallback, 1)
    cel_set_reader(handle, keyCallback)
    // While a line is edited, Ctrl-C and Ctrl-Z are keys like the others.
    cel_set_tty(handle, "-d", "-isig")
    // CR and LF come as they are, so that the CR LF of a pasted text is not two line ends.
    cel_set_tty(handle, "-d", "-icrnl")
    cel_set_tty(handle, "-d", "-inlcr")
    // Each row ends in a line end of its own, so that it is known how a resize breaks the rows.
    cel_set_capability(handle, "am", "no")
    addFunctions(handle)
    for (key, command) in Self.usualKeys { cel_bind(handle, key, command) }
    el_source(handle, nil)
    for (key, command) in Self.ownKeys {
      cel_bind(handle, key, command)
      cel_bind_alternate(handle, key, command)
    }
    cel_bind(handle, "^I", "complete-word")
  }

  /// Keys beside those of libedit, for the user to change in `~/.editrc`.
  private static let usualKeys = [
    ("^W", "ed-delete-prev-word"), ("^U", "vi-kill-line-prev"),
    ("^?", "delete-character"), ("^H", "delete-character"), ("^[^J", "insert-newline"),
    ("^[^M", "insert-newline"),
    ("^[[H", "ed-move-to-beg"), ("^[[F", "ed-move-to-end"),
    ("^[[1~", "ed-move-to-beg"), ("^[[4~", "ed-move-to-end"), ("^[[3~", "ed-delete-next-char"),
    ("^[[1;5D", "ed-prev-word"), ("^[[1;5C", "em-next-word"),
    ("^[[1;3D", "ed-prev-word"), ("^[[1;3C", "em-next-word"),
  ]

  /// Keys without which a line could not be thrown away or pasted; they hold in each mode.
  private static let ownKeys = [
    ("^C", "cancel-line"), ("^Z", "suspend-session"),
    ("\\236", "insert-text"), ("\\235", "finish-line"),
  ]

  private func addFunctions(_ handle: OpaquePointer) {
    cel_add_function(handle, "complete-word", "Complete the word") { handle, _ in
      withEditor(handle) { $0.completeWord() }
    }
    cel_add_function(handle, "cancel-line", "Throw the line away") { handle, _ in
      withEditor(handle) { $0.afterText(.cancel) }
    }
    cel_add_function(handle, "suspend-session", "Go back to the shell") { handle, _ in
      withEditor(handle) { $0.afterText(.suspend) }
    }
    cel_add_function(handle, "insert-newline", "Begin another row") { handle, _ in
      withEditor(handle) { $0.insert("\n") }
    }
    cel_add_function(handle, "insert-text", "Insert what was pasted") { handle, _ in
      withEditor(handle) { editor in
        defer { editor.inserted = "" }
        return editor.insert(editor.inserted)
      }
    }
    cel_add_function(handle, "delete-character", "Delete with its accents") { handle, _ in
      withEditor(handle) { $0.deleteCharacter() }
    }
    cel_add_function(handle, "finish-line", "End the line") { _, _ in UInt8(CC_NEWLINE) }
  }

  /// Inserts a text at the cursor.
  private func insert(_ text: String) -> UInt8 {
    guard let handle, el_insertstr(handle, text) == 0 else { return UInt8(CC_ERROR) }
    return UInt8(CC_REFRESH)
  }

  /// Deletes the character before the cursor, whole, be it of several scalars.
  private func deleteCharacter() -> UInt8 {
    guard let handle, let last = edited().before.last else { return UInt8(CC_ERROR) }
    el_deletestr(handle, Int32(last.unicodeScalars.count))
    return UInt8(CC_REFRESH)
  }

  private func completeWord() -> UInt8 {
    guard let handle else { return UInt8(CC_ERROR) }
    let (before, after) = edited()
    let cursor = before.utf8.count
    let line = before + after
    switch complete(line, cursor).effect(in: line, cursor: cursor) {
    case .none: return UInt8(CC_ERROR)
    case .list(let candidates): return afterText(.list(candidates))
    case .replace(let forward, let delete, let text):
      if forward > 0 { el_cursor(handle, Int32(forward)) }
      if delete > 0 { el_deletestr(handle, Int32(delete)) }
      return insert(text)
    }
  }

  /// Moves the cursor after the text, so that what is written then stands under it.
  private func afterText(_ action: Pending) -> UInt8 {
    guard let handle else { return UInt8(CC_ERROR) }
    let ahead = Int32(edited().after.unicodeScalars.count)
    pending = (action, cursorBack: -ahead)
    if ahead > 0 { el_cursor(handle, ahead) }
    return UInt8(CC_REFRESH)
  }

  /// The text on both sides of the cursor.
  func edited() -> (before: String, after: String) {
    guard let handle, let info = el_line(handle)?.pointee else { return ("", "") }
    func text(_ start: UnsafePointer<CChar>, _ end: UnsafePointer<CChar>) -> String {
      let bytes = UnsafeBufferPointer(start: start, count: max(0, end - start))
      return String(decoding: bytes.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return (text(info.buffer, info.cursor), text(info.cursor, info.lastchar))
  }
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
