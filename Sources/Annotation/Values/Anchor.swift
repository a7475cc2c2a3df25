import Documents

/// The date of the text, from which relative dates are counted.
struct Anchor {
  let date: PublicationDate?

  /// A date, and how it follows from the date of the text.
  struct Resolved {
    var period: Period
    var isDerived = false
    var isUnresolved = false
    var note: String?
  }

  /// A date that depends on the day of the text; all that its window allows.
  func resolve(_ words: String, _ period: (Day) -> Period) -> Resolved {
    guard let date else {
      return Resolved(period: .unknown, isUnresolved: true, note: "“\(words)”, text undated")
    }
    let (one, other) = (period(date.earliest), period(date.latest))
    var both = one
    both.earliest = one.earliest.flatMap { first in other.earliest.map { min(first, $0) } }
    both.latest = one.latest.flatMap { last in other.latest.map { max(last, $0) } }
    both.precision = max(one.precision, other.precision)
    // A window of several units names none of them exactly.
    if one != other, both.precision < .part { both.precision = .part }
    let window =
      date.earliest == date.latest ? "\(date.earliest)" : "\(date.earliest) to \(date.latest)"
    return Resolved(period: both, isDerived: true, note: "“\(words)”, counted from \(window)")
  }

  /// The period of some units around the day of the text.
  func unit(_ precision: Period.Precision, shiftedBy shift: Int, _ words: String) -> Resolved {
    resolve(words) { day in
      let days = Calendar.unit(of: precision, around: Calendar.day(day, plus: shift, precision))
      return Period(earliest: days.first, latest: days.last, precision: precision)
    }
  }

  /// The year that a date names, or what stands in for it.
  enum Year: Hashable {
    case fixed(Int)
    /// So many years from the text's own.
    case shifted(Int)
    /// The nearest year in which the date does not lie ahead.
    case nearestPast
    /// The nearest year in which the date does not lie behind.
    case nearestFuture
  }

  /// A date that recurs every year, in one year.
  func recurring(
    _ year: Year,
    _ precision: Period.Precision,
    _ words: String,
    _ days: (Int) -> (first: Day, last: Day)
  ) -> Resolved {
    func period(_ year: Int) -> Period {
      let days = days(year)
      return Period(earliest: days.first, latest: days.last, precision: precision)
    }
    switch year {
    case .fixed(let year): return Resolved(period: period(year))
    case .shifted(let shift): return resolve(words) { period($0.civil.year + shift) }
    case .nearestPast:
      return resolve(words) { day in
        let own = period(day.civil.year)
        return own.earliest.map { $0 > day } == true ? period(day.civil.year - 1) : own
      }
    case .nearestFuture:
      return resolve(words) { day in
        let own = period(day.civil.year)
        return own.latest.map { $0 < day } == true ? period(day.civil.year + 1) : own
      }
    }
  }
}
