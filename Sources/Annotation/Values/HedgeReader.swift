import Documents

/// Finds the hedge of a number, before or after it.
struct HedgeReader {
  let pieces: Pieces
  private var hedges: Hedges { pieces.words.hedges }

  /// A hedge and the pieces of the mention once its words are counted.
  struct Found {
    var hedge: Hedge
    var pieces: Range<Int>
    var words: String
  }

  /// The hedge of a quantity; words before `floor` belong to another mention.
  func hedge(of quantity: Quantity, floor: Int) -> Found? {
    var found: Found?
    var start = quantity.pieces.lowerBound
    // "up to about 50": the outer hedge is the bound.
    for _ in 0..<2 {
      guard let (phrase, hedge) = before(start, floor: floor), fits(phrase, quantity) else { break }
      start -= phrase.words.count + skipped(before: start)
      found = Found(
        hedge: hedge,
        pieces: start..<quantity.pieces.upperBound,
        words: phrase.words.joined(separator: " ")
      )
    }
    return found ?? after(quantity)
  }

  private func before(_ index: Int, floor: Int) -> (Hedges.Phrase, Hedge)? {
    let end = index - skipped(before: index)
    for phrase in hedges.before[pieces.text(end - 1)] ?? [] {
      let start = end - phrase.words.count
      guard start >= floor, pieces.matches(phrase.words, at: start),
        case .before(let hedge) = phrase.meaning
      else { continue }
      return (phrase, hedge)
    }
    return nil
  }

  /// "at least another 50".
  private func skipped(before index: Int) -> Int {
    pieces.text(index - 1) == "another" ? 1 : 0
  }

  /// "within" bounds measures, not counts; "about" after a verb of talk is no hedge.
  private func fits(_ phrase: Hedges.Phrase, _ quantity: Quantity) -> Bool {
    switch phrase.words.first {
    // "climbed back up to 50" states 50.
    case "up":
      !["back", "climbed", "rose", "went", "inching", "moved"].contains(
        word(before: phrase, quantity)
      )
    case "within":
      quantity.precision != nil || quantity.unit == .percent || isDistance(quantity.unit)
    default: true
    }
  }

  /// The word before a phrase that stands right before a quantity.
  private func word(before phrase: Hedges.Phrase, _ quantity: Quantity) -> String {
    pieces.text(quantity.pieces.lowerBound - phrase.words.count - 1)
  }

  private func isDistance(_ unit: Unit) -> Bool {
    if case .distance = unit { return true }
    return false
  }

  private func after(_ quantity: Quantity) -> Found? {
    var end = quantity.pieces.upperBound
    for skipped in 0...3 {
      if skipped > 0 {
        guard pieces[end]?.kind == .word, pieces[end]?.isCapitalized == false else { return nil }
        end += 1
      }
      guard let (phrase, stop) = pieces.end(of: hedges.after[pieces.text(end)], at: end),
        case .after(let hedge) = phrase.meaning
      else { continue }
      if phrase.words == ["+"], pieces[end]?.spaceBefore == true { return nil }
      if skipped > 0, phrase.words != ["so", "far"], phrase.words.first != "or" { return nil }
      let words = phrase.words.joined(separator: " ")
      let upper = skipped > 0 ? quantity.pieces.upperBound : stop
      return Found(hedge: hedge, pieces: quantity.pieces.lowerBound..<upper, words: words)
    }
    return nil
  }
}
