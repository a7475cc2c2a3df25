/// TIMEX3 values of dates of which some part is not known: an X stands for each digit that is
/// missing (TimeML 1.2.1).
enum OpenTimex {
  static let year = "XXXX"
  static let month = year + "-XX"
  static let week = year + "-WXX"
  static let day = month + "-XX"

  /// A month of any year, or a day of it: "XXXX-05", "XXXX-05-12".
  static func month(_ month: Int, day: Int? = nil) -> String {
    year + "-" + Timex.padded(month, 2) + (day.map { "-" + Timex.padded($0, 2) } ?? "")
  }

  /// A day of any month: "XXXX-XX-12".
  static func day(_ day: Int) -> String { month + "-" + Timex.padded(day, 2) }

  /// A day of any week: "XXXX-WXX-4".
  static func weekday(_ weekday: Int) -> String { week + "-\(weekday)" }

  /// A quarter of any year: "XXXX-Q2".
  static func quarter(_ quarter: Int) -> String { year + "-Q\(quarter)" }

  /// A season of any year: "XXXX-SU".
  static func season(_ season: Season) -> String { year + "-" + season.rawValue }
}
