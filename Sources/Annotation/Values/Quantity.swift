import Documents

/// A number with its unit, before the words around it are weighed.
struct Quantity {
  var numeral: Numeral
  var unit: Unit = .count
  var factor = 1.0
  /// Whether words or a sign give the unit.
  var hasUnit = false
  var pieces: Range<Int>
  var precision: Period.Precision?
  /// The unit in the singular, with what it is counted by; empty for counts.
  var unitName = ""

  init(numeral: Numeral, pieces: Range<Int>) {
    self.numeral = numeral
    self.pieces = pieces
  }

  /// Whether its unit is a single letter, as in "5s" and "5V".
  var isLetter: Bool {
    hasUnit && pieces.upperBound == numeral.pieces.upperBound + 1 && unitLength == 1
  }
  /// The bytes of the first word of the unit.
  var unitLength = 0

  /// Gives it a unit.
  mutating func take(_ found: UnitReader.Found) {
    unit = found.unit
    factor = found.factor
    precision = found.precision
    unitName = found.name
    hasUnit = true
  }

  /// The stated number in the unit's base.
  var point: Double { numeral.value * factor }

  private var isDuration: Bool {
    if case .duration = unit { return true }
    return false
  }

  /// What the number stands for without a hedge.
  func plain(_ hedges: Hedges) -> Interval {
    if let vague = numeral.vague { return vague.scaled(by: factor) }
    let value = numeral.value
    if isDuration {
      // Half a unit each way, or half a half: nine and a half years are 9.25 to 9.75.
      let reach = min(numeral.step, 1) / 2
      return Interval((value - reach) * factor, ((value + reach) * factor).nextDown)
    }
    guard numeral.isRound, unit != .age, unit != .times else { return Interval(point) }
    let reach = hedges.reach("round", point: value, step: numeral.step)
    return Interval((value - reach) * factor, (value + reach) * factor)
  }

  /// What the number stands for once a hedge is counted.
  func interval(_ hedge: Hedge, _ hedges: Hedges) -> Interval {
    let plain = plain(hedges)
    let reach = hedges.reach(hedge.rawValue, point: numeral.value, step: numeral.step) * factor
    switch hedge {
    case .exact, .vague: return plain
    case .about: return plain.union(Interval(point - reach, point + reach))
    case .nearly: return Interval(min(point, point - reach), point)
    case .atLeast, .moreThan:
      return Interval(isDuration ? plain.low : plainEnd(plain.low), .infinity)
    case .atMost, .lessThan:
      return Interval(min(0, point), isDuration ? plain.high : plainEnd(plain.high))
    }
  }

  /// A bound is taken at the stated number, unless no single number is stated.
  private func plainEnd(_ end: Double) -> Double { numeral.vague == nil ? point : end }
}
