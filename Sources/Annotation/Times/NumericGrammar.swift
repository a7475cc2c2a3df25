import Documents

/// Dates that begin with digits.
extension TimeGrammar {
  /// "2022-02-17", "17/02/2022", "17 February 2022", "the 1990s", "2022".
  func numeric(at index: Int) -> Read? {
    iso(at: index) ?? slashed(at: index) ?? compact(at: index) ?? dayFirst(at: index)
      ?? ordinalFirst(at: index) ?? yearQuarter(at: index) ?? dayOfUnit(at: index)
      ?? bareYear(at: index)
  }

  /// "20 of next month".
  private func dayOfUnit(at index: Int) -> Read? {
    guard word(index + 1) == "of", let (day, _) = dayNumber(at: index),
      let whole = wholeUnit(at: index + 2), case .unit(.month, _) = whole.form
    else { return nil }
    return Read(.numbered(day, .day, of: whole.form), whole.end)
  }

  /// "20170302".
  private func compact(at index: Int) -> Read? {
    guard let digits = text.number(index, digits: 8...8), (1900...2100).contains(digits / 10_000),
      Calendar.isDate(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    else { return nil }
    let fields = DateFields(
      year: .fixed(digits / 10_000),
      month: digits / 100 % 100,
      day: digits % 100
    )
    return Read(.fields(fields), index + 1)
  }

  /// A number tied by a hyphen to the piece before it.
  private func glued(_ index: Int) -> Int? {
    text.isGlued(index) ? text.number(index, digits: 1...2) : nil
  }

  /// "2022-02-17", "2015-3", "2012/8/10", "10-31-74".
  func iso(at index: Int) -> Read? {
    guard let first = text.number(index, digits: 1...4) else { return nil }
    if let year = text.number(index, digits: 4...4), (1000...2999).contains(year) {
      if let read = slashedYearFirst(year, index) { return read }
      if text.isGlued(index + 1), let (month, end) = month(at: index + 1) {
        return Read(.fields(DateFields(year: .fixed(year), month: month)), end)
      }
      guard let month = glued(index + 1), (1...12).contains(month) else { return nil }
      var fields = DateFields(year: .fixed(year), month: month)
      if let day = glued(index + 2), !text.isGlued(index + 3) {
        guard Calendar.isDate(year: year, month: month, day: day) else { return nil }
        fields.day = day
        return isoTime(.fields(fields), index + 3) ?? Read(.fields(fields), index + 3)
      }
      // "2014-15" is a range of years; "2014-03" is a month.
      guard !text.isGlued(index + 2), month <= 12,
        text.isMessage || month != (year + 1) % 100,
        text.number(index + 1, digits: 1...1) != nil || word(index + 1).first == "0"
          || month <= year % 100
      else { return nil }
      return Read(.fields(fields), index + 2)
    }
    guard let second = glued(index + 1), text.isGlued(index + 2), !text.isGlued(index + 3),
      let last = text.number(index + 2, digits: 2...4)
    else { return nil }
    return dayAndMonth(first, second, year(last, digits: word(index + 2).utf8.count), index + 3)
  }

  /// "T08:15:30.487+01:00" behind a date; the zone is read and left aside.
  private func isoTime(_ day: TimeForm, _ index: Int) -> Read? {
    let hours = word(index)
    guard text.isTight(index), hours.utf8.count == 3, hours.hasPrefix("t"),
      let hour = Int(hours.dropFirst()), hour < 24, word(index + 1) == ":",
      let minute = text.number(index + 2, digits: 2...2), minute < 60
    else { return nil }
    var time = ClockTime(hour: hour, minute: minute)
    var end = index + 3
    if word(end) == ":", let piece = text.pieces[end + 1], let second = Int(piece.text.prefix(2)) {
      time.second = second
      end += 2
    }
    if word(end) == "z", text.isTight(end) {
      end += 1
    } else if text.isGlued(end) || word(end) == "+" && text.isTight(end) {
      let at = text.isGlued(end) ? end : end + 1
      end = word(at + 1) == ":" && text.isTight(at + 1) ? at + 3 : at + 1
    }
    return Read(.clock(ClockForm(time: time), of: day), min(end, text.count))
  }

  private func slashedYearFirst(_ year: Int, _ index: Int) -> Read? {
    guard word(index + 1) == "/", word(index + 3) == "/", text.isTight(index + 4),
      let month = text.number(index + 2, digits: 1...2),
      let day = text.number(index + 4, digits: 1...2)
    else { return nil }
    if Calendar.isDate(year: year, month: month, day: day) {
      return Read(.fields(DateFields(year: .fixed(year), month: month, day: day)), index + 5)
    }
    guard Calendar.isDate(year: year, month: day, day: month) else { return nil }
    return Read(.fields(DateFields(year: .fixed(year), month: day, day: month)), index + 5)
  }

  private func year(_ value: Int, digits: Int) -> DateFields.Year? {
    switch digits {
    case 2: .short(value)
    case 4 where (1000...2999).contains(value): .fixed(value)
    default: nil
    }
  }

  /// A month and a day in either order: the month stands first if it can, as the news has it.
  private func dayAndMonth(_ first: Int, _ second: Int, _ year: DateFields.Year?, _ end: Int)
    -> Read?
  {
    guard let year else { return nil }
    var civil = 2000
    if case .fixed(let number) = year { civil = number }
    if Calendar.isDate(year: civil, month: first, day: second) {
      let isBoth = Calendar.isDate(year: civil, month: second, day: first) && first != second
      var fields = DateFields(year: year, month: first, day: second)
      if isBoth, !text.isMessage { fields.month = nil; fields.day = nil }
      return Read(.fields(fields), end)
    }
    guard Calendar.isDate(year: civil, month: second, day: first) else { return nil }
    return Read(.fields(DateFields(year: year, month: second, day: first)), end)
  }

  /// "17/02/2022", "3/3/15", "2/2013", in messages "4/25".
  func slashed(at index: Int) -> Read? {
    guard word(index + 1) == "/", text.isTight(index + 1), text.isTight(index + 2),
      let first = text.number(index, digits: 1...2)
    else { return nil }
    if word(index - 1) == "/", text.isTight(index) { return nil }
    if word(index + 3) == "/", text.isTight(index + 3), text.isTight(index + 4),
      let second = text.number(index + 2, digits: 1...2),
      let last = text.number(index + 4, digits: 2...4)
    {
      return dayAndMonth(first, second, year(last, digits: word(index + 4).utf8.count), index + 5)
    }
    if let year = text.number(index + 2, digits: 4...4), (1900...2199).contains(year) {
      guard (1...12).contains(first) else { return nil }
      return Read(.fields(DateFields(year: .fixed(year), month: first)), index + 3)
    }
    guard text.isMessage, let second = text.number(index + 2, digits: 1...2),
      word(index + 3) != "/",
      !isUnitAfter(index + 3), !isFraction(first, second, index),
      first + second > 5 || text.isClosed(index + 3)
    else { return nil }
    return dayAndMonthOnly(first, second, index + 3)
  }

  /// Whether the slash is that of a fraction: "4/5" alone or behind a number, "2 1/4".
  private func isFraction(_ first: Int, _ second: Int, _ index: Int) -> Bool {
    guard first < second, [2, 3, 4, 5, 6, 8, 10].contains(second), text.isClosed(index + 3) else {
      return false
    }
    return index == 0 || word(index - 1) == "-" || text.pieces[index - 1]?.kind == .number
  }

  private func isUnitAfter(_ index: Int) -> Bool {
    switch tag(index) {
    case .unit, .shortUnit: true
    default: text.isTight(index) && text.pieces[index]?.kind == .word
    }
  }

  private func dayAndMonthOnly(_ first: Int, _ second: Int, _ end: Int) -> Read? {
    if Calendar.isDate(year: 2000, month: first, day: second) {
      return Read(.fields(DateFields(month: first, day: second)), end)
    }
    guard Calendar.isDate(year: 2000, month: second, day: first) else { return nil }
    return Read(.fields(DateFields(month: second, day: first)), end)
  }

  /// "17.02.2022"; the day stands first if it can.
  func dotted(at index: Int) -> Read? {
    guard let piece = text.pieces[index], piece.kind == .number, piece.text.utf8.count >= 6,
      piece.text.utf8.count <= 10
    else { return nil }
    let parts = piece.text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
      let last = Int(parts[2]), let year = year(last, digits: parts[2].utf8.count),
      parts[2].utf8.count == 4
    else { return nil }
    if Calendar.isDate(year: last, month: second, day: first) {
      return Read(.fields(DateFields(year: year, month: second, day: first)), index + 1)
    }
    guard Calendar.isDate(year: last, month: first, day: second) else { return nil }
    return Read(.fields(DateFields(year: year, month: first, day: second)), index + 1)
  }

  /// "2018Q4", "2017-q1", "2019 H2".
  private func yearQuarter(at index: Int) -> Read? {
    guard let (year, next) = fixedYear(at: index, isNamed: false),
      let fields = quarterName(at: next)
    else { return nil }
    var dated = fields
    dated.year = .fixed(year)
    return Read(.fields(dated), next + 1)
  }

  /// "Q1", "H2".
  func quarterName(at index: Int) -> DateFields? {
    switch word(index) {
    case "q1": DateFields(quarter: 1)
    case "q2": DateFields(quarter: 2)
    case "q3": DateFields(quarter: 3)
    case "q4": DateFields(quarter: 4)
    case "h1": DateFields(half: 1)
    case "h2": DateFields(half: 2)
    default: nil
    }
  }

  /// "2013", "490 BC", "the 1990s", "the 470s BC".
  func bareYear(at index: Int) -> Read? {
    if let read = decade(at: index) { return read }
    guard let (year, end) = fixedYear(at: index, isNamed: false) ?? sharedEra(at: index) else {
      return nil
    }
    let hasEra = end > index + 1 || year < 1000
    guard hasEra || YearContext(grammar: self).isYear(at: index) else { return nil }
    return Read(.fields(DateFields(year: .fixed(year))), end)
  }

  /// The first of "492-490 BC", "264 to 241 BC", "496 and 495 BC".
  private func sharedEra(at index: Int) -> (year: Int, end: Int)? {
    guard let value = text.number(index, digits: 1...4), value > 0 else { return nil }
    var at = index + 1
    if !text.isGlued(at) {
      guard ["to", "and", "or", "-", "until"].contains(word(at)) else { return nil }
      at += 1
    }
    guard let other = text.number(at, digits: 1...4), let (isBefore, _) = era(at: at + 1) else {
      return nil
    }
    return isBefore && value >= other ? (1 - value, index + 1) : nil
  }

  /// "1990s", "the 470s BC", "the '90s".
  private func decade(at index: Int) -> Read? {
    guard case .digits(let value, let count, let suffix) = tag(index), value % 10 == 0 else {
      return nil
    }
    var end = index + 1
    if suffix == .none {
      guard ["s", "'s"].contains(word(end)), text.isTight(end) || text.isMessage, count != 1 else {
        return nil
      }
      end += 1
    } else if suffix != .plural {
      return nil
    }
    if let (isBefore, past) = era(at: end), isBefore { return Read(.decade(-value - 8), past) }
    switch count {
    case 4 where value % 100 == 0 && suffix == .plural && word(index - 1) == "the":
      return Read(value % 1000 == 0 ? .decade(value) : .century(value), end)
    case 4 where (1000...2199).contains(value): return Read(.decade(value), end)
    case 2 where ["the", "'", "early", "late", "mid"].contains(word(index - 1)) || text.isMessage:
      return Read(.decade(value < 30 ? 2000 + value : 1900 + value), end)
    default: return nil
    }
  }
}
