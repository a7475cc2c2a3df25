import Documents

/// Finds the dates and periods of a sentence, from left to right.
struct TimeReader {
  let pieces: Pieces
  private let dates: DateReader
  private let relative: RelativeDates
  private let parts: PartReader

  init(pieces: Pieces, anchor: PublicationDate?, hedges: Hedges) {
    self.pieces = pieces
    let anchor = Anchor(date: anchor)
    dates = DateReader(pieces: pieces, anchor: anchor)
    relative = RelativeDates(
      pieces: pieces,
      anchor: anchor,
      dates: dates,
      quantities: QuantityReader(pieces: pieces, hedges: hedges)
    )
    parts = PartReader(pieces: pieces, anchor: anchor, dates: dates, relative: relative)
  }

  /// The dates, in the order of the text.
  func times() -> [FoundTime] {
    var found: [FoundTime] = []
    var index = 0
    while index < pieces.count {
      guard let time = bounded(at: index) ?? rangeOrBare(at: index) else {
        index += 1
        continue
      }
      index = max(index + 1, time.pieces.upperBound)
      if let last = found.last?.pieces.upperBound,
        pieces.items[last - 1].token == pieces.items[time.pieces.lowerBound].token
      {
        continue
      }
      found.append(time)
    }
    return found
  }

  /// A range of dates, or the date with which none begins.
  private func rangeOrBare(at index: Int) -> FoundTime? {
    if let time = sharedMonth(at: index, "", from: index) { return time }
    guard let first = bare(at: index) else { return nil }
    return range(from: first, opener: "", start: index) ?? first
  }

  /// A date without words that bound it.
  private func bare(at index: Int) -> FoundTime? {
    parts.date(at: index) ?? relative.date(at: index) ?? dates.date(at: index)
  }

  /// A date without words that bound it; "the" may stand before it.
  private func date(at index: Int) -> FoundTime? {
    if let time = bare(at: index) { return time }
    guard pieces.text(index) == "the",
      var time = parts.date(at: index + 1) ?? dates.date(at: index + 1), time.kind == .date
    else { return nil }
    time.pieces = index..<time.pieces.upperBound
    return time
  }

  private static let bounds: [([String], TimeMention.Kind)] = [
    (["ever", "since"], .since), (["since"], .since), (["until"], .until), (["till"], .until),
    (["by"], .until), (["up", "to"], .until), (["up", "until"], .until),
    (["prior", "to"], .before),
    (["before"], .before), (["ahead", "of"], .before), (["after"], .after), (["following"], .after),
    (["throughout"], .during), (["during"], .during), (["all", "through"], .during),
    (["starting"], .since), (["starting", "in"], .since), (["beginning", "in"], .since),
    (["through"], .until),
  ]

  private static let boundsByFirstWord = Dictionary(grouping: bounds) { $0.0[0] }

  /// "since January 2020", "from 2014 on", "between January 2020 and February 2022".
  private func bounded(at index: Int) -> FoundTime? {
    let word = pieces.text(index)
    if word == "from" || word == "between" {
      if let time = range(at: index + 1, opener: word, from: index) { return time }
      guard word == "from", let time = date(at: index + 1) else { return nil }
      let end = time.pieces.upperBound
      guard ["on", "onward", "onwards"].contains(pieces.text(end)) else { return nil }
      var since = time.bounded(.since, from: index)
      since.pieces = index..<end + 1
      return since
    }
    for (words, kind) in Self.boundsByFirstWord[word] ?? [] where pieces.matches(words, at: index) {
      let start = index + words.count
      guard let time = range(at: start) ?? date(at: start), time.kind == .date || kind == .during
      else { continue }
      if word == "up" && time.period.precision > .year { continue }
      return time.bounded(kind, from: index)
    }
    return nil
  }

  private static let joints: Set<String> = ["to", "until", "till", "through", "-"]

  /// "2013 to 2022", "2013-2014", "January to March 2022", "5 to 7 May".
  private func range(at index: Int, opener: String = "", from start: Int? = nil) -> FoundTime? {
    if let time = sharedMonth(at: index, opener, from: start ?? index) { return time }
    let opened = opener.isEmpty ? bare(at: index) : date(at: index)
    return opened.flatMap { range(from: $0, opener: opener, start: start ?? index) }
  }

  /// The range that begins with a date; words such as "from" stand at `start`.
  private func range(from first: FoundTime, opener: String, start: Int) -> FoundTime? {
    guard first.kind == .date else { return nil }
    let end = first.pieces.upperBound
    let joint = pieces.text(end)
    let isGlued = pieces[end]?.isGlued == true
    guard isGlued || Self.joints.contains(joint) || opener == "between" && joint == "and" else {
      return nil
    }
    if let time = shortYear(first, at: isGlued ? end : end + 1, from: start) { return time }
    guard let second = date(at: isGlued ? end : end + 1), second.kind == .date else { return nil }
    return joined(first, second, from: start)
  }

  /// The two dates as one; a year that only the second states is given to the first.
  private func joined(_ first: FoundTime, _ second: FoundTime, from start: Int) -> FoundTime? {
    guard let last = second.resolved.period.latest, !second.resolved.isDerived,
      first.resolved.isDerived || first.resolved.isUnresolved,
      first.period.precision <= .month
        || first.resolved.isUnresolved,
      let (month, _) = dates.month(at: first.pieces.lowerBound)
    else { return first.through(second, from: start) }
    let year = last.civil.year
    let days = Calendar.months(1, from: month, month <= last.civil.month ? year : year - 1)
    var dated = first
    dated.resolved = Anchor.Resolved(
      period: Period(earliest: days.first, latest: days.last, precision: .month)
    )
    return dated.through(second, from: start)
  }

  /// "2014-15", "2014/15".
  private func shortYear(_ first: FoundTime, at index: Int, from start: Int) -> FoundTime? {
    guard first.period.precision == .year, let piece = pieces[index], piece.isGlued,
      piece.text.utf8.count == 2, let short = Int(piece.text),
      let year = first.period.earliest?.civil.year, short > year % 100
    else { return nil }
    let days = Calendar.months(12, from: 1, year / 100 * 100 + short)
    let period = Period(earliest: days.first, latest: days.last, precision: .year)
    let second = FoundTime(index..<index + 1, Anchor.Resolved(period: period), "a year")
    return first.through(second, from: start)
  }

  /// "5 to 7 May 2022": the month stands once.
  private func sharedMonth(at index: Int, _ opener: String, from start: Int) -> FoundTime? {
    guard let piece = pieces[index], piece.kind == .number else { return nil }
    let day =
      TimeWords.ordinalDigits(piece.text) ?? (piece.text.utf8.count <= 2 ? Int(piece.text) : nil)
    guard let day, (1...31).contains(day) else { return nil }
    let joint = pieces.text(index + 1)
    let isGlued = pieces[index + 1]?.isGlued == true
    guard isGlued || Self.joints.contains(joint) || joint == "and" && opener == "between" else {
      return nil
    }
    guard let second = dates.date(at: isGlued ? index + 1 : index + 2),
      second.period.precision == .day
    else { return nil }
    guard let last = second.period.latest else {
      return second.resolved.isUnresolved ? second : nil
    }
    let (year, month, lastDay) = last.civil
    guard day < lastDay else { return nil }
    let first = Day(year: year, month: month, day: day)
    var time = second
    time.pieces = start..<second.pieces.upperBound
    time.resolved.period = Period(earliest: first, latest: last, precision: .day)
    time.period = time.resolved.period
    time.kind = .during
    return time
  }
}
