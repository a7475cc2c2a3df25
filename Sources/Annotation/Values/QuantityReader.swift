import Documents

/// Reads a number and its unit: signs before it, words after it.
struct QuantityReader {
  let pieces: Pieces
  /// False where "and" stands between two numbers.
  var joinsAnd = true

  var numerals: NumeralReader { NumeralReader(pieces: pieces, joinsAnd: joinsAnd) }
  var units: UnitReader { UnitReader(pieces: pieces) }
  private var context: NumberContext { NumberContext(pieces: pieces) }

  /// The quantity that begins at a piece; nil when none does, or the digits are a name or code.
  func quantity(at index: Int) -> Quantity? {
    guard let piece = pieces[index],
      piece.kind == .number || piece.opens.contains(.quantity)
        || piece.opens.contains(.vague)
    else { return nil }
    if piece.opens.contains(.money), let money = MoneyReader(self).money(at: index) { return money }
    if piece.opens.contains(.percent) { return percent(at: index) }
    if let length = uncounted(at: index) { return length }
    guard let numeral = numerals.numeral(at: index), !context.isCode(numeral) else { return nil }
    return measured(numeral, from: index)
  }

  /// "percent of 10": ten percent, where nothing is counted of which it could be a part.
  private func percent(at index: Int) -> Quantity? {
    let forms = pieces.words.units.forms(beginning: pieces.text(index))
    guard pieces[index - 1]?.kind != .number,
      let form = forms.first(where: {
        $0.measure.unit == .percent && pieces.matches($0.words, at: index)
      }),
      case let of = index + form.words.count, pieces.text(of) == "of",
      let numeral = numerals.numeral(at: of + 1), !numeral.isArticle, !numeral.isShare,
      numeral.vague == nil, case let end = numeral.pieces.upperBound,
      pieces[end].map({ $0.kind == .mark && $0.text != "%" }) ?? true
    else { return nil }
    var quantity = Quantity(numeral: numeral, pieces: index..<end)
    quantity.take(UnitReader.Found(form.measure, end: end))
    return quantity
  }

  /// "within weeks", "for years": some units, none counted.
  private func uncounted(at index: Int) -> Quantity? {
    switch pieces.text(index - 1) {
    case "within", "for", "in", "after": break
    default: return nil
    }
    guard TimeWords.isPluralUnit(pieces.text(index)),
      let measure = pieces.words.units.measure(of: pieces.text(index)),
      !["ago", "to", "of"].contains(pieces.text(index + 1))
    else { return nil }
    var numeral = Numeral(index..<index, 5.5)
    numeral.vague = Interval(2, 9)
    var quantity = Quantity(numeral: numeral, pieces: index..<index + 1)
    quantity.take(UnitReader.Found(measure, end: index + 1))
    return quantity
  }

  private func measured(_ numeral: Numeral, from index: Int) -> Quantity? {
    var quantity = Quantity(numeral: numeral, pieces: numeral.pieces)
    if numeral.isShare { quantity.unit = .share }
    if let money = MoneyReader(self).scaledCode(numeral) { return money }
    let end = pastTolerance(numeral.pieces.upperBound) ?? ofUnit(numeral)
    guard let found = units.unit(at: end, after: numeral) else {
      return numeral.isArticle ? nil : quantity
    }
    quantity.take(found)
    quantity.pieces = index..<found.end
    quantity.unitLength = pieces.text(numeral.pieces.upperBound).utf8.count
    if case .duration = found.unit, let (part, end) = units.extra(at: found.end) {
      quantity.numeral.value += part
      quantity.numeral.step = part
      quantity.pieces = index..<end
    } else if numeral.isArticle, !isCounted(quantity) {
      return nil
    }
    if Self.temperatures.contains(quantity.unitName) { return temperature(quantity) }
    let money = MoneyReader(self)
    return money.withScale(quantity) ?? money.withSmaller(quantity) ?? withSmallerLength(quantity)
  }

  private static let temperatures: Set<String> = ["degree", "celsius", "fahrenheit"]

  /// "2 degrees below zero".
  private func temperature(_ quantity: Quantity) -> Quantity {
    let end = quantity.pieces.upperBound
    guard pieces.text(end) == "below", pieces.text(end + 1) == "zero",
      quantity.numeral.value > 0
    else { return quantity }
    var negative = quantity
    negative.numeral.value = -quantity.numeral.value
    negative.pieces = quantity.pieces.lowerBound..<end + 2
    return negative
  }

  /// "5 feet 2 inches", "5'2\"": the smaller unit adds to the larger.
  private func withSmallerLength(_ quantity: Quantity) -> Quantity {
    guard let (name, part) = Self.smaller[quantity.unitName] else { return quantity }
    let start = quantity.pieces.upperBound
    guard let numeral = numerals.numeral(at: start), !numeral.isArticle,
      let found = units.simple(at: numeral.pieces.upperBound, after: numeral), found.name == name,
      numeral.value < 1 / part
    else { return quantity }
    var sum = quantity
    sum.numeral.value += numeral.value * part
    sum.numeral.step = part
    sum.pieces = quantity.pieces.lowerBound..<found.end
    return sum
  }

  private static let smaller: [String: (String, Double)] = [
    "foot": ("inch", 1.0 / 12), "pound-mass": ("ounce", 1.0 / 16),
    "stone": ("pound-mass", 1.0 / 14),
  ]

  /// The index past "±0.01" or "+/- 0.01".
  private func pastTolerance(_ index: Int) -> Int? {
    let start: Int
    switch pieces.text(index) {
    case "±": start = index + 1
    case "+" where pieces.text(index + 1) == "/" && pieces.text(index + 2) == "-": start = index + 3
    default: return nil
    }
    guard pieces[start]?.kind == .number else { return nil }
    return DigitReader(pieces: pieces).numeral(at: start)?.pieces.upperBound
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
    guard case .duration = quantity.unit else { return isPlainArticle(quantity) }
    let before = pieces.text(quantity.pieces.lowerBound - 1)
    let after = pieces.text(quantity.pieces.upperBound)
    return Self.countingWords.contains(before)
      || ["ago", "later", "earlier", "long"].contains(after)
  }

  /// Whether "a mile" is an amount: hedged ("about a mile", "more than a dollar").
  private func isPlainArticle(_ quantity: Quantity) -> Bool {
    let before = pieces.text(quantity.pieces.lowerBound - 1)
    return ["nearly", "almost", "about", "than", "around", "least", "under", "roughly", "above"]
      .contains(before)
  }
}
