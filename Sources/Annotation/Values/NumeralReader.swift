import Documents

/// Reads the number that begins at a piece, in digits or in words.
struct NumeralReader {
  let pieces: Pieces
  /// Whether "a hundred and fifty" may go on past its "and".
  var joinsAnd = true

  /// The number that begins here, the longest; nil when none does.
  func numeral(at index: Int) -> Numeral? {
    guard let start = afterSign(at: index) else { return unsigned(at: index) }
    guard var numeral = unsigned(at: start), numeral.vague == nil, !numeral.isArticle else {
      return nil
    }
    numeral.value = -numeral.value
    numeral.pieces = index..<numeral.pieces.upperBound
    numeral.isBare = false
    return numeral
  }

  /// The index past "minus" or a minus sign; nil when there is none.
  private func afterSign(at index: Int) -> Int? {
    guard let sign = pieces[index], let next = pieces[index + 1] else { return nil }
    if sign.kind == .word { return NumberWords.signs.contains(sign.text) ? index + 1 : nil }
    guard sign.text == "-", next.kind == .number else { return nil }
    if index == 0 { return index + 1 }
    let before = pieces.text(index - 1)
    let isApart =
      sign.spaceBefore || ["(", "$", "£", "€", "<", ">", "=", "[", ":"].contains(before)
    return isApart && !next.spaceBefore ? index + 1 : nil
  }

