internal import Documents

/// Bare numbers behind the noun that they give the size of.
extension MeasureReader {
  /// "a margin of 245", "a crowd at about 2,000", "the crew was 12": a bare number counts what the
  /// noun that it gives the size of stands for.
  func titled(_ number: NumberMention, _ counted: Counted) -> [Statement] {
    let extent = Referents(analysis: analysis).extent(of: number)
    var title: NounPhrase?
    if let link = text(extent.lowerBound - 1), ["of", "at"].contains(link) {
      title = analysis.phrase(at: extent.lowerBound - 2)
    } else if let clause = counted.clause, clause.verb.lemma == "be",
      clause.verb.tokens.upperBound == extent.lowerBound
    {
      title = clause.subject
    }
    guard let title, !title.isPronoun, let head = title.heads.last,
      analysis.word(head).tag == .nominal,
      // "131 passengers and a crew of 12": of joined phrases the last has the number.
      !analysis.numbers.contains(where: { ownStart(title)..<head ~= $0.tokens.lowerBound }),
      !analysis.names.contains(where: { $0.tokens.contains(head) })
    else { return [] }
    var counted = counted
    counted.phrase = NounPhrase(
      tokens: ownStart(title)..<extent.upperBound,
      heads: [head],
      isPronoun: false
    )
    return [statement(of: number, counted)]
  }

  /// Where the last of joined phrases begins.
  private func ownStart(_ phrase: NounPhrase) -> Int {
    guard phrase.heads.count > 1 else { return phrase.tokens.lowerBound }
    return phrase.heads[phrase.heads.count - 2] + 1
  }
}
