import Documents

/// Tells numbers that are names, codes, times of day or scores from quantities.
struct NumberContext {
  let pieces: Pieces

  private static let clockWords: Set<String> = [
    "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "o'clock", "gmt", "utc", "bst", "est",
  ]

  private static let scoreWords: Set<String> = [
    "win", "victory", "defeat", "loss", "draw", "vote", "lead", "record", "score", "triumph",
    "margin", "decision",
  ]

  /// Whether the digits are no quantity, whatever follows them.
  func isCode(_ numeral: Numeral) -> Bool {
    guard !numeral.isSpelled, let first = pieces[numeral.pieces.lowerBound],
      first.kind == .number
    else { return false }
    return isTied(numeral) || isListMarker(numeral) || isClock(numeral) || isScore(numeral)
  }

  /// Whether a label stands before a number that has no unit.
  func isLabelled(_ numeral: Numeral) -> Bool {
    guard numeral.isBare, let before = pieces[numeral.pieces.lowerBound - 1] else { return false }
    let label = before.text == "." ? pieces[numeral.pieces.lowerBound - 2] : before
    guard let label, label.kind == .word else { return false }
    if before.text == "." {
      return label.text == "no" || label.text == "vol" || label.text == "fig"
    }
    let names = pieces.words.numbered
    if names.labels.contains(label.text) { return true }
    if names.titles.contains(label.text) { return label.isCapitalized }
    return isInitials(label)
  }

  /// Capitals without a vowel, at most four, as makers name their models.
  private func isInitials(_ piece: Piece) -> Bool {
    guard piece.isCapitalized, piece.text.utf8.count <= 4,
      !["mr", "mrs", "dr", "st", "ms"].contains(piece.text)
    else { return false }
    return !piece.text.unicodeScalars.contains { "aeiouy".unicodeScalars.contains($0) }
      || piece.text.utf8.count == 1 && piece.text != "a" && piece.text != "i"
  }

  /// Whether a capitalised name stands before and no counted noun after.
  func followsName(_ numeral: Numeral) -> Bool {
    let start = numeral.pieces.lowerBound
    guard numeral.isBare, start > 1, let name = pieces[start - 1], name.kind == .word,
      name.isCapitalized
    else { return false }
    guard let next = pieces[numeral.pieces.upperBound], next.kind == .word else { return true }
    return next.isCapitalized || !Self.isPlural(next.text)
  }

  /// Whether a word looks like the plural of a noun.
  static func isPlural(_ word: String) -> Bool {
    if irregular.contains(word) { return true }
    return word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
      && !word.hasSuffix("us") && !word.hasSuffix("is")
  }

  /// Plurals without an s, and nouns that are counted as they are.
  private static let irregular: Set<String> = [
    "people", "men", "women", "children", "police", "personnel", "troops", "staff", "cattle",
    "sheep", "fish", "aircraft", "spacecraft", "teeth", "feet", "mice", "geese", "oxen", "lives",
    "policemen", "policewomen", "fishermen", "gunmen", "servicemen", "businessmen", "crew",
    "bacteria", "criteria", "phenomena", "data", "media", "deer", "salmon", "species", "series",
  ]

  private func isTied(_ numeral: Numeral) -> Bool {
    let start = numeral.pieces.lowerBound
    let end = numeral.pieces.upperBound
    if let before = pieces[start - 1], pieces[start]?.spaceBefore == false {
      if ["_", "/", "\\", "@", "#", ".", ":", "&", "%"].contains(before.text) { return true }
      if before.text == ",", !before.spaceBefore { return true }
      if before.text == "[", pieces.text(end) == "]" { return true }
      if before.kind != .mark, pieces[start]?.isGlued == false { return true }
      if pieces[start]?.isGlued == true, before.kind == .word, !isNumberWord(before.text) {
        return true
      }
    }
    guard let after = pieces[end], !after.spaceBefore, !after.isGlued else { return false }
    if ["_", "\\", "@", "#", "="].contains(after.text) { return true }
    if [".", ":", "/"].contains(after.text), let beyond = pieces[end + 1], !beyond.spaceBefore {
      return beyond.kind != .mark && !(after.text == "/" && beyond.kind == .word)
    }
    let isDigit = pieces[end - 1]?.kind == .number
    return isDigit && after.kind == .word && after.text != "'s"
      && UnitReader(pieces: pieces).simple(at: end, after: numeral) == nil
  }

  private func isNumberWord(_ word: String) -> Bool {
    NumberWords.units[word] != nil || NumberWords.tens[word] != nil
      || TimeWords.isPart(word)
  }

  private func isListMarker(_ numeral: Numeral) -> Bool {
    guard numeral.pieces.lowerBound == 0, numeral.isBare,
      let mark = pieces[numeral.pieces.upperBound]
    else { return false }
    return (mark.text == "." || mark.text == ")") && !mark.spaceBefore
      && numeral.pieces.upperBound + 1 < pieces.count
  }

  private func isClock(_ numeral: Numeral) -> Bool {
    numeral.value <= 2400 && Self.clockWords.contains(pieces.text(numeral.pieces.upperBound))
  }

  /// "3-2", "a 2-3 defeat", "555-1234".
  private func isScore(_ numeral: Numeral) -> Bool {
    guard numeral.isBare else { return false }
    let start = numeral.pieces.lowerBound
    let end = numeral.pieces.upperBound
    if let next = pieces[end], next.isGlued, next.kind == .number {
      return isScore(pieces.text(start), next.text, after: end + 1)
    }
    if pieces[start]?.isGlued == true, let before = pieces[start - 1], before.kind == .number {
      return isScore(before.text, pieces.text(start), after: end)
    }
    return false
  }

  private func isScore(_ first: String, _ second: String, after index: Int) -> Bool {
    guard let low = Digits(first), let high = Digits(second) else { return true }
    let isLong = low.count > 2 && high.count > 3 && low.count != high.count
    return low.value >= high.value || isLong || Self.scoreWords.contains(pieces.text(index))
      || pieces[index]?.isGlued == true && pieces[index]?.kind == .number
  }
}
