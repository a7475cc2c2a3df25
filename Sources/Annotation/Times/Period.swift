public import Documents

/// A stretch of days, both ends included; an end that is nil is open or unknown.
public struct Period: Hashable, Sendable, CustomStringConvertible {
  public var earliest: Day?
  public var latest: Day?
  /// How exactly the words name it.
  public var precision: Precision

  public init(earliest: Day?, latest: Day?, precision: Precision) {
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
  }

  /// The units in which texts name dates, the finest first.
  public enum Precision: Int, Hashable, Sendable, Comparable {
    case day, week, month, quarter, season
    /// "Early", "mid" or "late" in a longer unit.
    case part
    case half, year, decade, century
    /// Now, recently.
    case vague

    public static func < (a: Precision, b: Precision) -> Bool { a.rawValue < b.rawValue }
  }

  /// A period of which neither end is known.
  public static let unknown = Period(earliest: nil, latest: nil, precision: .vague)

  /// Whether neither end is known.
  public var isUnknown: Bool { earliest == nil && latest == nil }

  /// The days as numbers, open ends infinite.
  public var interval: Interval {
    Interval(
      earliest.map { Double($0.number) } ?? -.infinity,
      latest.map { Double($0.number) } ?? .infinity
    )
  }

  /// Whether the two share a day.
  public func overlaps(_ other: Period) -> Bool { interval.overlaps(other.interval) }

  /// Whether every day of `other` lies in it.
  public func contains(_ other: Period) -> Bool { other.interval.isInside(interval) }

  /// Whether the two can be the same date, at the coarser of their precisions.
  public func agrees(with other: Period) -> Bool {
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
  public func widened(to precision: Precision) -> Period {
    Period(
      earliest: earliest.map { Calendar.unit(of: precision, around: $0).first },
      latest: latest.map { Calendar.unit(of: precision, around: $0).last },
      precision: max(precision, self.precision)
    )
  }

  /// "2022-02-17", "2020-01-01..2020-04-30", "2020-01-01..".
  public var description: String {
    if let earliest, earliest == latest { return earliest.description }
    return "\(earliest?.description ?? "")..\(latest?.description ?? "")"
  }
}
