import Documents

/// Resolves what the words of a date say, counted from one day and one state of the story.
struct TimeResolver {
  /// The day of the text; nil when it is not known.
  let now: Day?
  let clock: ClockTime?
  let register: TimeContext.Register
  let story: Story
  /// Where a date without a year lies, if its sentence says so.
  let direction: TimeDirection?
  /// Whether the day of the text was needed.
  private(set) var usesNow = false

  init(now: Day?, context: TimeContext, direction: TimeDirection?) {
    self.now = now
    self.direction = direction
    clock = context.clock
    register = context.register
    story = context.story
  }

  /// The value of a form; nil when the day of the text would be needed and is not known.
  mutating func value(_ form: TimeForm) -> TimeValue? {
    switch form {
    case .fields(let fields): return value(fields)
    case .decade(let year): return .decade(year)
    case .century(let year): return .century(year)
    case .unit(let unit, let shift): return value(unit, shift)
    case .day(let days): return today().map { .day(Day(number: $0.number + days)) }
    case .away(let length, let sign, let origin): return away(length, sign, origin)
    case .window(let length, let sign): return window(length, sign)
    case .length(let length): return .length(length)
    case .nearestWeekend: return nearestWeekend()
    case .set(let set): return .set(set)
    case .part(.rest, let whole):
      guard let value = value(whole) else { return nil }
      return rest(of: value)
    case .part(let part, let whole): return value(whole).map { .part(part, of: $0) }
    case .numbered(let number, let unit, let whole):
      return value(whole).flatMap { numbered(number, unit, of: $0) }
    case .numberedWeekday(let number, let weekday, let whole):
      return numberedWeekday(number, weekday, whole)
    case .dayPart(let part, let day): return dayPart(part, day)
    case .clock(let form, let day): return clockValue(form, day)
    case .holiday(let holiday, let year): return holidayValue(holiday, year)
    case .holidayBeside(let holiday, let step): return self.holiday(holiday, beside: step)
    case .present: return .present
    case .recent, .past: return .past
    case .future: return .future
    case .open(let form): return .open(form)
    case .range(let one, let other): return range(one, other)
    case .lasting(let start, let length): return lasting(start, length)
    }
  }

  /// The day of the text, which is then needed.
  mutating func today() -> Day? {
    usesNow = true
    return now
  }

  // MARK: Distances

  private mutating func away(_ length: TimeLength, _ sign: Int, _ origin: TimeOrigin) -> TimeValue?
  {
    var length = length
    if register == .message {
      for index in length.parts.indices where length.parts[index].count == nil {
        length.parts[index].count = 3
      }
    }
    guard length.isExact else {
      switch origin {
      case .text: return sign < 0 ? .past : .future
      case .story: return sign < 0 ? .past : .future
      case .form: return .open(OpenTimex.day)
      }
    }
    switch origin {
    case .text: return today().map { moved(.day($0), length, sign) }
    case .story:
      if let value = story.value, register != .message || !length.isClock {
        let moved = moved(value, length, sign)
        // "Eight years on" in a report is counted to its own day: no date but a length of time.
        if register == .news, sign > 0, direction != .future, let now, let days = moved.days,
          days.first > now
        {
          return .length(length)
        }
        return moved
      }
      if register == .message { return today().map { moved(.day($0), length, sign) } }
      return .open(length.unit.openDate)
    case .form(let form):
      guard let value = value(form), value.days != nil else { return nil }
      if register == .message, let day = value.days?.first {
        return moved(.day(day), length, sign)
      }
      return moved(value, length, sign)
    }
  }

  /// A value some units away, named as coarsely as the units are.
  private func moved(_ value: TimeValue, _ length: TimeLength, _ sign: Int) -> TimeValue {
    guard let start = value.days?.first else { return .open(length.unit.openDate) }
    if length.isClock { return movedClock(value, start, length, sign) }
    var day = start
    var unit = length.unit
    for part in length.parts {
      let count = part.count ?? 0
      if count == count.rounded(), abs(count) < 1_000_000 {
        day = Calendar.day(day, plus: sign * Int(count), part.unit)
      } else if part.unit >= .year, (count * 2).rounded() == count * 2, part.unit > .year {
        day = Calendar.day(day, plus: sign * Int(count * part.unit.days / 365.2425 + 0.5), .year)
        unit = .year
      } else if part.unit >= .month {
        day = Calendar.day(
          day,
          plus: sign * Int((count * part.unit.days / 30.436_875).rounded()),
          .month
        )
        unit = .month
      } else {
        day = Day(number: day.number + sign * Int((count * part.unit.days).rounded()))
        unit = .day
      }
      unit = min(unit, part.unit)
    }
    if register == .message { return .point(self.value(of: unit, around: day), day) }
    // "a decade ago" names a year.
    return self.value(of: max(min(unit, .year), value.coarseness), around: day)
  }

  private func movedClock(_ value: TimeValue, _ start: Day, _ length: TimeLength, _ sign: Int)
    -> TimeValue
  {
    let from: ClockTime
    if case .clock(_, let time) = value { from = time } else { from = clock ?? ClockTime(hour: 0) }
    var day = start
    for part in length.parts where !part.unit.isClock {
      day = Calendar.day(day, plus: sign * Int((part.count ?? 0).rounded()), part.unit)
    }
    let seconds = from.minutes * 60 + (from.second ?? 0) + sign * length.clockSeconds
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let rest = seconds - days * 86_400
    let time = ClockTime(
      hour: rest / 3600,
      minute: rest / 60 % 60,
      second: rest % 60 == 0 ? nil : rest % 60
    )
    return .clock(Day(number: day.number + days), time)
  }

