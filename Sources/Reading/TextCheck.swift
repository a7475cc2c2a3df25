import Documents

/// Whether characters are a text at all.
enum TextCheck {
  /// What keeps characters in UTF-8 from being read as a text, if anything does.
  static func problem(with bytes: [UInt8], path: String) -> Diagnostic? {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if text.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      return Diagnostic(.error, "the file is empty", path: path, expected: "a text")
    }
    return binary(bytes, path: path)
  }

  private static func binary(_ bytes: [UInt8], path: String) -> Diagnostic? {
    let expected = "a text file"
    var controls = 0
    for byte in bytes where byte < 0x20 || byte == 0x7F {
      if byte == 0 {
        return Diagnostic(.error, "the file is no text", path: path, expected: expected)
      }
      if byte != 0x1B, !(0x09...0x0D).contains(byte) { controls += 1 }
    }
    // A stray control byte is damage; one in fifty is another kind of file.
    guard controls > 8, controls * 50 > bytes.count else { return nil }
    return Diagnostic(.error, "the file is no text", path: path, expected: expected)
  }
}
