/// What words of one family share: "region" and "regional", "deploy" and "deployment".
///
/// A lighter form of Porter's method (An algorithm for suffix stripping, Program 14(3), 1980): the
/// endings that make nouns, adjectives and adverbs of each other, and of verbs, are taken off as
/// long as enough of the word is left. Endings that turn the meaning around ("-less") stay.
package enum Stem {
  /// The stem of a word in lower case, its base form; words with other than ASCII letters, and
  /// short ones, are their own stem.
  package static func of(_ word: String) -> String {
    guard word.utf8.count > shortest + 1, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
      return word
    }
    var stem = Substring(word)
    while let ending = endings.first(where: { isEnding($0, of: stem) }) {
      stem = stem.dropLast(ending.utf8.count)
    }
    if let last = stem.utf8.last, stem.utf8.count > shortest,
      stem.utf8.dropLast().last == last, last != UInt8(ascii: "s")
    {
      stem = stem.dropLast()
    }
    return String(stem)
  }

  /// The least number of letters that a stem keeps.
  private static let shortest = 4

  private static func isEnding(_ ending: String, of stem: Substring) -> Bool {
    stem.utf8.count - ending.utf8.count >= shortest && stem.hasSuffix(ending)
  }

  /// Longer endings first.
  private static let endings = [
    "isation", "ization", "ational", "fulness", "iveness",
    "ation", "ition", "ement", "ingly", "ously", "ively", "fully", "ically",
    "ment", "ance", "ence", "ness", "able", "ible", "ally", "ious", "ing", "ity", "ion", "ive",
    "ism", "ist", "ial", "ate", "ize", "ise", "ous", "ful", "ies", "ier", "ant", "ent",
    "al", "ly", "er", "or", "ic", "ed", "es", "y", "e", "s", "i",
  ]
}
