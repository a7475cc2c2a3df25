import Documents

/// What `annotate` says of a number: the figure, the quantity with its unit, the range or bound.
enum NumberSpans {
  /// The spans of one mention, each inside the next.
  static func spans(of number: NumberMention) -> [ValueSpan] {
    if number.isOrdinal { return [ValueSpan(number.span, .ordinal, value: number.point)] }
    guard let figure = number.figure else { return [] }
    var spans = [ValueSpan(figure.span, .number, value: figure.value)]
    if let upper = number.upper {
      spans.append(ValueSpan(upper.span, .number, value: upper.value))
    } else if let kind = kind(of: number.unit), let core = number.core {
      var quantity = ValueSpan(core, kind, value: figure.value)
      quantity.unit = name(of: number.unit)
      if kind == .duration { quantity.timex = duration(figure.value, quantity.unit) }
      spans.append(quantity)
    }
    if let range = range(number, figure) { spans.append(range) }
    return spans
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

  private static func name(of unit: Unit) -> String? {
    switch unit {
    case .count, .share, .times: nil
    case .percent: "percent"
    case .age: "year"
    case .money(let name), .distance(let name), .duration(let name), .other(let name): name
    }
  }

  /// A stated range, or a bound; "about" and its like bound nothing.
  private static func range(
    _ number: NumberMention,
    _ figure: NumberMention.Figure
  ) -> ValueSpan? {
    var range = ValueSpan(number.span, .numberRange)
    range.unit = name(of: number.unit)
    if let upper = number.upper {
      (range.low, range.high) = (figure.value, upper.value)
      return range
    }
    switch number.hedge {
    case .atLeast, .moreThan: range.low = figure.value
    case .atMost, .lessThan: range.high = figure.value
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
