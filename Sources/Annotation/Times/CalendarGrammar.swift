import Documents

/// Dates that begin with the name of a month or a weekday, or with a day of a month.
extension TimeGrammar {
  // MARK: Months

  /// The month that a piece names, and the end of it with its full stop.
  func month(at index: Int) -> (month: Int, end: Int)? {
    guard case .month(let month, let isShort) = tag(index) else { return nil }
    let isDotted = isShort && word(index + 1) == "." && text.isTight(index + 1)
    let next = text.pieces[index + 2]
    return (
      month,
      isDotted && next.map { $0.kind == .number || $0.text == "," } == true
        ? index + 2 : index + 1
    )
  }

  private static let monthOpeners: Set<String> = [
    "in", "since", "until", "till", "by", "of", "from", "during", "before", "after", "and", "to",
    "between", "on", "through", "throughout", "an", "a", "the", "or", "for", "around", "(", "-",
    "/", "following", "than", "starting", "beginning", "ending",
  ]

  /// Whether the word of a month means the month; `isBeside` when a day or a year stands there.
  private func isMonth(at index: Int, isBeside: Bool) -> Bool {
    guard case .month(_, let isShort) = tag(index) else { return false }
    let piece = text.pieces.items[index]
    if text.pieces.isLenient || isBeside && piece.isCapitalized { return true }
    let isDoubtful = TimeWords.doubtful.contains(piece.text)
    if !isShort, !isDoubtful { return true }
    let before = text.word(index - 1)
    var isOpened = Self.monthOpeners.contains(before)
    switch tag(index - 1) {
    case .part where text.isGlued(index): return true
    case .shift, .part, .edge, .every: isOpened = true
    default: break
    }
    if isShort, !piece.isCapitalized { return isBeside && !isDoubtful }
    if piece.isCapitalized { return isOpened || index == 0 && text.isClosed(index + 1) && !isShort }
    // "may" in lower case is a verb unless a preposition that verbs do not take stands before it.
    return isBeside && (isOpened || index == 0 || text.number(index - 1, digits: 1...2) != nil)
      || ["in", "since", "until"].contains(before) && text.isClosed(index + 1)
  }

  /// A day of the month in digits or words: "17", "17th", "twenty-fourth".
  func dayNumber(at index: Int) -> (day: Int, end: Int)? {
    switch tag(index) {
    case .digits(let value, let count, let suffix):
      guard count <= 2, suffix != .plural, (1...31).contains(value) else { return nil }
      return (value, index + 1)
    case .ordinal(let value): return (value, index + 1)
    case .count(let ten) where ten == 20 || ten == 30:
      guard case .ordinal(let one) = tag(index + 1), one < 10, ten + one <= 31 else { return nil }
      return (ten + one, index + 2)
    default: return nil
    }
  }

  /// "February 17th, 2022", "February 2022", "Dec/2018", "February".
  func monthFirst(at index: Int) -> Read? {
    guard let (month, next) = month(at: index) else { return nil }
    var fields = DateFields()
    fields.month = month
    let at = text.skip("the", ["/", "-", ","].contains(word(next)) ? next + 1 : next)
    if isMonth(at: index, isBeside: true), let (day, end) = dayNumber(at: at),
      !isCounted(at, end), word(next) != "," || text.number(at, digits: 1...2) == nil,
      day <= 29 || Calendar.isDate(year: 2000, month: month, day: day)
    {
      fields.day = day
      return ended(fields, end, from: index)
    }
    if let (year, end) = year(after: next) ?? (word(next) == "/" ? year(after: next + 1) : nil) {
      guard isMonth(at: index, isBeside: true) else { return nil }
      fields.year = year
      return Read(.fields(fields), end)
    }
    guard isMonth(at: index, isBeside: false) else { return nil }
    return Read(.fields(fields), next)
  }

  /// The fields with the year that follows them, if one does.
  private func ended(_ fields: DateFields, _ end: Int, from start: Int) -> Read {
    var fields = fields
    if let (year, end) = year(after: end, isShortFine: true) {
      fields.year = year
      return Read(.fields(fields), end)
    }
    return Read(.fields(fields), end)
  }

  /// Whether the number before an index counts something: "March 15 km", "May 2:30".
  private func isCounted(_ start: Int, _ end: Int) -> Bool {
    guard let next = text.pieces[end] else { return false }
    if case .digits(_, _, .ordinal) = tag(start) { return false }
    if next.kind == .mark { return [":", "%"].contains(next.text) && !next.spaceBefore }
    if case .unit = tag(end) { return true }
    if case .meridiem = tag(end) { return true }
    if tag(end) == .hundred || tag(end) == .thousand { return true }
    return NumberWords.scales[next.text] != nil
      || text.pieces.words.units.begins(next.text)
  }

