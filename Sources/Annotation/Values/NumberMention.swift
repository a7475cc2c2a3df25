package import Documents

/// A number that a sentence states, with all that says how exact it is and what it measures.
package struct NumberMention: Hashable, Sendable {
  /// How a number stands in a change.
  package enum Change: Hashable, Sendable {
    /// The value before: the 4,500 of "from 4,500 to 5,100".
    case from
    /// The value after.
    case to
    /// The amount of a rise: "rose by 600".
    case up
    /// The amount of a fall.
    case down
  }

  /// A number as the text writes it: its own bytes, and its value in the unit stated.
  package struct Figure: Hashable, Sendable {
    package var span: Documents.Span
    package var value: Double
  }

  /// The tokens of the whole mention, its hedge and unit included.
  package var tokens: Range<Int>
  /// The bytes of those tokens.
  package var span: Documents.Span
  /// The number as stated, in the unit's base (metres, days); the middle of a range.
  package var point: Double
  /// The numbers it may stand for, once hedges and rounding are counted.
  package var interval: Interval
  package var hedge: Hedge = .exact
  /// The words of the hedge; nil when there are none.
  package var hedgeWord: String?
  /// Whether both ends are stated ("between five and six").
  package var isRange = false
  package var unit: Unit = .count
  package var isOrdinal = false
  /// Its part in a change; nil when the sentence states no change.
  package var change: Change?
  /// The tokens of the mention it is a part of: the 53 of "48 of the 53".
  package var partOf: Range<Int>?
  /// Whether it may be no quantity at all ("one day", a number after a name).
  package var isWeak = false
  /// The number as written, of a range the first; nil when no numeral states it ("doubled").
  package var figure: Figure?
  /// The ends of an amount without a number, in the unit stated: "hundreds".
  package var stated = Interval(0)
  /// The second number of a range.
  package var upper: Figure?
  /// The unit as stated, in the singular, or what is counted; nil when the text does not say.
  package var unitName: String?
  /// Whether the two numbers of a range are a choice between them: "eight or nine".
  package var isChoice = false
  /// Whether the number stands for a thing ("the one that"), or an article for the number.
  package var isPronoun = false
  /// Whether a hyphen ties a number in words to a word that is no unit: "three-bed".
  package var isCompound = false
  /// The bytes of the number and its unit, without a hedge; nil when that is all of it.
  package var core: Documents.Span?
  /// How the number was read, in a few words, for the proof.
  package var rule: String

  package init(
    tokens: Range<Int>,
    span: Documents.Span,
    point: Double,
    interval: Interval,
    unit: Unit = .count,
    rule: String
  ) {
    self.tokens = tokens
    self.span = span
    self.point = point
    self.interval = interval
    self.unit = unit
    self.rule = rule
  }

  /// Whether the sentence states it as one end, or the amount, of a change.
  package var isChange: Bool { change != nil }

  /// The interval of a duration in years; nil for other units.
  package var years: Interval? {
    guard case .duration = unit else { return nil }
    return interval.scaled(by: 1 / Unit.daysPerYear)
  }
}
