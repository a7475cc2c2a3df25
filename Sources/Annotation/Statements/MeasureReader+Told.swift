internal import Documents

/// What a clause says of those it counts: "eight people are still missing", "1,750 workers on strike".
extension MeasureReader {
  /// The words of the counted phrase, of its verb and of what the verb says they are; each also as
  /// it is written, as a claim names it.
  func told(of counted: Counted) -> [Detail] {
    guard let phrase = counted.phrase else { return [] }
    var tokens = Array(phrase.tokens)
    if let clause = counted.clause,
      [clause.subject, clause.object].contains(where: { $0?.tokens.overlaps(phrase.tokens) == true }
      )
    {
      tokens.append(clause.verb.main)
      if clause.object == nil || Self.being.contains(clause.verb.lemma) {
        tokens += complement(from: clause.verb.tokens.upperBound)
      }
    }
    tokens += complement(from: phrase.tokens.upperBound)
    let words = slots.details.filter { detail in
      detail.tokens.contains { tokens.contains($0) }
    }
    let written = tokens.map { analysis.word($0) }
      .filter { [.verb, .nominal].contains($0.tag) }
      .map { Detail(concept: nil, name: $0.text) }
    return words + written.filter { !words.contains($0) }
  }

  /// Verbs whose object says what their subject is.
  private static let being: Set<String> = ["be", "remain", "stay", "become", "go", "seem", "feel"]

  /// What follows a verb or a phrase up to the next mark, link or verb: "missing", "on strike".
  private func complement(from start: Int) -> Range<Int> {
    let end = analysis.base + analysis.words.count
    var token = start
    if token < end, analysis.word(token).text == "on" { token += 1 }
    let isLinked = token > start
    while token < end {
      let word = analysis.word(token)
      let isPredicate = word.tag == .adverb || word.tag == .nominal || word.verb?.form == .gerund
      guard isPredicate else { break }
      token += 1
      if isLinked { break }
    }
    return start..<token
  }
}
