import Documents

/// Dates that are told by their distance from another one.
extension TimeGrammar {
  // MARK: "last", "this", "next", "the same"

  /// "last month", "next Thursday", "this January", "that year", "the past nine years".
  func shifted(at index: Int, isDefinite: Bool = false) -> Read? {
    guard case .shift(var shift) = tag(index), !isVerb(index) else { return nil }
    var at = index + 1
    // "this past week", "this coming Friday", "that same day".
    if case .shift(let second) = tag(at) {
      guard shift == .beside(0) || shift == .same else { return nil }
      shift = second
      at += 1
    }
    if shift == .story(1) || shift == .story(-1) || shift == .same, !isDefinite, !text.isMessage,
      word(index) != "that"
    {
      return nil
    }
    if let read = window(at: at, shift, from: index) { return read }
    if word(index) == "past", isDefinite, text.isClosed(at) { return Read(.past, at) }
    if let read = firstOf(at, shift, isDefinite) { return read }
    switch tag(at) {
    case .unit(let unit, isPlural: false):
      return unitBeside(unit, shift, at, isDefinite: isDefinite)
    case .quarter where word(at + 1) != "of":
      return Read(.unit(.quarter, storied(shift, isDefinite)), at + 1)
    case .shortUnit(let unit) where text.isMessage: return Read(.unit(unit, shift), at + 1)
    case .weekday(let weekday, _):
      return beside(DateFields(weekday: weekday, shift: shift), at)
    case .month(_, _):
      guard let (month, end) = month(at: at),
        text.isCapital(at) || text.isMessage && !TimeWords.doubtful.contains(word(at))
          || text.pieces.isLenient
      else { return nil }
      return monthBeside(month, shift, end)
    case .season(let season):
      return Read(.fields(DateFields(season: season, shift: storied(shift, isDefinite))), at + 1)
    case .dayPart(let part, isPlural: false):
      return Read(.dayPart(part, of: dayOf(shift, isDefinite: isDefinite)), at + 1)
    case .digits where text.isMessage: return iso(at: at) ?? slashed(at: at)
    case .name:
      guard let read = holiday(at: at), case .holiday(let holiday, nil) = read.form else {
        return holiday(at: at)
      }
      guard case .beside(let step) = shift, step != 0 else { return read }
      return Read(.holidayBeside(holiday, step), read.end)
    case .other:
      if word(at) == "working", case .unit(.week, isPlural: false) = tag(at + 1) {
        return Read(.unit(.week, shift), at + 2)
      }
      return word(at) == "time" ? sameTime(shift, at) : nil
    default: return nil
    }
  }

  /// "last" as a verb: "it will last two hours", "it didn't last a year".
  private func isVerb(_ index: Int) -> Bool {
    guard word(index) == "last" else { return false }
    let before = word(index - 1)
    return ["will", "would", "should", "could", "can", "may", "might", "must", "did", "to", "not"]
      .contains(before) || before.hasSuffix("n't") || before.hasSuffix("'ll")
  }

  /// "the last month of the war": a length of time of something that is no date.
  private func firstOf(_ at: Int, _ shift: TimeShift, _ isDefinite: Bool) -> Read? {
    guard isDefinite, shift == .beside(-1), case .unit(let unit, isPlural: false) = tag(at),
      word(at + 1) == "of", wholePeriod(at: at + 2) == nil, storyUnit(at: at + 2) == nil
    else { return nil }
    return Read(.length(TimeLength(1, unit)), at + 1)
  }

  /// "the next" and "the last" are counted from the day that a story has reached.
  private func storied(_ shift: TimeShift, _ isDefinite: Bool) -> TimeShift {
    if isDefinite, shift == .beside(1) { return .story(1) }
    return shift
  }

  private func unitBeside(_ unit: TimeUnit, _ shift: TimeShift, _ at: Int, isDefinite: Bool)
    -> Read?
  {
    let end = at + 1
    if unit == .week, case .weekday(let weekday, _) = tag(end), text.isMessage {
      return Read(.numberedWeekday(1, weekday, of: .unit(.week, shift)), end + 1)
    }
    if isDefinite {
      switch shift {
      case .beside(-1) where word(at - 1) == "past" || unit > .month:
        return unit == .day ? nil : Read(.window(TimeLength(1, unit), sign: -1), end)
      case .beside(-1) where unit == .day: return nil
      case .beside(1): return Read(.unit(unit, .story(1)), end)
      default: break
      }
    }
    if unit == .day, shift == .beside(0) || shift == .beside(-1) { return nil }
    if unit.isClock {
      guard shift == .beside(1) || shift == .beside(-1) else { return nil }
      return Read(.window(TimeLength(1, unit), sign: shift == .beside(1) ? 1 : -1), end)
    }
    return Read(.unit(unit, shift), end)
  }

