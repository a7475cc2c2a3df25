import Documents

/// The credit at the end of a caption: "Photo: Jane Doe/REUTERS".
enum Credit {
  /// Where the credit of a caption begins, or nil if the passage has none.
  static func start(in passage: Passage, of text: SourceText) -> Int? {
    let tokens = passage.tokens
    guard passage.mark == .plain || passage.mark == .quote, passage.wordCount <= 90 else {
      return nil
    }
    let end = tokens.suffix(24)
    guard end.contains(where: { isMark($0, ":") || isMark($0, "/") || isAgency($0) }) else {
      return nil
    }
    for index in end.indices {
      if let start = introduced(at: index, in: tokens, of: text) { return start }
      if let start = agency(at: index, in: tokens) { return start }
    }
    return nil
  }

  /// The tokens of a statement without those of a credit that begins at `start`.
  static func tokens(of passage: Passage, before start: Int?, in text: SourceText) -> [Token] {
    guard let start else { return passage.tokens }
    let kept = passage.tokens.prefix { $0.span.end <= start }
    // "harbourImage": the first half of a word that the credit is glued to.
    guard kept.count < passage.tokens.count, passage.tokens[kept.count].span.start < start else {
      return Array(kept)
    }
    let glued = Tokenizer.tokens(
      of: text.bytes,
      in: Span(passage.tokens[kept.count].span.start, start)
    )
    return kept
      + glued.map { token in
        var token = token
        token.spaceBefore = passage.tokens[kept.count].spaceBefore
        return token
      }
  }

  /// A credit that "Photo:" or its like introduces.
  private static func introduced(at index: Int, in tokens: [Token], of text: SourceText) -> Int? {
    guard tokens[index].kind == .word, tokens[index].span.length >= shortest,
      index + 1 < tokens.count
    else { return nil }
    let token = tokens[index]
    let isFigure = tokens[index + 1].word == ":"
    let tail = tokens[(index + 1)...]
    guard isFigure || tail.contains(where: { isAgency($0) || isMark($0, "/") }) else { return nil }
    guard !tail.dropLast().contains(where: { $0.span.length > 1 && isMark($0, ".") }) else {
      return nil
    }
    if EnglishFurniture.credits.contains(token.word), token.isCapitalized {
      guard index > 0 else { return token.span.start }
      let before = tokens[index - 1]
      if before.kind == .mark, before.word != ",", before.word != "-" {
        return before.word == "(" || before.word == "[" ? before.span.start : token.span.start
      }
      guard isAgency(before) else { return nil }
      return index > 1 && tokens[index - 2].word == "("
        ? tokens[index - 2].span.start : before.span.start
    }
    return glued(token, in: text)
  }

  /// Where "Image" begins in "harbourImage".
  private static func glued(_ token: Token, in text: SourceText) -> Int? {
    for word in EnglishFurniture.credits where token.word.hasSuffix(word) {
      let start = token.span.end - word.utf8.count
      guard start > token.span.start, (0x41...0x5A).contains(text.bytes[start]),
        !(0x41...0x5A).contains(text.bytes[start - 1])
      else { continue }
      return start
    }
    return nil
  }

  /// "REUTERS/Jane Doe" or "KCNA via REUTERS" after the last full stop.
  private static func agency(at index: Int, in tokens: [Token]) -> Int? {
    guard isAgency(tokens[index]), index > 0 else { return nil }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    let isJoined = tokens[index - 1].word == "/" || next?.word == "/"
    let isVia = tokens[index - 1].word == "via" && index + 2 >= tokens.count
    guard isJoined || isVia, tokens.count - index <= 10 else { return nil }
    let stop = tokens[..<index].lastIndex { $0.word == "." || $0.word == ")" }
    guard let stop, stop + 1 < tokens.count else { return tokens[index].span.start }
    guard index - stop <= 10 else { return nil }
    return tokens[stop + 1].span.start
  }

  /// The length of the shortest word that introduces a credit.
  private static let shortest = EnglishFurniture.credits.map(\.utf8.count).min() ?? 0

  private static func isMark(_ token: Token, _ mark: String) -> Bool {
    token.kind == .mark && token.word == mark
  }

  private static func isAgency(_ token: Token) -> Bool {
    token.isCapitalized && EnglishFurniture.agencies.contains(token.word)
  }
}
