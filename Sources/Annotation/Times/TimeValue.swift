import Documents

/// A time of day on the 24-hour clock; what is not said is nil.
public struct ClockTime: Hashable, Sendable {
  /// 0 to 24; 24 is the midnight at the day's end.
  var hour: Int
  var minute: Int?
  var second: Int?

  init(hour: Int, minute: Int? = nil, second: Int? = nil) {
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// The time of an ISO 8601 date and time such as "2022-02-19T14:30:00"; nil without one.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 16, bytes[13] == UInt8(ascii: ":") else { return nil }
    func number(_ start: Int) -> Int? {
      guard start + 1 < bytes.count else { return nil }
      let (tens, ones) = (Int(bytes[start]) - 0x30, Int(bytes[start + 1]) - 0x30)
      return (0...9).contains(tens) && (0...9).contains(ones) ? tens * 10 + ones : nil
    }
    guard let hour = number(11), let minute = number(14), hour < 24, minute < 60 else { return nil }
    self.init(hour: hour, minute: minute, second: bytes.count >= 19 ? number(17) : nil)
  }

  /// The time some seconds later, on whatever day that is.
  func after(_ seconds: Int) -> ClockTime {
    let total = ((minutes * 60 + (second ?? 0) + seconds) % 86_400 + 86_400) % 86_400
    return ClockTime(hour: total / 3600, minute: total / 60 % 60)
  }

  /// The minutes since midnight.
  var minutes: Int { hour * 60 + (minute ?? 0) }
}

/// What a date, a time or a length of time stands for.
///
/// Years are astronomical: 1 BC is 0, 490 BC is -489.
indirect enum TimeValue: Hashable, Sendable {
  case day(Day)
  /// The day that begins the week.
  case week(monday: Day)
  case weekend(monday: Day)
  case month(year: Int, month: Int)
  case quarter(year: Int, Int)
  case half(year: Int, Int)
  case season(year: Int, Season)
  case year(Int)
  /// The first year of ten, of a hundred.
  case decade(Int)
  case century(Int)
  /// Days that no unit of the calendar holds.
  case days(Day, Day)
  case dayPart(Day, DayPart)
  case clock(Day?, ClockTime)
  case length(TimeLength)
  /// A length of time that ends or begins with the day from which it is counted.
  case window(TimeLength, from: Day, to: Day)
  case part(YearPart, of: TimeValue)
  /// A day that is named by the unit that holds it: "two years ago" in a message.
  case point(TimeValue, Day)
  case set(TimeSet)
  case present, past, future
  /// A date of which only the unit or the form is known: "XXXX-XX-XX".
  case open(String)
  /// From the first to the end of the second.
  case range(TimeValue, TimeValue)

  /// The days it stands for; nil for what has none.
  var days: (first: Day, last: Day)? {
    switch self {
    case .day(let day), .dayPart(let day, _), .clock(let day?, _), .point(_, let day):
      return (day, day)
    case .week(let monday): return (monday, Day(number: monday.number + 6))
    case .weekend(let monday):
      return (Day(number: monday.number + 5), Day(number: monday.number + 6))
    case .month(let year, let month): return Calendar.months(1, from: month, year)
    case .quarter(let year, let index): return Calendar.months(3, from: 3 * index - 2, year)
    case .half(let year, let index): return Calendar.months(6, from: 6 * index - 5, year)
    case .season(let year, let season): return Calendar.months(3, from: season.month, year)
    case .year(let year): return Calendar.months(12, from: 1, year)
    case .decade(let year): return Calendar.months(120, from: 1, year)
    case .century(let year): return Calendar.months(1200, from: 1, year)
    case .days(let first, let last): return (first, last)
    case .window(_, let from, let to): return (min(from, to), max(from, to))
    case .part(let part, let whole):
      return whole.days.map { part.days(of: $0.first, $0.last) }
    case .range(let one, let other):
      guard let first = one.days?.first, let last = other.days?.last else { return nil }
      return (first, last)
    case .clock(nil, _), .length, .set, .present, .past, .future, .open: return nil
    }
  }

  /// How exactly it names its days.
  var precision: Period.Precision {
    switch self {
    case .day, .dayPart, .clock: .day
    case .week, .weekend: .week
    case .point(let value, _): value.precision
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .days: .part
    case .window(let length, _, _): length.isExact ? length.unit.precision : .vague
    case .part(let part, let whole): part.precision(of: whole.precision)
    case .range(let one, let other): max(one.precision, other.precision)
    case .length, .set, .present, .past, .future, .open: .vague
    }
  }

  /// Whether it names a time of day.
  var isClock: Bool {
    switch self {
    case .clock, .dayPart: true
    case .range(let one, let other): one.isClock || other.isClock
    default: false
    }
  }
}

extension TimeValue {
  /// Whether a range may go from it to another value.
  func isBefore(_ other: TimeValue) -> Bool {
    if case .clock(let day, let time) = self, case .clock(let last, let end) = other, day == last {
      return time.minutes < end.minutes
    }
    guard let first = days?.first, let last = other.days?.last else { return true }
    return first <= last
  }
}

/// A length of time: so many of a unit, or not said how many; several units are added up.
struct TimeLength: Hashable, Sendable {
  /// A number of units; `count` is nil when it is not said.
  struct Part: Hashable, Sendable {
    var count: Double?
    var unit: TimeUnit
  }

  var parts: [Part]

  init(_ count: Double?, _ unit: TimeUnit) { parts = [Part(count: count, unit: unit)] }

  /// The unit that is counted first.
  var unit: TimeUnit { parts[0].unit }

  /// Whether how many is said.
  var isExact: Bool { parts.allSatisfy { $0.count != nil } }

  /// The seconds of the parts that are counted on the clock, halves of hours included.
  var clockSeconds: Int {
    Int(parts.filter(\.unit.isClock).reduce(0) { $0 + ($1.count ?? 3) * Double($1.unit.seconds) })
  }

  /// Whether its smallest unit is counted on the clock.
  var isClock: Bool { parts.contains { $0.unit.isClock } }
}

/// What recurs: every so many units, at a given day or time perhaps.
struct TimeSet: Hashable, Sendable {
  var length: TimeLength?
  /// The TIMEX3 form of the day or time that recurs.
  var form: String?
}
