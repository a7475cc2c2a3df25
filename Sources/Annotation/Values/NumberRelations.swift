import Documents

/// How a number relates to the words and numbers before it: changes, parts of a whole.
extension NumberReader {
  private static let risers: Set<String> = [
    "up", "rose", "rise", "risen", "rising", "rises", "increase", "increased", "increasing",
    "increases", "grew", "grown", "grow", "growth", "gain", "gained", "climbed", "jumped", "jump",
    "soared", "surged", "added", "more",
  ]

  private static let fallers: Set<String> = [
    "down", "fell", "fall", "fallen", "falling", "falls", "decrease", "decreased", "decline",
    "declined", "dropped", "drop", "reduced", "reduction", "cut", "lost", "shrank", "plunged",
    "slipped",
  ]

  /// Notes on a mention what the words before it make of it.
  mutating func relate(
    _ mention: inout NumberMention,
    _ range: Range<Int>,
    _ quantity: Quantity
  ) {
    let start = range.lowerBound
    shareUnit(quantity, start)
    noteChange(&mention, start)
    notePart(&mention, start)
  }

  /// "from 13 to 14 mm", "from 4 to 5 million": what only the second says holds of the first.
  private mutating func shareUnit(_ second: Quantity, _ start: Int) {
    guard let last = found.indices.last, pieces.text(start - 1) == "to",
      found[last].pieces.upperBound == start - 1, found[last].mention.unit == .count,
      pieces.text(found[last].pieces.lowerBound - 1) == "from",
      var first = quantities.quantity(at: found[last].pieces.lowerBound), !first.hasUnit
    else { return }
    if first.numeral.scale == 1, second.numeral.scale >= 1000,
      first.numeral.value < second.numeral.value / second.numeral.scale * 10
    {
      first.numeral = first.numeral.scaled(
        by: second.numeral.scale,
        to: first.numeral.pieces.upperBound
      )
    }
    (first.unit, first.factor) = (second.unit, second.factor)
    first.precision = second.precision
    found[last].mention.unit = second.unit
    found[last].mention.point = first.point
    found[last].mention.interval = first.interval(.exact, hedges)
  }

  private mutating func noteChange(_ mention: inout NumberMention, _ start: Int) {
    let before = pieces.text(start - 1)
    let isBy = before == "by" || before == "of"
    let verb = isBy ? pieces.text(start - 2) : before
    if Self.risers.contains(verb), isBy || verb != "more" { mention.change = .up }
    if Self.fallers.contains(verb) { mention.change = .down }
    guard let last = found.indices.last else { return }
    let gap = found[last].pieces.upperBound..<start
    guard gap.lowerBound <= gap.upperBound, gap.count <= 6,
      mention.unit == found[last].mention.unit
    else { return }
    let opener = pieces.text(found[last].pieces.lowerBound - 1)
    if before == "to", opener == "from" {
      mention.change = .to
      found[last].mention.change = .from
    } else if before == "from", gap.count == 1, opener == "to" {
      mention.change = .from
      found[last].mention.change = .to
    }
  }

  private static let ofWords: [[String]] = [
    ["of", "the"], ["of", "its"], ["of", "their"], ["of", "his"], ["of", "her"], ["of", "our"],
    ["of", "those"], ["of", "these"], ["of", "all"], ["of"], ["out", "of"],
    ["out", "of", "the"], ["out", "of", "a", "total", "of"], ["of", "a", "total", "of"],
  ]

  /// "18 of the city's 212 stations".
  private func isOfAnOwner(_ gap: [String]) -> Bool {
    gap.first == "of" && gap.count > 2 && ["'s", "’s", "'", "’"].contains(gap.last)
  }

  private mutating func notePart(_ mention: inout NumberMention, _ start: Int) {
    guard let last = found.indices.last, mention.unit == .count, !mention.isOrdinal else { return }
    let part = found[last]
    guard part.mention.unit == .count, !part.mention.isOrdinal,
      part.mention.point <= mention.point, part.pieces.upperBound < start
    else { return }
    let gap = (part.pieces.upperBound..<start).map { pieces.text($0) }
    guard gap.count <= 5, Self.ofWords.contains(gap) || isOfAnOwner(gap) else { return }
    found[last].mention.partOf = mention.tokens
    found[last].mention.isWeak = false
  }
}
