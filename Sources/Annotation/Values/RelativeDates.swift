import Documents

/// Reads dates that are counted from the date of the text: "last year", "nine years ago".
struct RelativeDates {
  let pieces: Pieces
  let anchor: Anchor
  let dates: DateReader
  let quantities: QuantityReader

  /// The relative date that begins here.
  func date(at index: Int) -> FoundTime? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .word, piece.opens.contains(.relativeDate) {
      if let time = named(at: index) ?? shifted(at: index) ?? window(at: index) { return time }
    }
    return ago(at: index)
  }

  private func words(_ range: Range<Int>) -> String {
    range.map { pieces.text($0) }.joined(separator: " ")
  }

  /// "today", "now", "recently".
  private func named(at index: Int) -> FoundTime? {
    let word = pieces.text(index)
    let range = index..<index + 1
    if let shift = TimeWords.days[word] {
      return FoundTime(range, anchor.unit(.day, shiftedBy: shift, word), "a day beside the text's")
    }
    let isPresent = TimeWords.present.contains(word)
    guard isPresent || TimeWords.recent.contains(word) else { return nil }
    var time = FoundTime(
      range,
      anchor.unit(.day, shiftedBy: 0, word),
      isPresent ? "the present" : "the recent past"
    )
    time.resolved.period.precision = .vague
    time.period.precision = .vague
    if !isPresent { time.period.earliest = nil }
    time.kind = .vague
    return time
  }

  /// "this year", "last month", "next Thursday", "this January", "last summer".
  private func shifted(at index: Int) -> FoundTime? {
    var start = index
    if pieces.text(index) == "the" { start += 1 }
    guard let shift = TimeWords.shifts[pieces.text(start)] else { return nil }
    let word = pieces.text(start + 1)
    let range = index..<start + 2
    if let precision = TimeWords.periods[word] {
      if precision == .day, shift == 0 || start > index { return nil }
      let resolved = anchor.unit(precision, shiftedBy: shift, words(range))
      return FoundTime(range, resolved, "a unit beside the text's")
    }
    if let weekday = TimeWords.weekdays[word] { return self.weekday(weekday, shift, range) }
    if let first = TimeWords.seasons[word] { return season(first, shift, range) }
    guard let (month, end) = dates.month(at: start + 1), pieces[start + 1]?.isCapitalized == true
    else { return nil }
    return self.month(month, shift, index..<end)
  }

  private func weekday(_ weekday: Int, _ shift: Int, _ range: Range<Int>) -> FoundTime {
    guard shift != 0 else { return dates.weekday(weekday, range, .nearestPast) }
    let resolved = anchor.resolve(words(range)) { day in
      let back = (day.weekday - weekday + 6) % 7 + 1
      let ahead = (weekday - day.weekday + 6) % 7 + 1
      let date = Day(number: shift < 0 ? day.number - back : day.number + ahead)
      return Period(earliest: date, latest: date, precision: .day)
    }
    return FoundTime(range, resolved, "the day of that name before or after the text's")
  }

  private func month(_ month: Int, _ shift: Int, _ range: Range<Int>) -> FoundTime {
    let resolved = anchor.resolve(words(range)) { day in
      let (year, own, _) = day.civil
      let isEarlier = shift < 0 && month >= own
      let isLater = shift > 0 && month <= own
      let days = Calendar.months(1, from: month, year + (isEarlier ? -1 : isLater ? 1 : 0))
      return Period(earliest: days.first, latest: days.last, precision: .month)
    }
    return FoundTime(range, resolved, "a month beside the text's")
  }

  private func season(_ first: Int, _ shift: Int, _ range: Range<Int>) -> FoundTime {
    let resolved = anchor.resolve(words(range)) { day in
      var days = Calendar.months(3, from: first, day.civil.year)
      if shift < 0, days.last >= day { days = Calendar.months(3, from: first - 12, day.civil.year) }
      if shift > 0, days.first <= day {
        days = Calendar.months(3, from: first + 12, day.civil.year)
      }
      return Period(earliest: days.first, latest: days.last, precision: .season)
    }
    return FoundTime(range, resolved, "a season beside the text's")
  }

  /// "the past nine years", "the last few months", "the next two weeks".
  private func window(at index: Int) -> FoundTime? {
    var start = index
    if pieces.text(index) == "the" { start += 1 }
    guard let shift = TimeWords.shifts[pieces.text(start)], shift != 0,
      let length = length(at: start + 1)
    else { return nil }
    let range = index..<length.pieces.upperBound
    let resolved = anchor.resolve(words(range)) { day in
      let other = moved(day, length, back: shift < 0)
      return Period(earliest: min(day, other), latest: max(day, other), precision: length.precision)
    }
    var time = FoundTime(range, resolved, "a length of time up to the text's date")
    time.lengthPieces = length.pieces
    time.kind = .during
    return time
  }

  private struct Length {
    var pieces: Range<Int>
    var units: Double
    var days: Double
    var precision: Period.Precision
  }

  /// "nine years", "several months", "a decade"; "years" alone counts nothing.
  private func length(at index: Int) -> Length? {
    guard let quantity = quantities.quantity(at: index),
      case .duration = quantity.unit, let precision = quantity.precision
    else { return nil }
    let isVague = quantity.numeral.vague != nil
    return Length(
      pieces: quantity.pieces,
      units: quantity.numeral.value,
      days: quantity.point,
      precision: isVague ? .vague : precision
    )
  }

  private func moved(_ day: Day, _ length: Length, back: Bool) -> Day {
    let count = Int(length.units.rounded())
    let isWhole = length.units == Double(count) && length.precision >= .month && count < 10_000
    if isWhole, length.precision != .vague {
      return Calendar.day(day, plus: back ? -count : count, length.precision)
    }
    let days = Int(min(length.days, 4_000_000).rounded())
    return Day(number: day.number + (back ? -days : days))
  }

  /// "nine years ago", "eight years on", "two days later".
  private func ago(at index: Int) -> FoundTime? {
    guard pieces[index]?.kind != .mark, let length = length(at: index) else { return nil }
    let end = length.pieces.upperBound
    let range = index..<end + 1
    switch pieces.text(end) {
    case "ago":
      let resolved = anchor.resolve(words(range)) { day in
        let date = moved(day, length, back: true)
        let days = Calendar.unit(of: length.precision, around: date)
        return Period(earliest: days.first, latest: days.last, precision: length.precision)
      }
      var time = FoundTime(range, resolved, "a length of time before the text's date")
      time.lengthPieces = length.pieces
      return time
    case "later", "earlier", "on", "afterwards", "beforehand":
      if pieces.text(end) == "on", !isClosed(end + 1) { return nil }
      var time = FoundTime(
        range,
        Anchor.Resolved(period: .unknown, isUnresolved: true),
        "a length of time from another event"
      )
      time.lengthPieces = length.pieces
      time.kind = .duration
      return time
    default: return nil
    }
  }

  /// Whether a clause ends at an index.
  private func isClosed(_ index: Int) -> Bool {
    guard let next = pieces[index] else { return true }
    return next.kind == .mark
  }
}
