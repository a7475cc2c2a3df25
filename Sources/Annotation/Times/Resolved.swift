import Documents

/// A value, and how it follows from the date of the text.
struct Resolved {
  var value: TimeValue
  var period: Period
  var isDerived = false
  var isUnresolved = false
  /// The date of the text, if the value is counted from it.
  private var date: PublicationDate?

  /// The value of a form: a date of the text that is a span of days gives all that it allows.
  init?(_ form: TimeForm, _ context: TimeContext, _ direction: TimeDirection?) {
    var first = TimeResolver(now: context.date?.earliest, context: context, direction: direction)
    guard let value = first.value(form) else {
      guard first.usesNow, context.date == nil else { return nil }
      self.init(.open(form.openDate), .unknown)
      isUnresolved = true
      return
    }
    self.init(value, Self.period(of: value))
    let isVague = form == .present || form == .recent
    guard first.usesNow || isVague else { return }
    guard let date = context.date else {
      isUnresolved = true
      return
    }
    isDerived = true
    if isVague {
      period = Period(
        earliest: form == .present ? date.earliest : nil,
        latest: date.latest,
        precision: .vague
      )
    }
    self.date = date
    guard date.earliest < date.latest else { return }
    var last = TimeResolver(now: date.latest, context: context, direction: direction)
    if let other = last.value(form) { widen(to: Self.period(of: other)) }
  }

  /// How some words follow from the date of the text; nil when they need none.
  func note(_ words: String) -> String? {
    if isUnresolved { return "“\(words)”, text undated" }
    guard isDerived, let date else { return nil }
    let window = date.earliest == date.latest ? "" : " to \(date.latest)"
    return "“\(words)”, counted from \(date.earliest)\(window)"
  }

  private init(_ value: TimeValue, _ period: Period) {
    self.value = value
    self.period = period
  }

  /// The days of a value; a point in the present has no end that is known.
  private static func period(of value: TimeValue) -> Period {
    guard let days = value.days else { return .unknown }
    return Period(earliest: days.first, latest: days.last, precision: value.precision)
  }

  /// A window of several units names none of them exactly.
  private mutating func widen(to other: Period) {
    guard other != period else { return }
    period.earliest = period.earliest.flatMap { one in other.earliest.map { min(one, $0) } }
    period.latest = period.latest.flatMap { one in other.latest.map { max(one, $0) } }
    period.precision = max(period.precision, other.precision)
    if period.precision < .part { period.precision = .part }
    if let first = period.earliest, let last = period.latest { value = .days(first, last) }
  }
}
