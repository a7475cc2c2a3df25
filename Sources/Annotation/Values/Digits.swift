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

  /// The value of digits that a comma parts where English has none, and its decimals: "5" and "00",
  /// "1.111" and "11", "12" and "34,567.89".
  static func withCommas(_ before: String, _ after: String) -> (value: Double, decimals: Int)? {
    // Indian: pairs of digits, then three.
    if after.utf8.count > 3, let tail = Digits(after), tail.isGrouped, before.utf8.count <= 2,
      let head = Double(before)
    {
      let group = after.prefix { $0 != "," }
      guard group.utf8.count == 2 else { return nil }
      return (head * 100_000 + tail.value, tail.decimals)
    }
    guard (1...2).contains(after.utf8.count), let part = Double(after) else { return nil }
    let groups = before.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = groups.first, (1...3).contains(first.utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), let whole = Double(groups.joined())
    else { return nil }
    return (whole + part / power(after.utf8.count), after.utf8.count)
  }

  /// Ten to a power.
  static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<max(0, exponent) { power *= 10 }
    return power
  }
}