  /// The unit of the calendar that holds a day.
  func value(of unit: TimeUnit, around day: Day) -> TimeValue {
    let (year, month, _) = day.civil
    switch unit {
    case .second, .minute, .hour, .day: return .day(day)
    case .weekend: return .weekend(monday: Calendar.monday(of: day))
    case .week, .fortnight: return .week(monday: Calendar.monday(of: day))
    case .month: return .month(year: year, month: month)
    case .quarter: return .quarter(year: year, (month + 2) / 3)
    case .half: return .half(year: year, (month + 5) / 6)
    case .year: return .year(year)
    case .decade: return .decade(year > 0 ? year / 10 * 10 : -(1 - year) / 10 * 10 - 8)
    case .century, .millennium:
      return .century(year > 0 ? year / 100 * 100 : year / 100 * 100 - 99)
    }
  }

  private mutating func window(_ length: TimeLength, _ sign: Int) -> TimeValue? {
    guard let now = today() else { return .length(length) }
    if length.isClock, length.isExact {
      let here = TimeValue.clock(now, clock ?? ClockTime(hour: 0, minute: 0))
      let there = movedClock(here, now, length, sign)
      return sign < 0 ? .range(there, here) : .range(here, there)
    }
    var other = now
    if length.parts.count == 1, length.unit == .quarter, let count = length.parts[0].count {
      return quarters(Int(count), sign, length, now)
    }
    for part in length.parts {
      // "several" and its like: five, for the days that they may reach back.
      let count = part.count ?? 5
      if part.unit >= .month, count == count.rounded(), abs(count) < 10_000, part.count != nil {
        other = Calendar.day(other, plus: sign * Int(count), part.unit)
      } else {
        let days = min(count * part.unit.days, 4_000_000)
        other = Day(number: other.number + sign * Int(days.rounded()))
      }
    }
    return .window(length, from: now, to: other)
  }

  /// Whole quarters before or after the one that holds a day.
  private func quarters(_ count: Int, _ sign: Int, _ length: TimeLength, _ day: Day) -> TimeValue {
    let own = Calendar.unit(of: .quarter, around: day)
    if sign < 0 {
      return .window(length, from: own.first, to: Calendar.day(own.first, plus: -count, .quarter))
    }
    let end = Calendar.day(own.last, plus: count, .quarter)
    return .window(length, from: own.last, to: Calendar.unit(of: .quarter, around: end).last)
  }

  /// What is left of a period: from the day reached to its end.
  private mutating func rest(of whole: TimeValue) -> TimeValue {
    guard register == .message, let days = whole.days, let now = today(), days.first <= now,
      now <= days.last
    else { return .part(.rest, of: whole) }
    return .days(now, days.last)
  }

  /// The weekend of the week, or the one before it when that is not yet over and the past is told.
  private mutating func nearestWeekend() -> TimeValue? {
    guard let now = today() else { return nil }
    let monday = Calendar.monday(of: now)
    let isPast = register != .message && direction != .future && now.weekday < 6
    return .weekend(monday: Day(number: monday.number - (isPast ? 7 : 0)))
  }

  // MARK: Ranges

  private mutating func range(_ one: TimeForm, _ other: TimeForm) -> TimeValue? {
    guard let first = value(one) else { return nil }
    guard var second = ended(other, first) ?? value(other, after: first) else { return nil }
    if case .clock(let day?, let time) = first, case .clock(let last?, let end) = second,
      day == last, end.minutes <= time.minutes
    {
      second = .clock(Day(number: last.number + 1), end)
    }
    if case .present = second, let now = today() { second = .day(now) }
    return .range(first, second)
  }

  /// The time of day that follows another one without a day of its own.
  private func ended(_ form: TimeForm, _ first: TimeValue) -> TimeValue? {
    guard case .clock(let end, of: nil) = form, case .clock(let day?, let start) = first else {
      return nil
    }
    var time = end.time
    if end.isAmbiguous, time.hour < 12, time.minutes <= start.minutes,
      time.minutes + 720 > start.minutes
    {
      time.hour += 12
    }
    return .clock(day, time)
  }

  /// The value of the second end: a date without a year, or a weekday, follows the first.
  private mutating func value(_ form: TimeForm, after first: TimeValue) -> TimeValue? {
    guard case .fields(let fields) = form, fields.year == nil, let start = first.days?.first else {
      return value(form)
    }
    if let month = fields.month {
      let (year, own, ownDay) = start.civil
      let isLater = (month, fields.day ?? 31) >= (own, fields.day == nil ? 0 : ownDay)
      var dated = fields
      dated.year = .fixed(isLater ? year : year + 1)
      dated.shift = nil
      return value(dated)
    }
    if let weekday = fields.weekday, fields.day == nil, fields.shift == nil {
      return .day(Day(number: start.number + (weekday - start.weekday + 7) % 7))
    }
    return value(form)
  }

  private mutating func lasting(_ start: TimeForm, _ length: TimeLength) -> TimeValue? {
    guard let first = value(start) else { return nil }
    return .range(first, moved(first, length, 1))
  }
}

extension TimeUnit {
  /// The form of a date of which only the unit is known.
  var openDate: String {
    switch self {
    case .second, .minute, .hour, .day, .weekend: OpenTimex.day
    case .week, .fortnight: OpenTimex.week
    case .month, .quarter, .half: OpenTimex.month
    default: OpenTimex.year
    }
  }
}

extension TimeValue {
  /// The unit as which a value names its date.
  var coarseness: TimeUnit {
    switch self {
    case .week, .weekend: .week
    case .month: .month
    case .quarter: .quarter
    case .half, .season: .half
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .part(_, let whole): whole.coarseness
    default: .day
    }
  }
}
