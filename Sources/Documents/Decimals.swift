/// Numbers as plain decimals.
public enum Decimals {
  /// "2400", "3.5", "-0.25": the shortest digits that stand for the number, never an exponent.
  ///
  /// An infinite number is "inf" or "-inf".
  public static func text(of number: Double) -> String {
    if let whole = Int(exactly: number) { return String(whole) }
    let short = number.description
    guard number.isFinite, let mark = short.firstIndex(of: "e"),
      let exponent = Int(short[short.index(after: mark)...])
    else { return short }
    let sign = number < 0 ? "-" : ""
    let digits = short[..<mark].filter { $0.isNumber }
    let point = short[..<mark].drop { $0 == "-" }.prefix { $0 != "." }.count + exponent
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    // A mantissa of "1.0" adds a zero that stands for nothing.
    let zeros = String(repeating: "0", count: max(0, point - digits.count))
    let all = digits + zeros
    let whole = all.prefix(point)
    let rest = all.dropFirst(point)
    return sign + whole + (rest.allSatisfy { $0 == "0" } ? "" : "." + rest)
  }
}
