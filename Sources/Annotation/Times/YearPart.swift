import Documents

/// A part of a year, a month, a decade or another period.
enum YearPart: Hashable, Sendable {
  case early, middle, late, firstHalf, secondHalf
  /// What is left of it.
  case rest
  case quarter(Int)
  /// The first or last so many months, weeks or days.
  case first(Int, TimeUnit)
  case last(Int, TimeUnit)
  case whole

  /// The precision of the part of a longer period.
  func precision(of whole: Period.Precision) -> Period.Precision {
    switch self {
    case .early, .middle, .late, .rest: .part
    case .firstHalf, .secondHalf: whole == .year ? .half : .part
    case .quarter: whole == .year ? .quarter : .part
    case .first(6, .month), .last(6, .month): whole == .year ? .half : .part
    case .first(3, .month), .last(3, .month): whole == .year ? .quarter : .part
    case .first, .last: .part
    case .whole: whole
    }
  }

  /// The modifier of a TIMEX3 value.
  var modifier: String? {
    switch self {
    case .early: "START"
    case .middle: "MID"
    case .late, .rest: "END"
    default: nil
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
    case .late, .rest: return cut(first, length, 2, 3)
    case .firstHalf: return cut(first, length, 0, 2)
    case .secondHalf: return cut(first, length, 1, 2)
    case .quarter(let index):
      return length > 360
        ? Calendar.months(3, from: month + 3 * (index - 1), year) : cut(first, length, index - 1, 4)
    case .first(let count, let unit):
      let end = Calendar.day(first, plus: count, unit)
      return (first, Day(number: min(last.number, end.number - 1)))
    case .last(let count, let unit):
      let start = Calendar.day(Day(number: last.number + 1), plus: -count, unit)
      return (max(first, start), last)
    }
  }

  /// One of some equal parts: of whole months in a year, of ten days in a month, of three in a week.
  private func cut(_ first: Day, _ length: Int, _ index: Int, _ parts: Int) -> (Day, Day) {
    if (360...370).contains(length), 12 % parts == 0 {
      let (year, month, _) = first.civil
      let months = 12 / parts
      let days = Calendar.months(months, from: month + months * index, year)
      return (days.first, days.last)
    }
    if parts == 3, length == 7 {
      let start = first.number + 2 * index
      return (Day(number: start), Day(number: start + 2))
    }
    if parts == 3, (28...31).contains(length) {
      let start = first.number + 10 * index
      return (
        Day(number: start),
        index == 2 ? Day(number: first.number + length - 1) : Day(number: start + 9)
      )
    }
    let start = first.number + length * index / parts
    return (Day(number: start), Day(number: first.number + length * (index + 1) / parts - 1))
  }
}
