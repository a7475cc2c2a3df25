import Documents

/// A word or mark of a line of a check rule.
struct CheckToken {
  enum Kind {
    /// A lower-case word, with inner hyphens.
    case word
    /// A word that begins with a capital letter or `_`.
    case variable
    case number
    /// A quoted text, its quotes left out of `string`.
    case quoted
    /// `_` alone.
    case anything
    /// Brackets, commas, comparisons, arithmetic.
    case mark
  }

  var kind: Kind
  var string: String
  var span: Span

  /// The tokens of a line.
  static func tokens(of line: Piece) throws(Mistake) -> [CheckToken] {
    var lexer = CheckLexer(line: line, offset: line.span.start)
    while try lexer.next() {}
    return lexer.tokens
  }
}

/// Cuts a line of a check rule into tokens.
private struct CheckLexer {
  let line: Piece
  var offset: Int
  var tokens: [CheckToken] = []

  /// Reads one token; false at the end of the line.
  mutating func next() throws(Mistake) -> Bool {
    while let byte = line.byte(offset), byte.isBlank { offset += 1 }
    guard let byte = line.byte(offset) else { return false }
    if byte == .quote {
      try readQuoted()
    } else if byte.isDigit || (byte == UInt8(ascii: "-") && beginsNegative) {
      readNumber()
    } else if byte.isLetter || byte == UInt8(ascii: "_") {
      readWord()
    } else {
      try readMark()
    }
    return true
  }

  private mutating func add(_ kind: CheckToken.Kind, to end: Int) {
    let span = Span(offset, end)
    tokens.append(CheckToken(kind: kind, string: line[span], span: span))
    offset = end
  }

  private mutating func readQuoted() throws(Mistake) {
    var end = offset + 1
    while let byte = line.byte(end), byte != .quote { end += 1 }
    guard line.byte(end) == .quote else {
      throw Mistake(
        "the quotes are not closed",
        at: Span(offset, line.span.end),
        expected: "a second `\"` on the same line"
      )
    }
    let string = line[Span(offset + 1, end)]
    tokens.append(CheckToken(kind: .quoted, string: string, span: Span(offset, end + 1)))
    offset = end + 1
  }

  /// Whether a minus sign here belongs to a number: a digit follows, and no value stands before.
  private var beginsNegative: Bool {
    guard line.byte(offset + 1)?.isDigit == true else { return false }
    guard let last = tokens.last else { return true }
    return last.kind == .mark && last.string != ")"
  }

  private mutating func readNumber() {
    var end = offset + 1
    while let byte = line.byte(end) {
      let isPoint = byte == UInt8(ascii: ".") && line.byte(end + 1)?.isDigit == true
      guard byte.isDigit || isPoint else { break }
      end += 1
    }
    add(.number, to: end)
  }

  private mutating func readWord() {
    let isVariable = beginsVariable
    var end = offset + 1
    while let byte = line.byte(end) {
      let isHyphen = byte == UInt8(ascii: "-") && !isVariable
      let joins = isHyphen && line.byte(end + 1).map { $0.isLetter || $0.isDigit } == true
      guard byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || joins else { break }
      end += 1
    }
    let isAnything = isVariable && end == offset + 1 && line.byte(offset) == UInt8(ascii: "_")
    add(isAnything ? .anything : isVariable ? .variable : .word, to: end)
  }

  /// Whether the word here begins with `_` or a capital letter, of any alphabet.
  private var beginsVariable: Bool {
    guard let byte = line.byte(offset) else { return false }
    if byte == UInt8(ascii: "_") { return true }
    if byte < 0x80 { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
    let end = min(offset + 4, line.span.end)
    return line[Span(offset, end)].unicodeScalars.first?.properties.isUppercase ?? false
  }

  private mutating func readMark() throws(Mistake) {
    let byte = line.byte(offset)
    if line.byte(offset + 1) == UInt8(ascii: "="), let byte, "!<>".utf8.contains(byte) {
      return add(.mark, to: offset + 2)
    }
    guard let byte, "(),:=<>+-*/".utf8.contains(byte) else {
      let span = Span(offset, offset + 1)
      throw Mistake(
        "`\(line[span])` means nothing in a check rule",
        at: span,
        expected: "a relation, a comparison or arithmetic"
      )
    }
    add(.mark, to: offset + 1)
  }
}
