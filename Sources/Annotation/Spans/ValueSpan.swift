public import Documents

/// A number, a quantity or a date as `annotate` reports it: a stretch of the text and its value.
public struct ValueSpan: Hashable, Sendable {
  /// What a stretch of text states.
  public enum Kind: String, Hashable, Sendable {
    case number, ordinal, percent, money, distance, quantity, age, duration, set
    case date, time, datetime
    case numberRange = "number-range"
    case dateRange = "date-range"
    case timeRange = "time-range"
    case datetimeRange = "datetime-range"
  }

  /// The bytes of the text.
  public var span: Documents.Span
  public var kind: Kind
  /// The number as written; a percentage is the figure before the sign.
  public var value: Double?
  /// The ends of a range; one alone is an open bound.
  public var low: Double?
  public var high: Double?
  /// What is counted or measured, in the singular.
  public var unit: String?
  /// The value as TIMEX3 writes it: "2013-03-22", "P3Y".
  public var timex: String?
  /// The part of the value that is meant: "START", "MID", "END".
  public var modifier: String?
  /// The days or instants of a date, in ISO 8601, the end left out of it.
  public var dateStart: String?
  public var dateEnd: String?

  public init(_ span: Documents.Span, _ kind: Kind, value: Double? = nil) {
    self.span = span
    self.kind = kind
    self.value = value
  }
}
