/// A number written in digits.
struct Digits {
  var value: Double
  /// The number of digits after the point.
  var decimals: Int
  /// Whether commas or spaces part its thousands.
  var isGrouped: Bool
  var count: Int

  /// Reads "2,400", "3.5" or "58"; nil for "007", "1.2.3", "12,34" and numbers like phones'.
  init?(_ text: String) {
    var value = 0.0
    var digits = 0
    var decimals: Int?
    var group: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if digits == 1, value == 0, decimals == nil { return nil }
        value = value * 10 + Double(scalar.value - 48)
        digits += 1
        if let places = decimals {
          decimals = places + 1
        } else if let size = group {
          group = size + 1
        }
      case ",", "\u{A0}", "\u{202F}", "\u{2009}":
        guard digits > 0, decimals == nil, group.map({ $0 == 3 }) ?? (digits <= 3) else {
          return nil
        }
        group = 0
      case ".":
        guard decimals == nil, digits > 0, group.map({ $0 == 3 }) ?? true else { return nil }
        decimals = 0
      default: return nil
      }
    }
    guard digits > 0, digits <= 15, decimals != 0, decimals != nil || group.map({ $0 == 3 }) ?? true
    else { return nil }
    self.decimals = decimals ?? 0
    self.value = value / Self.power(self.decimals)
    isGrouped = group != nil
    count = digits
  }

  /// Ten to a power.
  static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<max(0, exponent) { power *= 10 }
    return power
  }
}
