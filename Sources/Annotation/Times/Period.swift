package import Documents

/// A stretch of days, both ends included; an end that is nil is open or unknown.
package struct Period: Hashable, Sendable, CustomStringConvertible {
  package var earliest: Day?
  package var latest: Day?
  /// How exactly the words name it.
  package var precision: Precision

  package init(earliest: Day?, latest: Day?, precision: Precision) {
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
  }

  /// The units in which texts name dates, the finest first.
  package enum Precision: Int, Hashable, Sendable, Comparable {
    case day, week, month, quarter, season
    /// "Early", "mid" or "late" in a longer unit.
    case part
    case half, year, decade, century
    /// Now, recently.
    case vague

    package static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// A period of which neither end is known.
  package static let unknown = Period(earliest: nil, latest: nil, precision: .vague)

  /// Whether neither end is known.
  package var isUnknown: Bool { earliest == nil && latest == nil }

  /// The days as numbers, open ends infinite.
  package var interval: Interval {
    Interval(
      earliest.map { Double($0.number) } ?? -.infinity,
      latest.map { Double($0.number) } ?? .infinity
    )
  }

  /// Whether the two share a day.
  package func overlaps(_ other: Period) -> Bool { interval.overlaps(other.interval) }

  /// Whether every day of `other` lies in it.
  package func contains(_ other: Period) -> Bool { other.interval.isInside(interval) }

  /// Whether the two can be the same date, at the coarser of their precisions.
  package func agrees(with other: Period) -> Bool {
    guard !isUnknown, !other.isUnknown else { return false }
    let coarse = max(precision, other.precision)
    let (a, b) = (widened(to: coarse), other.widened(to: coarse))
    if a.earliest == b.earliest, a.latest == b.latest { return true }
    switch coarse {
    case .season, .part, .vague: return a.contains(b) || b.contains(a)
    default: return false
    }
  }

  /// The period with its ends moved out to whole units of a precision.
  package func widened(to precision: Precision) -> Period {
    Period(
      earliest: earliest.map { Calendar.unit(of: precision, around: $0).first },
      latest: latest.map { Calendar.unit(of: precision, around: $0).last },
      precision: max(precision, self.precision)
    )
  }

  /// "2022-02-17", "2020-01-01..2020-04-30", "2020-01-01..".
  package var description: String {
    if let earliest, earliest == latest { return earliest.description }
    return "\(earliest?.description ?? "")..\(latest?.description ?? "")"
  }
}
