import Documents

/// Dates in digits alone: ISO dates, dates with slashes, years, decades.
extension DateReader {
  /// "2022-02-17", "2022-02".
  func iso(at index: Int) -> FoundTime? {
    guard let year = yearNumber(at: index), let month = twoDigits(at: index + 1),
      (1...12).contains(month)
    else { return nil }
    if let day = twoDigits(at: index + 2), Calendar.isDate(year: year, month: month, day: day) {
      let date = Day(year: year, month: month, day: day)
      let period = Period(earliest: date, latest: date, precision: .day)
      return FoundTime(index..<index + 3, Anchor.Resolved(period: period), "an ISO date")
    }
    let days = Calendar.months(1, from: month, year)
    let period = Period(earliest: days.first, latest: days.last, precision: .month)
    return FoundTime(index..<index + 2, Anchor.Resolved(period: period), "an ISO month")
  }

  private func twoDigits(at index: Int) -> Int? {
    guard let piece = pieces[index], piece.isGlued, piece.text.utf8.count == 2 else { return nil }
    return Int(piece.text)
  }

  /// "17/02/2022" and "2/17/2022"; nil when both orders would do.
  func slashed(at index: Int) -> FoundTime? {
    guard pieces.text(index + 1) == "/", pieces.text(index + 3) == "/",
      let first = Int(pieces.text(index)), let second = Int(pieces.text(index + 2)),
      let year = yearNumber(at: index + 4)
    else { return nil }
    let isDayFirst = Calendar.isDate(year: year, month: second, day: first)
    let isMonthFirst = Calendar.isDate(year: year, month: first, day: second)
    guard isDayFirst || isMonthFirst else { return nil }
    var period: Period
    if isDayFirst, isMonthFirst, first != second {
      let days = Calendar.months(12, from: 1, year)
      period = Period(earliest: days.first, latest: days.last, precision: .year)
    } else {
      let date =
        isDayFirst
        ? Day(year: year, month: second, day: first) : Day(year: year, month: first, day: second)
      period = Period(earliest: date, latest: date, precision: .day)
    }
    return FoundTime(index..<index + 5, Anchor.Resolved(period: period), "a date with slashes")
  }

  /// "2013", "the 1990s".
  func year(at index: Int) -> FoundTime? {
    let word = pieces.text(index)
    if word.utf8.count == 5, word.hasSuffix("0s"), let year = Int(word.dropLast()), year < 2200 {
      return decade(year, index..<index + 1)
    }
    guard let year = yearNumber(at: index), isYear(at: index) else { return nil }
    if pieces.text(index + 1) == "s", pieces[index + 1]?.spaceBefore == false, year % 10 == 0 {
      return decade(year, index..<index + 2)
    }
    let days = Calendar.months(12, from: 1, year)
    let period = Period(earliest: days.first, latest: days.last, precision: .year)
    return FoundTime(index..<index + 1, Anchor.Resolved(period: period), "a year")
  }

  private func decade(_ year: Int, _ range: Range<Int>) -> FoundTime {
    let days = Calendar.months(120, from: 1, year)
    let period = Period(earliest: days.first, latest: days.last, precision: .decade)
    return FoundTime(range, Anchor.Resolved(period: period), "a decade")
  }

  private static let counters: Set<String> = [
    "some", "nearly", "almost", "roughly", "approximately", "over", "than", "least", "most",
    "estimated", "exactly", "to",
  ]

  private static let openers: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "during", "early", "late", "mid", "before",
    "after", "the", "'s", "'", "between", "through", "for", "and",
  ]

  /// Whether four digits are a year and count nothing.
  private func isYear(at index: Int) -> Bool {
    if pieces.isLenient { return pieces.count == index + 1 || !isCountedNext(index + 1) }
    let before = pieces.text(index - 1)
    let next = pieces[index + 1]
    if let piece = pieces[index], !piece.spaceBefore,
      ["$", "€", "£", "_", "#", "/", "~", "."]
        .contains(before)
    {
      return false
    }
    if isCountedNext(index + 1) { return false }
    let context = NumberContext(pieces: pieces)
    var numeral = Numeral(index..<index + 1, 2000)
    numeral.isBare = true
    if context.isCode(numeral), pieces[index + 1]?.isGlued != true,
      pieces[index]?.isGlued != true
    {
      return false
    }
    if Self.counters.contains(before), before != "to" || index < 2 || !isDigit(index - 2) {
      return false
    }
    guard let next, next.kind == .word, !next.isCapitalized, NumberContext.isPlural(next.text)
    else {
      return true
    }
    return Self.openers.contains(before) || pieces[index - 1]?.isCapitalized == true
  }

  private func isDigit(_ index: Int) -> Bool { pieces[index]?.kind == .number }

  private func isCountedNext(_ index: Int) -> Bool {
    guard let next = pieces[index] else { return false }
    return pieces.words.units.begins(next.text) || NumberWords.scales[next.text] != nil
      || NumberWords.shortScales[next.text] != nil
  }
}
