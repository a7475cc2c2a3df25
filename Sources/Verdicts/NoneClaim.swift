/// Claims that something befell nobody, as counts of none: "Nobody died" is "0 people died".
///
/// A text that counts the dead then contradicts it with its number.
enum NoneClaim {
  /// The words that open such a claim, and what they count.
  private static let openings = [
    ("nobody ", "0 people "), ("no one ", "0 people "), ("no-one ", "0 people "),
    ("none of the ", "0 "), ("there were no ", "0 "), ("no ", "0 "),
  ]

  /// The claim with a number in place of its first words; nil when it does not begin so.
  static func counting(_ text: String) -> String? {
    let lower = text.lowercased()
    for (opening, count) in openings where lower.hasPrefix(opening) {
      let rest = text.dropFirst(opening.count)
      // "No 10", "no more": a name, and a comparison.
      guard let first = rest.first, first.isLetter, !rest.lowercased().hasPrefix("more ") else {
        return nil
      }
      return count + rest
    }
    return nil
  }
}
