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
    guard let title, !title.isPronoun, let head = title.heads.last, title.heads.count == 1,
      analysis.word(head).tag == .nominal,
      !analysis.numbers.contains(where: { title.tokens.overlaps($0.tokens) }),
      !analysis.names.contains(where: { $0.tokens.contains(head) })
    else { return [] }
    var counted = counted
    counted.phrase = NounPhrase(
      tokens: title.tokens.lowerBound..<extent.upperBound,
      heads: [head],
      isPronoun: false
    )
    return [statement(of: number, counted)]
  }
}
