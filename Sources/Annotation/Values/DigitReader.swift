import Documents

/// Reads a number in digits from the pieces that it was cut into: "1 234", "5,00", "1.3e6", "2/3".
struct DigitReader {
  let pieces: Pieces

  /// The number that begins at a piece of digits; nil for codes such as "007" or "1.2.3".
  func numeral(at index: Int) -> Numeral? {
    let text = pieces.text(index)
    if let value = NumberWords.fractions[text] { return share(index..<index + 1, value) }
    if let (value, end) = pieces.slash(at: index) { return share(index..<end, value) }
    if let joined = joined(at: index) { return joined }
    guard let first = Digits(text) else { return nil }
    var value = first.value
    var end = index + 1
    if first.decimals == 0, first.count <= 3 { (value, end) = grouped(value, from: end) }
    // "80, 000": digits with a zero before them are no number of their own.
    if end == index + 1, first.count <= 3, pieces.text(end) == ",", let tail = pieces[end + 1],
      tail.kind == .number, tail.text.utf8.count == 3, tail.text.hasPrefix("0"),
      let thousands = Double(tail.text)
    {
      (value, end) = (value * 1000 + thousands, end + 2)
    }
    if let (power, stop) = exponent(at: end) { return raised(value, index..<stop, power) }
    var numeral = Numeral(index..<end, value)
    numeral.isBare = !first.isGrouped && first.decimals == 0 && end == index + 1
    if first.decimals > 0 { numeral.step = 1 / Digits.power(first.decimals) }
    return numeral
  }

  private func share(_ range: Range<Int>, _ value: Double) -> Numeral {
    var numeral = Numeral(range, value)
    numeral.isShare = true
    numeral.step = value
    return numeral
  }

  /// "1 234 567": blanks that do not break, or at least two groups after plain ones.
  private func grouped(_ first: Double, from start: Int) -> (Double, Int) {
    var value = first
    var end = start
    var isPlain = false
    while let group = pieces[end], let before = pieces[end - 1], group.kind == .number,
      group.spaceBefore, group.text.utf8.count == 3,
      group.text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let tail = Double(group.text),
      value < 1e12
    {
      // A blank of one byte breaks; those that hold digits together take two or three.
      isPlain = isPlain || group.span.start - before.span.end == 1
      value = value * 1000 + tail
      end += 1
    }
    return isPlain && end - start < 2 ? (first, start) : (value, end)
  }

  /// "5,00", "1.111,11" and "12,34,567.89": commas where English puts none.
  private func joined(at index: Int) -> Numeral? {
    guard pieces.text(index + 1) == ",", pieces[index + 1]?.spaceBefore == false,
      let next = pieces[index + 2], next.kind == .number, !next.spaceBefore,
      pieces.text(index + 3) != "," || pieces[index + 4]?.spaceBefore != false
    else { return nil }
    guard let (value, decimals) = Digits.withCommas(pieces.text(index), next.text) else {
      return nil
    }
    var numeral = Numeral(index..<index + 3, value)
    if decimals > 0 { numeral.step = 1 / Digits.power(decimals) }
    return numeral
  }

  private func raised(_ value: Double, _ range: Range<Int>, _ power: Int) -> Numeral? {
    guard abs(power) < 300 else { return nil }
    let factor = Digits.power(abs(power))
    return Numeral(range, power < 0 ? value / factor : value * factor)
  }

  /// "e6", "e+14", "e-3", "x10^6", "× 10^-3": the power of ten and the index past it.
  private func exponent(at index: Int) -> (Int, Int)? {
    guard let piece = pieces[index], !piece.isGlued else { return nil }
    let text = piece.text
    if text.utf8.first == UInt8(ascii: "e"), !piece.spaceBefore {
      if let power = Int(text.dropFirst()) { return (power, index + 1) }
      return text == "e" ? signed(at: index + 1) : nil
    }
    guard ["x", "×", "x10", "*"].contains(text) || text.hasPrefix("x10-") else { return nil }
    if text.hasPrefix("x10-") { return Int(text.dropFirst(3)).map { ($0, index + 1) } }
    let caret = text == "x10" ? index + 1 : index + 2
    guard text == "x10" || pieces.text(index + 1) == "10", pieces.text(caret) == "^" else {
      return nil
    }
    return signed(at: caret + 1)
  }

  /// A whole number with its sign.
  private func signed(at index: Int) -> (Int, Int)? {
    let sign = pieces.text(index)
    let hasSign = sign == "-" || sign == "+"
    let digits = hasSign ? index + 1 : index
    guard let value = Int(pieces.text(digits)) else { return nil }
    return (sign == "-" ? -value : value, digits + 1)
  }
}

extension Pieces {
  /// "1/2" without spaces: its value and the index past it.
  func slash(at index: Int) -> (Double, Int)? {
    guard text(index + 1) == "/", self[index + 1]?.spaceBefore == false,
      self[index + 2]?.spaceBefore == false, let top = Digits(text(index)),
      let bottom = Digits(text(index + 2)), bottom.decimals == 0, top.decimals == 0,
      [2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 50, 100].contains(bottom.value), top.value > 0,
      top.value < bottom.value, text(index + 3) != "/",
      text(index - 1) != "/" || self[index]?.spaceBefore == true
    else { return nil }
    return (top.value / bottom.value, index + 3)
  }
}
