/// A word, a number or a mark of a text.
public struct Token: Hashable, Sendable {
  /// What the characters are.
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with inner apostrophes, hyphens and digits ("anti-war", "don't", "A40").
    case word
    /// Digits, with inner separators ("2,400", "3.5", "2020").
    case number
    /// One mark of punctuation, or a symbol such as "%".
    case mark

    // Written out, as kinds are compared at every token: that of the protocol is called through its
    // table from other modules.
    @inlinable
    public static func == (a: Kind, b: Kind) -> Bool { a.rawValue == b.rawValue }
  }

  public var span: Span
  public var kind: Kind
  /// The characters in lower case, with typographic apostrophes and dashes made plain.
  public let word: String
  /// Whether the first letter is a capital.
  public var isCapitalized: Bool
  /// Whether white space stands before the token.
  public var spaceBefore: Bool
  /// The hash of the word, by which tables of words find it, and the kinds of its characters.
  public let traits: WordTraits

  /// A token; `traits` are those of the word, for those who know them already.
  public init(
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

  /// Whether the word is its characters in lower case and nothing else: all of ASCII, none made
  /// plain.
  public var isPlain: Bool {
    traits.characters.rawValue & WordTraits.Characters.wide.rawValue == 0
      && word.utf8.count == span.length
  }

  /// Whether parts of it may be words of their own: a hyphen stands in it, a letter in digits, or a
  /// digit in a word with a capital.
  public var canBeCut: Bool {
    let characters = traits.characters.rawValue
    let cuts: UInt8 =
      switch kind {
      case .mark: 0
      case .number: WordTraits.Characters.hyphen.rawValue | WordTraits.Characters.letter.rawValue
      case .word:
        WordTraits.Characters.hyphen.rawValue
          | (isCapitalized ? WordTraits.Characters.digit.rawValue : 0)
      }
    return characters & cuts != 0
  }
}
