import Documents

/// Cuts a text into words, numbers and marks, in one pass over its bytes.
struct Tokenizer {
  private let letters: Letters
  private var offset: Int
  /// What the token before is; nil at the start.
  private var last: Token.Kind?

  /// The tokens of a span of valid UTF-8, in order; every byte is in one of them or white space.
  static func tokens(of bytes: [UInt8], in span: Documents.Span) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, span: span)
    var tokens: [Token] = []
    tokens.reserveCapacity(span.length / 5)
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private init(bytes: [UInt8], span: Documents.Span) {
    letters = Letters(bytes: bytes, end: span.end)
    offset = span.start
  }

  private mutating func next() -> Token? {
    let before = offset
    while offset < letters.end {
      let (glyph, length) = letters.glyph(at: offset)
      guard glyph == .space else { break }
      offset += length
    }
    guard offset < letters.end else { return nil }
    let start = offset
    let glued = before == start && last != nil && last != .mark
    let kind: Token.Kind
    switch letters.glyph(at: start) {
    case (.letter, _):
      offset = endOfAcronym(from: start) ?? endOfWord(from: start)
      kind = .word
    case (.digit, _):
      offset = endOfNumber(from: start)
      kind = .number
    case (.apostrophe, let length) where glued && isPossessive(start + length):
      offset = start + length + 1
      kind = .word
    case (_, let length):
      offset = endOfMark(from: start, length: length)
      kind = isFraction(start) ? .number : .mark
    }
    last = kind
    let isDash = kind == .mark && letters.bytes[start] == UInt8(ascii: "-")
    let (word, traits) = isDash ? Self.dash : letters.plain(start, offset)
    return Token(
      span: Span(start, offset),
      kind: kind,
      word: word,
      isCapitalized: kind == .word && letters.isCapital(at: start),
      spaceBefore: before != start,
      traits: traits
    )
  }

  /// Hyphens in a row are written as one.
  private static let dash = (word: "-", traits: WordTraits(of: "-"))

  private func glyph(at offset: Int) -> Glyph? {
    offset < letters.end ? letters.glyph(at: offset).glyph : nil
  }

  private func byte(_ offset: Int) -> UInt8 {
    offset < letters.end ? letters.bytes[offset] : 0
  }

  private func isLetterOrDigit(_ offset: Int) -> Bool {
    let glyph = glyph(at: offset)
    return glyph == .letter || glyph == .digit
  }

  /// Whether an "s" that ends its word stands at an offset.
  private func isPossessive(_ offset: Int) -> Bool {
    byte(offset) | 0x20 == UInt8(ascii: "s") && !isLetterOrDigit(offset + 1)
  }

  /// "½" and its like count as numbers.
  private func isFraction(_ offset: Int) -> Bool {
    guard letters.bytes[offset] >= 0xC2 else { return false }
    let value = letters.scalar(at: offset).scalar.value
    return (0xBC...0xBE).contains(value) || (0x2150...0x215E).contains(value)
  }

  /// The end of "U.S." or "p.m.": at least two single letters, each with a full stop.
  private func endOfAcronym(from start: Int) -> Int? {
    guard byte(start + 1) == UInt8(ascii: ".") else { return nil }
    var stop = start
    while glyph(at: stop) == .letter, byte(stop) < 0x80, byte(stop + 1) == UInt8(ascii: ".") {
      stop += 2
    }
    return stop - start >= 4 && !isLetterOrDigit(stop) ? stop : nil
  }

  /// Past so many bytes a hyphen ends its word.
  private static let longestCompound = 64

  private func endOfWord(from start: Int) -> Int {
    var stop = start
    var afterLetter = false
    while stop < letters.end {
      // Most characters of most words.
      let plain = letters.endOfPlainLetters(from: stop)
      if plain > stop {
        afterLetter = true
        stop = plain
        continue
      }
      let (glyph, length) = letters.glyph(at: stop)
      switch glyph {
      case .digit where beginsDecimal(stop) && !(self.glyph(at: stop - 1) == .digit):
        // "RM120,000" is a code and a number, "minus-1.4" a word and a number.
        return byte(stop - 1) == UInt8(ascii: "-") ? stop - 1 : stop
      case .letter, .digit:
        afterLetter = glyph == .letter
      case .apostrophe:
        guard afterLetter, self.glyph(at: stop + length) == .letter,
          !isPossessive(stop + length)
        else { return stop }
      case .hyphen:
        guard isLetterOrDigit(stop + length), stop - start < Self.longestCompound else {
          return stop
        }
      case .space, .mark:
        return stop
      }
      stop += length
    }
    return stop
  }

  /// Whether digits with a decimal point or a comma for thousands begin at an offset.
  private func beginsDecimal(_ start: Int) -> Bool {
    var stop = start
    while isDigit(stop) { stop += 1 }
    if byte(stop) == UInt8(ascii: ".") { return isDigit(stop + 1) }
    return byte(stop) == UInt8(ascii: ",") && stop - start <= 3 && isDigit(stop + 1)
      && isDigit(stop + 2) && isDigit(stop + 3) && !isDigit(stop + 4)
  }

  /// The end of "2,400", "3.5", "19th" or "1990s"; other letters begin a token of their own.
  private func endOfNumber(from start: Int) -> Int {
    var stop = endOfDigits(from: start)
    while true {
      if byte(stop) == UInt8(ascii: "."), isDigit(stop + 1) {
        stop = endOfDigits(from: stop + 1)
      } else if byte(stop) == UInt8(ascii: ","), isDigit(stop + 1), isDigit(stop + 2),
        isDigit(stop + 3), !isDigit(stop + 4)
      {
        stop += 4
      } else {
        break
      }
    }
    return endOfSuffix(from: stop)
  }

  private func isDigit(_ offset: Int) -> Bool { byte(offset) >= 0x30 && byte(offset) <= 0x39 }

  private func endOfDigits(from start: Int) -> Int {
    var stop = start
    while stop < letters.end {
      let (glyph, length) = letters.glyph(at: stop)
      guard glyph == .digit else { break }
      stop += length
    }
    return stop
  }

  /// Past the "th" of "19th" and the "s" of "1990s".
  private func endOfSuffix(from stop: Int) -> Int {
    let first = byte(stop) | 0x20
    let second = byte(stop + 1) | 0x20
    switch (Character(Unicode.Scalar(first)), Character(Unicode.Scalar(second))) {
    case ("s", "t"), ("n", "d"), ("r", "d"), ("t", "h"):
      return isLetterOrDigit(stop + 2) ? stop : stop + 2
    case ("s", _):
      let isDecade = byte(stop - 1) == UInt8(ascii: "0") && !isLetterOrDigit(stop + 1)
      return isDecade ? stop + 1 : stop
    default:
      return stop
    }
  }

  /// Full stops and hyphens in a row are one mark.
  private func endOfMark(from start: Int, length: Int) -> Int {
    let first = letters.bytes[start]
    var stop = start + length
    guard first == UInt8(ascii: ".") || first == UInt8(ascii: "-") else { return stop }
    while byte(stop) == first { stop += 1 }
    return stop
  }
}
