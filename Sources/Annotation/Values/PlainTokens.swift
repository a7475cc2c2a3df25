import Documents

/// Cuts a typed value into tokens, as the reader of texts would.
enum PlainTokens {
  /// The tokens of a short text.
  static func tokens(of text: String) -> [Token] {
    if let word = plainWord(text) { return [word] }
    var tokens: [Token] = []
    let bytes = Array(text.unicodeScalars)
    var index = 0
    var offset = 0
    var spaceBefore = true
    while index < bytes.count {
      let scalar = bytes[index]
      if scalar.isBlank {
        spaceBefore = true
        index += 1
        offset += scalar.utf8.count
        continue
      }
      let kind = kind(of: scalar)
      var end = index + 1
      while end < bytes.count, continues(bytes, at: end, kind) { end += 1 }
      let word = bytes[index..<end]
      let length = word.reduce(0) { $0 + $1.utf8.count }
      tokens.append(
        Token(
          span: Documents.Span(offset, offset + length),
          kind: kind,
          word: plain(word),
          isCapitalized: scalar.isCapital,
          spaceBefore: spaceBefore
        )
      )
      offset += length
      index = end
      spaceBefore = false
    }
    return tokens
  }

  /// The only token of a text that is one word of letters of ASCII, as most names of units are.
  private static func plainWord(_ text: String) -> Token? {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let isPlain = text.utf8.allSatisfy { letters.contains($0 | 0x20) }
    guard isPlain, let first = text.utf8.first else { return nil }
    return Token(
      span: Documents.Span(0, text.utf8.count),
      kind: .word,
      word: text.lowercased(),
      isCapitalized: first < UInt8(ascii: "a"),
      spaceBefore: true
    )
  }

  private static func kind(of scalar: Unicode.Scalar) -> Token.Kind {
    if scalar.isDigit { return .number }
    if scalar.isASCII { return scalar.isLetter ? .word : .mark }
    if NumberWords.fractions[String(scalar)] != nil { return .number }
    return scalar.isLetter ? .word : .mark
  }

  private static func continues(
    _ scalars: [Unicode.Scalar],
    at index: Int,
    _ kind: Token.Kind
  ) -> Bool {
    let scalar = scalars[index]
    let next = index + 1 < scalars.count ? scalars[index + 1] : " "
    switch kind {
    case .mark: return false
    case .word:
      if scalar == "-" || scalar == "'" || scalar == "’" { return next.isLetter }
      return scalar.isLetter || scalar.isDigit
    case .number:
      if scalar == "." || scalar == "," { return next.isDigit }
      return scalar.isDigit || scalar.isLetter && isSuffix(scalars, at: index)
    }
  }

  /// The "th" of "19th" and the "s" of "1990s".
  private static func isSuffix(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    var letters = ""
    var start = index
    while start > 0, scalars[start - 1].isLetter { start -= 1 }
    while start < scalars.count, scalars[start].isLetter, letters.count < 3 {
      letters.unicodeScalars.append(scalars[start])
      start += 1
    }
    return ["st", "nd", "rd", "th", "s"].contains(letters.lowercased())
  }

  private static func plain(_ word: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in word {
      switch scalar {
      case "’", "‘": text += "'"
      case "‐", "‑", "‒", "–", "—", "−": text += "-"
      case "A"..."Z": text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      default:
        if scalar.isASCII {
          text.unicodeScalars.append(scalar)
        } else {
          text += scalar.properties.lowercaseMapping
        }
      }
    }
    return text
  }
}

/// Properties that ASCII answers without the tables of Unicode.
extension Unicode.Scalar {
  fileprivate var isDigit: Bool { self >= "0" && self <= "9" }

  fileprivate var isBlank: Bool {
    isASCII ? self == " " || (self >= "\t" && self <= "\r") : properties.isWhitespace
  }

  fileprivate var isLetter: Bool {
    guard isASCII else { return properties.isAlphabetic }
    return self >= "a" && self <= "z" || self >= "A" && self <= "Z"
  }

  fileprivate var isCapital: Bool {
    isASCII ? self >= "A" && self <= "Z" : properties.isUppercase
  }
}