  private func beside(_ fields: DateFields, _ at: Int) -> Read {
    guard let read = weekdayFirst(at: at), case .fields(var dated) = read.form else {
      return Read(.fields(fields), at + 1)
    }
    if dated.day == nil { dated.shift = fields.shift }
    return Read(.fields(dated), read.end)
  }

  private func monthBeside(_ month: Int, _ shift: TimeShift, _ end: Int) -> Read {
    var fields = DateFields(month: month, shift: shift)
    if let (day, past) = dayNumber(at: end), text.isClosed(past) || text.isMessage {
      fields.day = day
      return Read(.fields(fields), past)
    }
    return Read(.fields(fields), end)
  }

  private func dayOf(_ shift: TimeShift, isDefinite: Bool) -> TimeForm {
    switch shift {
    case .beside(let days): isDefinite && days == 1 ? .unit(.day, .story(1)) : .day(days)
    case .coming: .day(1)
    case .same, .story: .unit(.day, shift)
    }
  }

  /// "at the same time", "at that time": the date that the story has reached.
  private func sameTime(_ shift: TimeShift, _ at: Int) -> Read? {
    guard shift == .same,
      ["at", "around", "about"].contains(word(at - 2))
        || ["at", "around", "about"].contains(word(at - 3))
    else { return nil }
    return Read(.unit(.second, .same), at + 1)
  }

  /// "nine years" of "the past nine years"; a word such as "last" stands before it.
  private func window(at index: Int, _ shift: TimeShift, from start: Int) -> Read? {
    let sign: Int
    switch shift {
    case .beside(let step) where step != 0: sign = step
    case .coming: sign = 1
    case .story(let step): sign = step
    default: return nil
    }
    if word(start) == "following", tag(index) == .article { return nil }
    guard let (length, end) = length(at: index) ?? vagueLength(at: index) else { return nil }
    if !length.isExact, word(start) == "last", word(start - 1) != "the", end == index + 1 {
      return nil
    }
    if case .ago = tag(end) { return nil }
    return Read(.window(length, sign: sign), end, length: index..<end)
  }

  /// "years" of "the last years", "recent weeks".
  private func vagueLength(at index: Int) -> (TimeLength, Int)? {
    guard case .unit(let unit, isPlural: true) = tag(index) else { return nil }
    return (TimeLength(nil, unit), index + 1)
  }

  // MARK: Days beside the text's

  /// "yesterday", "tomorrow night", "tonight".
  func deictic(at index: Int) -> Read? {
    switch tag(index) {
    case .tonight: return Read(.dayPart(.night, of: .day(0)), index + 1)
    case .day(let days):
      if case .dayPart(let part, isPlural: false) = tag(index + 1) {
        return Read(.dayPart(part, of: .day(days)), index + 2)
      }
      return Read(.day(days), index + 1)
    default: return nil
    }
  }

  // MARK: "the day", "the week of"

  /// "the day after tomorrow", "the day before", "the week of 6 October", "the year 1950".
  func definiteUnit(at index: Int) -> Read? {
    guard case .unit(let unit, let isPlural) = tag(index) else { return nil }
    let next = index + 1
    if isPlural {
      guard ["over", "in", "for", "during", "through", "throughout"].contains(word(index - 2))
      else {
        return nil
      }
      return Read(.length(TimeLength(nil, unit)), next, length: index..<next)
    }
    if unit == .year, let (year, end) = fixedYear(at: text.skip("of", next), isNamed: true) {
      return Read(.fields(DateFields(year: .fixed(year))), end)
    }
    if case .apart(let sign) = tag(next), word(next) == "after" || word(next) == "before" {
      if let read = inner(at: next + 1), isOrigin(read.form) {
        return Read(.away(TimeLength(1, unit), sign: sign, from: .form(read.form)), read.end)
      }
      guard unit == .day || text.isClosed(next + 1) else { return nil }
      return Read(.unit(unit, .story(sign)), next + 1)
    }
    if unit == .week, let of = weekOf(next), let read = inner(at: of), isOrigin(read.form) {
      return Read(.numbered(0, .week, of: read.form), read.end)
    }
    if unit == .weekend { return Read(.nearestWeekend, next) }
    if text.isMessage, text.isClosed(next), ["for", "of", "in"].contains(word(index - 2)),
      unit >= .day
    {
      return Read(.unit(unit, .same), next)
    }
    return nil
  }

  private func weekOf(_ index: Int) -> Int? {
    if ["of", "commencing"].contains(word(index)) { return index + 1 }
    return ["starting", "beginning", "ending"].contains(word(index))
      ? text.skip("on", index + 1) : nil
  }

