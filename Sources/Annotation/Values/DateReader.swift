import Documents

/// Reads the calendar date that begins at a piece: "17 February 2022", "January 2013", "2013".
struct DateReader {
  let pieces: Pieces
  let anchor: Anchor

  /// The date that begins here, without words such as "since" before it.
  func date(at index: Int) -> FoundTime? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .number {
      return iso(at: index) ?? slashed(at: index) ?? dayFirst(at: index) ?? year(at: index)
    }
    let isOrdinal = piece.opens.contains(.ordinal) && pieces.text(index + 1) == "of"
    guard piece.kind == .word, isOrdinal || piece.opens.contains(.calendarDate) else { return nil }
    return weekdayFirst(at: index) ?? monthFirst(at: index) ?? dayFirst(at: index)
  }

  /// The month that a piece names.
  func month(at index: Int) -> (month: Int, end: Int)? {
    let word = pieces.text(index)
    if let month = TimeWords.months[word] { return (month, index + 1) }
    guard let month = TimeWords.shortMonths[word] else { return nil }
    let isDotted = pieces.text(index + 1) == "." && pieces[index + 1]?.spaceBefore == false
    return (month, index + (isDotted && index + 2 < pieces.count ? 2 : 1))
  }

  /// A day of the month: "17", "17th", "the 17th"'s number.
  private func dayNumber(at index: Int) -> Int? {
    let word = pieces.text(index)
    guard pieces[index]?.kind == .number else { return nil }
    let day = TimeWords.ordinalDigits(word) ?? (word.utf8.count <= 2 ? Int(word) : nil)
    return day.flatMap { (1...31).contains($0) ? $0 : nil }
  }

  /// A year in four digits.
  func yearNumber(at index: Int) -> Int? {
    guard let piece = pieces[index], piece.kind == .number, piece.text.utf8.count == 4,
      let year = Int(piece.text), (1000...2199).contains(year)
    else { return nil }
    let isBareYear = (1900...2100).contains(year)
    return isBareYear || pieces.isLenient ? year : nil
  }

  /// The year that follows a date: "2022", ", 2022", "of this year", "last year".
  func yearAfter(_ index: Int) -> (year: Anchor.Year, end: Int)? {
    var index = index
    if pieces.text(index) == ",", yearNumber(at: index + 1) != nil { index += 1 }
    if pieces.text(index) == "of" { index += 1 }
    if let year = yearNumber(at: index) { return (.fixed(year), index + 1) }
    if pieces.text(index) == "the", pieces.text(index + 1) != "year" { index += 1 }
    if let shift = TimeWords.shifts[pieces.text(index)], pieces.text(index + 1) == "year" {
      return (.shifted(shift), index + 2)
    }
    return nil
  }

  private func words(_ range: Range<Int>) -> String {
    range.map { pieces.text($0) }.joined(separator: " ")
  }

  private func dated(
    _ range: Range<Int>,
    _ year: Anchor.Year?,
    _ month: Int,
    _ day: Int
  ) -> FoundTime? {
    if case .fixed(let year)? = year, !Calendar.isDate(year: year, month: month, day: day) {
      return nil
    }
    guard Calendar.isDate(year: 2000, month: month, day: day) else { return nil }
    let year = year ?? direction(before: range.lowerBound)
    let resolved = anchor.recurring(year, .day, words(range)) { year in
      let length = Day.length(ofMonth: month, year: year)
      let date = Day(year: year, month: month, day: min(day, length))
      return (date, date)
    }
    return FoundTime(range, resolved, "a day of a month")
  }

  private static let plans: Set<String> = [
    "scheduled", "due", "planned", "expected", "slated", "set", "will", "next", "until", "till",
    "upcoming",
  ]

  /// Whether the words before a date say that it lies ahead; the past is the rule in news.
  func direction(before index: Int) -> Anchor.Year {
    for offset in 1...4 where index - offset >= 0 {
      let word = pieces.text(index - offset)
      if [".", ",", ";"].contains(word) { break }
      if offset > 1, ["next", "until", "till", "set"].contains(word) { continue }
      if Self.plans.contains(word) { return .nearestFuture }
    }
    return .nearestPast
  }

  /// "17 February 2022", "the 17th of February".
  private func dayFirst(at index: Int) -> FoundTime? {
    guard let day = dayNumber(at: index) ?? spelledDay(at: index) else { return nil }
    let next = pieces.text(index + 1) == "of" ? index + 2 : index + 1
    guard let (month, end) = month(at: next), isMonthName(at: next, besideNumber: true) else {
      return nil
    }
    let year = yearAfter(end)
    return dated(index..<(year?.end ?? end), year?.year, month, day)
  }

  private func spelledDay(at index: Int) -> Int? {
    guard pieces.text(index + 1) == "of", let value = NumberWords.ordinals[pieces.text(index)],
      value <= 31
    else { return nil }
    return Int(value)
  }

  /// "February 17th, 2022", "February 2022", "February".
  private func monthFirst(at index: Int) -> FoundTime? {
    guard let (month, end) = month(at: index) else { return nil }
    let dayAt = pieces.text(end) == "the" ? end + 1 : end
    if isMonthName(at: index, besideNumber: true), let day = dayNumber(at: dayAt),
      !isCounted(dayAt + 1)
    {
      let year = yearAfter(dayAt + 1)
      if let date = dated(index..<(year?.end ?? dayAt + 1), year?.year, month, day) { return date }
    }
    let year = yearAfter(end)
    guard isMonthName(at: index, besideNumber: year != nil) else { return nil }
    let stop = year?.end ?? (TimeWords.months[pieces.text(index)] == nil ? end : index + 1)
    let resolved = anchor.recurring(
      year?.year ?? direction(before: index),
      .month,
      words(index..<stop)
    ) { Calendar.months(1, from: month, $0) }
    return FoundTime(index..<stop, resolved, "a month")
  }

  /// Whether a unit or a counted noun takes the number before it: "March 15 km".
  private func isCounted(_ index: Int) -> Bool {
    guard let next = pieces[index] else { return false }
    return pieces.words.units.begins(next.text) || NumberWords.scales[next.text] != nil
      || [":", "%"].contains(next.text) && !next.spaceBefore
  }

  private static let monthOpeners: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "during", "early", "late", "mid", "before",
    "after", "last", "this", "next", "and", "to", "between", "on", "every", "each", "through", "an",
    "a", "the",
  ]

  /// Whether a month's word is meant as the month.
  private func isMonthName(at index: Int, besideNumber: Bool) -> Bool {
    guard let piece = pieces[index] else { return false }
    if pieces.isLenient { return true }
    if TimeWords.shortMonths[piece.text] != nil {
      return piece.isCapitalized
        && (besideNumber || Self.monthOpeners.contains(pieces.text(index - 1)))
    }
    guard TimeWords.doubtfulMonths.contains(piece.text) else { return true }
    if besideNumber { return piece.isCapitalized }
    return piece.isCapitalized && index > 0 && Self.monthOpeners.contains(pieces.text(index - 1))
  }

  /// "Thursday", "Thursday, 17 February", "Thursday morning".
  private func weekdayFirst(at index: Int) -> FoundTime? {
    let word = pieces.text(index)
    let short = TimeWords.shortWeekdays[word]
    guard let weekday = TimeWords.weekdays[word] ?? short else { return nil }
    var next = index + 1
    if pieces.text(next) == "." && short != nil { next += 1 }
    for skip in [pieces.text(next) == "," ? 1 : 0, pieces.text(next) == "the" ? 1 : 0] {
      let at = next + skip
      guard var date = monthFirst(at: at) ?? dayFirst(at: at), date.period.precision == .day else {
        continue
      }
      date.pieces = index..<date.pieces.upperBound
      return date
    }
    guard short == nil else { return nil }
    return self.weekday(weekday, index..<index + 1, direction(before: index))
  }

  /// The nearest day of a name, the day of the text included.
  func weekday(_ weekday: Int, _ range: Range<Int>, _ direction: Anchor.Year) -> FoundTime {
    let isPart = TimeWords.dayParts.contains(pieces.text(range.upperBound))
    let end = range.upperBound + (isPart ? 1 : 0)
    let resolved = anchor.resolve(words(range)) { day in
      let back = (day.weekday - weekday + 7) % 7
      let number = direction == .nearestFuture ? day.number + (7 - back) % 7 : day.number - back
      return Period(earliest: Day(number: number), latest: Day(number: number), precision: .day)
    }
    return FoundTime(range.lowerBound..<end, resolved, "the nearest day of that name")
  }
}
