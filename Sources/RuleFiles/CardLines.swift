import Documents

/// The lines of one card: the line that begins it and the indented lines below.
struct CardLines {
  /// The line that begins the card.
  var head: Piece
  /// The indented lines, without comments and blank lines.
  var body: [Piece]

  /// From the first byte of the head to the last of the body.
  var span: Span { body.last.map { head.span.union($0.span) } ?? head.span }

  /// The cards of a text; `strays` are indented lines above the first card.
  static func cards(of text: SourceText, strays: inout [Piece]) -> [CardLines] {
    var cards: [CardLines] = []
    for index in text.lineStarts.indices {
      let whole = lineWithoutMark(text, index)
      let content = withoutComment(Piece(text, whole))
      guard !content.isEmpty else { continue }
      if content.span.start == whole.start {
        cards.append(CardLines(head: content, body: []))
      } else if cards.isEmpty {
        strays.append(content)
      } else {
        cards[cards.count - 1].body.append(content)
      }
    }
    return cards
  }

  /// The lines of a card that was read before, by its span.
  static func card(in text: SourceText, at span: Span) -> CardLines {
    var lines: [Piece] = []
    for index in text.lineIndex(at: span.start)...text.lineIndex(at: max(span.start, span.end - 1))
    {
      let content = withoutComment(Piece(text, lineWithoutMark(text, index)))
      if !content.isEmpty { lines.append(content) }
    }
    return CardLines(head: lines.first ?? Piece(text, span), body: Array(lines.dropFirst()))
  }

  /// The lines of the body that begin with a word, without it.
  func values(of key: String) -> [Piece] {
    body.map(\.firstWord).filter { $0.word.string == key }.map(\.rest)
  }

  /// The name of the card: the second word of its head.
  var name: Piece { head.firstWord.rest.firstWord.word }

  /// The quoted lines directly below the head, as one text; the other lines stay in `body`.
  mutating func takeSummary() -> String {
    let quoted = body.prefix(while: \.isQuoted)
    body.removeFirst(quoted.count)
    return quoted.map { line in
      line[Span(line.span.start + 1, line.span.end - 1)]
    }.joined(separator: " ")
  }

  /// A line without the mark of byte order that some editors put before the first.
  private static func lineWithoutMark(_ text: SourceText, _ index: Int) -> Span {
    let line = text.line(index)
    let hasMark = index == 0 && text.bytes.starts(with: [0xEF, 0xBB, 0xBF])
    return hasMark ? Span(3, max(3, line.end)) : line
  }

  /// A line up to its comment: `#` at its start or after two blanks.
  private static func withoutComment(_ line: Piece) -> Piece {
    let trimmed = line.part(line.span.start, line.span.end)
    for offset in trimmed.bareOffsets(of: UInt8(ascii: "#")) {
      let before = trimmed.byte(offset - 1)
      let isFirst = offset == trimmed.span.start
      let isApart = before?.isBlank == true && trimmed.byte(offset - 2)?.isBlank == true
      if isFirst || isApart { return trimmed.part(trimmed.span.start, offset) }
    }
    return trimmed
  }
}
