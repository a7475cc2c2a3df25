internal import Documents
internal import RuleFiles

/// Which card takes a number: by the verb of its clause, by a noun beside it, or by the people alone.
extension MeasureReader {
  /// The card whose verb this clause has, when the number stands in the counted role.
  func verbCard(
    _ clause: Clause,
    _ phrase: NounPhrase?,
    _ number: NumberMention
  ) -> (MeasureCard, Cue)? {
    for mention in analysis.mentions where mention.tokens.contains(clause.verb.main) {
      guard mention.list == .measure,
        let card = reader.measures[reader.lexicon.concepts[mention.concept].name]
      else { continue }
      // "wanted in shooting": a gerund without an object counts nobody.
      let isGerund = analysis.word(clause.verb.main).verb?.form == .gerund
      for cue in card.verbs where cue.words.first == clause.verb.lemma {
        if isGerund, clause.object == nil, cue.counted == .object { continue }
        let role =
          clause.verb.isPassive ? NounRole.subject : cue.counted == .object ? .object : .subject
        if clause.verb.isPassive && cue.counted == .subject && !clause.verb.isReduced { continue }
        // "31 people killed in a fire.": without an object the subject is who is counted.
        let counted = role == .subject ? clause.subject : clause.object ?? clause.subject
        guard let counted, let phrase,
          counted.tokens.overlaps(phrase.tokens) || number.partOf?.overlaps(counted.tokens) == true,
          cue.of.map({ counts(phrase, $0) }) ?? true
        else { continue }
        return (card, cue)
      }
    }
    return nil
  }

  private enum NounRole { case subject, object }

  /// The phrase of a noun cue that a number is told of: "casualties total 58", "a toll of 12",
  /// "casualties, estimated to be in the hundreds", "troop numbers from 4,500 to 5,100".
  func owner(of number: NumberMention, _ phrase: NounPhrase?) -> NounPhrase? {
    // "340 cases and 12 deaths": of joined phrases, the one of this number.
    if let phrase, nounCard(in: own(phrase, of: number).tokens) != nil { return phrase }
    let part = analysis.part(around: number.tokens.lowerBound)
    let before = analysis.phrases.filter {
      part.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= number.tokens.lowerBound
    }
    // "claimed the lives of four people"
    if let phrase, let last = before.last, last.tokens.upperBound + 1 == phrase.tokens.lowerBound,
      analysis.word(last.tokens.upperBound).text == "of", nounCard(in: last.tokens) != nil
    {
      return last
    }
    guard isBare(phrase, number) else { return nil }
    return before.last { nounCard(in: $0.tokens) != nil }
  }

  func isBare(_ phrase: NounPhrase?, _ number: NumberMention) -> Bool {
    guard let phrase else { return true }
    return phrase.heads.allSatisfy { number.tokens.contains($0) }
      || phrase.tokens.allSatisfy {
        analysis.word($0).tag == .number || analysis.word($0).tag == .determiner
      }
  }

  func nounCard(in tokens: Range<Int>) -> (MeasureCard, Cue)? {
    for mention in analysis.mentions where tokens.contains(mention.tokens.lowerBound) {
      guard mention.list == .measure,
        let card = reader.measures[reader.lexicon.concepts[mention.concept].name]
      else { continue }
      let words = mention.tokens.map { analysis.word($0) }
      let cue = card.nouns.first { cue in
        cue.words.count == words.count
          && zip(cue.words, words).allSatisfy { $0 == $1.noun || $0 == $1.text }
      }
      if let cue { return (card, cue) }
    }
    return nil
  }

  /// The measure of a bare count of its population, beside a verb of its card or of no clause.
  func plainCard(
    _ phrase: NounPhrase?,
    _ number: NumberMention,
    in clause: Clause?
  ) -> MeasureCard? {
    if isThose(number), let last = slots.discourse.counted { return reader.measures[last.type] }
    guard let phrase else { return nil }
    let verb = clause.flatMap { isPart(phrase, of: $0) ? $0.verb.lemma : nil }
    return reader.plainMeasures.first { card in
      let mayStand = verb.map { card.plainVerbs.isEmpty || card.plainVerbs.contains($0) } ?? true
      return mayStand && counts(phrase, card.of)
    }
  }

  /// Whether a phrase is the subject or the object of a clause.
  private func isPart(_ phrase: NounPhrase, of clause: Clause) -> Bool {
    [clause.subject, clause.object].contains { $0?.tokens.overlaps(phrase.tokens) == true }
  }

  /// Whether all that a phrase names is of a population.
  private func counts(_ phrase: NounPhrase, _ population: String) -> Bool {
    guard let root = reader.lexicon.number(of: Concept(list: "populations", name: population))
    else { return false }
    let populations = slots.populations(of: phrase).compactMap(\.concept)
    return !populations.isEmpty && populations.allSatisfy { reader.lexicon.lies($0, in: root) }
  }
}
