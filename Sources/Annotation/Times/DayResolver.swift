import Documents

/// Resolves days inside longer periods, parts of days, clock times and holidays.
extension TimeResolver {
  /// The first, second or last unit of a period; 0 is the unit that holds it.
  func numbered(_ number: Int, _ unit: TimeUnit, of whole: TimeValue) -> TimeValue? {
    guard let (first, last) = whole.days else { return nil }
    if number == 0 { return value(of: unit, around: first) }
    let day: Day
    switch unit {
    case .day:
      day = Day(number: number > 0 ? first.number + number - 1 : last.number + number + 1)
    case .week:
      // A week is of the period that holds its Thursday.
      let start = Day(number: first.number + (11 - first.weekday) % 7)
      let end = Day(number: last.number - (last.weekday + 3) % 7)
      day = Day(
        number: number > 0 ? start.number + 7 * (number - 1) : end.number + 7 * (number + 1)
      )
    case .weekend:
      let start = Day(number: first.number + (13 - first.weekday) % 7)
      let end = Day(number: last.number - (last.weekday + 1) % 7)
      day = Day(
        number: number > 0 ? start.number + 7 * (number - 1) : end.number + 7 * (number + 1)
      )
    default:
      day =
        number > 0
        ? Calendar.day(first, plus: number - 1, unit)
        : Calendar.day(Day(number: last.number + 1), plus: number, unit)
    }
    return day >= first && day <= last ? value(of: unit, around: day) : nil
  }

  /// The so-and-so-many-th day of a name in a period, or from the day of the text.
  mutating func numberedWeekday(_ number: Int, _ weekday: Int, _ whole: TimeForm) -> TimeValue? {
    guard let value = value(whole), let (first, last) = value.days else { return nil }
    if case .day = value {
      let ahead = (weekday - first.weekday + 6) % 7 + 1
      let back = (first.weekday - weekday + 6) % 7 + 1
      let days = number > 0 ? ahead + 7 * (number - 1) : -back + 7 * (number + 1)
      return .day(Day(number: first.number + days))
    }
    let day: Day
    if number > 0 {
      day = Day(number: first.number + (weekday - first.weekday + 7) % 7 + 7 * (number - 1))
    } else {
      day = Day(number: last.number - (last.weekday - weekday + 7) % 7 + 7 * (number + 1))
    }
    return day >= first && day <= last ? .day(day) : nil
  }

  /// A part of a day; without a day of its own it is the story's.
  mutating func dayPart(_ part: DayPart, _ form: TimeForm) -> TimeValue? {
    if case .unit(.day, .same) = form, register == .message { return .open("T" + part.rawValue) }
    switch value(form) {
    case .day(let day): return .dayPart(day, part)
    case .open(let open):
      return .open((open.utf8.count == 10 ? open : OpenTimex.day) + "T" + part.rawValue)
    default: return nil
    }
  }

  mutating func clockValue(_ form: ClockForm, _ day: TimeForm?) -> TimeValue? {
    if let day {
      let value = value(day)
      guard let found = value?.days?.first else { return .clock(nil, form.time) }
      return .clock(found, register == .message ? later(form, on: found) : form.time)
    }
    if register != .message {
      let told = story.day ?? (register == .news ? story.lastDay : nil)
      guard let found = told ?? today() else { return .clock(nil, form.time) }
      return .clock(found, form.time)
    }
    guard let now = today() else { return .clock(nil, form.time) }
    var time = later(form, on: now)
    // A time of the day that is over is that of the next day.
    if let clock, time.minutes < clock.minutes, form.isAmbiguous == false || time.hour < 12,
      direction != .past
    {
      return .clock(Day(number: now.number + 1), form.time)
    }
    if time.hour == 24 { time.hour = 0; return .clock(Day(number: now.number + 1), time) }
    return .clock(now, time)
  }

  /// A time of twelve hours is the next one to come on the day of the text.
  private func later(_ form: ClockForm, on day: Day) -> ClockTime {
    guard form.isAmbiguous, day == now, let clock, form.time.minutes < clock.minutes,
      form.time.hour < 12
    else { return form.time }
    var time = form.time
    time.hour += 12
    return time
  }

  /// The holiday that was last, or that comes next.
  mutating func holiday(_ holiday: Holiday, beside step: Int) -> TimeValue? {
    guard let now = today() else { return nil }
    let days = (-1...1).compactMap { holiday.day(in: now.civil.year + $0) }
    return (step < 0 ? days.last { $0 < now } : days.first { $0 > now }).map(TimeValue.day)
  }

  mutating func holidayValue(_ holiday: Holiday, _ year: DateFields.Year?) -> TimeValue? {
    if let year {
      guard let civil = value(DateFields(year: year))?.days?.first.civil.year else { return nil }
      return holiday.day(in: civil).map(TimeValue.day)
    }
    if register == .narrative, let year = story.year {
      return holiday.day(in: year).map(TimeValue.day)
    }
    guard let now = today(), let own = holiday.day(in: now.civil.year) else { return nil }
    switch direction ?? (register == .message ? .future : .past) {
    case .past: return (own > now ? holiday.day(in: now.civil.year - 1) : own).map(TimeValue.day)
    case .future: return (own < now ? holiday.day(in: now.civil.year + 1) : own).map(TimeValue.day)
    }
  }
}
