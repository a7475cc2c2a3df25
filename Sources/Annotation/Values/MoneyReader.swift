import Documents

/// Reads amounts of money: the sign or code before the digits, what repeats it, cents after it.
struct MoneyReader {
  private let reader: QuantityReader
  private var pieces: Pieces { reader.pieces }

  init(_ reader: QuantityReader) { self.reader = reader }

  /// "$5", "US$ 1.7bn", "EUR 50m", "HK $5", "-$5": an amount with its currency before it.
  func money(at index: Int) -> Quantity? {
    let isNegative =
      pieces.text(index) == "-" && pieces[index + 1]?.kind == .mark
      && pieces[index + 1]?.spaceBefore == false
    let start = isNegative ? index + 1 : index
    guard let (measure, end) = sign(at: start) else { return nil }
    guard var numeral = reader.numerals.numeral(at: end), !numeral.isSpelled, !numeral.isShare
    else { return nil }
    numeral = reader.numerals.scaled(numeral, isDigits: true, isMoney: true)
    if isNegative { numeral.value = -numeral.value }
    var quantity = Quantity(numeral: numeral, pieces: index..<numeral.pieces.upperBound)
    quantity.take(UnitReader.Found(measure, end: numeral.pieces.upperBound))
    quantity.pieces = index..<pastRepeated(measure, at: numeral.pieces.upperBound)
    let found = reader.units.compound(UnitReader.Found(measure, end: quantity.pieces.upperBound))
    quantity.unitName = found.name
    quantity.pieces = index..<found.end
    return withSmaller(quantity) ?? quantity
  }

  /// The currency whose sign stands at an index with digits behind it.
  private func sign(at index: Int) -> (UnitWords.Measure, Int)? {
    guard let piece = pieces[index] else { return nil }
    for form in pieces.words.units.forms(beginning: piece.text) where form.isSign {
      guard case .money = form.measure.unit, pieces.matches(form.words, at: index) else { continue }
      let end = index + form.words.count
      let isMinus = pieces.text(end) == "-"
      guard let digits = pieces[isMinus ? end + 1 : end], digits.kind == .number,
        !isMinus || !digits.spaceBefore, !digits.isGlued || !isMinus,
        isWritten(form, at: index, end)
      else { continue }
      return (form.measure, end)
    }
    return nil
  }

  /// Codes in letters need their capitals, and short ones touch their digits.
  private func isWritten(_ form: UnitWords.Form, at index: Int, _ end: Int) -> Bool {
    guard let first = pieces[index], first.kind == .word else { return true }
    if form.words.count > 1 {
      // "a $5 note" and "his $5" are no dollars of Australia or Singapore.
      return first.text.utf8.count > 1 || first.text == "c"
        || first.isCapitalized && pieces[index + 1]?.spaceBefore == false
    }
    if form.words[0].utf8.count > 2 { return true }
    return first.isCapitalized && (pieces[end]?.spaceBefore == false || form.words[0] != "ps")
  }

  /// The index past a second naming of the currency: "€5 euros", "$500 US", "$5 USD".
  private func pastRepeated(_ measure: UnitWords.Measure, at end: Int) -> Int {
    for form in pieces.words.units.forms(beginning: pieces.text(end))
    where pieces.matches(form.words, at: end) {
      guard case .money = form.measure.unit, form.measure.name == measure.name,
        pieces[end]?.kind == .word
      else { continue }
      return end + form.words.count
    }
    let isUS = measure.name == "dollar" && ["us", "u.s."].contains(pieces.text(end))
    return isUS && pieces[end + 1]?.isCapitalized != true ? end + 1 : end
  }

  /// "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50".
  func withSmaller(_ quantity: Quantity) -> Quantity? {
    guard case .money(let code) = quantity.unit, !Self.small.contains(code) else { return nil }
    let end = quantity.pieces.upperBound
    let start = pieces.text(end) == "and" ? end + 1 : end
    guard let numeral = reader.numerals.numeral(at: start), numeral.vague == nil,
      numeral.value < 100,
      numeral.value > 0, numeral.value == numeral.value.rounded()
    else { return nil }
    var past = numeral.pieces.upperBound
    if let cents = reader.units.simple(at: past, after: numeral),
      case .money(let part) = cents.unit,
      Self.small.contains(part)
    {
      past = cents.end
    } else {
      let isBare = start > end || numeral.value >= 10 && pieces[end - 1]?.kind == .word
      guard isBare, pieces[past] == nil || pieces[past]?.kind == .mark && pieces.text(past) != "%"
      else { return nil }
    }
    var sum = quantity
    sum.numeral.value += numeral.value / 100
    sum.numeral.step = 0.01
    sum.pieces = quantity.pieces.lowerBound..<past
    return sum
  }

  /// "75 USD million": the scale stands behind the currency.
  func withScale(_ quantity: Quantity) -> Quantity? {
    let end = quantity.pieces.upperBound
    guard case .money = quantity.unit, quantity.numeral.scale == 1,
      let scale = NumberWords.scales[pieces.text(end)], scale >= 1000
    else { return nil }
    var scaled = quantity
    scaled.numeral = quantity.numeral.scaled(by: scale, to: quantity.numeral.pieces.upperBound)
    scaled.pieces = quantity.pieces.lowerBound..<end + 1
    return scaled
  }

  /// "30 MUSD", "120 MEUR": a code with its scale before it, as accounts write it.
  func scaledCode(_ numeral: Numeral) -> Quantity? {
    let end = numeral.pieces.upperBound
    guard let piece = pieces[end], piece.isCapitalized, piece.text.utf8.count == 4,
      let scale = ["m": 1e6, "k": 1e3, "b": 1e9][piece.text.prefix(1)], !numeral.isSpelled,
      let form = pieces.words.units.forms(beginning: String(piece.text.dropFirst())).first,
      form.isSign, form.words.count == 1, case .money = form.measure.unit
    else { return nil }
    let scaled = numeral.scaled(by: scale, to: end)
    var quantity = Quantity(numeral: scaled, pieces: scaled.pieces)
    quantity.take(UnitReader.Found(form.measure, end: end + 1))
    quantity.pieces = numeral.pieces.lowerBound..<end + 1
    return quantity
  }

  /// The hundredths of currencies.
  private static let small: Set<String> = ["cent", "eurocent", "penny", "paisa"]
}
