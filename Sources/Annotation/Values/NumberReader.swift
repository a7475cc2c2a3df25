import Documents

/// Finds the numbers of a sentence, from left to right.
struct NumberReader {
  let pieces: Pieces
  var hedges: Hedges { pieces.words.hedges }
  var quantities: QuantityReader { QuantityReader(pieces: pieces) }
  /// Reads numbers that end before an "and": "between one hundred and two hundred".
  var splitting: QuantityReader { QuantityReader(pieces: pieces, joinsAnd: false) }
  var context: NumberContext { NumberContext(pieces: pieces) }
  /// For each piece, whether a date holds it.
  private let isInTime: [Bool]
  /// What has been read: the mention and its pieces.
  var found: [(mention: NumberMention, pieces: Range<Int>)] = []

  init(pieces: Pieces, times: [FoundTime] = []) {
    self.pieces = pieces
    var isInTime = [Bool](repeating: false, count: pieces.count)
    for time in times {
      for index in time.pieces { isInTime[index] = true }
      for index in time.lengthPieces ?? 0..<0 { isInTime[index] = false }
    }
    self.isInTime = isInTime
  }

  /// The numbers, in the order of the text.
  mutating func mentions() -> [NumberMention] {
    var index = 0
    while index < pieces.count {
      index = isInTime[index] ? index + 1 : max(index + 1, read(at: index))
    }
    return found.map(\.mention)
  }

  /// Reads what begins at a piece, and answers where to go on.
  private mutating func read(at index: Int) -> Int {
    let piece = pieces.items[index]
    guard piece.kind == .number || !piece.opens.isEmpty else { return index + 1 }
    if let end = pieces.words.numbered.end(at: index, in: pieces) { return end }
    if let end = multiple(at: index) ?? ordinal(at: index) { return end }
    if pieces.text(index - 1) == "between", let first = splitting.quantity(at: index),
      isFree(first.pieces), let end = range(first)
    {
      return end
    }
    guard let first = quantities.quantity(at: index).flatMap(free) else { return index + 1 }
    if !first.hasUnit || first.isLetter, first.numeral.scale == 1,
      context.isLabelled(first.numeral)
    {
      return first.pieces.upperBound
    }
    if let end = ratio(first) { return end }
    if let end = range(first) { return end }
    return single(first)
  }

  /// A quantity as far as no date holds it: "11 euros an hour" is money, "an hour" a time that recurs.
  private func free(_ quantity: Quantity) -> Quantity? {
    guard let cut = quantity.pieces.first(where: { isInTime[$0] }) else { return quantity }
    guard case .money = quantity.unit, cut > quantity.numeral.pieces.upperBound else { return nil }
    var free = quantity
    free.pieces = quantity.pieces.lowerBound..<cut
    return free
  }

  /// Whether no piece of a range belongs to a date.
  func isFree(_ range: Range<Int>) -> Bool {
    range.upperBound <= isInTime.count && !isInTime[range].contains(true)
  }

  /// The first piece that no mention or date holds, looking back from an index.
  func floor(before index: Int) -> Int {
    var floor = found.last?.pieces.upperBound ?? 0
    var look = index
    while look > max(floor, index - 6) {
      if isInTime[look - 1] { floor = max(floor, look) }
      look -= 1
    }
    return floor
  }

  mutating func append(_ mention: NumberMention, _ range: Range<Int>) {
    // A token may hold two numbers ("5-6"); mentions never share one.
    if let last = found.last, mention.tokens.lowerBound < last.mention.tokens.upperBound { return }
    found.append((mention, range))
  }

  /// A mention of some pieces.
  func mention(
    _ range: Range<Int>,
    _ point: Double,
    _ interval: Interval,
    _ unit: Unit,
    _ rule: String
  ) -> NumberMention {
    let cover = pieces.cover(range)
    return NumberMention(
      tokens: cover.tokens,
      span: cover.span,
      point: point,
      interval: interval,
      unit: unit,
      rule: rule
    )
  }

  private mutating func single(_ quantity: Quantity) -> Int {
    let start = quantity.pieces.lowerBound
    let hedged = HedgeReader(pieces: pieces)
      .hedge(of: quantity, floor: floor(before: start))
    var hedge = hedged?.hedge ?? (quantity.numeral.vague == nil ? .exact : .vague)
    // "over nine years" may be "in the course of": at least, not more.
    if quantity.precision != nil, hedged?.words == "over" { hedge = .atLeast }
    var interval = quantity.interval(hedge, hedges)
    if hedge == .exact, hedged != nil, quantity.numeral.vague == nil {
      interval = Interval(quantity.point)
    }
    let range = (hedged?.pieces ?? quantity.pieces)
    guard isFree(range) else { return quantity.pieces.upperBound }
    var mention = mention(range, quantity.point, interval, quantity.unit, rule(quantity, hedge))
    mention.hedge = hedge
    mention.hedgeWord = hedged?.words ?? (hedge == .vague ? words(quantity.numeral.pieces) : nil)
    mention.isWeak = isWeak(quantity, isHedged: hedged != nil)
    mention.isPronoun = isPronoun(quantity)
    mention.isCompound =
      !quantity.hasUnit && quantity.numeral.isSpelled && quantity.numeral.scale == 1
      && pieces[quantity.pieces.upperBound]?.isGlued == true
      && NumberWords.units[pieces.text(quantity.pieces.upperBound)] == nil
    if let ends = quantity.numeral.vague { mention.stated = ends }
    mention.unitName = unitName(of: quantity)
    if quantity.unit == .count || quantity.unit == .age, isAge(quantity) {
      mention.unit = .age
      mention.interval = Interval(quantity.point)
    }
    mention.figure = figure(of: quantity)
    mention.core = pieces.bytes(of: quantity.pieces)
    relate(&mention, range, quantity)
    append(mention, range)
    return range.upperBound
  }

