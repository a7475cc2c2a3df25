/// What one look at the bytes of a word tells, so that nobody looks again.
public struct WordTraits: Hashable, Sendable {
  /// Kinds of characters that decide how a word may be cut and compared.
  public struct Characters: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let letter = Characters(rawValue: 1)
    public static let digit = Characters(rawValue: 2)
    public static let hyphen = Characters(rawValue: 4)
    /// Any character beyond ASCII.
    public static let wide = Characters(rawValue: 8)
  }

  /// A hash of few steps (FNV-1a, its bits mixed at the end): that of a `Dictionary` guards itself
  /// against keys chosen to collide, which costs more than a look.
  public let hash: UInt32
  /// The kinds of characters in the word, of those that matter.
  public let characters: Characters

  /// Gathers the traits of a word byte by byte.
  public struct Scan {
    @usableFromInline var state: UInt32 = 2_166_136_261
    @usableFromInline var kinds: UInt8 = 0

    @inlinable
    public init() {}

    /// Takes the next byte of the word, in lower case.
    @inlinable
    public mutating func take(_ byte: UInt8) {
      state = (state ^ UInt32(byte)) &* 16_777_619
      let isLetter: UInt8 = byte &- 0x61 < 26 ? 1 : 0
      let isDigit: UInt8 = byte &- 0x30 < 10 ? 2 : 0
      let isHyphen: UInt8 = byte == 0x2D ? 4 : 0
      let isWide: UInt8 = (byte >> 7) << 3
      kinds |= isLetter | isDigit | isHyphen | isWide
    }

    /// The traits of the bytes taken.
    @inlinable
    public var traits: WordTraits {
      WordTraits(hash: state ^ state >> 15, characters: Characters(rawValue: kinds))
    }
  }

  @inlinable
  init(hash: UInt32, characters: Characters) {
    self.hash = hash
    self.characters = characters
  }

  /// The traits of a word in lower case.
  public init(of word: String) {
    var scan = Scan()
    for byte in word.utf8 { scan.take(byte) }
    self = scan.traits
  }
}
