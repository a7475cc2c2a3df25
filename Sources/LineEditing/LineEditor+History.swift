internal import CLibEdit

extension LineEditor {
  /// Goes up a row in a text of several, else to the entry before that begins with what stands
  /// before the cursor.
  func recallBack() -> UInt8 {
    let (before, after) = edited()
    if !isWalking(before, after) {
      if let steps = RowSteps.up(before: before) { return moveCursor(by: steps) }
      walk = HistoryWalk(typed: before + after, found: history.recalled(beginning: before))
    }
    return showRecalled { $0.goBack() }
  }

  /// Goes down a row in a text of several, else to the entry after.
  func recallForward() -> UInt8 {
    let (before, after) = edited()
    if !isWalking(before, after) {
      if let steps = RowSteps.down(before: before, after: after) { return moveCursor(by: steps) }
      walk = nil
    }
    return showRecalled { $0.goForward() }
  }

  /// Whether the line is as a walk left it; the commands of vi put the cursor on the last letter.
  private func isWalking(_ before: String, _ after: String) -> Bool {
    walk?.shown == before + after && after.count <= 1
  }

  private func showRecalled(_ step: (inout HistoryWalk) -> Bool) -> UInt8 {
    guard var walk, step(&walk) else { return UInt8(CC_ERROR) }
    self.walk = walk
    replaceLine(with: walk.shown)
    return UInt8(CC_REFRESH)
  }

  /// Begins a search of all entries, those of other sessions included.
  func beginSearch() -> UInt8 {
    refreshHistory()
    let (before, after) = edited()
    search = HistorySearch(typed: before + after, in: history.newestFirst())
    showSearchPrompt()
    return UInt8(CC_REFRESH)
  }

  /// What a key means while a search is on; one that ends the search comes again afterwards.
  func searchKey(_ key: Keyboard.Key) -> Unicode.Scalar {
    switch key {
    case .paste(let text): search?.extend(by: text)
    case .scalar("\u{12}"): search?.goBack()
    case .scalar("\u{13}"): search?.goForward()
    case .scalar("\u{8}"), .scalar("\u{7F}"): search?.shorten()
    case .scalar("\u{7}"): return endSearch(with: search?.typed ?? "")
    case .scalar(let scalar) where scalar.value >= 0x20: search?.extend(by: String(scalar))
    case .scalar(let scalar):
      heldKey = scalar
      return endSearch(with: search?.shown ?? "")
    }
    showSearchPrompt()
    inserted = search?.shown ?? ""
    return PrivateKey.replace
  }

  private func endSearch(with text: String) -> Unicode.Scalar {
    search = nil
    showPrompt()
    inserted = text
    return PrivateKey.replace
  }

  private func showSearchPrompt() {
    guard let search else { return }
    let state = search.hasFailed ? "not found" : "search"
    showPrompt(search.pattern.isEmpty ? "search: " : "\(state) \"\(search.pattern)\": ")
  }
}
