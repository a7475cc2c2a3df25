import Documents

/// A number by itself, before hedges and units.
struct Numeral {
  var pieces: Range<Int>
  var value: Double
  /// What one unit of the last significant digit counts.
  var step: Double
  /// The scale word's value, 1 without one.
  var scale = 1.0
  /// The ends of an amount without a number ("several").
  var vague: Interval?
  var isShare = false
  var isSpelled = false
  /// Digits without comma, point or scale: they may be a year or a code.
  var isBare = false
  /// "a", "an": the one of "a year and a half".
  var isArticle = false
  /// A scale word without a count: "thousand".
  var isBareScale = false

  init(_ pieces: Range<Int>, _ value: Double) {
    self.pieces = pieces
    self.value = value
    step = Self.step(of: value)
  }

  /// Whether its last digits are zeros that may be rounding.
  var isRound: Bool { !isShare && step >= 10 }

  /// What one unit of the last digit that is not zero counts; parts of one count by halves.
  static func step(of value: Double) -> Double {
    let value = abs(value)
    guard value > 0, value < 1e15 else { return 1 }
    guard value == value.rounded() else { return 0.5 }
    var step = 1.0
    while value.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
    return step
  }

  /// The number with a scale word after it.
  func scaled(by factor: Double, to end: Int) -> Numeral {
    var scaled = self
    scaled.pieces = pieces.lowerBound..<end
    scaled.scale *= factor
    scaled.isBare = false
    if let vague { scaled.vague = vague.scaled(by: factor) }
    let product = value * factor
    let whole = product.rounded()
    let isWhole = abs(product - whole) < 1e-6 * product
    scaled.value = isWhole ? whole : product
    let counted = isWhole ? Self.step(of: whole) : step * factor
    scaled.step = min(counted, step * factor)
    return scaled
  }
}
