internal import Documents

/// Numbers that leave out what they count, as the number before them told it: "26 died in Pell and
/// four in Sant", "23 people, six of them minors".
extension MeasureReader {
  /// What such a number says: all that the one before it does, but of a place or people of its own.
  func echo(_ number: NumberMention, of earlier: [Statement]) -> Statement? {
    guard let echo = echoes.first(where: { $0.number.tokens == number.tokens }),
      let base = earlier.last(where: {
        $0.kind == .measure && $0.value?.unit == .count && $0.value?.isOrdinal == false
      })
    else { return nil }
    var statement = base
    if let speaker = echo.speaker {
      statement.value = number
      statement.speaker = speaker
      statement.span = slots.span(of: echo.tokens)
      return statement
    }
    if echo.isScore, let owner = echo.owner {
      statement.slots.removeAll { $0.dimension == .side }
      statement.slots.append(owner)
      statement.value = number
      statement.span = slots.span(of: echo.tokens)
      return statement
    }
    if let owner = echo.owner {
      // Only what the number before counts for somebody, this one counts for somebody else.
      guard let side = base.slots.firstIndex(where: { $0.dimension == .side && $0.concept == nil })
      else { return nil }
      statement.slots[side] = owner
    }
    statement.value = number
    statement.isPartOfEarlier = false
    statement.slots.removeAll { $0.dimension == .place || $0.dimension == .outside }
    if echo.isPart {
      statement.value?.partOf = base.value?.tokens
      let people = slots.mentions(of: .populations, in: echo.tokens)
      if let people = people.first {
        statement.slots.removeAll { $0.dimension == .population }
        statement.slots.append(slots.slot(.population, people.concept))
      }
    }
    var places = slots.places(in: echo.tokens, links: SlotReader.whereLinks)
    if places.isEmpty { places = slots.unlistedPlaces(in: echo.tokens, isAlone: true) }
    if places.isEmpty, echo.isPart {
      places = base.slots.filter { $0.dimension == .place }
    }
    statement.slots += places
    statement.span = slots.span(of: echo.tokens)
    return statement
  }

  /// A number that leaves out what it counts, and the words that are its own.
  struct Echo {
    let number: NumberMention
    let tokens: Range<Int>
    /// Whether it counts some of those before ("of them").
    let isPart: Bool
    /// Whose the things are that it counts.
    let owner: Slot?
    /// Who gives the same count otherwise ("the organisers spoke of 5,000").
    var speaker: String?
    /// Whether it is one of the two numbers of a result ("by 187 votes, 611 to 424").
    var isScore = false
  }

  /// All such numbers of the sentence.
  func readEchoes() -> [Echo] {
    let counts = analysis.numbers.filter { $0.unit == .count && !$0.isOrdinal }
    return counts.dropFirst().compactMap { number in
      if let echo = told(number) ?? score(number, among: counts) { return echo }
      let next = number.tokens.upperBound
      let isPart = text(next) == "of" && ["them", "whom"].contains(text(next + 1))
      let owner =
        isPart || !isBare(analysis.phrase(at: next - 1), number) ? nil : owner(before: number)
      guard number.partOf == nil,
        isPart || owner != nil || isInPlace(next) && isLinked(number)
      else { return nil }
      let start = number.tokens.lowerBound
      let stop = (next..<end).first { token in
        [",", ";", ".", "—", "and", "but"].contains(text(token))
          || counts.contains { $0.tokens.lowerBound == token && token > start }
      }
      return Echo(number: number, tokens: start..<(stop ?? end), isPart: isPart, owner: owner)
    }
  }

  /// "The organisers spoke of 5,000": the same count, by somebody else.
  private func told(_ number: NumberMention) -> Echo? {
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
  private func score(_ number: NumberMention, among counts: [NumberMention]) -> Echo? {
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
      let side = isFirst ? clause.subject : clause.object,
      let name = analysis.names.last(where: { side.tokens.overlaps($0.tokens) })
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

  private static let beating: Set<String> = [
    "beat", "defeat", "lead", "edge", "outpoll", "trounce", "overtake", "best",
  ]

  private func isEnd(_ token: Int) -> Bool {
    guard let word = text(token) else { return true }
    return [".", ",", ";", "and", "but", "while", ")"].contains(word)
  }

  /// "60 million euros in aid, but only 25 million has been paid": a large bare sum is of the
  /// currency before.
  func withUnit(_ number: NumberMention) -> NumberMention {
    guard number.unit == .count, number.tokens.count > 1, number.point >= 1000, !number.isOrdinal,
      isBare(analysis.phrase(at: number.tokens.upperBound - 1), number),
      let earlier = analysis.numbers.last(where: {
        $0.tokens.upperBound <= number.tokens.lowerBound && !$0.isOrdinal
      }), case .money = earlier.unit
    else { return number }
    var number = number
    number.unit = earlier.unit
    return number
  }

  /// A stretch without what a later number of this kind says.
  func withoutEchoes(_ tokens: Range<Int>, of number: NumberMention) -> Range<Int> {
    let first = echoes.first {
      $0.tokens.lowerBound >= number.tokens.upperBound && tokens.contains($0.tokens.lowerBound)
    }
    return first.map { tokens.lowerBound..<$0.tokens.lowerBound } ?? tokens
  }

  private var end: Int { analysis.base + analysis.words.count }

  /// "in Pell", "at the gates".
  private func isInPlace(_ token: Int) -> Bool {
    guard let link = text(token), ["in", "at", "near"].contains(link), token + 1 < end else {
      return false
    }
    return analysis.names.contains { $0.tokens.lowerBound == token + 1 }
      || analysis.mentions.contains { $0.list == .places && $0.tokens.lowerBound == token + 1 }
  }

  /// Whether the number goes on with what stands before it.
  private func isLinked(_ number: NumberMention) -> Bool {
    [",", "and", "but", ":", "—", "–"].contains(text(number.tokens.lowerBound - 1) ?? "")
  }
}
