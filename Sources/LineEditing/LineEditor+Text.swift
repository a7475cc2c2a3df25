internal import CLibEdit

extension LineEditor {
  /// The text on both sides of the cursor.
  func edited() -> (before: String, after: String) {
    guard let handle, let info = el_line(handle)?.pointee else { return ("", "") }
    func text(_ start: UnsafePointer<CChar>, _ end: UnsafePointer<CChar>) -> String {
      let bytes = UnsafeRawBufferPointer(start: start, count: max(0, end - start))
      return String(decoding: bytes, as: UTF8.self)
    }
    return (text(info.buffer, info.cursor), text(info.cursor, info.lastchar))
  }

  /// Inserts a text at the cursor.
  func insert(_ text: String) -> UInt8 {
    guard let handle, el_insertstr(handle, text) == 0 else { return UInt8(CC_ERROR) }
    return UInt8(CC_REFRESH)
  }

  /// Inserts what a private key brought.
  func insertHeld() -> UInt8 {
    defer { inserted = "" }
    return insert(inserted)
  }

  /// Puts what a private key brought in the place of the line.
  func replaceWithHeld() -> UInt8 {
    defer { inserted = "" }
    replaceLine(with: inserted)
    return UInt8(CC_REFRESH)
  }

  /// Puts a text in the place of the whole line, with the cursor after it.
  func replaceLine(with text: String) {
    guard let handle else { return }
    let (before, after) = edited()
    if !after.isEmpty { el_cursor(handle, Int32(after.unicodeScalars.count)) }
    let count = before.unicodeScalars.count + after.unicodeScalars.count
    if count > 0 { el_deletestr(handle, Int32(count)) }
    if !text.isEmpty { el_insertstr(handle, text) }
  }

  /// Begins a row after all text.
  func beginRow() -> UInt8 {
    moveCursor(by: edited().after.unicodeScalars.count)
    return insert("\n")
  }

  /// Deletes the character before the cursor, whole, be it of several scalars.
  func deleteCharacter() -> UInt8 {
    guard let handle, let last = edited().before.last else { return UInt8(CC_ERROR) }
    el_deletestr(handle, Int32(last.unicodeScalars.count))
    return UInt8(CC_REFRESH)
  }

  /// Goes over the character after the cursor; takes the hint at the end.
  func goForward() -> UInt8 {
    guard let next = edited().after.first else { return takeHint { $0 } }
    return moveCursor(by: next.unicodeScalars.count)
  }

  /// Goes over the character before the cursor.
  func goBack() -> UInt8 {
    guard let last = edited().before.last else { return UInt8(CC_ERROR) }
    return moveCursor(by: -last.unicodeScalars.count)
  }

  /// Goes after all text; takes the hint when the cursor stands there.
  func goToEnd() -> UInt8 {
    let after = edited().after
    return after.isEmpty ? takeHint { $0 } : moveCursor(by: after.unicodeScalars.count)
  }

  /// Goes after the next word; takes one of the hint at the end.
  func goForwardWord() -> UInt8 {
    let after = edited().after
    guard !after.isEmpty else { return takeHint(Self.firstWord) }
    return moveCursor(by: Self.firstWord(of: after).unicodeScalars.count)
  }

  /// The first word of a text with what stands before it.
  private static func firstWord(of text: String) -> String {
    let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    return String(text[..<(text[start...].firstIndex(where: \.isWhitespace) ?? text.endIndex)])
  }

  private func takeHint(_ part: (String) -> String) -> UInt8 {
    let line = edited().before
    guard let hint = hint(after: line), hint.isInsertable else { return UInt8(CC_ERROR) }
    return insert(part(hint.text))
  }

  /// Moves the cursor by a number of scalars.
  @discardableResult
  func moveCursor(by count: Int) -> UInt8 {
    guard let handle, count != 0 else { return UInt8(CC_NORM) }
    el_cursor(handle, Int32(count))
    return UInt8(CC_CURSOR)
  }

  /// Moves the cursor after the text, so that what is written then stands under it.
  func afterText(_ action: Pending) -> UInt8 {
    let ahead = edited().after.unicodeScalars.count
    pending = (action, cursorBack: Int32(-ahead))
    moveCursor(by: ahead)
    return UInt8(CC_REFRESH)
  }
}
