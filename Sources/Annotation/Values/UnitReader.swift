import Documents

/// Reads the unit that follows a number.
struct UnitReader {
  let pieces: Pieces

  /// A unit found, and the index of the piece just past it.
  struct Found {
    var unit: Unit
    var factor: Double
    var end: Int
    var precision: Period.Precision?
  }

  /// The unit that stands at an index, after a numeral; nil when it is a plain count.
  func unit(at index: Int, after numeral: Numeral) -> Found? {
    guard let piece = pieces[index] else { return nil }
    if let phrase = phrase(at: index) { return phrase }
    guard let measure = UnitWords.measures[piece.text] else { return second(at: index, numeral) }
    if piece.text == "times", piece.isCapitalized { return nil }
    if case .money = measure.unit, piece.text.utf8.count == 1, piece.spaceBefore { return nil }
    if case .distance = measure.unit { return length(measure, at: index) }
    if case .duration = measure.unit { return duration(measure, at: index, numeral) }
    return Found(unit: measure.unit, factor: measure.factor, end: index + 1)
  }

  private func second(at index: Int, _ numeral: Numeral) -> Found? {
    guard numeral.value == 1 || pieces[index]?.isGlued == true, pieces.text(index) == "second",
      let measure = UnitWords.measures["seconds"]
    else { return nil }
    return Found(unit: measure.unit, factor: measure.factor, end: index + 1, precision: .day)
  }

  private static let phrases: [([String], Unit, Double)] = [
    (["percentage", "points"], .other("percentage points"), 1),
    (["percentage", "point"], .other("percentage points"), 1),
    (["percent", "points"], .other("percentage points"), 1),
    (["%", "points"], .other("percentage points"), 1),
    (["basis", "points"], .other("basis point"), 1),
    (["per", "cent"], .percent, 1),
    (["nautical", "miles"], .distance("nautical mile"), 1852),
    (["miles", "per", "hour"], .other("mph"), 1),
    (["miles", "an", "hour"], .other("mph"), 1),
    (["kilometres", "per", "hour"], .other("km/h"), 1),
    (["kilometers", "per", "hour"], .other("km/h"), 1),
    (["kilometres", "an", "hour"], .other("km/h"), 1),
    (["km", "/", "h"], .other("km/h"), 1),
    (["us", "dollars"], .money("USD"), 1),
    (["u.s.", "dollars"], .money("USD"), 1),
    (["american", "dollars"], .money("USD"), 1),
    (["canadian", "dollars"], .money("CAD"), 1),
    (["australian", "dollars"], .money("AUD"), 1),
    (["cfa", "francs"], .money("XOF"), 1),
    (["swiss", "francs"], .money("CHF"), 1),
    (["pounds", "sterling"], .money("GBP"), 1),
    (["metric", "tons"], .other("tonne"), 1),
    (["metric", "tonnes"], .other("tonne"), 1),
    (["years", "old"], .age, 1), (["year", "old"], .age, 1), (["year", "olds"], .age, 1),
    (["years", "of", "age"], .age, 1),
    (["months", "old"], .age, 1.0 / 12), (["month", "old"], .age, 1.0 / 12),
  ]

  private static let byFirstWord = Dictionary(grouping: phrases) { $0.0[0] }

  private func phrase(at index: Int) -> Found? {
    for (words, unit, factor) in Self.byFirstWord[pieces.text(index)] ?? []
    where pieces.matches(words, at: index) {
      return Found(unit: unit, factor: factor, end: index + words.count)
    }
    if ["square", "sq", "cubic"].contains(pieces.text(index)),
      case .distance(let name)? = UnitWords.measures[pieces.text(index + 1)]?.unit
    {
      return Found(unit: .other("\(pieces.text(index)) \(name)"), factor: 1, end: index + 2)
    }
    return nil
  }

  private func length(_ measure: UnitWords.Measure, at index: Int) -> Found {
    if pieces[index + 1]?.spaceBefore == false, ["²", "2"].contains(pieces.text(index + 1)) {
      return Found(unit: .other("square \(pieces.text(index))"), factor: 1, end: index + 2)
    }
    return Found(unit: measure.unit, factor: measure.factor, end: index + 1)
  }

  /// "year and a half" adds to the number; the reader of numbers asks `extra` for it.
  private func duration(
    _ measure: UnitWords.Measure,
    at index: Int,
    _ numeral: Numeral
  ) -> Found? {
    let isAge = pieces.text(index + 1) == "old" && pieces[index + 1]?.isGlued == true
    if isAge { return Found(unit: .age, factor: measure.factor / Unit.daysPerYear, end: index + 2) }
    return Found(
      unit: measure.unit,
      factor: measure.factor,
      end: index + 1,
      precision: measure.precision
    )
  }

  /// "and a half" after a unit: the part it adds and the index past it.
  func extra(at index: Int) -> (part: Double, end: Int)? {
    guard pieces.text(index) == "and", pieces.text(index + 1) == "a" else { return nil }
    switch pieces.text(index + 2) {
    case "half": return (0.5, index + 3)
    case "quarter": return (0.25, index + 3)
    default: return nil
    }
  }
}
