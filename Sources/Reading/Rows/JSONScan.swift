/// Goes through JSON once, finding where its values begin and end.
///
/// Grammar: RFC 8259. Values may be nested 500 deep.
struct JSONScan {
  private let bytes: [UInt8]
  private var offset: Int

  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    offset = start
  }

  /// The members of the object that begins here, their values as ranges of bytes.
  mutating func members() throws(JSONRow.Mistake) -> [(key: [UInt8], value: Range<Int>)] {
    skipBlanks()
    guard take("{") else { throw mistake("a JSON object, `{` … `}`") }
    var members: [(key: [UInt8], value: Range<Int>)] = []
    skipBlanks()
    if take("}") { return members }
    while true {
      skipBlanks()
      let start = offset
      try skipString()
      let key = Self.decoded(bytes[start + 1..<offset - 1])
      skipBlanks()
      guard take(":") else { throw mistake("`:` and a value") }
      members.append((key, try value()))
      if take("}") { return members }
      guard take(",") else { throw mistake("`,` or `}`") }
    }
  }

  /// The elements of the array that begins here.
  mutating func elements() throws(JSONRow.Mistake) -> [Range<Int>] {
    skipBlanks()
    guard take("[") else { throw mistake("a JSON array, `[` … `]`") }
    var elements: [Range<Int>] = []
    skipBlanks()
    if take("]") { return elements }
    while true {
      elements.append(try value())
      if take("]") { return elements }
      guard take(",") else { throw mistake("`,` or `]`") }
    }
  }

  /// Makes sure that nothing but white space follows.
  mutating func end() throws(JSONRow.Mistake) {
    skipBlanks()
    if offset < bytes.count { throw mistake("the end of the row") }
  }

  /// The range of a value, white space around it skipped.
  mutating func value() throws(JSONRow.Mistake) -> Range<Int> {
    skipBlanks()
    let start = offset
    try skipValue()
    let end = offset
    skipBlanks()
    return start..<end
  }

  /// Skips a value; the closing brackets that are still to come stand in a stack, not in calls.
  private mutating func skipValue() throws(JSONRow.Mistake) {
    var open: [UInt8] = []
    repeat {
      skipBlanks()
      guard open.count < 500 else { throw mistake("values nested less deep") }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        let close = bytes[offset] + 2
        offset += 1
        skipBlanks()
        guard byte == close else {
          open.append(close)
          if close == UInt8(ascii: "}") { try skipKey() }
          continue
        }
        offset += 1
      case UInt8(ascii: "\""): try skipString()
      default: try skipScalar()
      }
      try skipClosings(&open)
    } while !open.isEmpty
  }

  /// After a value: the brackets that it closes, or the comma before the next.
  private mutating func skipClosings(_ open: inout [UInt8]) throws(JSONRow.Mistake) {
    while let close = open.last {
      skipBlanks()
      if byte == close {
        offset += 1
        open.removeLast()
      } else if take(",") {
        skipBlanks()
        if close == UInt8(ascii: "}") { try skipKey() }
        return
      } else {
        throw mistake("`,` or `\(Character(Unicode.Scalar(close)))`")
      }
    }
  }

  private mutating func skipKey() throws(JSONRow.Mistake) {
    try skipString()
    skipBlanks()
    guard take(":") else { throw mistake("`:` and a value") }
  }

  private mutating func skipString() throws(JSONRow.Mistake) {
    guard take("\"") else { throw mistake("a string in double quotes") }
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return
      case UInt8(ascii: "\\"): try skipEscape()
      case 0..<0x20: throw mistake("a control character written as an escape, such as `\\n`")
      default: offset += 1
      }
    }
    throw mistake("`\"` at the end of the string")
  }

  private mutating func skipEscape() throws(JSONRow.Mistake) {
    offset += 1
    switch byte {
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        offset += 1
        guard let byte, Self.digit(byte) != nil else { throw mistake("four hexadecimal digits") }
      }
      offset += 1
    case .some(let byte) where Self.escapes[byte] != nil: offset += 1
    default: throw mistake("one of `\" \\ / b f n r t u` after the backslash")
    }
  }

  /// A number, `true`, `false` or `null`.
  private mutating func skipScalar() throws(JSONRow.Mistake) {
    for word in ["true", "false", "null"] where bytes[offset...].starts(with: word.utf8) {
      offset += word.utf8.count
      return
    }
    _ = take("-")
    guard let first = byte, isDigit(first) else { throw mistake("a value") }
    if first == UInt8(ascii: "0") { offset += 1 } else { skipDigits() }
    if take(".") { try skipSomeDigits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try skipSomeDigits()
    }
  }

  private mutating func skipSomeDigits() throws(JSONRow.Mistake) {
    guard let byte, isDigit(byte) else { throw mistake("a digit") }
    skipDigits()
  }

  private mutating func skipDigits() {
    while let byte, isDigit(byte) { offset += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private var byte: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard byte == UInt8(ascii: expected) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
  }

  private func mistake(_ expected: String) -> JSONRow.Mistake {
    let message = offset < bytes.count ? "the row is no JSON here" : "the row ends too early"
    return JSONRow.Mistake(message, expected: expected, column: offset + 1)
  }
}

extension JSONScan {
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12,
    UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9,
  ]

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The bytes that stand between the quotes of a checked string, its escapes read.
  ///
  /// Half of a surrogate pair becomes U+FFFD, so that every code unit is still one scalar.
  static func decoded(_ string: ArraySlice<UInt8>) -> [UInt8] {
    guard var next = string.firstIndex(of: UInt8(ascii: "\\")) else { return Array(string) }
    var text = Array(string[..<next])
    text.reserveCapacity(string.count)
    while next < string.endIndex {
      guard string[next] == UInt8(ascii: "\\") else {
        text.append(string[next])
        next += 1
        continue
      }
      if let plain = escapes[string[next + 1]] {
        text.append(plain)
        next += 2
      } else {
        let (scalar, end) = scalar(at: next, in: string)
        text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        next = end
      }
    }
    return text
  }

  /// The scalar of "\u00e9", or of a pair such as "\ud83d\ude00", and the index past it.
  private static func scalar(at index: Int, in string: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
    let first = unit(at: index, in: string) ?? 0xFFFD
    if let scalar = Unicode.Scalar(first) { return (scalar, index + 6) }
    if first < 0xDC00, let second = unit(at: index + 6, in: string),
      (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    {
      return (scalar, index + 12)
    }
    return ("\u{FFFD}", index + 6)
  }

  /// The code unit of an escape; nil when none stands there.
  private static func unit(at index: Int, in string: ArraySlice<UInt8>) -> UInt32? {
    guard index + 6 <= string.endIndex, string[index] == UInt8(ascii: "\\"),
      string[index + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt32 = 0
    for byte in string[index + 2..<index + 6] { value = value << 4 | (digit(byte) ?? 0) }
    return value
  }
}
