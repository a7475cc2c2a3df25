internal import Documents

/// Bare numbers that give a count again: by another speaker, or for each side of a result.
extension MeasureReader {
  /// "The organisers spoke of 5,000": the same count, by somebody else.
  func told(_ number: NumberMention) -> Echo? {
    guard isBare(analysis.phrase(at: number.tokens.upperBound - 1), number),
      let clause = analysis.clause(at: number.tokens.lowerBound), let subject = clause.subject,
      !slots.mentions(of: .speech, in: clause.verb.main..<(clause.verb.main + 1)).isEmpty
        || clause.verb.lemma == "put" || clause.verb.lemma == "speak"
    else { return nil }
    let isTold =
      clause.verb.tokens.upperBound == number.tokens.lowerBound
      || ["of", "at"].contains(text(number.tokens.lowerBound - 1) ?? "")
        && clause.object == nil
    guard isTold, isEnd(number.tokens.upperBound) else { return nil }
    return Echo(
      number: number,
      tokens: subject.tokens.lowerBound..<number.tokens.upperBound,
      isPart: false,
      owner: nil,
      speaker: slots.text(of: subject.tokens)
    )
  }

  /// "Berg beat Lind by 187 votes, 42,611 to 42,424": the first number is the winner's.
  func score(_ number: NumberMention, among counts: [NumberMention]) -> Echo? {
    guard let clause = analysis.clauses.first(where: { Self.beating.contains($0.verb.lemma) }),
      !clause.verb.isPassive, isBare(analysis.phrase(at: number.tokens.upperBound - 1), number),
      clause.verb.main < number.tokens.lowerBound
    else { return nil }
    let isFirst = counts.contains {
      $0.tokens.lowerBound == number.tokens.upperBound + 1 && $0.point < number.point
    }
    let isSecond = counts.contains {
      $0.tokens.upperBound + 1 == number.tokens.lowerBound && $0.point > number.point
    }
    let link = isFirst ? number.tokens.upperBound : number.tokens.lowerBound - 1
    guard isFirst != isSecond, ["to", "-", "–"].contains(text(link) ?? ""),
      let name = analysis.names.last(where: {
        isFirst
          ? $0.tokens.upperBound <= clause.verb.tokens.lowerBound
          : clause.object?.tokens.overlaps($0.tokens) == true
      })
    else { return nil }
    let owner = owner(name)
    return Echo(
      number: number,
      tokens: number.tokens,
      isPart: false,
      owner: owner,
      isScore: true
    )
  }

  /// What a margin is of, and each side of the result counts.
  func scored(_ margin: Statement) -> [Slot] {
    guard let value = margin.value,
      let head = analysis.phrase(at: value.tokens.upperBound)?.heads.last
    else { return [] }
    return [Slot(.population, concept: nil, name: analysis.word(head).noun)]
  }

  /// "won by 187 votes": the number is that by which one has more, not what either has.
  func isMargin(_ counted: Counted) -> Bool {
    guard let phrase = counted.phrase, let clause = counted.clause, counted.card == nil else {
      return false
    }
    return text(phrase.tokens.lowerBound - 1) == "by"
      && (Self.beating.contains(clause.verb.lemma)
        || ["win", "lose", "trail", "prevail", "ahead"].contains(clause.verb.lemma))
  }

  private static let beating: Set<String> = [
    "beat", "defeat", "lead", "edge", "outpoll", "trounce", "overtake", "best",
  ]

  private func isEnd(_ token: Int) -> Bool {
    guard let word = text(token) else { return true }
    return [".", ",", ";", "and", "but", "while", ")"].contains(word)
  }
}
