public import Documents

/// What dates are counted from: the date of the text, and the date that its story has reached.
public struct TimeContext: Sendable {
  /// How the texts of a kind date what they tell.
  public enum Register: Hashable, Sendable {
    /// A report: a bare weekday or month is the nearest one past.
    case news
    /// A history: the year is carried on from the dates before.
    case narrative
    /// A line or two to somebody: a bare weekday lies ahead, "at 3" is a time.
    case message
  }

  /// When the text was published or sent; nil when that is not known.
  public var date: PublicationDate?
  /// The time of day at which it was sent, for "in 5 minutes".
  public var clock: ClockTime?
  public var register: Register
  /// The date that the story has reached.
  var story = Story()

  public init(date: PublicationDate?, clock: ClockTime? = nil, register: Register = .news) {
    self.date = date
    self.clock = clock
    self.register = register
  }
}

/// The date that a story has reached; what is not known of it is nil.
struct Story: Hashable, Sendable {
  var value: TimeValue?
  /// The mentions since it was stated, in sentences.
  var age = 0
  /// The last day that it has reached: "the dam, built in 1968, broke at 4.40" is still of it.
  private(set) var lastDay: Day?

  var year: Int? { value?.days.map { $0.first.civil.year } }

  /// The day, if the story knows it.
  var day: Day? {
    switch value {
    case .day(let day), .dayPart(let day, _), .clock(let day?, _): day
    default: nil
    }
  }

  /// The month, if the story knows it.
  var month: Int? {
    switch value {
    case .month(_, let month): month
    case .part(_, .month(_, let month)): month
    default: day.map { $0.civil.month }
    }
  }

  /// The story after a date has been told; what only repeats a part of it changes nothing.
  mutating func reach(_ value: TimeValue) {
    switch value {
    case .day, .dayPart, .month, .year, .season, .quarter, .half, .week, .clock(.some, _): break
    case .part(_, let whole):
      if whole.days == nil { return }
    default: return
    }
    self.value = value
    age = 0
    lastDay = day ?? lastDay
  }
}

/// Whether a date without a year or week lies behind or ahead.
enum TimeDirection: Hashable, Sendable {
  case past, future
}
