public import Documents

/// A date or period that a sentence names.
public struct TimeMention: Hashable, Sendable {
  /// How the words bound the period.
  public enum Kind: Hashable, Sendable {
    /// A date or a period in which something happened.
    case date
    /// From the date on: since, from … on.
    case since
    /// Up to the date: until, by.
    case until
    case before, after
    /// From one date to another, or all through one.
    case during
    /// A length of time counted from another event: "eight years later".
    case duration
    /// Now, recently.
    case vague
  }

  /// The tokens of the mention, words such as "since" included, "in" and "on" left out.
  public var tokens: Range<Int>
  /// The bytes of those tokens.
  public var span: Documents.Span
  /// The days it stands for; for `since` and its like the days after, before or up to `named`.
  public var period: Period
  /// The date that the words name, whatever "since" or "until" makes of it.
  public var named: Period
  public var kind: Kind
  /// Whether the day follows from the date of the text.
  public var isDerived = false
  /// How it follows from it: "`last year`, counted from 2022-02-19".
  public var anchorNote: String?
  /// Whether the words need the date of the text, and it is not known.
  public var isUnresolved = false
  /// How the date was read, in a few words, for the proof.
  public var rule: String

  public init(
    tokens: Range<Int>,
    span: Documents.Span,
    period: Period,
    named: Period? = nil,
    kind: Kind = .date,
    rule: String
  ) {
    self.tokens = tokens
    self.span = span
    self.period = period
    self.named = named ?? period
    self.kind = kind
    self.rule = rule
  }

  /// How exactly the words name the date.
  public var precision: Period.Precision { named.precision }
}