  /// Whether a distance can be counted from a date.
  private func isOrigin(_ form: TimeForm) -> Bool {
    switch form {
    case .length, .set, .window, .present, .past, .future, .open: false
    default: true
    }
  }

  // MARK: Lengths before and after

  /// "nine years ago", "eight years later", "in 3 weeks", "nine years".
  func lengthDate(at index: Int) -> Read? {
    if case .article = tag(index), isRate(index) || word(index + 2) == "long" { return nil }
    if let read = countedWeekdays(at: index) { return read }
    guard let (length, end) = length(at: index) else { return shiftedAfterCount(at: index) }
    return distance(length, index..<end) ?? Read(.length(length), end, length: index..<end)
  }

  /// "in 5 minutes", "within two weeks": so far from a message.
  func lengthAhead(at index: Int) -> Read? {
    guard text.isMessage, word(index) == "in" || word(index) == "within",
      !word(index - 1).hasSuffix("est"), !word(index - 2).hasSuffix("est"),
      TenseCue(text: text).direction(around: index..<index + 1) != .past
    else { return nil }
    var at = index + 1
    if ["the", "next", "about", "around"].contains(word(at)) { at += 1 }
    if word(at) == "next" { at += 1 }
    guard let (length, end) = length(at: at), length.isExact || word(index) == "in" else {
      return nil
    }
    if word(index) == "within" {
      return Read(.window(length, sign: 1), end, length: at..<end)
    }
    guard word(index + 1) != "the", word(at - 1) != "next", length.isExact || word(at) == "a" else {
      return nil
    }
    return Read(.away(length, sign: 1, from: .text), end, length: at..<end)
  }

  /// What a length of time becomes by the words after it.
  private func distance(_ length: TimeLength, _ range: Range<Int>) -> Read? {
    let end = range.upperBound
    switch tag(end) {
    case .ago:
      let sign = word(end) == "ago" ? -1 : 1
      return Read(.away(length, sign: sign, from: .text), end + 1, length: range)
    case .apart(let sign): return apart(length, sign, range)
    default: break
    }
    if word(end) == "from" {
      if tag(end + 1) == .present || word(end + 1) == "today" {
        return Read(.away(length, sign: 1, from: .text), end + 2, length: range)
      }
      guard text.isMessage, let read = inner(at: end + 1), isOrigin(read.form) else { return nil }
      return Read(.away(length, sign: 1, from: .form(read.form)), read.end, length: range)
    }
    return nil
  }

  private func apart(_ length: TimeLength, _ sign: Int, _ range: Range<Int>) -> Read? {
    let end = range.upperBound
    switch word(end) {
    case "on":
      guard text.isClosed(end + 1) else { return nil }
    case "after", "before":
      if let read = inner(at: end + 1), isOrigin(read.form) {
        return Read(.away(length, sign: sign, from: .form(read.form)), read.end, length: range)
      }
      guard text.isClosed(end + 1) || word(end) == "before" && !isClause(end + 1) else {
        return nil
      }
    default:
      if word(end + 1) == "than" { return nil }
    }
    return Read(.away(length, sign: sign, from: .story), end + 1, length: range)
  }

  /// Whether a noun or a clause begins here: "two days before the vote".
  private func isClause(_ index: Int) -> Bool { !text.isClosed(index) }

  /// "2 upcoming weeks", "10 previous weeks", "5 past minutes".
  private func shiftedAfterCount(at index: Int) -> Read? {
    guard let (count, next) = number(at: index), case .shift(let shift) = tag(next),
      let (unit, end) = unit(at: next + 1)
    else { return nil }
    let sign: Int
    switch shift {
    case .beside(let step) where step != 0: sign = step
    case .coming: sign = 1
    case .story(let step): sign = step
    default: return nil
    }
    return Read(.window(TimeLength(count, unit), sign: sign), end, length: index..<end)
  }

  /// "three Fridays from now", "two Thursdays ago".
  private func countedWeekdays(at index: Int) -> Read? {
    guard let (count, next) = number(at: index), let count, count < 100,
      case .weekdays(let weekday) = tag(next)
    else { return nil }
    if tag(next + 1) == .ago {
      return Read(.numberedWeekday(-Int(count), weekday, of: .day(0)), next + 2)
    }
    guard word(next + 1) == "from", tag(next + 2) == .present || word(next + 2) == "today" else {
      return nil
    }
    return Read(.numberedWeekday(Int(count), weekday, of: .day(0)), next + 3)
  }

