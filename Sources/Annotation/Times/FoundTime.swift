import Documents

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
  /// What the words say.
  let form: TimeForm
  var resolved: Resolved
  var kind: TimeMention.Kind = .date
  var period: Period
  /// The ends of a range.
  var parts: [Part] = []

  init(_ pieces: Range<Int>, _ form: TimeForm, _ resolved: Resolved) {
    self.pieces = pieces
    core = pieces
    self.form = form
    self.resolved = resolved
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
    case .length: isFromStory
    case .set, .clock(nil, _): false
    case .past: form == .recent || isFromStory
    case .future: isFromStory
    case .open: isFromStory || resolved.isUnresolved
    default: true
    }
  }

  /// Whether it is counted from the story: "eight years later".
  private var isFromStory: Bool {
    if case .away(_, _, from: .story) = form { return true }
    return false
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
      rule: form.rule
    )
    // The hour of a day that nothing names may be that of any: the day of the text is a guess.
    if case .clock(_, of: nil) = form, resolved.isDerived {
      mention.period = .unknown
      mention.named = .unknown
    }
    mention.isDerived = resolved.isDerived
    mention.anchorNote = resolved.note(core.map { pieces.text($0) }.joined(separator: " "))
    mention.isUnresolved = resolved.isUnresolved || kind == .duration && resolved.period.isUnknown
    return mention
  }
}
