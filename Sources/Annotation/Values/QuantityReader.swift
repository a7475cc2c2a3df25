import Documents

/// Reads a number and its unit: signs before it, words after it.
struct QuantityReader {
  let pieces: Pieces
  let numerals: NumeralReader
  let units: UnitReader
  let context: NumberContext

  init(pieces: Pieces, hedges: Hedges) {
    self.pieces = pieces
    numerals = NumeralReader(pieces: pieces, hedges: hedges)
    units = UnitReader(pieces: pieces)
    context = NumberContext(pieces: pieces)
  }

  /// The quantity that begins at a piece; nil when none does, or the digits are a name or code.
  func quantity(at index: Int) -> Quantity? {
    guard let piece = pieces[index],
      piece.kind == .number || piece.opens.contains(.quantity)
        || numerals.hedges.vague[piece.text] != nil
    else { return nil }
    if let (code, start) = currency(at: index) { return money(code, from: index, at: start) }
    if let length = uncounted(at: index) { return length }
    guard let numeral = numerals.numeral(at: index), !context.isCode(numeral) else { return nil }
    return measured(numeral, from: index)
  }

  /// "within weeks", "for years": some units, none counted.
  private func uncounted(at index: Int) -> Quantity? {
    guard ["within", "for", "in", "after"].contains(pieces.text(index - 1)),
      TimeWords.isPluralUnit(pieces.text(index)),
      let measure = UnitWords.measures[pieces.text(index)],
      !["ago", "to", "of"]
        .contains(pieces.text(index + 1))
    else { return nil }
    var numeral = Numeral(index..<index, 5.5)
    numeral.vague = Interval(2, 9)
    return Quantity(
      numeral: numeral,
      unit: measure.unit,
      factor: measure.factor,
      hasUnit: true,
      pieces: index..<index + 1,
      precision: measure.precision
    )
  }

  /// "$", "US$", "US $", "EUR" before digits, and the index of the digits.
  private func currency(at index: Int) -> (String, Int)? {
    let word = pieces.text(index)
    if ["us", "u.s.", "c", "ca", "a", "au", "nz", "hk", "s"].contains(word),
      pieces.text(index + 1) == "$", pieces[index + 1]?.spaceBefore == false || word == "us"
    {
      let codes = [
        "c": "CAD", "ca": "CAD", "a": "AUD", "au": "AUD", "nz": "NZD", "hk": "HKD",
        "s": "SGD",
      ]
      return (codes[word] ?? "USD", index + 2)
    }
    guard pieces[index]?.kind != .number, let code = UnitWords.prefixedCurrency(word),
      pieces[index + 1]?.kind == .number
    else { return nil }
    return (code, index + 1)
  }

  private func money(_ code: String, from index: Int, at start: Int) -> Quantity? {
    guard let numeral = numerals.numeral(at: start), !numeral.isSpelled else { return nil }
    var end = numeral.pieces.upperBound
    // "€5 euros" and "US$5 dollars" name the currency twice.
    if case .money? = UnitWords.measures[pieces.text(end)]?.unit,
      UnitWords.prefixedCurrency(pieces.text(end)) == nil || pieces.text(end) == code.lowercased()
    {
      end += 1
    }
    return Quantity(numeral: numeral, unit: .money(code), hasUnit: true, pieces: index..<end)
  }

  private func measured(_ numeral: Numeral, from index: Int) -> Quantity? {
    var quantity = Quantity(numeral: numeral, pieces: numeral.pieces)
    if numeral.isShare { quantity.unit = .share }
    let start = ofUnit(numeral)
    guard let found = units.unit(at: start, after: numeral) else {
      return numeral.isArticle ? nil : quantity
    }
    quantity.unit = found.unit
    quantity.factor = found.factor
    quantity.precision = found.precision
    quantity.hasUnit = true
    quantity.pieces = index..<found.end
    if case .duration = found.unit, let (part, end) = units.extra(at: found.end) {
      quantity.numeral.value += part
      quantity.numeral.step = part
      quantity.pieces = index..<end
    } else if numeral.isArticle, !isCounted(quantity) {
      return nil
    }
    return quantity
  }

  /// The unit of "dozens of miles" and "a third of a mile" stands past the "of".
  private func ofUnit(_ numeral: Numeral) -> Int {
    let end = numeral.pieces.upperBound
    let isOf = numeral.vague != nil && pieces.text(end) == "of"
    if numeral.isShare, pieces.text(end) == "of", pieces.text(end + 1) == "a" { return end + 2 }
    if numeral.isShare, pieces.text(end) == "a" || pieces.text(end) == "an" { return end + 1 }
    return isOf ? end + 1 : end
  }

  private static let countingWords: Set<String> = [
    "for", "after", "in", "within", "nearly", "almost", "over", "about", "than", "around", "least",
    "under", "roughly",
  ]

  /// Whether "a decade" is a length of time and no rate ("twice a year").
  private func isCounted(_ quantity: Quantity) -> Bool {
    guard case .duration = quantity.unit else { return false }
    let before = pieces.text(quantity.pieces.lowerBound - 1)
    let after = pieces.text(quantity.pieces.upperBound)
    return Self.countingWords.contains(before)
      || ["ago", "later", "earlier", "long"].contains(after)
  }
}
