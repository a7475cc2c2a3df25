import Documents

/// What `annotate` says of a number: the figure, the quantity with its unit, the range or bound.
enum NumberSpans {
  /// The spans of one mention, each inside the next.
  static func spans(of number: NumberMention) -> [ValueSpan] {
    if number.isOrdinal { return [ValueSpan(number.span, .ordinal, value: number.point)] }
    guard !number.isPronoun, !number.isCompound else { return [] }
    if number.hedge == .vague { return vague(number) }
    guard let figure = number.figure else { return [] }
    var spans = [self.number(figure, number)]
    guard let upper = number.upper else {
      if let quantity = quantity(figure, number) { spans.append(quantity) }
      if let range = bound(figure, number) { spans.append(range) }
      return spans
    }
    spans.append(self.number(upper, number))
    if number.isChoice {
      if let first = quantity(figure, number, figure.span) { spans.insert(first, at: 0) }
      if let second = quantity(upper, number) { spans.append(second) }
      return spans
    }
    return spans + range(number.span, figure.value, upper.value, number)
  }

  /// A range that two mentions state together: "from 4,500 to 5,100", "at least 5 and at most 9".
  static func spans(from first: NumberMention, to second: NumberMention, over span: Documents.Span)
    -> [ValueSpan]
  {
    guard let low = first.figure, let high = second.figure else { return [] }
    let measured = kind(of: second.unit) == nil ? first : second
    return [number(low, first), number(high, second)]
      + range(span, min(low.value, high.value), max(low.value, high.value), measured)
  }

  private static func number(
    _ figure: NumberMention.Figure,
    _ mention: NumberMention
  ) -> ValueSpan {
    var span = ValueSpan(figure.span, .number, value: figure.value)
    if kind(of: mention.unit) == nil { span.unit = mention.unitName }
    return span
  }

  private static func quantity(
    _ figure: NumberMention.Figure,
    _ mention: NumberMention,
    _ span: Documents.Span? = nil
  ) -> ValueSpan? {
    guard let kind = kind(of: mention.unit), let core = span ?? mention.core else { return nil }
    var quantity = ValueSpan(core, kind, value: figure.value)
    quantity.unit = mention.unitName
    if kind == .duration { quantity.timex = duration(figure.value, mention.unitName) }
    return quantity
  }

  /// A range twice: as what it measures, and as a range.
  private static func range(
    _ span: Documents.Span,
    _ low: Double,
    _ high: Double,
    _ mention: NumberMention
  ) -> [ValueSpan] {
    let kinds = [kind(of: mention.unit), .numberRange].compactMap(\.self)
    return kinds.map { kind in
      var range = ValueSpan(span, kind)
      (range.low, range.high, range.unit) = (low, high, mention.unitName)
      return range
    }
  }

  /// An amount without a number, if it has ends of its own: "thousands", not "several".
  private static func vague(_ number: NumberMention) -> [ValueSpan] {
    if number.stated == Interval(2, 3) {
      var couple = ValueSpan(number.span, .number, value: 2)
      couple.unit = number.unitName
      return [couple]
    }
    guard let word = number.hedgeWord,
      let last = word.split(separator: " ").last(where: { $0 != "of" }),
      NumberWords.pluralScales[String(last)] != nil
    else { return [] }
    return range(number.span, number.stated.low, number.stated.high + 1, number)
  }

  private static func kind(of unit: Unit) -> ValueSpan.Kind? {
    switch unit {
    case .count, .share, .times: nil
    case .percent: .percent
    case .money: .money
    case .distance: .distance
    case .duration: .duration
    case .age: .age
    case .other: .quantity
    }
  }

  /// A bound; "about" and its like bound nothing.
  private static func bound(
    _ figure: NumberMention.Figure,
    _ number: NumberMention
  ) -> ValueSpan? {
    var range = ValueSpan(number.span, .numberRange)
    range.unit = number.unitName
    switch number.hedge {
    case .atLeast, .moreThan: range.low = figure.value
    case .atMost, .lessThan: range.high = figure.value
    case .exact where number.hedgeWord?.hasPrefix("equal") == true && number.unit == .count:
      (range.low, range.high) = (figure.value, figure.value)
    case .exact, .about, .nearly, .vague: return nil
    }
    return range
  }

  private static let letters = [
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M",
    "year": "Y",
  ]

  /// "P3Y", "PT20M": a length of time as TIMEX3 writes it.
  private static func duration(_ value: Double, _ unit: String?) -> String? {
    var (value, unit) = (value, unit)
    if unit == "decade" { (value, unit) = (value * 10, "year") }
    if unit == "century" { (value, unit) = (value * 100, "year") }
    if unit == "fortnight" { (value, unit) = (value * 2, "week") }
    guard let letter = unit.flatMap({ letters[$0] }) else { return nil }
    let count = Decimals.text(of: value)
    return letter.count == 2 ? "PT\(count)\(letter.dropFirst())" : "P\(count)\(letter)"
  }
}
