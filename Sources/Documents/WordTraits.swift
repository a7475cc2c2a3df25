/// What one look at the bytes of a word tells, so that nobody looks again.
package struct WordTraits: Hashable, Sendable {
  /// Kinds of characters of ASCII that decide how a word may be cut.
  package struct Characters: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    @inlinable
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let letter = Characters(rawValue: 1)
    package static let digit = Characters(rawValue: 2)
    package static let hyphen = Characters(rawValue: 4)
  }

  /// A hash of few steps (FNV-1a, its bits mixed at the end): that of a `Dictionary` guards itself
  /// against keys chosen to collide, which costs more than a look.
  package let hash: UInt32
  /// The kinds of characters in the word, of those that matter.
  package let characters: Characters

  /// Gathers the traits of a word byte by byte.
  package struct Scan {
    @usableFromInline var state: UInt32 = 2_166_136_261
    @usableFromInline var kinds: UInt8 = 0

    @inlinable
    package init() {}

    /// Takes the next byte of the word, in lower case.
    @inlinable
    package mutating func take(_ byte: UInt8) {
      state = (state ^ UInt32(byte)) &* 16_777_619
      let isLetter: UInt8 = byte &- 0x61 < 26 ? 1 : 0
      let isDigit: UInt8 = byte &- 0x30 < 10 ? 2 : 0
      let isHyphen: UInt8 = byte == 0x2D ? 4 : 0
      kinds |= isLetter | isDigit | isHyphen
    }

    /// The traits of the bytes taken.
    @inlinable
    package var traits: WordTraits {
      WordTraits(hash: state ^ state >> 15, characters: Characters(rawValue: kinds))
    }
  }

  @inlinable
  init(hash: UInt32, characters: Characters) {
    self.hash = hash
    self.characters = characters
  }

  /// The traits of a word in lower case.
  package init(of word: String) {
    var scan = Scan()
    for byte in word.utf8 { scan.take(byte) }
    self = scan.traits
  }
}
