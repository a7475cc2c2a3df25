/// A number in ten-thousandths, held in 64 bits, with the two infinities.
///
/// Sums and differences are exact; products and quotients are rounded to the nearest ten-thousandth,
/// halves away from zero. What is too large becomes an infinity. `max` and `min` are the infinities:
/// the open ends of an interval.
public struct Decimal: Hashable, Sendable {
  /// The number times 10,000; the two extreme values are the infinities.
  public let units: Int64

  /// The number of units in one.
  public static let scale: Int64 = 10_000
  /// Positive infinity.
  public static let max = Decimal(units: .max)
  /// Negative infinity.
  public static let min = Decimal(units: .min)
  /// Nought.
  public static let zero = Decimal(units: 0)

  /// A number given in ten-thousandths.
  public init(units: Int64) { self.units = units }

  /// A whole number; an infinity where it does not fit.
  public init(_ whole: Int) {
    let (product, overflow) = Int64(whole).multipliedReportingOverflow(by: Decimal.scale)
    units = overflow ? (whole < 0 ? .min : .max) : product
  }

  /// The nearest ten-thousandth, an infinity where it does not fit; nil for not-a-number.
  public init?(_ double: Double) {
    guard !double.isNaN else { return nil }
    let scaled = (double * Double(Decimal.scale)).rounded(.toNearestOrAwayFromZero)
    units = Int64(exactly: scaled) ?? (scaled < 0 ? .min : .max)
  }

  /// The number that digits say, with a sign and up to four decimals if any; nil for other text and
  /// for what does not fit.
  public init?(_ text: String) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.count < 3 else { return nil }
    let decimals = Array(parts.count == 2 ? parts[1] : "".utf8[...])
    guard parts.count == 1 || (1...4).contains(decimals.count) else { return nil }
    var magnitude: Int64 = 0
    for byte in Array(whole) + decimals + [UInt8](repeating: 48, count: 4 - decimals.count) {
      guard byte &- 48 < 10 else { return nil }
      let (product, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, isAbove) = product.addingReportingOverflow(Int64(byte - 48))
      if isTooLarge || isAbove { return nil }
      magnitude = sum
    }
    units = isNegative ? -magnitude : magnitude
  }

  /// Whether the number is no infinity.
  public var isFinite: Bool { units != .max && units != .min }

  /// The number as a `Double`, rounded as that type rounds.
  public var double: Double {
    guard isFinite else { return units < 0 ? -.infinity : .infinity }
    return Double(units) / Double(Decimal.scale)
  }
}

extension Decimal: Comparable, ExpressibleByIntegerLiteral {
  /// A whole number written in the source.
  public init(integerLiteral whole: Int) { self.init(whole) }

  /// Order by size, the infinities at the ends.
  public static func < (a: Decimal, b: Decimal) -> Bool { a.units < b.units }
}

extension Decimal: CustomStringConvertible {
  /// The shortest decimal text, such as `12`, `-0.5`, `infinity`.
  public var description: String {
    guard isFinite else { return units < 0 ? "-infinity" : "infinity" }
    let sign = units < 0 ? "-" : ""
    let (whole, part) = units.magnitude.quotientAndRemainder(dividingBy: UInt64(Decimal.scale))
    guard part != 0 else { return "\(sign)\(whole)" }
    var digits = String(part + UInt64(Decimal.scale)).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}

extension Decimal {
  /// The sum; infinity less infinity is `zero`, which `Arithmetic.apply` tells from a nought.
  public static func + (a: Decimal, b: Decimal) -> Decimal { Arithmetic.add.apply(a, b) ?? zero }

  /// The difference; infinity less infinity is `zero`.
  public static func - (a: Decimal, b: Decimal) -> Decimal {
    Arithmetic.subtract.apply(a, b) ?? zero
  }

  /// The rounded product; nought times infinity is `zero`.
  public static func * (a: Decimal, b: Decimal) -> Decimal {
    Arithmetic.multiply.apply(a, b) ?? zero
  }

  /// The rounded quotient; what has no quotient (by nought, infinity by infinity) is `zero`.
  public static func / (a: Decimal, b: Decimal) -> Decimal {
    Arithmetic.divide.apply(a, b) ?? zero
  }

  /// The number with the other sign.
  public static prefix func - (a: Decimal) -> Decimal {
    guard a.isFinite else { return a.units < 0 ? max : min }
    return Decimal(units: -a.units)
  }
}
