import Documents

/// Reads the number that begins at a piece, in digits or in words.
struct NumeralReader {
  let pieces: Pieces
  let hedges: Hedges

  /// The number that begins here, the longest; nil when none does.
  func numeral(at index: Int) -> Numeral? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .number {
      guard let digits = digits(at: index) else { return nil }
      return fractioned(scaled(halved(digits), isDigits: true))
    }
    if let vague = vague(at: index) { return scaled(vague, isDigits: false) }
    switch piece.text {
    case "half": return half(at: index)
    case "a", "an": return article(at: index)
    default:
      if let value = NumberWords.fractions[piece.text] { return share(index..<index + 1, value) }
      guard let spelled = SpelledNumber(pieces, at: index, isAfterArticle: false) else {
        return nil
      }
      return fractioned(scaled(halved(spelled.numeral), isDigits: false))
    }
  }

  private func digits(at index: Int) -> Numeral? {
    let text = pieces.text(index)
    if let value = NumberWords.fractions[text] { return share(index..<index + 1, value) }
    guard let first = Digits(text) else { return nil }
    var value = first.value
    var end = index + 1
    // "1 234" with a space that does not break: it takes more than one byte.
    if first.decimals == 0, first.count <= 3 {
      while let group = pieces[end], let before = pieces[end - 1], group.kind == .number,
        group.text.utf8.count == 3, group.span.start - before.span.end > 1,
        !group.text.utf8.contains(where: { $0 < 0x30 || $0 > 0x39 }), let tail = Double(group.text)
      {
        value = value * 1000 + tail
        end += 1
      }
    }
    var numeral = Numeral(index..<end, value)
    numeral.isBare = !first.isGrouped && first.decimals == 0 && end == index + 1
    if first.decimals > 0 { numeral.step = 1 / Digits.power(first.decimals) }
    return numeral
  }

  /// "2½", "2 1/2", "nine and a half", "two and three quarters".
  private func halved(_ numeral: Numeral) -> Numeral {
    let end = numeral.pieces.upperBound
    if let value = NumberWords.fractions[pieces.text(end)] { return plus(value, numeral, end + 1) }
    if let (value, stop) = slash(at: end), value < 1 { return plus(value, numeral, stop) }
    guard pieces.text(end) == "and" else { return numeral }
    let count = pieces.text(end + 1)
    let part = pieces.text(end + 2)
    if count == "a" || count == "one", part == "half" || part == "quarter" {
      return plus(part == "half" ? 0.5 : 0.25, numeral, end + 3)
    }
    if count == "three", part == "quarters" { return plus(0.75, numeral, end + 3) }
    return numeral
  }

  private func plus(_ part: Double, _ numeral: Numeral, _ end: Int) -> Numeral {
    var sum = numeral
    sum.value += part
    sum.step = part == 0.5 ? 0.5 : 0.25
    sum.pieces = numeral.pieces.lowerBound..<end
    sum.isBare = false
    return sum
  }

  /// "1/2" without spaces: its value and the index past it.
  private func slash(at index: Int) -> (Double, Int)? {
    guard pieces.text(index + 1) == "/", pieces[index + 1]?.spaceBefore == false,
      pieces[index + 2]?.spaceBefore == false, let top = Digits(pieces.text(index)),
      let bottom = Digits(pieces.text(index + 2)), [2, 3, 4, 5, 8, 10].contains(bottom.value),
      top.value > 0, top.value < bottom.value, pieces.text(index + 3) != "/"
    else { return nil }
    return (top.value / bottom.value, index + 3)
  }

  /// The number with the scale words that follow it.
  private func scaled(_ numeral: Numeral, isDigits: Bool) -> Numeral {
    var numeral = numeral
    if numeral.isShare { return numeral }
    while let next = pieces[numeral.pieces.upperBound] {
      let end = numeral.pieces.upperBound + 1
      if let scale = NumberWords.scales[next.text], scale != 20, scale > numeral.scale {
        numeral = numeral.scaled(by: scale, to: end)
      } else if isDigits, numeral.scale == 1, let scale = NumberWords.shortScales[next.text],
        NumberWords.apartScales.contains(next.text) || (!next.spaceBefore && !next.isGlued),
        !(next.text == "m" && NumberWords.metreWords.contains(pieces.text(end)))
      {
        return numeral.scaled(by: scale, to: end)
      } else {
        break
      }
    }
    return numeral
  }

  /// "two thirds", "one quarter", "1/3".
  private func fractioned(_ numeral: Numeral) -> Numeral {
    let start = numeral.pieces.lowerBound
    if let (value, stop) = slash(at: start) { return share(start..<stop, value) }
    let end = numeral.pieces.upperBound
    let word = pieces.text(end)
    guard numeral.scale == 1, numeral.value >= 1, numeral.value < 20 else { return numeral }
    let name = numeral.value == 1 ? word : word.hasSuffix("s") ? String(word.dropLast()) : ""
    guard let parts = NumberWords.denominators[name], numeral.value < parts else { return numeral }
    return share(start..<end + 1, numeral.value / parts)
  }

  private func share(_ range: Range<Int>, _ value: Double) -> Numeral {
    var numeral = Numeral(range, value)
    numeral.isShare = true
    numeral.step = value
    return numeral
  }

  private func vague(at index: Int) -> Numeral? {
    guard let (phrase, end) = pieces.end(of: hedges.vague[pieces.text(index)], at: index),
      case .vague(let low, let high) = phrase.meaning
    else { return nil }
    var numeral = Numeral(index..<end, (low + high) / 2)
    numeral.vague = Interval(low, high)
    return numeral
  }

  /// "half a million", "half an hour", "half of"; "half-hour".
  private func half(at index: Int) -> Numeral? {
    let isAfterArticle = pieces.text(index + 1) == "a" || pieces.text(index + 1) == "an"
    let next = isAfterArticle ? index + 2 : index + 1
    let isGlued = pieces[next]?.isGlued == true
    if let scale = NumberWords.scales[pieces.text(next)], isAfterArticle || isGlued {
      return Numeral(index..<next, 0.5).scaled(by: scale, to: next + 1)
    }
    if isAfterArticle || isGlued, UnitWords.measures[pieces.text(next)] != nil {
      return Numeral(index..<next, 0.5)
    }
    return isGlued ? nil : share(index..<index + 1, 0.5)
  }

  /// "a hundred", "a third of", "a year": the article stands for one.
  private func article(at index: Int) -> Numeral? {
    let next = pieces.text(index + 1)
    if next == "half" { return share(index..<index + 2, 0.5) }
    if let parts = NumberWords.denominators[next] {
      guard let after = pieces[index + 2] else { return share(index..<index + 2, 1 / parts) }
      let isShare = after.kind == .mark || after.text == "of" || after.text == "more"
      return isShare && !after.isGlued ? share(index..<index + 2, 1 / parts) : nil
    }
    if NumberWords.scales[next] != nil {
      guard let spelled = SpelledNumber(pieces, at: index + 1, isAfterArticle: true) else {
        return nil
      }
      return scaled(spelled.numeral, isDigits: false)
    }
    guard UnitWords.measures[next] != nil else { return nil }
    var numeral = Numeral(index..<index + 1, 1)
    numeral.isArticle = true
    return numeral
  }
}
