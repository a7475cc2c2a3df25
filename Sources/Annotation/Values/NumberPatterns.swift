import Documents

/// Numbers of more than one part: ranges, ratios, multiples, ordinals, changes.
extension NumberReader {
  /// "twice", "doubled", "three-fold".
  mutating func multiple(at index: Int) -> Int? {
    guard pieces.items[index].opens.contains(.multiple),
      let value = NumberWords.multiples[pieces.text(index)]
    else { return nil }
    let range = index..<index + 1
    var mention = mention(range, value, Interval(value), .times, "a multiple")
    mention.isWeak =
      pieces.text(index).hasPrefix("double") || pieces.text(index) == "twice"
      ? !isComparison(at: index + 1) && !pieces.text(index).hasSuffix("ed") : false
    append(mention, range)
    return index + 1
  }

  /// "first", "19th", "twenty-first".
  mutating func ordinal(at index: Int) -> Int? {
    guard let (value, end) = ordinalValue(at: index) else { return nil }
    if pieces.text(index - 1) == "at", end == index + 1 { return end }
    var mention = mention(index..<end, value, Interval(value), .count, "an ordinal")
    mention.isOrdinal = true
    append(mention, index..<end)
    return end
  }

  private func ordinalValue(at index: Int) -> (Double, Int)? {
    guard let piece = pieces[index] else { return nil }
    if piece.kind == .number {
      return TimeWords.ordinalDigits(piece.text).map { (Double($0), index + 1) }
    }
    guard piece.opens.contains(.ordinal) || piece.opens.contains(.quantity) else { return nil }
    guard let (value, end) = SpelledNumber.ordinal(pieces, at: index) else { return nil }
    // "per second" is a time; the second of something has another word before it.
    if piece.text == "second", ["per", "/"].contains(pieces.text(index - 1)) { return nil }
    return (value, end)
  }

  /// "one in ten", "nine out of ten".
  mutating func ratio(_ first: Quantity) -> Int? {
    guard !first.hasUnit, !first.numeral.isShare, first.numeral.vague == nil else { return nil }
    var index = first.pieces.upperBound
    switch pieces.text(index) {
    case "in": index += 1
    case "out" where pieces.text(index + 1) == "of": index += 2
    default: return nil
    }
    if pieces.text(index) == "every" { index += 1 }
    guard let whole = quantities.quantity(at: index), !whole.hasUnit, isFree(whole.pieces),
      !whole.numeral.isShare, whole.numeral.vague == nil,
      Self.wholes.contains(whole.numeral.value) || pieces.text(index - 1) == "of",
      first.numeral.value < whole.numeral.value,
      first.numeral.isSpelled == whole.numeral.isSpelled
    else { return nil }
    let value = first.numeral.value / whole.numeral.value
    let start = first.pieces.lowerBound
    var quantity = first
    quantity.numeral = Numeral(start..<whole.pieces.upperBound, value)
    quantity.numeral.isShare = true
    quantity.numeral.step = value
    quantity.unit = .share
    quantity.pieces = quantity.numeral.pieces
    let hedged = HedgeReader(pieces: pieces)
      .hedge(of: quantity, floor: floor(before: start))
    let range = hedged?.pieces ?? quantity.pieces
    let hedge = hedged?.hedge ?? .exact
    var ratio = mention(
      range,
      value,
      quantity.interval(hedge, hedges),
      .share,
      "so many in so many"
    )
    ratio.figure = figure(of: quantity)
    ratio.core = pieces.bytes(of: quantity.pieces)
    ratio.hedge = hedge
    ratio.hedgeWord = hedged?.words
    append(ratio, range)
    return range.upperBound
  }

  private static let wholes: Set<Double> = [
    2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10_000, 100_000, 1_000_000,
  ]

  private static let suspensions: Set<String> = ["or", "and", "to"]

  private static let rangeVerbs: Set<String> = [
    "range", "ranged", "ranges", "ranging", "vary", "varied", "varies", "varying", "anywhere",
    "aged", "ages", "lasting", "estimates", "sentences",
  ]

