package import Documents

/// A number, a quantity or a date as `annotate` reports it: a stretch of the text and its value.
package struct ValueSpan: Hashable, Sendable {
  /// What a stretch of text states.
  package enum Kind: String, Hashable, Sendable {
    case number, ordinal, percent, money, distance, quantity, age, duration, set
    case date, time, datetime
    case numberRange = "number-range"
    case dateRange = "date-range"
    case timeRange = "time-range"
    case datetimeRange = "datetime-range"
  }

  /// The bytes of the text.
  package var span: Documents.Span
  package var kind: Kind
  /// The number as written; a percentage is the figure before the sign.
  package var value: Double?
  /// The ends of a range; one alone is an open bound.
  package var low: Double?
  package var high: Double?
  /// What is counted or measured, in the singular.
  package var unit: String?
  /// The value as TIMEX3 writes it: "2013-03-22", "P3Y".
  package var timex: String?
  /// The part of the value that is meant: "START", "MID", "END".
  package var modifier: String?
  /// The days or instants of a date, in ISO 8601, the end left out of it.
  package var dateStart: String?
  package var dateEnd: String?

  package init(_ span: Documents.Span, _ kind: Kind, value: Double? = nil) {
    self.span = span
    self.kind = kind
    self.value = value
  }
}
