import Documents

/// Cuts tokens into pieces and looks up what each can begin.
struct PieceCutter {
  private(set) var items: [Piece] = []
  /// What each piece can be in a date.
  private(set) var times: [TimeWord] = []
  private let words: ValueWords

  init(words: ValueWords) { self.words = words }

  /// Cuts some of the tokens; a hyphen between two of them ties them together and is no piece.
  mutating func cut(_ tokens: [Token], in range: Range<Int>) {
    items.reserveCapacity(range.count)
    times.reserveCapacity(range.count)
    var isGlued = false
    for index in range {
      if tokens[index].kind == .mark, isHyphen(tokens, at: index, in: range) {
        isGlued = true
        continue
      }
      append(tokens[index], at: index, isGlued: isGlued)
      isGlued = false
    }
  }

  private func isHyphen(_ tokens: [Token], at index: Int, in range: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.kind == .mark, token.word == "-", token.span.length == 1, !token.spaceBefore,
      index > range.lowerBound, index + 1 < range.upperBound
    else { return false }
    return tokens[index - 1].kind != .mark && tokens[index + 1].kind != .mark
      && !tokens[index + 1].spaceBefore
  }

  private mutating func append(_ token: Token, at index: Int, isGlued: Bool) {
    guard let parts = parts(of: token, isGlued: isGlued) else {
      let first = token.word.utf8.first ?? 0
      add(
        Piece(
          text: token.word,
          token: index,
          kind: token.kind,
          isCapitalized: token.isCapitalized,
          spaceBefore: token.spaceBefore,
          isGlued: isGlued,
          span: token.span,
          bytes: token.span
        ),
        hash: token.traits.hash,
        isNumber: first >= 0x30 && first <= 0x39
      )
      return
    }
    let hasHyphen = token.traits.characters.contains(.hyphen)
    // The word is as long as its bytes unless a typographic mark was made plain in it.
    let isPlain = token.word.utf8.count == token.span.length
    var start = token.span.start
    for (offset, part) in parts.enumerated() {
      let first = part.utf8.first ?? 0
      let isNumber = first >= 0x30 && first <= 0x39
      let isSuffix = offset > 0 && (!hasHyphen || token.kind == .number && !isNumber)
      if offset > 0, !isSuffix { start += 1 }
      let bytes = Documents.Span(start, start + part.utf8.count)
      start = bytes.end
      add(
        Piece(
          text: String(part),
          token: index,
          kind: isNumber ? .number : .word,
          isCapitalized: token.isCapitalized && offset == 0,
          spaceBefore: offset == 0 && token.spaceBefore,
          isGlued: offset > 0 ? !isSuffix : isGlued,
          span: token.span,
          bytes: isPlain ? bytes : token.span
        ),
        hash: WordTraits(of: String(part)).hash,
        isNumber: isNumber
      )
    }
  }

  /// Adds a piece, what can begin with it, and what it can be in a date.
  private mutating func add(_ piece: Piece, hash: UInt32, isNumber: Bool) {
    let opening = isNumber ? nil : words.openings.value(of: piece.text, hash: hash)
    items.append(piece)
    items[items.count - 1].opens = isNumber ? .all : opening?.opens ?? []
    switch piece.kind {
    case .mark: times.append(.other)
    case .number: times.append(TimeWords.digits(piece.text) ?? .decimal)
    // The "2007" of "mid-2007".
    case .word where isNumber: times.append(TimeWords.digits(piece.text) ?? .other)
    case .word: times.append(opening?.time ?? .other)
    }
  }

  /// The parts of a token that count as words of their own; nil when it is one word.
  private func parts(of token: Token, isGlued: Bool) -> [Substring]? {
    guard token.canBeCut else { return nil }
    var parts: [Substring] = [token.word[...]]
    if token.traits.characters.contains(.hyphen) {
      let cut = token.word.split(separator: "-", omittingEmptySubsequences: false)
      let isOpen =
        isGlued || isOpening(cut[0]) || isLong(cut) || cut.last == "old" || cut.last == "olds"
      if isOpen, !cut.contains(where: \.isEmpty) { parts = cut }
    }
    if token.kind == .number {
      parts = parts.flatMap(Self.withoutLetters)
    } else if token.isCapitalized, let cut = moneyCode(token.word) {
      parts = cut
    }
    return parts.count == 1 ? nil : parts
  }

  /// "EUR50m" as its code, its digits and their scale.
  private func moneyCode(_ word: String) -> [Substring]? {
    guard let digit = word.utf8.firstIndex(where: { $0 >= 0x30 && $0 <= 0x39 }),
      word.utf8.distance(from: word.startIndex, to: digit) > 1,
      words.units.moneySigns.contains(String(word[..<digit])), word[..<digit] != "ps"
    else { return nil }
    let rest = word[digit...]
    let end = rest.firstIndex { !("0"..."9").contains($0) } ?? rest.endIndex
    let letters = rest[end...]
    guard letters.isEmpty || NumberWords.shortScales[String(letters)] != nil else { return nil }
    return [word[..<digit], rest[..<end]] + (letters.isEmpty ? [] : [letters])
  }

  /// "year-long", "decades-long".
  private func isLong(_ cut: [Substring]) -> Bool {
    cut.count == 2 && cut[1] == "long" && TimeWords.isUnit(String(cut[0]))
  }

  /// Whether a hyphenated word that begins so is read part by part.
  private func isOpening(_ part: Substring) -> Bool {
    if let first = part.utf8.first, first >= 0x30, first <= 0x39 { return true }
    let word = String(part)
    return NumberWords.units[word] != nil || NumberWords.tens[word] != nil
      || NumberWords.ordinals[word] != nil || word == "half" || TimeWords.isPart(word)
      || NumberWords.scales[word] != nil || NumberWords.signs.contains(word) || word == "percent"
  }

  /// "3.5m" as its number and its letters; "19th" and "1990s" stay whole.
  private static func withoutLetters(_ part: Substring) -> [Substring] {
    let cut = part.firstIndex { $0 >= "a" && $0 <= "z" } ?? part.endIndex
    guard cut > part.startIndex, cut < part.endIndex else { return [part] }
    let letters = part[cut...]
    if ["st", "nd", "rd", "th", "s"].contains(letters) { return [part] }
    return [part[..<cut], letters]
  }
}