  /// "between five and six", "10-15", "4,500 to 5,100".
  mutating func range(_ first: Quantity) -> Int? {
    guard first.numeral.vague == nil else { return nil }
    let hedged = HedgeReader(pieces: pieces)
      .hedge(of: first, floor: floor(before: first.pieces.lowerBound))
    let start = hedged?.pieces.lowerBound ?? first.pieces.lowerBound
    guard let second = secondEnd(of: first, start: start),
      isFree(second.pieces), let (low, high) = ends(first, second)
    else { return nil }
    let opener = pieces.text(start - 1)
    let opens = start - 1 >= floor(before: start) && (opener == "between" || opener == "from")
    let range = (opens ? start - 1 : start)..<second.pieces.upperBound
    let hedge = hedged?.hedge ?? .exact
    var interval = Interval(low.point, high.point)
    if hedge == .about || low.precision != nil {
      interval = low.interval(hedge, hedges).union(high.interval(hedge, hedges))
    } else if hedge == .atMost || hedge == .lessThan {
      interval = high.interval(hedge, hedges)
    } else if hedge == .atLeast || hedge == .moreThan {
      interval = low.interval(hedge, hedges)
    }
    var mention = mention(
      range,
      (low.point + high.point) / 2,
      interval,
      high.unit,
      "from one number to another"
    )
    mention.isRange = true
    mention.figure = figure(of: low)
    mention.upper = figure(of: high)
    mention.core = pieces.bytes(of: second.pieces)
    mention.unitName = unitName(of: high)
    mention.isChoice = (first.pieces.upperBound..<second.pieces.lowerBound).contains {
      pieces.text($0) == "or"
    }
    mention.hedge = hedge
    mention.hedgeWord = hedged?.words
    relate(&mention, range, high)
    append(mention, range)
    return range.upperBound
  }

  private func secondEnd(of first: Quantity, start: Int) -> Quantity? {
    let end = first.pieces.upperBound
    guard let joint = pieces[end] else { return nil }
    let opener = pieces.text(start - 1)
    if joint.isGlued { return quantities.quantity(at: end) }
    switch joint.text {
    case "and" where opener == "between": break
    case "-" where !joint.spaceBefore && Self.suspensions.contains(pieces.text(end + 1)):
      // "a 7- or 8-inch screen"
      return quantities.quantity(at: end + 2)
    case "or", "-", "through", "~": break
    case "up" where pieces.text(end + 1) == "to" && first.hasUnit:
      return quantities.quantity(at: end + 2)
    case "to":
      if found.last?.pieces.upperBound == start - 1, opener == "to" { return nil }
      if opener == "by" || opener == "from", !Self.rangeVerbs.contains(pieces.text(start - 2)) {
        return nil
      }
    default: return nil
    }
    guard let second = quantities.quantity(at: end + 1) else { return nil }
    if joint.text == "or", second.point > first.point * 2 + 2, !second.hasUnit { return nil }
    return second
  }

  /// The two ends, with a scale or unit that only one of them states given to both.
  private func ends(_ first: Quantity, _ second: Quantity) -> (Quantity, Quantity)? {
    var (low, high) = (first, second)
    if low.numeral.isShare != high.numeral.isShare || high.numeral.vague != nil { return nil }
    if low.hasUnit, high.hasUnit, low.unit != high.unit { return nil }
    if low.hasUnit, !high.hasUnit {
      guard case .money = low.unit else { return nil }
      high.unit = low.unit
      high.factor = low.factor
    }
    if low.numeral.scale == 1, high.numeral.scale >= 1000,
      low.numeral.value < high.numeral.value / high.numeral.scale
    {
      low.numeral = low.numeral.scaled(by: high.numeral.scale, to: low.numeral.pieces.upperBound)
    }
    low.unit = high.unit
    low.factor = high.factor
    low.precision = high.precision
    let isGrowing = low.numeral.value < high.numeral.value
    guard isGrowing, low.point <= 0 || high.point <= max(low.point, 1) * 1000 else { return nil }
    return (low, high)
  }
}
