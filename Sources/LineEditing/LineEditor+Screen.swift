internal import CLibEdit
internal import Glibc

extension LineEditor {
  /// Waits for a key, at the moment when the screen is drawn; nil in the end.
  func nextKey() -> Unicode.Scalar? {
    if let (action, cursorBack) = pending {
      pending = nil
      if let key = perform(action, cursorBack: cursorBack) { return key }
    }
    if let key = heldKey {
      heldKey = nil
      return key
    }
    while true {
      if let key = keyboard.next(isFinal: false) { return character(of: key) }
      // Only when nothing more has come, so that a paste costs no drawing.
      if keyboard.patience == nil { decorate() }
      let arrival = receive()
      eraseHint()
      switch arrival {
      case .typed: continue
      case .quiet: if let key = keyboard.next(isFinal: true) { return character(of: key) }
      case .signal: if heedSignals() { return "\u{3}" }
      case .news: showNews()
      case .end: return nil
      }
    }
  }

  private func character(of key: Keyboard.Key) -> Unicode.Scalar {
    if search != nil { return searchKey(key) }
    switch key {
    case .paste(let text):
      inserted = text
      return PrivateKey.insert
    case .scalar("\r"), .scalar("\n"):
      let (before, after) = edited()
      return adviser.isUnfinished(before + after) ? PrivateKey.newRow : "\n"
    case .scalar(let scalar): return scalar
    }
  }

  private enum Arrival { case typed, quiet, signal, news, end }

  /// Takes what is typed.
  ///
  /// What has begun, an accent or a paste, is waited for a while only.
  private func receive() -> Arrival {
    // What has begun is not broken into.
    let bell = keyboard.patience == nil ? news?.bell.descriptor : nil
    switch TerminalSignals.waitForInput(milliseconds: keyboard.patience, or: bell) {
    case .input: break
    case .other: return .news
    case .nothing: return .quiet
    case .signal: return .signal
    case .failure: return .end
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0, errno == EINTR || errno == EAGAIN { return .signal }
    guard count > 0 else { return .end }
    keyboard.receive(chunk[..<count])
    return .typed
  }

  /// Does what signals ask for; true when the line shall be thrown away.
  private func heedSignals() -> Bool {
    if TerminalSignals.wasContinued() {
      cel_prepare_terminal(handle, 0)
      resume()
    }
    if TerminalSignals.sizeChanged() {
      eraseShown()
      el_resize(handle)
      cel_refresh(handle)
    }
    return Interrupts.taken()
  }

  /// Writes news above the prompt, and the line below it as it was.
  private func showNews() {
    guard let news else { return }
    news.bell.clear()
    let text = news.take()
    guard !text.isEmpty else { return }
    eraseShown()
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    Terminal.write(rows.joined(separator: "\r\n"))
    cel_refresh(handle)
  }

  /// Does what had to wait; the cursor stands after the text, and goes back when it is done.
  private func perform(_ action: Pending, cursorBack: Int32) -> Unicode.Scalar? {
    switch action {
    case .cancel:
      Terminal.write("^C\r\n")
      isCancelled = true
      return PrivateKey.finish
    case .suspend:
      release()
      kill(0, SIGTSTP)
      moveBack(cursorBack)
      resume()
    case .editExternally: editExternally()
    case .list(let candidates):
      let (columns, rows) = Terminal.size
      let list = CandidateListing.rows(candidates, columns: columns, atMost: max(2, rows - 2))
      Terminal.write("\r\n" + list.map { $0 + "\r\n" }.joined())
      moveBack(cursorBack)
      cel_refresh(handle)
    }
    return nil
  }

  private func moveBack(_ cursorBack: Int32) {
    if cursorBack != 0 { el_cursor(handle, cursorBack) }
  }

  private func editExternally() {
    release()
    let text = ExternalEditor.edit(edited().before)
    if let text { replaceLine(with: text) }
    resume()
  }

  /// Gives the terminal away, as another program wants it; the cursor begins a row.
  private func release() {
    Terminal.write(Terminal.pasteOff + "\r\n")
    cel_prepare_terminal(handle, 0)
    TerminalSignals.isEditing(false)
  }

  /// Takes the terminal again and draws the line on the row of the cursor.
  private func resume() {
    _ = TerminalSignals.wasContinued()
    _ = TerminalSignals.sizeChanged()
    TerminalSignals.isEditing(true)
    cel_prepare_terminal(handle, 1)
    Terminal.write(Terminal.pasteOn)
    el_resize(handle)
    drawnColumns = Terminal.size.columns
    cel_refresh(handle)
  }

  /// Clears the rows of prompt and text, as they lie after the terminal took its new size.
  private func eraseShown() {
    let columns = Terminal.size.columns
    let (before, after) = edited()
    let text = Array((before + after).unicodeScalars)
    let layout = RowLayout(promptWidth: prompt.width, text: text, columns: drawnColumns)
    let cursor = before.unicodeScalars.count
    let row = layout.height(ofCursor: cursor, in: text, resizedTo: columns)
    drawnColumns = columns
    Terminal.write((row > 0 ? "\u{1B}[\(row)A" : "") + "\r\u{1B}[J")
  }
}
