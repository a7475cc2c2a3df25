/// The numbers from `low` to `high`, both included; an end may be infinite.
public struct Interval: Hashable, Sendable, CustomStringConvertible {
  public var low: Double
  public var high: Double

  /// The numbers between two ends, given in either order.
  public init(_ one: Double, _ other: Double) {
    low = min(one, other)
    high = max(one, other)
  }

  /// A single number.
  public init(_ point: Double) { self.init(point, point) }

  /// Whether a number lies in it.
  public func contains(_ number: Double) -> Bool { low <= number && number <= high }

  /// Whether the two share a number; touching counts.
  public func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

  /// Whether every number of it lies in `other`.
  public func isInside(_ other: Interval) -> Bool { other.low <= low && high <= other.high }

  /// Whether it is a single number.
  public var isPoint: Bool { low == high }

  /// The shortest interval that holds both.
  public func union(_ other: Interval) -> Interval {
    Interval(min(low, other.low), max(high, other.high))
  }

  /// The interval in another unit.
  public func scaled(by factor: Double) -> Interval {
    factor == 1 ? self : Interval(low * factor, high * factor)
  }

  /// "2,300..2,500", "58", "2,000..", "..10".
  public var description: String {
    if isPoint { return Self.text(of: low) }
    let from = low == -.infinity ? "" : Self.text(of: low)
    return "\(from)..\(high == .infinity ? "" : Self.text(of: high))"
  }

  /// A number as people write it: thousands apart, at most three decimals.
  public static func text(of number: Double) -> String {
    guard abs(number) < 1e15 else { return String(number) }
    let thousandths = Int((abs(number) * 1000).rounded())
    var digits = String(thousandths / 1000)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    var text = ([digits] + groups).joined(separator: ",")
    if thousandths % 1000 > 0 {
      var decimals = String(String(thousandths % 1000 + 1000).dropFirst())
      while decimals.last == "0" { decimals.removeLast() }
      text += "." + decimals
    }
    return number < 0 && thousandths > 0 ? "-" + text : text
  }
}
