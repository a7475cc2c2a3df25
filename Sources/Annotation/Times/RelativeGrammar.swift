import Documents

/// Dates beside another one: "last month", "this Friday", "the same day", "yesterday".
extension TimeGrammar {
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
  func vagueLength(at index: Int) -> (TimeLength, Int)? {
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
}