  /// "17 February 2022", "the 17th of February", "31-Oct-74", "8/Oct/2012".
  func dayFirst(at index: Int) -> Read? {
    guard let (day, next) = dayNumber(at: index) else { return nil }
    let at = text.skip("of", ["/", ","].contains(word(next)) ? next + 1 : next)
    guard let (month, end) = month(at: at), isMonth(at: at, isBeside: true),
      Calendar.isDate(year: 2000, month: month, day: day)
    else { return nil }
    var fields = DateFields()
    fields.month = month
    fields.day = day
    return ended(fields, end, from: index)
  }

  // MARK: Years

  /// The year that follows a date: "2022", ", 2022", "of this year", "last year", "'96".
  func year(after index: Int, isShortFine: Bool = false) -> (year: DateFields.Year, end: Int)? {
    var at = index
    let isComma = word(at) == ","
    if isComma || word(at) == "/" { at += 1 }
    if let (year, end) = fixedYear(at: at, isNamed: true) { return (.fixed(year), end) }
    if isShortFine, let short = text.number(at, digits: 2...2),
      text.isMessage && text.isClosed(at + 1) && !text.isGlued(at) && !text.isGlued(at + 1)
        && word(at + 1) != ":"
        || text.isGlued(at) && text.isGlued(at - 1) || word(at - 1) == "/"
    {
      return (.short(short), at + 1)
    }
    if isComma { return nil }
    var of = text.skip("of", at)
    if word(of) == "in", text.number(of + 1, digits: 4...4) != nil { of += 1 }
    if let (year, end) = fixedYear(at: of, isNamed: of > at) { return (.fixed(year), end) }
    of = text.skip("the", of)
    guard case .shift(let shift) = tag(of), word(of) != "past" else { return nil }
    var end = of + 1
    if case .shift = tag(end) { end += 1 }
    guard case .unit(.year, isPlural: false) = tag(end) else { return nil }
    return (.beside(shift), end + 1)
  }

  /// A year in digits; with `isNamed` one that a date, a month or a preposition makes a year.
  func fixedYear(at index: Int, isNamed: Bool) -> (year: Int, end: Int)? {
    guard let value = text.number(index, digits: 1...4) else {
      return tag(index) == .era(isBefore: false) ? yearAfterEra(index) : nil
    }
    if let (isBefore, end) = era(at: index + 1) {
      return value > 0 ? (isBefore ? 1 - value : value, end) : nil
    }
    guard text.number(index, digits: 4...4) != nil, (1000...2999).contains(value) else {
      return nil
    }
    return isNamed || (1000...2199).contains(value) ? (value, index + 1) : nil
  }

  private func yearAfterEra(_ index: Int) -> (year: Int, end: Int)? {
    guard text.isCapital(index), let value = text.number(index + 1, digits: 1...4), value > 0 else {
      return nil
    }
    return (value, index + 2)
  }

  /// "BC", "A.D."; a full stop may end it.
  func era(at index: Int) -> (isBefore: Bool, end: Int)? {
    if word(index) == "b" || word(index) == "a", text.isCapital(index), word(index + 1) == ".",
      text.isTight(index + 1), text.isTight(index + 2)
    {
      if word(index) == "b", word(index + 2) == "c" { return (true, index + 3) }
      if word(index) == "a", word(index + 2) == "d" { return (false, index + 3) }
    }
    guard case .era(let isBefore) = tag(index), text.isCapital(index) || word(index).contains(".")
    else { return nil }
    return (isBefore, index + 1)
  }

  /// "AD 79".
  func eraFirst(at index: Int) -> Read? {
    yearAfterEra(index).map { Read(.fields(DateFields(year: .fixed($0.year))), $0.end) }
  }

  // MARK: Weekdays

  /// "Thursday", "Thursday, 17 February", "Sat", "Friday of next week".
  func weekdayFirst(at index: Int) -> Read? {
    guard case .weekday(let weekday, let isShort) = tag(index) else { return nil }
    let isDotted = isShort && word(index + 1) == "." && text.isTight(index + 1)
    let next = index + (isDotted && index + 2 < text.count ? 2 : 1)
    for at in [next, [",", "("].contains(word(next)) ? next + 1 : next] {
      if let read = dated(text.skip("the", at), weekday) {
        return word(at - 1) == "(" && word(read.end) == ")"
          ? Read(read.form, read.end + 1) : word(at - 1) == "(" ? nil : read
      }
    }
    if isShort, !isShortWeekday(index, next) { return nil }
    var fields = DateFields(weekday: weekday)
    if let (shift, end) = weekAfter(next) {
      fields.shift = shift
      return Read(.numberedWeekday(1, weekday, of: .unit(.week, shift)), end)
    }
    if let read = dayAfterWeekday(next, fields) { return read }
    fields.weekday = weekday
    return Read(.fields(fields), next)
  }

