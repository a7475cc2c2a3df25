/// What words of one family have in common: "discovered", "discovery", "discoverer".
public enum Stem {
  /// The stem of a word in lower case: its base without the endings that make nouns, adjectives
  /// and adverbs of verbs.
  public static func of(_ word: String) -> String {
    var stem = word
    for ending in endings where stem.hasSuffix(ending) {
      // "station" is no "state".
      let least = ending.hasPrefix("ion") ? 5 : 4
      guard stem.utf8.count - ending.utf8.count >= least else { continue }
      stem.removeLast(ending.count)
      break
    }
    // "divide", "marry", "admitted"
    while stem.utf8.count > 4, let last = stem.last, "eiy".contains(last) { stem.removeLast() }
    let tail = stem.utf8.suffix(2)
    if stem.utf8.count > 4, tail.first == tail.last { stem.removeLast() }
    // "reduction" and "reduce", "production" and "produce"
    if stem.utf8.count > 4, stem.hasSuffix("ct") { stem.removeLast() }
    return stem
  }

  /// The endings, the longest first.
  private static let endings = [
    "ically", "ations", "ation", "ition", "ments", "ances", "ences",
    "ment", "ance", "ence", "ency", "ancy", "able", "ible", "ness", "ship", "ions", "ists",
    "isms", "ings", "ery", "ion", "ing", "ist", "ism", "ers", "ors", "ity", "ive", "ous", "ful",
    "als",
    "age", "ed", "er", "or", "al", "ly", "ic", "y", "e",
  ]
}