  /// The unit as stated, or what is counted.
  func unitName(of quantity: Quantity) -> String? {
    if quantity.hasUnit { return quantity.unitName }
    let isOne = quantity.numeral.value == 1
    return CountedPhrase(pieces: pieces).name(at: quantity.pieces.upperBound, isOne: isOne)
  }

  /// "the one that", "which one", "BBC One"; "a year earlier".
  private func isPronoun(_ quantity: Quantity) -> Bool {
    if quantity.numeral.isArticle {
      if case .duration = quantity.unit { return true }
      return false
    }
    guard quantity.numeral.isSpelled, quantity.numeral.value == 1, !quantity.hasUnit,
      quantity.numeral.pieces.count == 1, let piece = pieces[quantity.pieces.lowerBound]
    else { return false }
    let start = quantity.pieces.lowerBound
    if piece.isCapitalized, start > 0, pieces[start - 1]?.kind == .word { return true }
    return Self.beforePronouns.contains(pieces.text(start - 1))
      || Self.afterPronouns.contains(pieces.text(start + 1))
  }

  private static let beforePronouns: Set<String> = [
    "the", "which", "this", "that", "no", "every", "any", "each", "another", "some", "a", "good",
    "first", "last", "new", "big",
  ]

  private static let afterPronouns: Set<String> = [
    "another", "who", "that", "which", "'s", "can", "could", "should", "would", "may", "might",
    "must", "has", "is", "was", "will",
  ]

  /// The number of a quantity as written; nil when none is ("for years").
  func figure(of quantity: Quantity) -> NumberMention.Figure? {
    guard !quantity.numeral.pieces.isEmpty else { return nil }
    let span = pieces.bytes(of: quantity.numeral.pieces)
    return NumberMention.Figure(span: span, value: quantity.numeral.value)
  }

  private func words(_ range: Range<Int>) -> String {
    range.map { pieces.text($0) }.joined(separator: " ")
  }

  private func rule(_ quantity: Quantity, _ hedge: Hedge) -> String {
    switch hedge {
    case .vague: "an amount in words"
    case .exact where quantity.precision != nil: "a length of time, to half its unit"
    case .exact where quantity.numeral.isRound: "a round number"
    case .exact: "a number as stated"
    default: "a number with “\(hedge.rawValue)”"
    }
  }

  /// "aged 37", "37, " after a name.
  private func isAge(_ quantity: Quantity) -> Bool {
    let (start, end) = (quantity.pieces.lowerBound, quantity.pieces.upperBound)
    guard quantity.numeral.value <= 120 else { return false }
    if ["aged", "age", "ages"].contains(pieces.text(start - 1)) { return true }
    return quantity.numeral.isBare && pieces.text(start - 1) == "," && pieces.text(end) == ","
      && pieces[start - 2]?.isCapitalized == true && pieces[start - 2]?.kind == .word && start > 3
  }

  /// Whether the number may be a pronoun, part of a compound or of a name.
  private func isWeak(_ quantity: Quantity, isHedged: Bool) -> Bool {
    if isHedged { return false }
    let numeral = quantity.numeral
    let end = quantity.pieces.upperBound
    if numeral.isBareScale { return true }
    if numeral.isSpelled, numeral.value == 1, numeral.scale == 1, quantity.unit == .count {
      return true
    }
    if numeral.isSpelled, numeral.value == 1, quantity.precision == .day { return true }
    if numeral.isSpelled, numeral.value == 2, pieces.text(numeral.pieces.lowerBound - 1) == "the" {
      return true
    }
    if numeral.isShare, !quantity.hasUnit, pieces.text(end) != "of" { return true }
    if quantity.unit == .times { return !isComparison(at: end) }
    if !quantity.hasUnit, pieces[end]?.isGlued == true { return pieces.text(end) != "strong" }
    return context.followsName(numeral) && !quantity.hasUnit
  }

  func isComparison(at index: Int) -> Bool {
    let word = pieces.text(index)
    return ["more", "less", "as", "the", "larger", "fewer", "that", "its", "their", "what"]
      .contains(word)
      || word.utf8.count > 4 && word.hasSuffix("er")
  }
}
