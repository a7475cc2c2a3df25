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
    statement.value = number
    statement.span = slots.span(of: echo.tokens)
    if let speaker = echo.speaker {
      statement.speaker = speaker
      return statement
    }
    if echo.isScore, let owner = echo.owner {
      statement.slots = [owner] + scored(base)
      return statement
    }
    if let owner = echo.owner {
      // Only what the number before counts for somebody, this one counts for somebody else.
      guard let side = base.slots.firstIndex(where: { $0.dimension == .side && $0.concept == nil })
      else { return nil }
      statement.slots[side] = owner
    }
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
      let isAmong =
        text(number.tokens.lowerBound - 1) == "them"
        && text(number.tokens.lowerBound - 2) == "among"
      let isPart = isAmong || text(next) == "of" && ["them", "whom"].contains(text(next + 1))
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
