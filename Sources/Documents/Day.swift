/// A day of the proleptic Gregorian calendar, counted from 1 January 1970.
///
/// The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
/// ("chrono-Compatible Low-Level Date Algorithms").
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1 January 1970; negative before.
  public var number: Int

  public init(number: Int) { self.number = number }

  /// A day by its date; `month` 1 to 12, `day` 1 to 31, neither checked.
  public init(year: Int, month: Int, day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day of an ISO 8601 date such as "2022-02-19"; a time after it may follow a `T` or a blank.
  public init?(iso8601 text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { sum, byte in
        sum.flatMap { byte >= 0x30 && byte <= 0x39 ? $0 * 10 + Int(byte - 0x30) : nil }
      }
    }
    guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
      (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date: year, month 1 to 12, day 1 to 31.
  public var civil: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Monday is 1, Sunday is 7.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    let next =
      month == 12
      ? Day(year: year + 1, month: 1, day: 1) : Day(year: year, month: month + 1, day: 1)
    return next.number - Day(year: year, month: month, day: 1).number
  }

  public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

  /// The date as ISO 8601 writes it.
  public var description: String {
    let (year, month, day) = civil
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
