/// Splits a claim in the notation at its sign.
enum NotationSplitter {
  /// The two sides of a claim, without blanks at their ends.
  struct Parts {
    var sign: Claim.Operator
    var left: String
    var right: String
    /// The byte offset at which the right side begins, or would begin: behind the sign.
    var rightStart: Int
  }

  /// The signs, longer ones first.
  private static let signs: [(text: String, sign: Claim.Operator)] = [
    ("!=", .unequal), ("<=", .upto), (">=", .from), ("==", .equal), ("≠", .unequal), ("≤", .upto),
    ("≥", .from), ("≈", .about), ("=", .equal), ("~", .about), ("<", .below), (">", .above),
  ]

  /// What stands before the first sign and after it; nil when there is no sign.
  static func split(_ text: String) -> Parts? {
    guard let (sign, place) = first(in: text) else { return nil }
    let right = text[place.upperBound...]
    let blanks = right.prefix(while: \.isWhitespace)
    let start = blanks.endIndex == text.endIndex ? place.upperBound : blanks.endIndex
    return Parts(
      sign: sign,
      left: String(text[..<place.lowerBound]).trimmingBlanks,
      right: String(right).trimmingBlanks,
      rightStart: text.utf8.distance(from: text.startIndex, to: start)
    )
  }

  /// A sign as it is written in a text that should hold none, with its byte offset.
  static func sign(in text: String) -> (text: String, offset: Int)? {
    first(in: text).map { _, place in
      (String(text[place]), text.utf8.distance(from: text.startIndex, to: place.lowerBound))
    }
  }

  /// Whether a sign may begin with the byte.
  private static func beginsSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "~"), 0xE2:
      true
    default: false
    }
  }

  private static func first(in text: String) -> (Claim.Operator, Range<String.Index>)? {
    // Most sentences have no sign: bytes are looked through faster than characters.
    guard let first = text.utf8.firstIndex(where: beginsSign) else { return nil }
    var index = text.index(before: text.index(after: first))
    while index < text.endIndex {
      let rest = text[index...]
      if let found = signs.first(where: { rest.hasPrefix($0.text) }) {
        return (found.sign, index..<text.index(index, offsetBy: found.text.count))
      }
      index = text.index(after: index)
    }
    return nil
  }
}
