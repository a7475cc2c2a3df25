/// An operation on two numbers.
public enum Arithmetic: String, Hashable, Sendable, CaseIterable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case minimum = "min"
  case maximum = "max"

  /// The result, or nil where there is none: infinity less infinity, nought times infinity,
  /// infinity by infinity, anything by nought.
  public func apply(_ a: Decimal, _ b: Decimal) -> Decimal? {
    switch self {
    case .add: Arithmetic.sum(a, b)
    case .subtract: Arithmetic.sum(a, -b)
    case .multiply: Arithmetic.product(a, b)
    case .divide: Arithmetic.quotient(a, b)
    case .minimum: Swift.min(a, b)
    case .maximum: Swift.max(a, b)
    }
  }

  private static func sum(_ a: Decimal, _ b: Decimal) -> Decimal? {
    guard a.isFinite else { return b.isFinite || a == b ? a : nil }
    guard b.isFinite else { return b }
    let (units, overflow) = a.units.addingReportingOverflow(b.units)
    return overflow ? (a.units < 0 ? .min : .max) : Decimal(units: units)
  }

  private static func product(_ a: Decimal, _ b: Decimal) -> Decimal? {
    let isNegative = (a.units < 0) != (b.units < 0)
    guard a.isFinite && b.isFinite else {
      return a.units == 0 || b.units == 0 ? nil : (isNegative ? .min : .max)
    }
    let wide = a.units.magnitude.multipliedFullWidth(by: b.units.magnitude)
    return rounded(wide, by: UInt64(Decimal.scale), isNegative: isNegative)
  }

  private static func quotient(_ a: Decimal, _ b: Decimal) -> Decimal? {
    guard b.units != 0 && (a.isFinite || b.isFinite) else { return nil }
    let isNegative = (a.units < 0) != (b.units < 0)
    guard a.isFinite else { return isNegative ? .min : .max }
    guard b.isFinite else { return .zero }
    let wide = a.units.magnitude.multipliedFullWidth(by: UInt64(Decimal.scale))
    return rounded(wide, by: b.units.magnitude, isNegative: isNegative)
  }

  /// The 128-bit magnitude by the divisor, halves away from zero.
  private static func rounded(
    _ wide: (high: UInt64, low: UInt64),
    by divisor: UInt64,
    isNegative: Bool
  ) -> Decimal {
    guard wide.high < divisor else { return isNegative ? .min : .max }
    let (quotient, rest) = divisor.dividingFullWidth(wide)
    guard var magnitude = Int64(exactly: quotient), magnitude < .max - 1 else {
      return isNegative ? .min : .max
    }
    if rest >= divisor - rest { magnitude += 1 }
    return Decimal(units: isNegative ? -magnitude : magnitude)
  }
}
