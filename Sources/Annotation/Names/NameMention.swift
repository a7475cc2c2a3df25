/// A proper name in a sentence, whether a list knows it or not.
public struct NameMention: Hashable, Sendable {
  /// Its tokens, as indexes into the tokens of the document.
  public var tokens: Range<Int>
  /// Its words in lower case, without marks and without what follows a name ("Jr").
  public var words: [String]

  /// The words as they are written, in one string.
  public var text: String

  public init(tokens: Range<Int>, text: String, words: [String]) {
    self.tokens = tokens
    self.text = text
    self.words = words
  }

  /// The words of a written name in lower case, by which names are compared.
  public static func words(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0).lowercased() }
  }

  /// Whether two names can be of the same: their last words are one, and where both have more,
  /// the first of one is a word of the other ("Robert Thomas", "Robert James Thomas", "Thomas").
  public static func canBeSame(_ a: [some StringProtocol], _ b: [some StringProtocol]) -> Bool {
    guard let lastA = a.last, let lastB = b.last, lastA == lastB else { return false }
    guard a.count > 1, b.count > 1 else { return true }
    return a.dropLast().contains { $0 == b[0] } || b.dropLast().contains { $0 == a[0] }
  }
}
