import Documents

/// Whether bytes are a text at all.
enum TextCheck {
  /// What keeps bytes from being read as a text, if anything does.
  static func problem(with bytes: [UInt8], path: String) -> Diagnostic? {
    let isBlank = bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    if isBlank || bytes == [0xEF, 0xBB, 0xBF] {
      return Diagnostic(.error, "the file is empty", path: path, expected: "a text")
    }
    if let problem = binary(bytes, path: path) { return problem }
    return invalid(bytes, path: path)
  }

  private static func binary(_ bytes: [UInt8], path: String) -> Diagnostic? {
    let expected = "a text file in UTF-8"
    let wide: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
    if wide.contains(Array(bytes.prefix(2))) {
      return Diagnostic(.error, "the file is written in UTF-16", path: path, expected: expected)
    }
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

  private static func invalid(_ bytes: [UInt8], path: String) -> Diagnostic? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let offset = error.byteOffsets.lowerBound
      let digits = String(bytes[offset], radix: 16, uppercase: true)
      return Diagnostic(
        .error,
        "the byte 0x\(digits) is not UTF-8",
        in: SourceText(path: path, bytes: bytes),
        at: Span(offset, min(offset + 1, bytes.count)),
        expected: "a text file in UTF-8"
      )
    }
  }
}
