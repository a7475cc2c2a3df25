import Documents

/// A date found among the pieces of a sentence.
struct FoundTime {
  var pieces: Range<Int>
  /// The pieces of a length of time in it, which is a number too.
  var lengthPieces: Range<Int>?
  var resolved: Anchor.Resolved
  var kind: TimeMention.Kind = .date
  var period: Period
  var rule: String

  init(_ pieces: Range<Int>, _ resolved: Anchor.Resolved, _ rule: String) {
    self.pieces = pieces
    self.resolved = resolved
    self.rule = rule
    period = resolved.period
  }

  /// The date bounded by a word such as "since".
  func bounded(_ kind: TimeMention.Kind, from start: Int) -> FoundTime {
    var time = self
    time.kind = kind
    time.pieces = start..<pieces.upperBound
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
    if resolved.isUnresolved { time.period = .unknown }
    return time
  }

  /// From the start of this date to the end of another.
  func through(_ other: FoundTime, from start: Int) -> FoundTime? {
    guard let first = resolved.period.earliest, let last = other.resolved.period.latest else {
      guard resolved.isUnresolved || other.resolved.isUnresolved else { return nil }
      var time = self
      time.pieces = start..<other.pieces.upperBound
      time.resolved.isUnresolved = true
      time.resolved.period = .unknown
      time.period = .unknown
      time.kind = .during
      return time
    }
    guard first <= last else { return nil }
    var time = self
    time.pieces = start..<other.pieces.upperBound
    let precision = max(resolved.period.precision, other.resolved.period.precision)
    time.resolved.period = Period(earliest: first, latest: last, precision: precision)
    time.resolved.isDerived = resolved.isDerived || other.resolved.isDerived
    time.resolved.note = resolved.note ?? other.resolved.note
    time.period = time.resolved.period
    time.kind = .during
    time.rule = "from one date to another"
    return time
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
    mention.isUnresolved = resolved.isUnresolved
    return mention
  }
}