  /// "years ago", "decades later", "for years": units without a number.
  func bareUnit(at index: Int) -> Read? {
    guard case .unit(let unit, let isPlural) = tag(index) else { return nil }
    if !isPlural {
      if word(index + 1) == "long", text.isGlued(index + 1) {
        return Read(.length(TimeLength(1, unit)), index + 2)
      }
      if unit == .year || unit == .week, text.isMessage || unit == .year {
        return numberedUnit(unit, at: index)
      }
      if unit == .day, case .apart = tag(index + 1), let read = definiteUnit(at: index) {
        return read
      }
      if unit == .weekend, text.isMessage { return Read(.nearestWeekend, index + 1) }
      return nil
    }
    let length = TimeLength(nil, unit)
    if let read = distance(length, index..<index + 1) { return read }
    guard Self.beforeLengths.contains(word(index - 1)) || word(index + 1) == "long",
      text.word(index + 1) != "to", text.word(index + 1) != "of" || word(index - 1) != "in"
    else { return nil }
    return Read(.length(length), index + 1, length: index..<index + 1)
  }

  private static let beforeLengths: Set<String> = [
    "for", "within", "in", "after", "over", "took", "takes", "take", "taken", "lasted", "lasting",
    "of", "spent", "spend", "wait", "waited", "and", "or",
  ]

  /// "year 2008", "week 31".
  private func numberedUnit(_ unit: TimeUnit, at index: Int) -> Read? {
    if unit == .year, let (year, end) = fixedYear(at: text.skip("of", index + 1), isNamed: true) {
      return Read(.fields(DateFields(year: .fixed(year))), end)
    }
    guard unit == .week, let week = text.number(index + 1, digits: 1...2), (1...53).contains(week)
    else { return nil }
    return Read(.fields(DateFields(week: week)), index + 2)
  }

  // MARK: Now and then

  /// "now", "recently", "the past", "in future".
  func vague(at index: Int, isDefinite: Bool = false) -> Read? {
    switch tag(index) {
    case .present: return Read(.present, index + 1)
    case .recent: return Read(.past, index + 1)
    case .past where word(index) == "recent":
      if let (length, end) = vagueLength(at: index + 1) {
        return Read(.window(length, sign: -1), end, length: index + 1..<end)
      }
      return text.register == .narrative ? Read(.past, index + 1) : nil
    case .past where text.register == .narrative: return Read(.past, index + 1)
    case .future:
      return isDefinite || word(index - 1) == "in" || text.register == .narrative
        ? Read(.future, index + 1) : nil
    case .former: return text.register == .narrative ? Read(.past, index + 1) : nil
    default: return nil
    }
  }

  /// "the past", "at present", "at the moment", "right now", "to date": phrases for vague times.
  func named(at index: Int) -> Read? {
    switch word(index) {
    case "right", "just":
      return tag(index + 1) == .present ? Read(.present, index + 2) : nil
    case "present" where word(index - 1) == "at": return Read(.present, index + 1)
    case "present" where word(index + 1) == "day": return Read(.present, index + 2)
    case "date" where word(index - 1) == "to" && !text.isCapital(index):
      return text.isClosed(index + 1) || text.isMessage || word(index + 1).hasPrefix("ha")
        ? Read(.present, index + 1) : nil
    case "per":
      // "87 miles per hour" is a speed: the unit before it takes the hour.
      guard text.pieces.words.units.measure(of: word(index - 1)) == nil else { return nil }
      guard case .unit(let unit, isPlural: false) = tag(index + 1) else { return nil }
      return Read(.set(TimeSet(length: TimeLength(1, unit))), index + 2)
    case "moment" where word(index - 1) == "the" && word(index - 2) == "at":
      return Read(.present, index + 1)
    case "eod": return Read(.part(.late, of: .day(0)), index + 1)
    case "eom": return Read(.part(.late, of: .unit(.month, .beside(0))), index + 1)
    case "eoy": return Read(.part(.late, of: .unit(.year, .beside(0))), index + 1)
    default:
      if let fields = quarterName(at: index) { return quarterWithYear(fields, index + 1) }
      if word(index) == "another", case .unit(let unit, isPlural: false) = tag(index + 1) {
        return Read(.length(TimeLength(1, unit)), index + 2)
      }
      return nil
    }
  }

  /// "later this week", "earlier that year", "later in 1946".
  func laterIn(at index: Int) -> Read? {
    guard ["later", "earlier"].contains(word(index)) else { return nil }
    let at = word(index + 1) == "in" || word(index + 1) == "on" ? index + 2 : index + 1
    guard let whole = wholePeriod(at: at) ?? (at > index + 1 ? storyUnit(at: at) : nil) else {
      return nil
    }
    return Read(whole.form, whole.end)
  }
}
