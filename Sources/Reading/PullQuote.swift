import Documents

/// Words set apart in a page, with the speaker's name glued to their end: "…the regionJane Doe".
enum PullQuote {
  /// Where the speaker's name begins, or nil if the passage is no such quotation.
  static func speaker(in passage: Passage, of text: SourceText) -> Int? {
    let tokens = passage.tokens
    guard passage.wordCount >= 8, !passage.endsSentence else { return nil }
    for index in tokens.indices.suffix(4).dropLast() {
      let token = tokens[index]
      guard token.kind == .word, !token.isCapitalized, token.span.length >= 5,
        tokens[(index + 1)...].allSatisfy({ $0.isCapitalized && $0.spaceBefore }),
        let start = capital(in: token.span, of: text.bytes)
      else { continue }
      return start
    }
    return nil
  }

  /// The one capital inside a word, after at least three small letters and before another.
  private static func capital(in span: Span, of bytes: [UInt8]) -> Int? {
    let capitals = (span.start..<span.end).filter { (0x41...0x5A).contains(bytes[$0]) }
    guard capitals.count == 1, let start = capitals.first, start - span.start >= 3,
      start + 1 < span.end
    else { return nil }
    return start
  }
}
