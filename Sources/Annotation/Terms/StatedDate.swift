internal import Documents

/// A date as a sentence words it: what it says of year, month, day and weekday.
public struct StatedDate: Hashable, Sendable {
  /// How a date stands to another.
  public enum Relation: Hashable, Sendable {
    /// It says the same, or less exactly the same.
    case same
    /// It says more than the other does, and nothing else.
    case finer
    /// The two cannot be one date.
    case apart
    /// The two say nothing of each other.
    case open
  }

  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var weekday: Int?
  /// The days it stands for, when its own words give the year.
  private var period: Period?

  /// The date that a mention words; nil when it gives neither year, month nor weekday.
  init?(_ time: TimeMention, words: [Word]) {
    let texts = words.map(\.text)
    if !time.isUnresolved, !time.isDerived, time.kind != .duration, time.kind != .vague {
      let period = time.kind == .before || time.kind == .after ? time.period : time.named
      if !period.isUnknown { self.period = period }
    }
    for text in texts {
      if let number = Self.months[text] { month = number }
      if let number = Self.weekdays[text] { weekday = number }
      let digits = text.prefix { $0.isNumber }
      guard let number = Int(digits) else { continue }
      if digits.count == 4, digits.count == text.count { year = number }
      if digits.count < 3 { day = (1...31).contains(number) ? number : nil }
    }
    if month == nil { day = nil }
    if period == nil, year == nil, month == nil, weekday == nil { return nil }
  }

  /// A date of which only the days are known.
  init(_ period: Period) { self.period = period }

  /// A year.
  init(year: Int) {
    self.year = year
    let first = Day(year: year, month: 1, day: 1)
    period = Period(earliest: first, latest: first, precision: .day).widened(to: .year)
  }

  /// How this date, a claim's, stands to that of a text.
  public func relation(to other: StatedDate) -> Relation {
    if let own = period, let others = other.period {
      if own.contains(others) { return .same }
      return own.overlaps(others) ? .finer : .apart
    }
    let pairs = [
      (year, other.year), (month, other.month), (day, other.day), (weekday, other.weekday),
    ]
    if pairs.contains(where: { $0 != nil && $1 != nil && $0 != $1 }) { return .apart }
    guard pairs.contains(where: { $0 != nil && $0 == $1 }) else { return .open }
    return pairs.contains { $0 != nil && $1 == nil } ? .finer : .same
  }

  private static let months: [String: Int] = numbered(
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec"
  )

  private static let weekdays: [String: Int] = numbered(
    "monday tuesday wednesday thursday friday saturday sunday",
    "mon tue wed thu fri sat sun"
  )

  private static func numbered(_ names: String...) -> [String: Int] {
    var numbers: [String: Int] = [:]
    for list in names {
      for (number, name) in list.split(separator: " ").enumerated() {
        numbers[String(name)] = number + 1
      }
    }
    return numbers
  }
}
