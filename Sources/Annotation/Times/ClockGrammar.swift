import Documents

/// Times of day with their dates: "3 pm on Friday", "tonight at 8", "noon".
extension TimeGrammar {
  /// A time of day that stands before its date, or without one.
  func clockFirst(at index: Int) -> Read? {
    guard let (clock, end) = clock(at: index) else { return nil }
    if let (part, past) = partBehind(end) {
      let time = clock.within(part)
      return dated(time, past) ?? Read(.clock(time, of: nil), past)
    }
    return dated(clock, end) ?? Read(.clock(clock, of: nil), end)
  }

  /// The date behind a time of day: "3 pm on Friday", "15:00 GMT Saturday", "noon today".
  func dated(_ clock: ClockForm, _ end: Int) -> Read? {
    var at = end
    if word(at) == "," { at += 1 }
    if ["on", "of", "for"].contains(word(at)) || word(at) == "(" && text.isMessage { at += 1 }
    guard let read = inner(at: at) else { return nil }
    switch read.form {
    case .dayPart(let part, let day):
      return Read(.clock(clock.within(part), of: day), read.end)
    case .day, .holiday: return Read(.clock(clock, of: read.form), read.end)
    case .fields(let fields) where fields.isDay:
      return withDayPart(read).map {
        guard case .dayPart(let part, let day) = $0.form else { return $0 }
        return Read(.clock(clock.within(part), of: day), $0.end)
      } ?? Read(.clock(clock, of: read.form), read.end)
    case .unit(.day, _), .numberedWeekday: return Read(.clock(clock, of: read.form), read.end)
    default: return nil
    }
  }

  /// "in the morning", "at night" behind a time.
  func partBehind(_ index: Int) -> (DayPart, Int)? {
    guard ["in", "at"].contains(word(index)) else { return nil }
    let at = text.skip("the", index + 1)
    if case .meridiem(let isAfternoon) = tag(at), at > index + 1 {
      return (isAfternoon ? .afternoon : .morning, at + 1)
    }
    guard case .dayPart(let part, isPlural: false) = tag(at), word(at + 1) != "of" else {
      return nil
    }
    return (part, at + 1)
  }

  /// A date with the time of day or the part of the day behind it.
  func withClock(_ read: Read) -> Read {
    let base = withDayPart(read) ?? read
    var day = base.form
    var part: DayPart?
    if case .dayPart(let found, let whole) = base.form { (part, day) = (found, whole) }
    switch day {
    case .fields(let fields) where fields.isDay || isNamedDay(fields): break
    case .day, .holiday, .unit(.day, _), .numberedWeekday, .numbered(_, .day, _): break
    default: return base
    }
    var at = base.end
    if [",", "-", "∙", "·"].contains(word(at)) { at += 1 }
    let isOpened =
      ["at", "@", "around", "about", "by", "for", "from", "before", "after"].contains(word(at))
      && (word(at) == "at" || word(at) == "@"
        || text.isMessage && ["around", "for"].contains(word(at)))
    if isOpened { at += 1 }
    if word(at) == "about" || word(at) == "around" { at += 1 }
    guard
      var (clock, end) = clock(
        at: at,
        isOpened: isOpened || text.isMessage && at == base.end && !text.isGlued(at)
      )
    else { return base }
    if let part { clock = clock.within(part) }
    if part == nil, let (found, past) = partBehind(end) {
      clock = clock.within(found)
      end = past
    }
    return Read(.clock(clock, of: day), end, length: read.length)
  }

  private func isNamedDay(_ fields: DateFields) -> Bool { fields.day != nil }
}

extension ClockForm {
  /// The time in a part of the day: the "3" of "3 in the afternoon" is 15.
  func within(_ part: DayPart) -> ClockForm {
    guard isAmbiguous else { return self }
    var form = self
    form.isAmbiguous = false
    switch part {
    case .morning: if time.hour == 12 { form.time.hour = 0 }
    case .night: if time.hour >= 6, time.hour < 12 { form.time.hour += 12 }
    case .midday: if time.hour < 6 { form.time.hour += 12 }
    case .afternoon, .evening: if time.hour < 12 { form.time.hour += 12 }
    case .daytime: if time.hour < 7 { form.time.hour += 12 }
    }
    return form
  }

  /// The time as it stands, on the clock of 24 hours.
  var exact: ClockForm {
    var form = self
    form.isAmbiguous = false
    return form
  }
}
