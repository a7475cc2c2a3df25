internal import Documents
internal import RuleFiles

/// Counts of none: "nobody was hurt", "no deaths were reported".
extension MeasureReader {
  func nones() -> [Statement] {
    analysis.words.indices.compactMap { index in
      let token = analysis.base + index
      guard let tokens = none(at: token), let counted = countedNone(tokens) else { return nil }
      let number = NumberMention(
        tokens: tokens,
        span: slots.span(of: tokens),
        point: 0,
        interval: Interval(0),
        rule: "none"
      )
      var statement = statement(of: number, counted)
      // The zero denies; what is left says that so many, none, were.
      statement.isNegated = false
      return statement
    }
  }

  /// "nobody", "no one", and "no" before what is counted; "no more" compares.
  private func none(at token: Int) -> Range<Int>? {
    switch analysis.word(token).text {
    case "nobody", "no-one": return token..<(token + 1)
    case "no":
      guard let next = text(token + 1), !Self.further.contains(next) else { return nil }
      return token..<(token + (next == "one" ? 2 : 1))
    default: return nil
    }
  }

  /// The card that none of its people are counted by.
  private func countedNone(_ tokens: Range<Int>) -> Counted? {
    let phrase =
      analysis.phrase(at: tokens.upperBound - 1) ?? analysis.phrase(at: tokens.upperBound)
    let named = phrase.flatMap { $0.tokens.lowerBound <= tokens.upperBound ? $0 : nil }
    for clause in analysis.clauses {
      let verb = clause.verb.tokens
      let isBefore = tokens.upperBound == verb.lowerBound || verb.contains(tokens.lowerBound)
      if isBefore || named.map({ $0 == clause.subject || $0 == clause.object }) == true,
        let (card, cue) = verbCard(ofNone: named, in: clause)
      {
        return Counted(phrase: isBefore ? nil : named, clause: clause, card: card, cue: cue)
      }
    }
    guard let named, let (card, cue) = nounCard(in: named.tokens) else { return nil }
    let clause = analysis.clauses.first { $0.subject == named || $0.object == named }
    if let clause, !Self.telling.contains(clause.verb.lemma) { return nil }
    return Counted(phrase: named, clause: clause, card: card, cue: cue, owner: named)
  }

  /// The card whose verb the clause has, with nobody, or none of a phrase, in the counted role.
  private func verbCard(ofNone phrase: NounPhrase?, in clause: Clause) -> (MeasureCard, Cue)? {
    for mention in analysis.mentions where mention.tokens.contains(clause.verb.main) {
      guard mention.list == .measure,
        let card = reader.measures[reader.lexicon.concepts[mention.concept].name],
        let cue = card.verbs.first(where: { $0.words.first == clause.verb.lemma && $0.of == nil })
      else { continue }
      let isSubject = phrase == nil || phrase == clause.subject
      let role = clause.verb.isPassive || cue.counted == .subject
      if isSubject == role { return (card, cue) }
    }
    return nil
  }

  private static let further: Set<String> = [
    "more", "further", "other", "new", "additional", "longer",
  ]

  /// Verbs that tell of a count without changing it.
  private static let telling: Set<String> = [
    "be", "report", "record", "have", "cause", "suffer", "register", "announce",
  ]
}
