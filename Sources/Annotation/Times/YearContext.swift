import Documents

/// Tells years from other numbers of four digits.
struct YearContext {
  let grammar: TimeGrammar
  private var text: TimeText { grammar.text }

  init(grammar: TimeGrammar) { self.grammar = grammar }

  private static let counters: Set<String> = [
    "some", "nearly", "almost", "roughly", "approximately", "over", "than", "least", "most",
    "estimated", "exactly", "to",
  ]

  private static let openers: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "during", "early", "late", "mid", "before",
    "after", "the", "'s", "'", "between", "through", "for", "and", "as",
  ]

  private static let signs: Set<String> = ["$", "€", "£", "_", "#", "/", "~", ".", "@", "&"]

  /// Whether four digits are a year and count nothing.
  func isYear(at index: Int) -> Bool {
    if text.pieces.isLenient {
      return text.count == index + 1 || !isCountedNext(index + 1)
    }
    let before = text.word(index - 1)
    guard let piece = text.pieces[index] else { return false }
    if !piece.spaceBefore, Self.signs.contains(before), !(before == "/" && isDate(index - 2)) {
      return false
    }
    if isCountedNext(index + 1) { return false }
    let context = NumberContext(pieces: text.pieces)
    var numeral = Numeral(index..<index + 1, 2000)
    numeral.isBare = true
    if context.isLabelled(numeral) { return false }
    if text.isGlued(index), let number = text.number(index - 1, digits: 1...9), number < 1000 {
      return false
    }
    if context.isCode(numeral), !text.isGlued(index + 1), !text.isGlued(index) { return false }
    if Self.counters.contains(before), before != "to" || index < 2 || !isDate(index - 2) {
      return false
    }
    guard let next = text.pieces[index + 1], next.kind == .word, !next.isCapitalized,
      NumberContext.isPlural(next.text)
    else { return isPlausible(index) }
    return Self.openers.contains(before) || text.isCapital(index - 1)
  }

  /// A year before 1900 or after 2100 without a word that dates have before it may be a count.
  private func isPlausible(_ index: Int) -> Bool {
    guard let year = text.number(index, digits: 4...4) else { return false }
    if text.isGlued(index + 1), let end = text.number(index + 1, digits: 3...9), end > 2200 {
      return false
    }
    if (1900...2100).contains(year) { return true }
    if text.word(index - 1) == "the", year < 1400 { return false }
    if Self.openers.contains(text.word(index - 1)) || text.isGlued(index) || text.isGlued(index + 1)
    {
      return true
    }
    if ["(", ",", "-", "to", "about", "around", "circa", "ca", "c"].contains(text.word(index - 1)) {
      return true
    }
    return isDate(index - 1)
  }

  /// Whether a piece ends a date, or is a number.
  private func isDate(_ index: Int) -> Bool {
    switch text.tag(index) {
    case .month, .digits, .season, .era: true
    default: text.pieces[index]?.kind == .number
    }
  }

  private func isCountedNext(_ index: Int) -> Bool {
    guard let next = text.pieces[index], next.kind == .word else { return false }
    switch text.tag(index) {
    case .unit(_, isPlural: true), .shortUnit, .hundred, .thousand: return true
    default:
      return NumberWords.scales[next.text] != nil || NumberWords.shortScales[next.text] != nil
        || text.pieces.words.units.begins(next.text)
          && !(text.pieces.words.units.measure(of: next.text)?.isDuration ?? false)
    }
  }
}
