import Documents

/// The words of English dates.
enum TimeWords {
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
  ]

  /// Months cut short; they need a capital or a number beside them.
  static let shortMonths: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
  ]

  /// Months that are other words as well.
  static let doubtfulMonths: Set<String> = ["may", "march", "august"]

  static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
  ]

  static let shortWeekdays: [String: Int] = [
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
    "sun": 7,
  ]

  static let parts: [String: YearPart] = ["early": .early, "mid": .middle, "late": .late]

  /// Seasons by the month in which they begin.
  static let seasons: [String: Int] = [
    "spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12,
  ]

  static let periods: [String: Period.Precision] = [
    "day": .day, "week": .week, "month": .month, "quarter": .quarter, "year": .year,
    "decade": .decade, "century": .century,
  ]

  static let pluralPeriods: [String: Period.Precision] = [
    "days": .day, "weeks": .week, "months": .month, "quarters": .quarter, "years": .year,
    "decades": .decade, "centuries": .century,
  ]

  /// "this", "last" and their like: how many units from the text's own.
  static let shifts: [String: Int] = [
    "this": 0, "last": -1, "next": 1, "past": -1, "previous": -1, "coming": 1, "current": 0,
  ]

  /// Words that name a day beside the day of the text.
  static let days: [String: Int] = [
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1,
  ]

  /// Words for the time of the text.
  static let present: Set<String> = ["now", "currently", "nowadays", "presently"]

  /// Words for a time not long before the text.
  static let recent: Set<String> = ["recently", "lately"]

  /// Words that may follow a day's name.
  static let dayParts: Set<String> = ["morning", "afternoon", "evening", "night"]

  /// The 19 of "19th".
  static func ordinalDigits(_ word: String) -> Int? {
    guard let first = word.utf8.first, first >= 0x30, first <= 0x39, word.utf8.count > 2,
      word.utf8.count < 8, ["st", "nd", "rd", "th"].contains(word.suffix(2))
    else { return nil }
    return Int(word.dropLast(2))
  }
}

/// A part of a year, a month or a decade.
enum YearPart: Hashable {
  case early, middle, late, firstHalf, secondHalf
  case quarter(Int)
  /// The first or last so many months, weeks or days.
  case first(Int, Period.Precision)
  case last(Int, Period.Precision)
  case whole

  /// The precision of the part of a longer period.
  func precision(of whole: Period.Precision) -> Period.Precision {
    switch self {
    case .early, .middle, .late: .part
    case .firstHalf, .secondHalf: whole == .year ? .half : .part
    case .quarter: whole == .year ? .quarter : .part
    case .first(6, .month), .last(6, .month): whole == .year ? .half : .part
    case .first(3, .month), .last(3, .month): whole == .year ? .quarter : .part
    case .first, .last: .part
    case .whole: whole
    }
  }

  /// The days of the part; the thirds of a year are January to April and so on.
  func days(of first: Day, _ last: Day) -> (first: Day, last: Day) {
    let length = last.number - first.number + 1
    let (year, month, _) = first.civil
    switch self {
    case .whole: return (first, last)
    case .early: return cut(first, length, 0, 3)
    case .middle: return cut(first, length, 1, 3)
    case .late: return cut(first, length, 2, 3)
    case .firstHalf: return cut(first, length, 0, 2)
    case .secondHalf: return cut(first, length, 1, 2)
    case .quarter(let index):
      return length > 360
        ? Calendar.months(3, from: month + 3 * (index - 1), year) : cut(first, length, index - 1, 4)
    case .first(let count, let precision):
      let end = Calendar.day(first, plus: count, precision)
      return (first, Day(number: min(last.number, end.number - 1)))
    case .last(let count, let precision):
      let start = Calendar.day(Day(number: last.number + 1), plus: -count, precision)
      return (max(first, start), last)
    }
  }

  /// One of some equal parts, of whole months when the period is a year.
  private func cut(_ first: Day, _ length: Int, _ index: Int, _ parts: Int) -> (Day, Day) {
    if (360...370).contains(length), 12 % parts == 0 {
      let (year, month, _) = first.civil
      let months = 12 / parts
      let days = Calendar.months(months, from: month + months * index, year)
      return (days.first, days.last)
    }
    let start = first.number + length * index / parts
    return (Day(number: start), Day(number: first.number + length * (index + 1) / parts - 1))
  }
}
