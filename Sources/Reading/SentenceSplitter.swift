import Documents

/// Finds where sentences end in the tokens of one block.
struct SentenceSplitter {
  private let tokens: [Token]

  /// No sentence of prose has more tokens: longer runs are lists and tables, which are read piece
  /// by piece, so that the work on a text grows as its length and no faster.
  static let longest = 256

  /// The sentences of a block as ranges of its tokens; together they are all of them.
  static func sentences(of tokens: [Token]) -> [Range<Int>] {
    let splitter = SentenceSplitter(tokens: tokens)
    var sentences: [Range<Int>] = []
    var start = 0
    var hasWord = false
    var index = 0
    while index < tokens.count {
      if index - start == longest {
        let cut = splitter.breath(in: start..<index)
        sentences.append(start..<cut)
        (start, hasWord) = (cut, cut < index)
      }
      hasWord = hasWord || tokens[index].kind != .mark
      guard hasWord, isTerminator(tokens[index]) else {
        index += 1
        continue
      }
      let next = splitter.endOfMarks(after: index)
      if splitter.isEnd(index, before: next, start: start) {
        sentences.append(start..<next)
        (start, hasWord) = (next, false)
      }
      index = next
    }
    guard start < tokens.count else { return sentences }
    // Closing marks such as an end sign belong to the sentence before them.
    if !hasWord, let last = sentences.popLast() { start = last.lowerBound }
    sentences.append(start..<tokens.count)
    return sentences
  }

  private init(tokens: [Token]) { self.tokens = tokens }

  /// Where a run that is too long is cut: after the last comma or the like in its second half.
  private func breath(in run: Range<Int>) -> Int {
    let half = run.lowerBound + run.count / 2
    let mark = (half..<run.upperBound).last { index in
      tokens[index].kind == .mark && [",", ";", ":"].contains(tokens[index].word)
    }
    return mark.map { $0 + 1 } ?? run.upperBound
  }

  /// The index past the marks that close a sentence together with the one at `index`.
  private func endOfMarks(after index: Int) -> Int {
    var next = index + 1
    while next < tokens.count,
      tokens[next].kind == .mark && Self.isTerminator(tokens[next]) || isClosing(next)
    {
      next += 1
    }
    return next
  }

  /// Whether the mark at `index` ends a sentence, another beginning at `next`.
  private func isEnd(_ index: Int, before next: Int, start: Int) -> Bool {
    guard next < tokens.count, begins(next), !isListNumber(index, start: start) else {
      return false
    }
    let isPlainStop = next == index + 1 && tokens[index].word.hasSuffix(".")
    return !(isPlainStop && isAbbreviation(index, before: next))
  }

  private static func isTerminator(_ token: Token) -> Bool {
    switch token.kind {
    case .mark:
      switch token.word.utf8.first {
      case UInt8(ascii: "!"), UInt8(ascii: "?"): true
      case UInt8(ascii: "."): token.word.utf8.count <= 4
      case .some(0x80...): ["。", "！", "？"].contains(token.word)
      default: false
      }
    case .word: token.word.utf8.count >= 4 && token.word.utf8.last == UInt8(ascii: ".")
    case .number: false
    }
  }

  /// A quote or bracket that directly follows what it closes.
  private func isClosing(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark, !token.spaceBefore else { return false }
    switch token.word {
    case "\"", "'", ")", "]", "}", "*", "_": return true
    default: return false
    }
  }

  /// Whether a sentence can begin with a token: a capital, a figure or an opening mark, no
  /// lower-case word.
  private func begins(_ index: Int) -> Bool {
    var first = index
    let glued = !tokens[index].spaceBefore
    while first < tokens.count, tokens[first].kind == .mark {
      switch tokens[first].word {
      case "\"", "'", "(", "[", "¿", "¡", "*", "_": first += 1
      default: return !glued && tokens[first].word != "-" && tokens[first].word != ","
      }
    }
    guard first < tokens.count else { return false }
    let token = tokens[first]
    if glued { return first == index && beginsGlued(index) }
    return token.kind == .number || token.isCapitalized || !Self.isLowerCased(token)
  }

  /// "…in Oslo.The minister": a capital glued to a full stop after a whole word.
  private func beginsGlued(_ index: Int) -> Bool {
    guard tokens[index].isCapitalized, index >= 2, tokens[index - 1].kind == .mark,
      tokens[index].span.length >= 2, tokens[index - 2].span.length >= 2,
      tokens[index - 2].kind == .word, index + 1 < tokens.count
    else { return false }
    return tokens[index + 1].spaceBefore && tokens[index + 1].kind == .word
  }

  /// Scripts without capitals begin sentences with any letter.
  private static func isLowerCased(_ token: Token) -> Bool {
    guard let first = token.word.unicodeScalars.first else { return false }
    return first.isASCII || first.properties.isLowercase
  }

  /// Whether the full stop belongs to the number of a list item.
  private func isListNumber(_ index: Int, start: Int) -> Bool {
    index == 1 && start == 0 && tokens[0].kind == .number && tokens[0].span.length <= 3
      && tokens[1].word == "."
  }

  private func isAbbreviation(_ index: Int, before next: Int) -> Bool {
    let follower = tokens[next]
    if tokens[index].kind == .word { return !startsAnew(follower) }
    guard tokens[index].word == ".", index > 0, !tokens[index].spaceBefore,
      tokens[index - 1].kind == .word
    else { return false }
    let word = tokens[index - 1].word
    if SentenceEnglish.beforeFigures.contains(word) { return follower.kind == .number }
    if SentenceEnglish.titles.contains(word) { return follower.kind == .word }
    let isInitial = tokens[index - 1].isCapitalized && word.unicodeScalars.count == 1
    guard isInitial || SentenceEnglish.either.contains(word) else { return false }
    return !startsAnew(follower)
  }

  /// Whether a token after an abbreviation must begin a new sentence.
  private func startsAnew(_ token: Token) -> Bool {
    switch token.kind {
    case .mark: true
    case .number: false
    case .word: SentenceEnglish.starters.contains(token.word)
    }
  }
}