  /// The calendar date behind a weekday.
  private func dated(_ index: Int, _ weekday: Int) -> Read? {
    let read: Read?
    switch tag(index) {
    case .month: read = monthFirst(at: index)
    case .digits: read = dayFirst(at: index) ?? iso(at: index) ?? slashed(at: index)
    default: read = nil
    }
    guard let read, case .fields(var fields) = read.form, fields.day != nil else { return nil }
    fields.weekday = weekday
    return Read(.fields(fields), read.end)
  }

  /// "Monday 21", "Friday the 26th": the day of a month that is not named.
  private func dayAfterWeekday(_ index: Int, _ fields: DateFields) -> Read? {
    let at = text.skip("the", index)
    guard case .digits(let day, _, let suffix) = tag(at), (1...31).contains(day),
      suffix == .ordinal
        || text.isMessage && suffix == .none && text.isClosed(at + 1)
          && !text.isGlued(at + 1) && word(at + 1) != ":"
    else { return nil }
    var fields = fields
    fields.day = day
    return Read(.fields(fields), at + 1)
  }

  /// "of next week", "next week", "last week": which week's day it is.
  private func weekAfter(_ index: Int) -> (TimeShift, Int)? {
    var at = text.skip("of", index)
    at = text.skip("the", at)
    guard case .shift(let shift) = tag(at), case .unit(.week, isPlural: false) = tag(at + 1) else {
      return nil
    }
    return (shift, at + 2)
  }

  /// "Sat", "Thurs": words cut short need a capital and a neighbour that dates have.
  private func isShortWeekday(_ index: Int, _ next: Int) -> Bool {
    if text.pieces.isLenient { return true }
    if index == 0, text.isClosed(next), text.isMessage { return true }
    guard text.isCapital(index) || text.isMessage && !TimeWords.doubtful.contains(word(index))
    else { return false }
    if ["on", "every", "next", "last", "this", "until"].contains(word(index - 1)) { return true }
    switch tag(next) {
    case .dayPart: return true
    case .digits(_, _, suffix: .ordinal): return text.isMessage
    default: return text.isMessage && ["at", "@"].contains(word(next))
    }
  }

  // MARK: Ordinals

  /// "first of May", "third quarter", "20th century", "first Monday of October".
  func ordinalFirst(at index: Int) -> Read? {
    if let read = dayFirst(at: index) { return read }
    return century(at: index) ?? numbered(at: index)
  }

  /// "20th century", "nineteenth century BC", "21st-century".
  func century(at index: Int) -> Read? {
    guard let (number, next) = ordinalNumber(at: index), (1...30).contains(number),
      case .unit(let unit, isPlural: _) = tag(next), unit == .century
    else { return nil }
    if let (isBefore, end) = era(at: next + 1), isBefore {
      return Read(.century(1 - number * 100), end)
    }
    return Read(.century((number - 1) * 100), era(at: next + 1)?.end ?? next + 1)
  }

  /// An ordinal in digits or words.
  func ordinalNumber(at index: Int) -> (number: Int, end: Int)? {
    switch tag(index) {
    case .ordinal(let value): return (value, index + 1)
    case .digits(let value, _, suffix: .ordinal): return (value, index + 1)
    case .count(let ten) where ten >= 20:
      guard case .ordinal(let one) = tag(index + 1), one < 10 else { return nil }
      return (ten + one, index + 2)
    default: return nil
    }
  }

  /// Whether the words after "the 21st" can follow a day: "at 4", "this month", "from 2 pm".
  private func isDayEnd(_ index: Int) -> Bool {
    switch tag(index) {
    case .shift, .dayPart, .digits, .weekday: true
    default: ["at", "from", "between", "around", "for", "in", "and"].contains(word(index))
    }
  }

  /// "the 15th": a day of the month reached, closed in.
  func dayOfMonth(at index: Int) -> Read? {
    if let (_, end) = ordinalNumber(at: index), case .unit(.day, isPlural: false) = tag(end),
      word(end + 1) != "of", !text.isMessage
    {
      return Read(.open(OpenTimex.day), end + 1)
    }
    guard let (day, end) = dayNumber(at: index) else { return nil }
    if case .unit(.day, isPlural: false) = tag(end), ["of"].contains(word(end + 1)),
      let whole = wholePeriod(at: end + 2)
    {
      return Read(.numbered(day, .day, of: whole.form), whole.end)
    }
    let of = text.skip("of", end)
    if let whole = wholeUnit(at: of), case .unit(.month, _) = whole.form {
      return Read(.numbered(day, .day, of: whole.form), whole.end)
    }
    guard case .digits = tag(index), word(index - 1) == "the",
      ["on", "by", "until", "since", "before", "after", "of"].contains(word(index - 2))
        || text.isMessage && text.isClosed(end) && index <= 1,
      text.isClosed(end) || text.isMessage && isDayEnd(end)
    else { return nil }
    return Read(.fields(DateFields(day: day)), end)
  }
}
