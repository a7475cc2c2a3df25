internal import Documents

/// When something happened.
extension SlotReader {
  /// The time that the words of a clause give; else that of the clause it happened with, else that
  /// of the sentence.
  func period(in tokens: Range<Int>) -> PeriodSlot? {
    if analysis.times.isEmpty { return nil }
    let firm = firmTimes
    // A date before all verbs is that of the sentence; that of another clause is not this one's.
    let verb = analysis.clauses.lazy.map(\.verb.tokens.lowerBound).min() ?? 0
    let time =
      firm.first { tokens.contains($0.tokens.lowerBound) }
      ?? occasion(of: tokens).flatMap { other in
        firm.first { $0.kind == .date && other.contains($0.tokens.lowerBound) }
      } ?? shared(with: tokens, firm)
      ?? (firm.count == 1 ? firm.first { $0.tokens.upperBound <= verb } : nil)
    return time.map(slot)
  }

  /// "has killed 89 people and infected 4,100 since March": the time at the end of joined clauses of
  /// one subject is that of each.
  private func shared(with tokens: Range<Int>, _ firm: [TimeMention]) -> TimeMention? {
    let clauses = analysis.clauses
    guard let index = clauses.firstIndex(where: { tokens.contains($0.verb.main) }),
      index + 1 < clauses.count, firm.count == 1, let time = firm.first
    else { return nil }
    let next = clauses[index + 1]
    let link = next.verb.tokens.lowerBound - 1
    guard next.subject == clauses[index].subject, next.subject != nil, link >= analysis.base,
      analysis.word(link).text == "and", next.verb.status == clauses[index].verb.status,
      next.tokens.contains(time.tokens.lowerBound)
    else { return nil }
    return time
  }

  /// The time of a number: where its clause has several, the one behind it, "6.1% in March, down
  /// from 6.8% in February".
  func period(of number: NumberMention, in tokens: Range<Int>) -> PeriodSlot? {
    let times = firmTimes.filter { tokens.contains($0.tokens.lowerBound) }
    let next = analysis.numbers.first {
      $0.tokens.lowerBound >= number.tokens.upperBound && $0.unit == number.unit
    }
    let end = next?.tokens.lowerBound ?? tokens.upperBound
    // "58%, up from 51% in 2020": the only time is that of the number before.
    if let next, next.change == .from, times.count == 1,
      times[0].tokens.lowerBound >= next.tokens.upperBound
    {
      return nil
    }
    guard times.count > 1, number.tokens.upperBound <= end,
      let time = times.first(where: {
        $0.tokens.lowerBound >= number.tokens.upperBound && $0.tokens.upperBound <= end
          && !isCompared($0, from: number.tokens.upperBound)
      })
    else { return period(in: tokens) }
    return slot(time)
  }

  /// "More than in 2016": the time of what is compared with.
  private func isCompared(_ time: TimeMention, from start: Int) -> Bool {
    (start..<time.tokens.lowerBound).contains { analysis.word($0).text == "than" }
  }

  private func slot(_ time: TimeMention) -> PeriodSlot {
    PeriodSlot(period: time.period, status: .stated, isDerived: time.isDerived, span: time.span)
  }

  /// The times that date something: no lengths, and not the day in a dateline.
  private var firmTimes: [TimeMention] {
    analysis.times.filter {
      $0.kind != .duration && $0.kind != .vague && !$0.isUnresolved && !$0.period.isUnknown
        && !isInDateline($0.tokens)
    }
  }

  /// The clause that a clause happened with: "people died when the dam broke on Saturday", "the dam
  /// broke on Saturday, sending a wall of water down".
  private func occasion(of tokens: Range<Int>) -> Range<Int>? {
    let clauses = analysis.clauses
    guard let index = clauses.firstIndex(where: { tokens.contains($0.verb.main) }) else {
      return nil
    }
    if index + 1 < clauses.count, clauses[index + 1].role == .adverbial {
      let verb = clauses[index + 1].verb.tokens.lowerBound
      let link = clauses[index].verb.tokens.upperBound..<verb
      if link.contains(where: { analysis.word($0).text == "when" }) {
        return clauses[index + 1].tokens
      }
    }
    let verb = clauses[index].verb.tokens
    let isParticiple = verb.count == 1 && analysis.word(verb.lowerBound).verb?.form == .gerund
    guard isParticiple, index > 0, verb.lowerBound > analysis.base,
      analysis.word(verb.lowerBound - 1).text == ",",
      clauses[index - 1].tokens.upperBound >= verb.lowerBound - 1
    else { return nil }
    return clauses[index - 1].tokens
  }

  private func isDash(_ word: Word) -> Bool {
    word.form.mark == .dash || word.kind == .mark && word.text == "-"
  }

  /// "HAVIK, May 16, 2024 (Agency) - The toll …": the day of the report, not of what it tells.
  private func isInDateline(_ tokens: Range<Int>) -> Bool {
    guard analysis.words.first?.isCapitalized == true, tokens.lowerBound > analysis.base else {
      return false
    }
    let end = min(tokens.upperBound + 6, analysis.base + analysis.words.count)
    let dash = (tokens.upperBound..<end).first { isDash(analysis.word($0)) }
    guard let dash, dash <= analysis.base + 16 else { return false }
    return (analysis.base..<dash).allSatisfy { token in
      let word = analysis.word(token)
      return word.isCapitalized || word.tag == .mark || tokens.contains(token)
    }
  }
}
