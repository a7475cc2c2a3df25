import Documents

/// What a byte of UTF-8 begins, as far as tokens care.
enum Glyph {
  case letter
  case digit
  case space
  case apostrophe
  case hyphen
  case mark
}

/// Reads the scalars of valid UTF-8 without going through `Character`.
struct Letters {
  let bytes: [UInt8]
  let end: Int

  /// The glyph that begins at an offset, and its length in bytes.
  @inline(__always)
  func glyph(at offset: Int) -> (glyph: Glyph, length: Int) {
    let byte = bytes[offset]
    if byte < 0x80 { return (Self.ascii(byte), 1) }
    return wide(at: offset)
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> Glyph {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x30...0x39: .digit
    case 0x20, 0x09...0x0D, 0x00: .space
    case 0x27: .apostrophe
    case 0x2D: .hyphen
    default: .mark
    }
  }

  /// The end of the letters of ASCII that begin at an offset.
  func endOfPlainLetters(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var stop = start
      while stop < end, (bytes[stop] | 0x20) &- 0x61 < 26 { stop += 1 }
      return stop
    }
  }

  /// Whether an ASCII byte is neither letter nor figure nor white space.
  func glyphIsMark(_ byte: UInt8) -> Bool {
    switch Self.ascii(byte) {
    case .mark, .hyphen, .apostrophe, .space: true
    case .letter, .digit: false
    }
  }

  private func wide(at offset: Int) -> (glyph: Glyph, length: Int) {
    let (scalar, length) = scalar(at: offset)
    switch scalar.value {
    case 0xC0...0x24F:
      return (scalar.value == 0xD7 || scalar.value == 0xF7 ? .mark : .letter, length)
    // A soft hyphen and combining accents belong to the word they stand in.
    case 0xAD, 0x300...0x36F: return (.letter, length)
    case 0x2019, 0x2BC: return (.apostrophe, length)
    case 0x2010, 0x2011: return (.hyphen, length)
    case 0xA0, 0x85, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000,
      0xFEFF:
      return (.space, length)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return (.letter, length)
    case .decimalNumber: return (.digit, length)
    default: return (.mark, length)
    }
  }

  /// The scalar that begins at an offset; a cut one is a replacement character of one byte.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// The characters of a range in lower case, typographic apostrophes, quotes and dashes plain.
  func plain(_ start: Int, _ stop: Int) -> (word: String, traits: WordTraits) {
    var scan = WordTraits.Scan()
    let word = String(unsafeUninitializedCapacity: stop - start) { buffer in
      for offset in start..<stop {
        let byte = bytes[offset]
        guard byte < 0x80 else { return 0 }
        let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
        buffer[offset - start] = lower
        scan.take(lower)
      }
      return stop - start
    }
    // What came to nothing has characters beyond ASCII.
    if !word.isEmpty { return (word, scan.traits) }
    let plain = folded(start, stop)
    return (plain, WordTraits(of: plain))
  }

  /// The characters of a range with some beyond ASCII, in lower case and plain.
  private func folded(_ start: Int, _ stop: Int) -> String {
    var result = ""
    var offset = start
    while offset < stop {
      let (scalar, length) = scalar(at: offset)
      offset += length
      switch scalar.value {
      case 0xAD: break
      case 0x2018, 0x2019, 0x201A, 0x2BC: result += "'"
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: result += "\""
      case 0x2010...0x2015, 0x2212: result += "-"
      case 0x2026: result += "..."
      default: result += scalar.properties.lowercaseMapping
      }
    }
    return result
  }

  /// Whether a capital begins at an offset.
  func isCapital(at offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    return scalar(at: offset).scalar.properties.isUppercase
  }

  /// A span without the white space at its ends.
  func trimmed(_ span: Documents.Span) -> Documents.Span {
    var start = span.start
    while start < span.end {
      let (glyph, length) = glyph(at: start)
      guard glyph == .space else { break }
      start += length
    }
    var stop = span.end
    while stop > start {
      var last = stop - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard glyph(at: last).glyph == .space else { break }
      stop = last
    }
    return Documents.Span(start, stop)
  }
}
