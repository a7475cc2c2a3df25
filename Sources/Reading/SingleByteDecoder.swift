import Documents

/// Reads encodings that have one byte for each character.
enum SingleByteDecoder {
  /// The decoder of an encoding by its name in a declaration; nil when it is not known.
  ///
  /// As the WHATWG Encoding Standard says, ISO-8859-1 and ASCII are read as Windows-1252.
  static func named(_ name: String) -> (([UInt8]) -> TextDecoder.Characters?)? {
    switch name.lowercased() {
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "latin-1", "l1", "ascii", "us-ascii":
      return windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "latin9", "latin-9", "l9":
      return latin9
    default:
      return nil
    }
  }

  /// Windows-1252; nil when a byte stands for nothing.
  static func windows1252(_ bytes: [UInt8]) -> TextDecoder.Characters? {
    characters(of: bytes) { byte in
      (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
  }

  /// ISO-8859-15: ISO-8859-1 with the euro and seven letters of French and Finnish.
  static func latin9(_ bytes: [UInt8]) -> TextDecoder.Characters? {
    characters(of: bytes) { byte in
      switch byte {
      case 0xA4: "€"
      case 0xA6: "Š"
      case 0xA8: "š"
      case 0xB4: "Ž"
      case 0xB8: "ž"
      case 0xBC: "Œ"
      case 0xBD: "œ"
      case 0xBE: "Ÿ"
      default: Unicode.Scalar(byte)
      }
    }
  }

  /// The characters 0x80 to 0x9F of Windows-1252; nil where it has none.
  private static let middle: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]

  private static func characters(
    of bytes: [UInt8],
    by scalar: (UInt8) -> Unicode.Scalar?
  ) -> TextDecoder.Characters? {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 16)
    var map = SpanMap()
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, bytes[end] < 0x80 { end += 1 }
      result += bytes[index..<end]
      map.add(end - index, from: Span(index, end), stride: 1)
      guard end < bytes.count else { break }
      guard let scalar = scalar(bytes[end]) else { return nil }
      let encoded = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      result += encoded
      map.add(encoded.count, from: Span(end, end + 1))
      index = end + 1
    }
    return TextDecoder.Characters(bytes: result, map: map)
  }
}
