/// Splits a claim in the notation at its sign.
enum NotationSplitter {
  /// The signs, longer ones first.
  private static let signs: [(String, Claim.Operator)] = [
    ("!=", .unequal), ("<=", .upto), (">=", .from), ("==", .equal), ("≠", .unequal), ("≤", .upto),
    ("≥", .from), ("≈", .about), ("=", .equal), ("~", .about), ("<", .below), (">", .above),
  ]

  /// What stands before the sign and after it; nil when there is no sign.
  static func split(_ text: String) -> (Claim.Operator, String, String)? {
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if let (sign, comparison) = signs.first(where: { rest.hasPrefix($0.0) }) {
        let right = rest.dropFirst(sign.count)
        return (comparison, String(text[..<index]).trimmingBlanks, String(right).trimmingBlanks)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
