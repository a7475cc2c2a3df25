public import Documents

/// A number that a sentence states, with all that says how exact it is and what it measures.
public struct NumberMention: Hashable, Sendable {
  /// How a number stands in a change.
  public enum Change: Hashable, Sendable {
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
  public struct Figure: Hashable, Sendable {
    public var span: Documents.Span
    public var value: Double
  }

  /// The tokens of the whole mention, its hedge and unit included.
  public var tokens: Range<Int>
  /// The bytes of those tokens.
  public var span: Documents.Span
  /// The number as stated, in the unit's base (metres, days); the middle of a range.
  public var point: Double
  /// The numbers it may stand for, once hedges and rounding are counted.
  public var interval: Interval
  public var hedge: Hedge = .exact
  /// The words of the hedge; nil when there are none.
  public var hedgeWord: String?
  /// Whether both ends are stated ("between five and six").
  public var isRange = false
  public var unit: Unit = .count
  public var isOrdinal = false
  /// Its part in a change; nil when the sentence states no change.
  public var change: Change?
  /// The tokens of the mention it is a part of: the 53 of "48 of the 53".
  public var partOf: Range<Int>?
  /// Whether it may be no quantity at all ("one day", a number after a name).
  public var isWeak = false
  /// The number as written, of a range the first; nil when no numeral states it ("doubled").
  public var figure: Figure?
  /// The ends of an amount without a number, in the unit stated: "hundreds".
  public var stated = Interval(0)
  /// The second number of a range.
  public var upper: Figure?
  /// The unit as stated, in the singular, or what is counted; nil when the text does not say.
  public var unitName: String?
  /// Whether the two numbers of a range are a choice between them: "eight or nine".
  public var isChoice = false
  /// Whether the number stands for a thing ("the one that"), or an article for the number.
  public var isPronoun = false
  /// Whether a hyphen ties a number in words to a word that is no unit: "three-bed".
  public var isCompound = false
  /// The bytes of the number and its unit, without a hedge; nil when that is all of it.
  public var core: Documents.Span?
  /// How the number was read, in a few words, for the proof.
  public var rule: String

  public init(
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
  public var isChange: Bool { change != nil }

  /// The interval of a duration in years; nil for other units.
  public var years: Interval? {
    guard case .duration = unit else { return nil }
    return interval.scaled(by: 1 / Unit.daysPerYear)
  }
}
