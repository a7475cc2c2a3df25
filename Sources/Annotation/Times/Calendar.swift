import Documents

/// Whole units of the calendar.
enum Calendar {
  /// The first and last day of the unit that holds a day; irregular units are the day itself.
  static func unit(of precision: Period.Precision, around day: Day) -> (first: Day, last: Day) {
    let (year, month, _) = day.civil
    switch precision {
    case .day, .season, .part, .vague: return (day, day)
    case .week:
      let monday = Day(number: day.number - day.weekday + 1)
      return (monday, Day(number: monday.number + 6))
    case .month: return months(1, from: month, year)
    case .quarter: return months(3, from: (month - 1) / 3 * 3 + 1, year)
    case .half: return months(6, from: (month - 1) / 6 * 6 + 1, year)
    case .year: return months(12, from: 1, year)
    case .decade: return months(120, from: 1, year / 10 * 10)
    case .century: return months(1200, from: 1, year / 100 * 100)
    }
  }

  /// A number of months from the first day of one.
  static func months(_ count: Int, from month: Int, _ year: Int) -> (first: Day, last: Day) {
    let first = self.first(month: month, year)
    return (first, Day(number: self.first(month: month + count, year).number - 1))
  }

  /// The first day of a month; months beyond 1 to 12 count on into other years.
  static func first(month: Int, _ year: Int) -> Day {
    let index = year * 12 + month - 1
    let quotient = index >= 0 ? index / 12 : (index - 11) / 12
    return Day(year: quotient, month: index - quotient * 12 + 1, day: 1)
  }

  /// The day some units later, or earlier when negative; the day of the month is kept if it can be.
  ///
  /// Hours, minutes and seconds leave the day as it is.
  static func day(_ day: Day, plus count: Int, _ unit: TimeUnit) -> Day {
    let months: Int
    switch unit {
    case .second, .minute, .hour: return day
    case .day: return Day(number: day.number + count)
    case .weekend, .week: return Day(number: day.number + 7 * count)
    case .fortnight: return Day(number: day.number + 14 * count)
    case .month: months = count
    case .quarter: months = 3 * count
    case .half: months = 6 * count
    case .year: months = 12 * count
    case .decade: months = 120 * count
    case .century: months = 1200 * count
    case .millennium: months = 12_000 * count
    }
    let (year, month, dayOfMonth) = day.civil
    let first = self.first(month: month + months, year)
    let (newYear, newMonth, _) = first.civil
    let length = Day.length(ofMonth: newMonth, year: newYear)
    return Day(number: first.number + min(dayOfMonth, length) - 1)
  }

  /// The Monday of the week that holds a day.
  static func monday(of day: Day) -> Day { Day(number: day.number - day.weekday + 1) }

  /// The year and number of a day's week, as ISO 8601 counts them.
  static func week(of day: Day) -> (year: Int, week: Int) {
    let thursday = Day(number: monday(of: day).number + 3)
    let year = thursday.civil.year
    return (year, (thursday.number - Day(year: year, month: 1, day: 1).number) / 7 + 1)
  }

  /// The Monday of a numbered week.
  static func monday(ofWeek week: Int, _ year: Int) -> Day {
    let first = monday(of: Day(year: year, month: 1, day: 4))
    return Day(number: first.number + 7 * (week - 1))
  }

  /// Easter Sunday of the western churches, after Meeus, Jones and Butcher.
  static func easter(_ year: Int) -> Day {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return Day(year: year, month: f / 31, day: f % 31 + 1)
  }

  /// The first, second or other day of a name in a month; the last when `number` is negative.
  static func weekday(_ weekday: Int, number: Int, month: Int, _ year: Int) -> Day? {
    let (first, last) = months(1, from: month, year)
    let day: Day
    if number > 0 {
      day = Day(
        number: first.number + (weekday - first.weekday + 7) % 7 + 7 * (number - 1)
      )
    } else {
      day = Day(number: last.number - (last.weekday - weekday + 7) % 7 + 7 * (number + 1))
    }
    return day >= first && day <= last ? day : nil
  }

  /// Whether a date exists.
  static func isDate(year: Int, month: Int, day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= Day.length(ofMonth: month, year: year)
  }
}
