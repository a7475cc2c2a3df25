import Documents

/// A stretch of one line of a rule file, cut into smaller ones without losing its place.
///
/// What stands between double quotes is never cut.
struct Piece {
  /// The bytes of the whole file, not of the text they make: a piece is cut many times.
  private let bytes: [UInt8]
  let span: Span

  init(_ text: SourceText, _ span: Span) { self.init(text.bytes, span) }

  private init(_ bytes: [UInt8], _ span: Span) {
    self.bytes = bytes
    self.span = span
  }

  var string: String { self[span] }
  var isEmpty: Bool { span.length == 0 }

  /// The words between two offsets of the file.
  subscript(span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The byte at an offset of the text, nil outside this piece.
  func byte(_ offset: Int) -> UInt8? {
    offset >= span.start && offset < span.end ? bytes[offset] : nil
  }

  /// Whether the piece begins with some bytes.
  func hasPrefix(_ prefix: String) -> Bool {
    bytes[span.start..<span.end].starts(with: prefix.utf8)
  }

  /// The empty piece just behind a word, so that what is missing has a place.
  func placed(after word: Piece) -> Piece { Piece(bytes, Span(word.span.end, word.span.end)) }

  /// The part between two offsets, without white space at its ends.
  func part(_ start: Int, _ end: Int) -> Piece {
    var start = start
    var end = end
    while start < end, bytes[start].isBlank { start += 1 }
    while end > start, bytes[end - 1].isBlank { end -= 1 }
    return Piece(bytes, Span(start, end))
  }

  /// The stretches that do not stand between quotes, the quotes themselves left out too.
  ///
  /// A quote opens only at the start of a word, and only when another closes it.
  private var bareStretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = span.start
    var offset = start
    while let quote = bytes[offset..<span.end].firstIndex(of: .quote) {
      offset = quote + 1
      guard opensQuote(quote), let close = closingQuote(after: quote) else { continue }
      stretches.append(start..<quote)
      start = close + 1
      offset = start
    }
    return stretches + [start..<span.end]
  }

  /// The offsets outside of quotes at which a byte stands.
  func bareOffsets(of wanted: UInt8) -> [Int] {
    var offsets: [Int] = []
    var hasQuote = false
    for offset in span.start..<span.end {
      let byte = bytes[offset]
      if byte == wanted { offsets.append(offset) }
      if byte == .quote { hasQuote = true }
    }
    guard hasQuote, !offsets.isEmpty else { return offsets }
    let bare = bareStretches
    return offsets.filter { offset in bare.contains { $0.contains(offset) } }
  }

  private func opensQuote(_ offset: Int) -> Bool {
    guard byte(offset) == .quote else { return false }
    guard let before = byte(offset - 1) else { return true }
    return before.isBlank
      || [.comma, .colon, UInt8(ascii: "="), UInt8(ascii: "(")].contains(before)
  }

  private func closingQuote(after offset: Int) -> Int? {
    bytes[(offset + 1)..<span.end].firstIndex(of: .quote)
  }

  /// The first word and what follows it.
  var firstWord: (word: Piece, rest: Piece) {
    var end = span.start
    while let byte = byte(end), !byte.isBlank { end += 1 }
    return (part(span.start, end), part(end, span.end))
  }

  /// The pieces between the commas; one empty piece when there is nothing.
  var commaPieces: [Piece] {
    var pieces: [Piece] = []
    var start = span.start
    for offset in bareOffsets(of: .comma) {
      pieces.append(part(start, offset))
      start = offset + 1
    }
    return pieces + [part(start, span.end)]
  }

  /// What stands before and after the first place where the bytes of `mark` stand bare.
  func cut(at mark: StaticString) -> (before: Piece, after: Piece)? {
    let length = mark.utf8CodeUnitCount
    for offset in bareOffsets(of: mark.utf8Start[0])
    where (0..<length).allSatisfy({ byte(offset + $0) == mark.utf8Start[$0] }) {
      return (part(span.start, offset), part(offset + length, span.end))
    }
    return nil
  }

  /// The words meant: the piece itself, or what stands between its quotes.
  func unquoted(expected: String) throws(Mistake) -> String {
    guard !isEmpty else { throw Mistake("something is missing", at: span, expected: expected) }
    guard byte(span.start) == .quote else {
      let string = string
      // Word processors put them in place of the plain ones; few names begin beyond ASCII.
      if bytes[span.start] >= 0x80, let first = string.first, "“”„«".contains(first) {
        throw Mistake(
          "`\(first)` does not open a quotation",
          at: span,
          expected: "plain quotes, `\"`"
        )
      }
      return string
    }
    guard closingQuote(after: span.start) == span.end - 1, span.length > 2 else {
      throw Mistake("the quotes do not enclose the words", at: span, expected: expected)
    }
    return self[Span(span.start + 1, span.end - 1)]
  }

  /// Whether the piece is one text between quotes and nothing else.
  var isQuoted: Bool {
    byte(span.start) == .quote && closingQuote(after: span.start) == span.end - 1
  }
}

extension UInt8 {
  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")

  /// White space inside a line.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == 13 }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  /// A letter of ASCII, or a byte of any character beyond it.
  var isLetter: Bool {
    let lower = self | 0x20
    return self >= 0x80 || (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z"))
  }
}
