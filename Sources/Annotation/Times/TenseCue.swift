import Documents

/// Tells from the words around a date whether it lies behind or ahead.
struct TenseCue {
  let text: TimeText

  private static let future: Set<String> = [
    "will", "shall", "won't", "scheduled", "due", "planned", "expected", "slated", "upcoming",
    "until", "till", "plans", "plan", "expects", "expect", "hopes", "going", "'ll",
  ]

  private static let past: Set<String> = [
    "was", "were", "had", "did", "said", "ago", "went", "saw", "happened", "took", "came", "won",
    "lost", "made", "told", "died", "fell", "rose", "led", "met", "held", "began", "ended", "wrote",
    "found", "got", "gave", "left", "set", "struck", "broke", "hit", "shot", "became", "has",
    "have",
  ]

  /// The direction that the nearest cue gives, looking back first; nil without one.
  func direction(around range: Range<Int>) -> TimeDirection? {
    let first = text.word(range.lowerBound)
    if first == "until" || first == "till" { return .future }
    if first == "since" { return .past }
    var offset = 1
    while offset <= 10, range.lowerBound - offset >= 0 {
      let index = range.lowerBound - offset
      let word = text.word(index)
      if [".", ";", "?", "!"].contains(word) { break }
      if let direction = cue(word, index, offset) { return direction }
      offset += 1
    }
    for index in range.upperBound..<min(text.count, range.upperBound + 8) {
      let word = text.word(index)
      if [".", ";", ",", "?", "!"].contains(word) { break }
      if ["will", "shall", "'ll"].contains(word) { return .future }
      if Self.past.contains(word) || word.utf8.count > 4 && word.hasSuffix("ed") { return .past }
    }
    return nil
  }

  private func cue(_ word: String, _ index: Int, _ offset: Int) -> TimeDirection? {
    if word == "until" || word == "till" { return offset == 1 ? .future : nil }
    if Self.future.contains(word) || word.hasSuffix("'ll") { return .future }
    if word == "to", offset > 1, offset <= 5, isInfinitive(index) { return .future }
    if Self.past.contains(word) { return isPassive(index) ? nil : .past }
    guard word.utf8.count > 4, word.hasSuffix("ed"), text.pieces[index]?.kind == .word else {
      return nil
    }
    // "is scheduled", "to be published": the words before a participle say when.
    return isPassive(index) ? nil : .past
  }

  private func isPassive(_ index: Int) -> Bool {
    ["be", "is", "are", "being"].contains(text.word(index - 1))
  }

  /// Whether a verb in its plain form follows "to".
  private func isInfinitive(_ index: Int) -> Bool {
    guard let next = text.pieces[index + 1], next.kind == .word, !next.isCapitalized,
      text.tag(index + 1) == .other
    else { return false }
    return [
      "be", "have", "hold", "meet", "run", "begin", "start", "end", "take", "visit", "vote",
      "open", "close", "play", "return", "leave", "appear", "continue", "travel", "go",
    ]
    .contains(next.text)
  }
}
