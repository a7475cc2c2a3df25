internal import CLibEdit

extension LineEditor {
  /// Completes the word at the cursor; where several candidates fit, the first press lists them
  /// and each one after that puts the next into the line.
  func completeWord(by step: Int) -> UInt8 {
    let (before, after) = edited()
    let line = before + after
    let cursor = before.utf8.count
    if var cycle, cycle.stands(in: line, cursor: cursor) {
      let edit = cycle.advance(by: step)
      self.cycle = cycle
      return replace(edit)
    }
    cycle = nil
    let completion = adviser.completion(of: line, at: cursor)
    switch completion.effect(in: line, cursor: cursor) {
    case .none: return UInt8(CC_ERROR)
    case .replace(let edit): return replace(edit)
    case .list(let candidates):
      cycle = CompletionCycle(completion, line: line, cursor: cursor)
      return afterText(.list(candidates))
    }
  }

  private func replace(_ edit: Completion.Edit) -> UInt8 {
    guard let handle else { return UInt8(CC_ERROR) }
    moveCursor(by: edit.forward)
    if edit.delete > 0 { el_deletestr(handle, Int32(edit.delete)) }
    return edit.text.isEmpty ? UInt8(CC_REFRESH) : insert(edit.text)
  }
}
