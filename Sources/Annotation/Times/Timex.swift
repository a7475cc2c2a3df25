import Documents

/// Writes TIMEX3 values (TimeML 1.2.1).
extension TimeValue {
  /// The value, such as "2013-03-22", "2013-W11", "2012-SU", "P3Y" or "PRESENT_REF".
  var timex: String {
    switch self {
    case .day(let day): return Timex.day(day)
    case .week(let monday): return Timex.week(monday)
    case .weekend(let monday): return Timex.week(monday) + "-WE"
    case .month(let year, let month): return Timex.year(year) + "-" + Timex.padded(month, 2)
    case .quarter(let year, let index): return Timex.year(year) + "-Q\(index)"
    case .half(let year, let index): return Timex.year(year) + "-H\(index)"
    case .season(let year, let season): return Timex.year(year) + "-" + season.rawValue
    case .year(let year): return Timex.year(year)
    case .decade(let year): return Timex.cut(year, 1)
    case .century(let year): return Timex.cut(year, 2)
    case .days(let first, let last):
      return Timex.tuple(Timex.day(first), Timex.day(Day(number: last.number + 1)))
    case .dayPart(let day, let part): return Timex.day(day) + "T" + part.rawValue
    case .clock(let day, let time): return (day.map(Timex.day) ?? "") + Timex.clock(time)
    case .point(let value, _): return value.timex
    case .length(let length), .window(let length, _, _): return length.timex
    case .part(let part, let whole): return Timex.part(part, whole)
    case .set(let set): return set.form ?? set.length?.timex ?? ""
    case .present: return "PRESENT_REF"
    case .past: return "PAST_REF"
    case .future: return "FUTURE_REF"
    case .open(let form): return form
    case .range(let one, let other): return Timex.range(one, other)
    }
  }

  /// The value as an end of a range: a period is named by its first day.
  fileprivate var point: String {
    switch self {
    case .day, .clock, .dayPart, .present, .open: timex
    default: days.map { Timex.day($0.first) } ?? timex
    }
  }
}

extension TimeLength {
  /// "P3Y", "PT150M", "PXM": a length of several units counts the smallest of them.
  var timex: String {
    if let whole { return whole.timex }
    var text = "P"
    var isTime = false
    for part in parts {
      let (letters, count) = part.unit.timex
      if part.unit.isClock, !isTime { text += "T" }
      isTime = isTime || part.unit.isClock
      if part.count == nil, part.unit == .decade { return "PXDE" }
      if part.count == nil, part.unit == .century { return "PXCE" }
      text += (part.count.map { Timex.number($0 * Double(count)) } ?? "X") + letters
    }
    return text
  }
}

extension TimeLength {
  /// The length in one unit, if it has several or a fraction of a day; nil when it has one already.
  private var whole: TimeLength? {
    if parts.count == 1 {
      guard unit == .day, let days = parts[0].count, days != days.rounded() else { return nil }
      return TimeLength(days * 24, .hour)
    }
    guard isExact, let smallest = parts.map(\.unit).min() else { return nil }
    let isMonths = parts.allSatisfy { $0.unit >= .month }
    let unit: TimeUnit = isMonths ? .month : smallest < .day ? smallest : .day
    var count = 0.0
    for part in parts {
      let units =
        part.unit >= .month && isMonths
        ? (part.unit.days / TimeUnit.month.days).rounded() : part.unit.days / unit.days
      count += (part.count ?? 0) * units
    }
    return TimeLength((count * 100).rounded() / 100, unit)
  }
}

/// The pieces of TIMEX3 values.
enum Timex {
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// "2013", "BC0490".
  static func year(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4)
  }

  /// A year without its last digits: the decade "201", the century "20".
  static func cut(_ year: Int, _ digits: Int) -> String {
    let unit = digits == 1 ? 10 : 100
    if year > 0 { return padded(year / unit, 4 - digits) }
    return "BC" + padded(-year / unit, 4 - digits)
  }

  static func day(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.civil
    return self.year(year) + "-" + padded(month, 2) + "-" + padded(dayOfMonth, 2)
  }

  static func week(_ monday: Day) -> String {
    let (year, week) = Calendar.week(of: monday)
    return self.year(year) + "-W" + padded(week, 2)
  }

  static func clock(_ time: ClockTime) -> String {
    var text = "T" + padded(time.hour, 2)
    if let minute = time.minute { text += ":" + padded(minute, 2) }
    if let second = time.second { text += ":" + padded(second, 2) }
    return text
  }

  static func tuple(_ first: String, _ last: String, _ length: String? = nil) -> String {
    "(" + first + "," + last + (length.map { "," + $0 } ?? "") + ")"
  }

  /// "(2014-01-01,2018-01-01,P4Y)": the first points of both ends, and how far apart they are.
  static func range(_ one: TimeValue, _ other: TimeValue) -> String {
    tuple(one.point, other.point, distance(one, other))
  }

  private static func distance(_ one: TimeValue, _ other: TimeValue) -> String? {
    switch (one, other) {
    case (.clock(let day, let first), .clock(let last, let second)):
      let days = day.flatMap { day in last.map { $0.number - day.number } } ?? 0
      let minutes = second.minutes - first.minutes + 1440 * days
      return minutes > 0 ? hours(minutes) : nil
    case (.year(let first), .year(let last)): return "P\(last - first)Y"
    case (.month(let year, let month), .month(let otherYear, let otherMonth)):
      return "P\((otherYear - year) * 12 + otherMonth - month)M"
    default:
      guard let first = one.days?.first, let last = other.days?.first else { return nil }
      return "P\(last.number - first.number)D"
    }
  }

  private static func hours(_ minutes: Int) -> String {
    "PT" + (minutes >= 60 ? "\(minutes / 60)H" : "") + (minutes % 60 > 0 ? "\(minutes % 60)M" : "")
  }

  /// A half or a quarter of a year by its name; other parts by the period that they are of.
  static func part(_ part: YearPart, _ whole: TimeValue) -> String {
    guard case .year(let year) = whole else { return whole.timex }
    switch part {
    case .firstHalf, .first(6, .month): return self.year(year) + "-H1"
    case .secondHalf, .last(6, .month): return self.year(year) + "-H2"
    case .quarter(let index): return self.year(year) + "-Q\(index)"
    default: return whole.timex
    }
  }

  /// A number without needless decimals.
  static func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
  }
}