  private func unsigned(at index: Int) -> Numeral? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .number {
      return DigitReader(pieces: pieces).numeral(at: index).flatMap {
        completed($0, isDigits: true)
      }
    }
    if let vague = vague(at: index) { return scaled(vague, isDigits: false) }
    switch piece.text {
    case "half": return half(at: index)
    case "a", "an": return article(at: index)
    case "point": return pointed(nil, at: index)
    default:
      guard let spelled = spelled(at: index) else { return nil }
      return completed(spelled, isDigits: false)
    }
  }

  private func spelled(at index: Int) -> Numeral? {
    if let spelled = SpelledNumber(pieces, at: index, joinsAnd: joinsAnd) { return spelled.numeral }
    // "thousand" alone; as a name ("Million Dollar Baby") it is none.
    guard let piece = pieces[index], let scale = NumberWords.scales[piece.text], scale != 20,
      scale != 144, piece.text != "lac", !piece.isGlued, index == 0 || !piece.isCapitalized
    else { return nil }
    var numeral: Numeral
    if scale == 12 {
      numeral = Numeral(index..<index + 1, 12)
      numeral.isSpelled = true
    } else {
      guard let found = SpelledNumber(pieces, at: index, one: .nothing, joinsAnd: joinsAnd) else {
        return nil
      }
      numeral = found.numeral
    }
    numeral.isBareScale = true
    return numeral
  }

  /// The number with the parts, points and scales that follow it.
  private func completed(_ numeral: Numeral, isDigits: Bool) -> Numeral {
    if numeral.isShare { return numeral }
    if let pointed = pointed(numeral, at: numeral.pieces.upperBound) { return pointed }
    let scaled = scaled(halved(numeral), isDigits: isDigits)
    if isDigits, scaled.scale > 1, let mixed = mixed(scaled) { return mixed }
    return fractioned(withPartOfScale(scaled))
  }

  /// "a million and a half", "five billion and three quarters": the part is one of the scale.
  private func withPartOfScale(_ numeral: Numeral) -> Numeral {
    guard numeral.scale >= 1e6, let (part, end) = andPart(at: numeral.pieces.upperBound) else {
      return numeral
    }
    return plus(part * numeral.scale, numeral, end)
  }

  /// "4 thousand 3 hundred and 21": digits and scales in turn.
  private func mixed(_ numeral: Numeral) -> Numeral? {
    guard numeral.value < 1e15, joinsAnd,
      let found = SpelledNumber(pieces, at: numeral.pieces.lowerBound)?.numeral,
      found.pieces.upperBound > numeral.pieces.upperBound
    else { return nil }
    return found
  }

  /// "one point seven", "nought point nought three", "1 point 1", "point 77".
  private func pointed(_ whole: Numeral?, at index: Int) -> Numeral? {
    guard pieces.text(index) == "point", whole?.scale ?? 1 <= 1000 else { return nil }
    var digits = ""
    var end = index + 1
    if let piece = pieces[end], piece.kind == .number, piece.text.allSatisfy(\.isASCIIDigit) {
      (digits, end) = (piece.text, end + 1)
    } else if let first = NumberWords.units[pieces.text(end)], first < 10 {
      while let digit = NumberWords.units[pieces.text(end)], digit < 10, digits.utf8.count < 15 {
        digits += String(Int(digit))
        end += 1
      }
    } else if let number = SpelledNumber(pieces, at: end, joinsAnd: false)?.numeral,
      number.value < 100, number.scale == 1
    {
      (digits, end) = (String(Int(number.value)), number.pieces.upperBound)
    }
    guard !digits.isEmpty, let part = Double("0." + digits) else { return nil }
    var numeral = Numeral((whole?.pieces.lowerBound ?? index)..<end, (whole?.value ?? 0) + part)
    numeral.step = 1 / Digits.power(digits.utf8.count)
    numeral.isSpelled = whole?.isSpelled ?? false
    return scaled(numeral, isDigits: false)
  }

  /// "2½", "2 1/2", "nine and a half", "two and three quarters".
  private func halved(_ numeral: Numeral) -> Numeral {
    let end = numeral.pieces.upperBound
    guard numeral.scale < 1000 else { return numeral }
    if let value = NumberWords.fractions[pieces.text(end)] { return plus(value, numeral, end + 1) }
    if let (value, stop) = pieces.slash(at: end), value < 1 { return plus(value, numeral, stop) }
    guard let (part, stop) = andPart(at: end) else { return numeral }
    return plus(part, numeral, stop)
  }

  /// "and a half", "and three quarters": the part and the index past it.
  private func andPart(at index: Int) -> (Double, Int)? {
    guard pieces.text(index) == "and" else { return nil }
    let count = pieces.text(index + 1)
    let word = pieces.text(index + 2)
    if count == "a" || count == "one" || count == "an" {
      return NumberWords.denominators[word].map { (1 / $0, index + 3) }
    }
    guard let top = NumberWords.units[count], word.hasSuffix("s"),
      let parts = NumberWords.denominators[String(word.dropLast())], top < parts
    else { return nil }
    return (top / parts, index + 3)
  }

  private func plus(_ part: Double, _ numeral: Numeral, _ end: Int) -> Numeral {
    var sum = numeral
    sum.value += part
    sum.step = part == 0.5 ? 0.5 : min(part, 0.25 * numeral.scale)
    sum.pieces = numeral.pieces.lowerBound..<end
    sum.isBare = false
    return sum
  }

  /// The number with the scale words that follow it.
  func scaled(_ numeral: Numeral, isDigits: Bool, isMoney: Bool = false) -> Numeral {
    var numeral = numeral
    if numeral.isShare { return numeral }
    while let next = pieces[numeral.pieces.upperBound] {
      let end = numeral.pieces.upperBound + 1
      let scale = NumberWords.scales[next.text] ?? NumberWords.pluralScales[next.text]
      if let scale, scale != 20, scale != 144,
        scale > numeral.scale || scale == 12 && numeral.scale == 100
      {
        numeral = numeral.scaled(by: scale, to: end)
      } else if isDigits, numeral.scale == 1, let scale = shortScale(next, isMoney, end) {
        return numeral.scaled(by: scale, to: end)
      } else {
        break
      }
    }
    return numeral
  }

  /// The value of "bn", "k" or "m" behind digits; `end` is the index past it.
  private func shortScale(_ piece: Piece, _ isMoney: Bool, _ end: Int) -> Double? {
    guard let scale = NumberWords.shortScales[piece.text], !piece.isGlued else { return nil }
    if NumberWords.apartScales.contains(piece.text) { return scale }
    if !isMoney, NumberWords.moneyScales.contains(piece.text) { return nil }
    if piece.spaceBefore {
      // "1.5 M" and "10 k", but no "10 k runners" and no "5 m".
      guard isMoney || piece.isCapitalized && piece.text == "m" || piece.text == "k" else {
        return nil
      }
      return pieces[end]?.kind == .word && !isMoney ? nil : scale
    }
    if isMoney { return scale }
    if piece.text == "m", piece.isCapitalized { return scale }
    return piece.text == "m" && NumberWords.metreWords.contains(pieces.text(end)) ? nil : scale
  }

  /// "two thirds", "one quarter", "five-eighths", "twenty-three fifths".
  private func fractioned(_ numeral: Numeral) -> Numeral {
    let start = numeral.pieces.lowerBound
    let end = numeral.pieces.upperBound
    let isApart = pieces.text(end) == "-" && pieces[end]?.kind == .mark
    let word = pieces.text(isApart ? end + 1 : end)
    guard numeral.value >= 1, !numeral.isBareScale else { return numeral }
    if let (parts, stop) = denominator(after: numeral) {
      return share(start..<stop, numeral.value / parts)
    }
    let name = numeral.value == 1 ? word : word.hasSuffix("s") ? String(word.dropLast()) : ""
    guard let parts = NumberWords.denominators[name],
      numeral.value < parts || parts > 4 && numeral.isSpelled
    else { return numeral }
    if numeral.value == 1, parts >= 20, numeral.scale > 1 { return numeral }
    let stop = isApart ? end + 2 : end + 1
    return afterAnd(numeral, parts, stop) ?? share(start..<stop, numeral.value / parts)
  }

  /// "two hundred and fifty-four hundredths": what stands after "and" is the part, the rest whole.
  private func afterAnd(_ numeral: Numeral, _ parts: Double, _ stop: Int) -> Numeral? {
    guard numeral.isSpelled, let last = numeral.pieces.last(where: { pieces.text($0) == "and" }),
      let top = SpelledNumber(pieces, at: last + 1, joinsAnd: false)?.numeral, top.scale == 1,
      top.value < parts, top.value < numeral.value
    else { return nil }
    var sum = numeral
    sum.value += top.value / parts - top.value
    sum.step = 1 / parts
    sum.pieces = numeral.pieces.lowerBound..<stop
    return sum
  }

  /// The parts of "three twenty-firsts" and "one one hundred and fifth", and the index past them: an
  /// ordinal of several words, which cannot go on the number before it.
  private func denominator(after numeral: Numeral) -> (Double, Int)? {
    guard numeral.isSpelled, numeral.scale == 1, numeral.value < 20 else { return nil }
    let end = numeral.pieces.upperBound
    guard NumberWords.tens[pieces.text(end)] != nil || NumberWords.units[pieces.text(end)] != nil,
      let (parts, stop) = SpelledNumber.ordinal(pieces, at: end, isPlural: numeral.value > 1),
      stop > end + 1, numeral.value < parts,
      pieces[stop]?.kind != .word || pieces.text(stop) == "of"
    else { return nil }
    return (parts, stop)
  }

  private func share(_ range: Range<Int>, _ value: Double) -> Numeral {
    var numeral = Numeral(range, value)
    numeral.isShare = true
    numeral.step = value
    return numeral
  }

  private func vague(at index: Int) -> Numeral? {
    let phrases = pieces.words.hedges.vague[pieces.text(index)]
    guard let (phrase, end) = pieces.end(of: phrases, at: index),
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
    if isAfterArticle || isGlued, pieces.words.units.measure(of: pieces.text(next)) != nil {
      return Numeral(index..<next, 0.5)
    }
    return isGlued ? nil : share(index..<index + 1, 0.5)
  }

  /// "a hundred", "a third of", "a quarter million", "a year": the article stands for one.
  private func article(at index: Int) -> Numeral? {
    let next = pieces.text(index + 1)
    if next == "half" { return share(index..<index + 2, 0.5) }
    if let parts = NumberWords.denominators[next] {
      return part(1 / parts, at: index, isQuarter: next == "quarter")
    }
    if NumberWords.scales[next] != nil {
      guard next != "score", next != "gross",
        let spelled = SpelledNumber(pieces, at: index + 1, one: .article, joinsAnd: joinsAnd)
      else { return nil }
      return fractioned(withPartOfScale(scaled(spelled.numeral, isDigits: false)))
    }
    guard pieces.words.units.measure(of: next) != nil else { return nil }
    var numeral = Numeral(index..<index + 1, 1)
    numeral.isArticle = true
    return numeral
  }

  /// "a third of", "a quarter million", "a quarter of a million".
  private func part(_ value: Double, at index: Int, isQuarter: Bool) -> Numeral? {
    guard let after = pieces[index + 2] else { return share(index..<index + 2, value) }
    if let scale = NumberWords.scales[after.text], isQuarter {
      return Numeral(index..<index + 2, value).scaled(by: scale, to: index + 3)
    }
    if after.text == "of", pieces.text(index + 3) == "a",
      let scale = NumberWords.scales[pieces.text(index + 4)]
    {
      return Numeral(index..<index + 2, value).scaled(by: scale, to: index + 5)
    }
    let isShare = after.kind == .mark || after.text == "of" || after.text == "more"
    return isShare && !after.isGlued ? share(index..<index + 2, value) : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { self >= "0" && self <= "9" }
}
