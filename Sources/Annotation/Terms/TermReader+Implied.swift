internal import Documents

/// What years and periods say without a verb: when a work came out, when a life or a stretch of
/// time began and ended.
extension TermReader {
  /// "A 1980 film": what the year of a work says of it, by the list of works.
  func issued(_ term: Term) -> [Term] {
    guard term.sort == .date,
      let phrase = analysis.phrase(at: term.tokens.lowerBound)
        ?? analysis.phrase(at: term.tokens.upperBound)
    else { return [] }
    let works = mentions.filter {
      $0.list == .works && phrase.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound >= term.tokens.upperBound
    }
    guard let verb = works.first.flatMap({ lexicon.value(of: $0.concept) }) else { return [] }
    let keys = keys(ofVerb: verb)
    var date = term
    date.head = keys
    return [date, implied(verb, keys, at: term.tokens)]
  }

  private func keys(ofVerb verb: String) -> [String] {
    [Stem.of(verb)]
      + lexicon.phrases(beginning: verb)
      .filter { $0.length == 1 && !lexicon.lists[$0.concept].isDisjoint(with: Self.wordLists) }
      .map { "#\($0.concept)" }
  }

  /// A verb that a sentence implies.
  private func implied(_ verb: String, _ keys: [String], at tokens: Range<Int>) -> Term {
    Term(
      .verb,
      tokens: tokens,
      text: verb,
      keys: [keys[0]],
      concepts: keys.dropFirst().compactMap { Int($0.dropFirst()) }
    )
  }

  /// "Ana Diaz (3 May 1871 – 9 June 1940)" was born and died; "from May to June" begins and ends.
  func lives() -> [Term] {
    analysis.times.flatMap { time -> [Term] in
      guard !time.isUnresolved, let first = time.named.earliest, let last = time.named.latest else {
        return []
      }
      let isLife =
        isAside(time.tokens.lowerBound) && (3650...43_830).contains(last.number - first.number)
      guard isLife || time.kind == .during else { return [] }
      let verbs = isLife ? ["bear", "die"] : ["begin", "end"]
      return end(of: time, first, isFirst: true, verbs[0])
        + end(of: time, last, isFirst: false, verbs[1])
    }
  }

  private func end(of time: TimeMention, _ day: Day, isFirst: Bool, _ verb: String) -> [Term] {
    let keys = keys(ofVerb: verb)
    var date = Term(.date, tokens: time.tokens, text: text(time.tokens), keys: [])
    date.date = StatedDate(Self.whole(day, isFirst, time.precision))
    date.head = keys
    return [date, implied(verb, keys, at: time.tokens)]
  }

  /// The unit of time at an end of a period: the day, or the month or year that its words give.
  private static func whole(_ day: Day, _ isFirst: Bool, _ precision: Period.Precision) -> Period {
    let civil = day.civil
    let isYear = isFirst ? civil.month == 1 && civil.day == 1 : civil.month == 12 && civil.day == 31
    let own = Period(earliest: day, latest: day, precision: .day)
    if precision > .day, precision <= .year { return own.widened(to: precision) }
    return isYear ? own.widened(to: .year) : own
  }
}
