import Documents

/// A value, and how it follows from the date of the text.
struct Resolved {
  var value: TimeValue
  var period: Period
  var isDerived = false
  var isUnresolved = false
  var note: String?

  /// The value of a form: a date of the text that is a span of days gives all that it allows.
  init?(
    _ form: TimeForm,
    _ context: TimeContext,
    _ direction: TimeDirection?,
    words: @autoclosure () -> String
  ) {
    var first = TimeResolver(now: context.date?.earliest, context: context, direction: direction)
    guard let value = first.value(form) else {
      guard first.usesNow, context.date == nil else { return nil }
      self.init(.open(form.openDate), .unknown)
      isUnresolved = true
      note = "“\(words())”, text undated"
      return
    }
    self.init(value, Self.period(of: value))
    let isVague = form == .present || form == .past
    guard first.usesNow || isVague else { return }
    guard let date = context.date else {
      isUnresolved = true
      note = "“\(words())”, text undated"
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
    if date.earliest == date.latest {
      note = "“\(words())”, counted from \(date.earliest)"
      return
    }
    var last = TimeResolver(now: date.latest, context: context, direction: direction)
    if let other = last.value(form) { widen(to: Self.period(of: other)) }
    note = "“\(words())”, counted from \(date.earliest) to \(date.latest)"
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

/// A date found among the pieces of a sentence.
struct FoundTime {
  /// One end of a range.
  struct Part {
    var pieces: Range<Int>
    var value: TimeValue
  }

  var pieces: Range<Int>
  /// The pieces without the words that bound the date.
  var core: Range<Int>
  /// The pieces of a length of time in it, which is a number too.
  var lengthPieces: Range<Int>?
  var resolved: Resolved
  var kind: TimeMention.Kind = .date
  var period: Period
  /// The TIMEX3 value of a time of day whose day is not named.
  var timeOfDay: String?
  /// The ends of a range.
  var parts: [Part] = []
  var rule: String

  init(_ pieces: Range<Int>, _ resolved: Resolved, _ rule: String) {
    self.pieces = pieces
    core = pieces
    self.resolved = resolved
    self.rule = rule
    period = resolved.period
  }

  /// The date bounded by a word such as "since".
  func bounded(_ kind: TimeMention.Kind) -> FoundTime {
    var time = self
    time.kind = kind
    let named = resolved.period
    switch kind {
    case .since: time.period.latest = nil
    case .until: time.period.earliest = nil
    case .before:
      time.period.earliest = nil
      time.period.latest = named.earliest.map { Day(number: $0.number - 1) }
    case .after:
      time.period.earliest = named.latest.map { Day(number: $0.number + 1) }
      time.period.latest = nil
    case .date, .during, .duration, .vague: break
    }
    if resolved.isUnresolved || resolved.period.isUnknown { time.period = .unknown }
    return time
  }

  /// Whether it dates something by days: no bare length of time, no clock time without a day.
  var isDated: Bool {
    switch resolved.value {
    case .length, .set: false
    case .past: rule == "the recent past" && kind == .vague || kind == .duration
    case .future: kind == .duration
    case .open: kind == .duration || resolved.isUnresolved
    case .clock(nil, _): false
    default: true
    }
  }

  /// The mention among the tokens of a text.
  func mention(of pieces: Pieces) -> TimeMention {
    let cover = pieces.cover(self.pieces)
    var mention = TimeMention(
      tokens: cover.tokens,
      span: cover.span,
      period: period,
      named: resolved.period,
      kind: kind,
      rule: rule
    )
    mention.isDerived = resolved.isDerived
    mention.anchorNote = resolved.note
    mention.isUnresolved = resolved.isUnresolved || kind == .duration && resolved.period.isUnknown
    return mention
  }
}
