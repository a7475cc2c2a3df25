internal import Documents
internal import RuleFiles

/// States that a count is told by: "two people dead", "13 shot", "18 people are injured".
extension MeasureReader {
  /// What a number counts when the word behind what it counts is a state that a card names: a noun
  /// of the card, or the participle of a verb whose object it counts.
  ///
  /// The verb of a clause is a state only `withVerbs`, when its roles told nothing.
  func stated(
    _ number: NumberMention,
    _ phrase: NounPhrase?,
    withVerbs: Bool = false
  ) -> Counted? {
    guard number.partOf == nil, !isWhole(number) else { return nil }
    let behind = number.tokens.upperBound
    let end = phrase.map { max($0.tokens.upperBound, behind) } ?? behind
    for start in behind..<min(end + 4, analysis.base + analysis.words.count) {
      guard isBetween(behind..<start, end: end) else { return nil }
      guard withVerbs || !analysis.clauses.contains(where: { $0.verb.main == start }),
        let (card, cue, tokens) = state(at: start), isLast(tokens, end)
      else { continue }
      let counted = behind..<min(start, end)
      return Counted(
        phrase: counted.isEmpty
          ? nil
          : NounPhrase(
            tokens: number.tokens.lowerBound..<counted.upperBound,
            heads: [counted.upperBound - 1],
            isPronoun: false
          ),
        clause: analysis.clause(at: start) ?? analysis.clause(at: number.tokens.lowerBound),
        card: card,
        cue: cue
      )
    }
    return nil
  }

  /// Words that may stand between a number and the state: what is counted, forms of "be", and verbs
  /// by which somebody is found so.
  private func isBetween(_ tokens: Range<Int>, end: Int) -> Bool {
    guard let last = tokens.last else { return true }
    let word = analysis.word(last)
    if last < end { return word.tag == .nominal || word.tag == .number || word.text == "more" }
    return word.tag == .auxiliary && word.verb?.lemma != "have" || word.tag == .adverb
      || word.text == "have" || word.text == "has"
      || Self.finding.contains(word.verb?.lemma ?? "")
  }

  private static let finding: Set<String> = [
    "find", "pronounce", "leave", "report", "confirm", "declare", "presume", "list",
  ]

  /// The longest state that begins at a token.
  private func state(at token: Int) -> (MeasureCard, Cue, Range<Int>)? {
    let mentions = analysis.mentions.filter {
      $0.tokens.lowerBound == token && $0.list == .measure
    }
    for mention in mentions.sorted(by: { $0.tokens.count > $1.tokens.count }) {
      guard let card = reader.measures[reader.lexicon.concepts[mention.concept].name],
        let cue = stateCue(of: card, mention.tokens)
      else { continue }
      return (card, cue, mention.tokens)
    }
    return nil
  }

  private func stateCue(of card: MeasureCard, _ tokens: Range<Int>) -> Cue? {
    let words = tokens.map { analysis.word($0) }
    if let first = words.first, let verb = first.verb, Self.participles.contains(verb.form) {
      let cue = card.verbs.first { $0.counted == .object && $0.words.first == verb.lemma }
      if let cue, cue.words.count <= tokens.count { return cue }
    }
    return card.nouns.first { cue in
      cue.words.count == words.count && zip(cue.words, words).allSatisfy { $0 == $1.text }
    }
  }

  private static let participles: Set<Morphology.VerbForm> = [.participle, .pastOrParticiple]

  /// Whether no noun follows that the state only describes ("two dead ends").
  private func isLast(_ tokens: Range<Int>, _ end: Int) -> Bool {
    if tokens.upperBound >= end { return true }
    return ![.nominal, .number].contains(analysis.word(tokens.upperBound).tag)
  }
}
