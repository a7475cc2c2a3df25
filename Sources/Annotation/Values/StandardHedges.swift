import Documents
import RuleFiles

extension Hedges {
  /// The hedges of the word list that comes with the program.
  package static let standard = Hedges(entries: standardEntries)

  /// Each entry of the list: its name, its value, its other forms.
  private static let standardEntries: [WordList.Entry] = [
    entry("round", "0.5 units within 10%", []),
    entry("exact", nil, ["exactly", "precisely"]),
    entry(
      "about",
      "1 unit within 10%",
      [
        "around", "some", "roughly", "approximately", "an estimated", "estimated", "approx",
        "circa", "ca", "in the region of", "in the order of", "somewhere around", "~", "≈",
      ]
    ),
    entry(
      "nearly",
      "1 unit within 10%",
      [
        "almost", "close to", "just under", "just below", "just short of", "not quite",
        "a little under", "slightly under", "slightly less than", "a little less than",
        "little short of",
      ]
    ),
    entry(
      "at least",
      nil,
      [
        "a minimum of", "no fewer than", "no less than", "not less than", "not fewer than",
        "upwards of", "≥",
      ]
    ),
    entry(
      "more than",
      nil,
      [
        "over", "above", "in excess of", "well over", "just over", "greater than", "exceeding",
        "upward of", "slightly more than", "slightly over", "a little over",
        "a little more than", "better than", ">",
      ]
    ),
    entry(
      "at most",
      nil,
      [
        "up to", "no more than", "not more than", "as many as", "as much as", "a maximum of",
        "at the most", "within", "≤",
      ]
    ),
    entry("less than", nil, ["fewer than", "under", "below", "well under", "lower than", "<"]),
    entry("after about", nil, ["or so", "or thereabouts", "approximately", "give or take"]),
    entry(
      "after at least",
      nil,
      [
        "or more", "at least", "and counting", "so far", "or above", "+", "and above",
      ]
    ),
    entry("after at most", nil, ["or less", "or fewer", "at most", "at the most", "or under"]),
    entry("several", "3..9", []),
    entry("a few", "2..6", ["a handful of"]),
    entry("a couple of", "2..3", ["a couple"]),
    entry("a score of", "18..22", []),
    entry("dozens", "24..99", ["dozens of", "scores of"]),
    entry("hundreds", "100..999", ["hundreds of", "in the hundreds"]),
    entry("thousands", "1000..9999", ["thousands of", "in the thousands"]),
    entry(
      "tens of thousands",
      "10000..99999",
      [
        "tens of thousands of", "in the tens of thousands",
      ]
    ),
    entry(
      "hundreds of thousands",
      "100000..999999",
      [
        "hundreds of thousands of", "in the hundreds of thousands",
      ]
    ),
    entry("millions", "1000000..9999999", ["millions of", "in the millions"]),
    entry(
      "tens of millions",
      "10000000..99999999",
      [
        "tens of millions of", "in the tens of millions",
      ]
    ),
    entry("hundreds of millions", "100000000..999999999", ["hundreds of millions of"]),
    entry("billions", "1000000000..9999999999", ["billions of", "in the billions"]),
    entry("tens of billions", "10000000000..99999999999", ["tens of billions of"]),
    entry("hundreds of billions", "100000000000..999999999999", ["hundreds of billions of"]),
  ]

  private static func entry(
    _ name: String,
    _ value: String?,
    _ forms: [String]
  ) -> WordList.Entry {
    WordList.Entry(name: name, value: value, forms: forms, span: Span(0, 0))
  }
}
