import Documents

/// Finds the dates, times and lengths of time of a sentence, from left to right.
struct TimeReader {
  let pieces: Pieces
  private let grammar: TimeGrammar
  private let text: TimeText

  init(pieces: Pieces, register: TimeContext.Register = .news) {
    self.pieces = pieces
    text = TimeText(pieces: pieces, register: register)
    grammar = TimeGrammar(text: text)
  }

  /// The dates, in the order of the text; the story of `context` goes on with each.
  func times(_ context: inout TimeContext) -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < text.count {
      guard text.tag(index) != .other, let written = written(at: index) else {
        index += 1
        continue
      }
      index = max(index + 1, written.pieces.upperBound)
      guard let time = resolved(written, &context) else { continue }
      found.append(time)
    }
    return found
  }

  /// What the words of each date say, in the order of the text; ranges give their first date.
  func forms() -> [(form: TimeForm, pieces: Range<Int>)] {
    var found: [(form: TimeForm, pieces: Range<Int>)] = []
    var index = 0
    while index < text.count {
      guard text.tag(index) != .other, let written = written(at: index) else {
        index += 1
        continue
      }
      found.append((written.form, written.core))
      if let second = written.range?.second { found.append((second.form, written.core)) }
      index = max(index + 1, written.pieces.upperBound)
    }
    return found
  }

  /// What the words of a date say, and where they stand.
  private struct Written {
    /// All words of it, "since" included.
    var pieces: Range<Int>
    /// The words that name the date.
    var core: Range<Int>
    var kind: TimeMention.Kind
    var form: TimeForm
    var range: TimeGrammar.Joined?
    var length: Range<Int>?
  }

  private func written(at index: Int) -> Written? {
    if let bounded = grammar.bounded(at: index) {
      return Written(
        pieces: index..<bounded.end,
        core: bounded.start..<(bounded.range?.second.end ?? bounded.read.end),
        kind: bounded.kind,
        form: bounded.read.form,
        range: bounded.range,
        length: bounded.read.length
      )
    }
    let read = grammar.moment(at: index)
    if let range = grammar.range(at: index, read) {
      let pieces = index..<range.second.end
      return Written(
        pieces: pieces,
        core: pieces,
        kind: .during,
        form: range.first.form,
        range: range
      )
    }
    guard let read = read.map(grammar.withSharedYear) else { return nil }
    if let range = grammar.rangeOfDay(read) {
      let pieces = index..<range.second.end
      return Written(
        pieces: pieces,
        core: pieces,
        kind: .during,
        form: range.first.form,
        range: range
      )
    }
    if let (kind, bounded) = grammar.boundedClock(behind: read) {
      let pieces = index..<bounded.end
      return Written(pieces: pieces, core: pieces, kind: kind, form: bounded.form)
    }
    let pieces = index..<read.end
    return Written(pieces: pieces, core: pieces, kind: .date, form: read.form, length: read.length)
  }

  private func resolved(_ written: Written, _ context: inout TimeContext) -> FoundTime? {
    func read(_ form: TimeForm) -> Resolved? {
      let direction =
        form.hasDirection ? TenseCue(text: text).direction(around: written.pieces) : nil
      return Resolved(form, context, direction)
    }
    guard let range = written.range else {
      guard let resolved = read(written.form) else { return nil }
      var time = FoundTime(written.pieces, written.form, resolved)
      time.core = written.core
      time.lengthPieces = written.length
      if isTold(written) { context.story.reach(resolved.value) }
      return time.bounded(kind(of: written, resolved))
    }
    let form = TimeForm.range(range.first.form, range.second.form)
    guard let both = read(form) else { return nil }
    var time = FoundTime(written.pieces, form, both)
    time.core = written.core
    if case .range(let first, let second) = both.value {
      guard first.isBefore(second) else { return nil }
      let start = written.core.lowerBound
      time.parts = [
        FoundTime.Part(pieces: start..<range.first.end, value: first),
        FoundTime.Part(pieces: range.start..<range.second.end, value: second),
      ]
      context.story.reach(second)
    }
    return time.bounded(written.kind == .during ? .during : written.kind)
  }

  /// What kind of date the words give when nothing bounds it.
  private func kind(of written: Written, _ resolved: Resolved) -> TimeMention.Kind {
    if isHourOfDay(written, resolved.value) { return .date }
    guard written.kind == .date else { return written.kind }
    switch (written.form, resolved.value) {
    case (.away(_, _, from: .story), .open), (.away(_, _, from: .story), .past),
      (.away(_, _, from: .story), .future), (.away(_, _, from: .story), .length), (.length, _):
      return .duration
    case (.present, _), (.recent, _), (.past, _), (.future, _): return .vague
    case (.window, _), (.lasting, _): return .during
    default: return .date
    }
  }

  /// Whether what is bounded is an hour of a day: "before dawn on Saturday" is on that day.
  ///
  /// "Before Saturday evening" may be on any day before.
  private func isHourOfDay(_ written: Written, _ value: TimeValue) -> Bool {
    guard !text.isMessage, written.kind == .before || written.kind == .after else { return false }
    switch (value, text.tag(written.core.lowerBound)) {
    case (_, .weekday), (_, .day), (_, .month): return false
    case (.dayPart, _), (.clock(.some, _), _): return true
    default: return false
    }
  }

  /// Whether a date moves the story on: none in brackets and none that describes a noun does.
  private func isTold(_ written: Written) -> Bool {
    if pieces.text(written.pieces.lowerBound - 1) == "(" { return false }
    switch written.form {
    case .fields(let fields) where fields.year != nil && fields.month == nil:
      guard let next = pieces[written.pieces.upperBound], next.kind == .word else { return true }
      return written.kind != .date
        || ["in", "of", "by", "during", "year"].contains(
          pieces.text(written.pieces.lowerBound - 1)
        )
    case .day, .present, .recent, .past, .future, .length, .set, .unit(_, .story(-1)),
      .away(_, sign: -1, _),
      .window:
      return false
    default: return written.kind != .since
    }
  }
}
