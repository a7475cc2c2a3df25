/// A word, a number or a mark of a text.
package struct Token: Hashable, Sendable {
  /// What the characters are.
  package enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner apostrophes, hyphens and digits ("anti-war", "don't", "A40").
    case word
    /// Digits, with inner separators ("2,400", "3.5", "2020").
    case number
    /// One mark of punctuation, or a symbol such as "%".
    case mark

    // Written out, as kinds are compared at every token: that of the protocol is called through its
    // table from other modules.
    @inlinable
    package static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
  }

  package var span: Span
  package var kind: Kind
  /// The characters in lower case, with typographic apostrophes and dashes made plain.
  package let word: String
  /// Whether the first letter is a capital.
  package var isCapitalized: Bool
  /// Whether white space stands before the token.
  package var spaceBefore: Bool
  /// The hash of the word, by which tables of words find it, and the kinds of its characters.
  package let traits: WordTraits

  /// A token; `traits` are those of the word, for those who know them already.
  package init(
    span: Span,
    kind: Kind,
    word: String,
    isCapitalized: Bool,
    spaceBefore: Bool,
    traits: WordTraits? = nil
  ) {
    self.span = span
    self.kind = kind
    self.word = word
    self.isCapitalized = isCapitalized
    self.spaceBefore = spaceBefore
    self.traits = traits ?? WordTraits(of: word)
  }
}
