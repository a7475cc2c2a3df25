/// A proper name in a sentence, whether a list knows it or not.
package struct NameMention: Hashable, Sendable {
  /// Its tokens, as indexes into the tokens of the document.
  package var tokens: Range<Int>
  /// Its words in lower case, without marks and without what follows a name ("Jr").
  package var words: [String]

  package init(tokens: Range<Int>, words: [String]) {
    self.tokens = tokens
    self.words = words
  }

  /// The words as one string, by which the name stands in statements.
  package var text: String { words.joined(separator: " ") }

  /// Whether two names can be of the same: their last words are one, and where both have more,
  /// the first of one is a word of the other ("Robert Thomas", "Robert James Thomas", "Thomas").
  package static func canBeSame(_ a: [some StringProtocol], _ b: [some StringProtocol]) -> Bool {
    guard let lastA = a.last, let lastB = b.last, lastA == lastB else { return false }
    guard a.count > 1, b.count > 1 else { return true }
    return a.dropLast().contains { $0 == b[0] } || b.dropLast().contains { $0 == a[0] }
  }
}
