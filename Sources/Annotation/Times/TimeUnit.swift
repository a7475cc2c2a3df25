/// A unit in which time is counted.
public enum TimeUnit: Int, Hashable, Sendable, Comparable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, half, year, decade,
    century, millennium

  public static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }

  /// The unit's letters in a TIMEX3 duration, and how many of them one unit is.
  var timex: (letters: String, count: Int) {
    switch self {
    case .second: ("S", 1)
    case .minute: ("M", 1)
    case .hour: ("H", 1)
    case .day: ("D", 1)
    case .weekend: ("WE", 1)
    case .week: ("W", 1)
    case .fortnight: ("W", 2)
    case .month: ("M", 1)
    case .quarter: ("Q", 1)
    case .half: ("M", 6)
    case .year: ("Y", 1)
    case .decade: ("Y", 10)
    case .century: ("Y", 100)
    case .millennium: ("Y", 1000)
    }
  }

  /// Whether it is shorter than a day.
  var isClock: Bool { self < .day }

  /// The seconds of a clock's unit; 0 for the others.
  var seconds: Int {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: 0
    }
  }

  /// The days of a unit, on average.
  var days: Double {
    switch self {
    case .second, .minute, .hour: Double(seconds) / 86_400
    case .day: 1
    case .weekend: 2
    case .week: 7
    case .fortnight: 14
    case .month: 30.436_875
    case .quarter: 91.310_625
    case .half: 182.621_25
    case .year: 365.2425
    case .decade: 3652.425
    case .century: 36_524.25
    case .millennium: 365_242.5
    }
  }

  /// The precision of a date that is counted in this unit.
  var precision: Period.Precision {
    switch self {
    case .second, .minute, .hour, .day: .day
    case .weekend, .week, .fortnight: .week
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }
}
