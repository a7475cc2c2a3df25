import Documents

/// The words before a date that say from or up to when.
extension TimeGrammar {
  /// A date with the words that bound it.
  struct Bounded {
    var kind: TimeMention.Kind
    /// Where the date itself begins.
    var start: Int
    var read: Read
    var range: Joined?
    /// The index past the words that end it, such as "on" of "from 2014 on".
    var end: Int
  }

  private static let bounds: [([String], TimeMention.Kind)] = [
    (["ever", "since"], .since), (["since"], .since), (["until"], .until), (["till"], .until),
    (["by"], .until), (["up", "to"], .until), (["up", "until"], .until),
    (["prior", "to"], .before),
    (["before"], .before), (["ahead", "of"], .before), (["after"], .after), (["following"], .after),
    (["throughout"], .during), (["during"], .during), (["all", "through"], .during),
    (["starting"], .since), (["starting", "in"], .since), (["starting", "on"], .since),
    (["starting", "from"], .since), (["beginning", "in"], .since), (["beginning", "on"], .since),
    (["through"], .until), (["no", "later", "than"], .until), (["as", "early", "as"], .since),
    (["as", "late", "as"], .until),
  ]

  private static let boundsByFirstWord = Dictionary(grouping: bounds) { $0.0[0] }
    .mapValues { $0.sorted { $0.0.count > $1.0.count } }

  /// "since January 2020", "from 2014 on", "between January 2020 and February 2022".
  func bounded(at index: Int) -> Bounded? {
    switch tag(index) {
    case .bound, .apart, .shift: break
    default: return nil
    }
    let opener = word(index)
    if opener == "from" || opener == "between" { return opened(opener, at: index) }
    for (words, kind) in Self.boundsByFirstWord[opener] ?? []
    where text.pieces.matches(words, at: index) {
      var start = index + words.count
      if text.isMessage, ["around", "about"].contains(word(start)) { start += 1 }
      // "since the August 2020 coup": the article is that of the noun.
      if tag(start) == .the, isNamed(start + 1) { start += 1 }
      if let range = range(at: start, moment(at: start)) {
        return Bounded(
          kind: kind,
          start: start,
          read: range.first,
          range: range,
          end: range.second.end
        )
      }
      guard let read = moment(at: start) ?? opening(kind, start), isBoundable(read.form) else {
        continue
      }
      if opener == "up", isYear(read.form) { continue }
      return Bounded(kind: kind, start: start, read: read, end: read.end)
    }
    return nil
  }

  /// Whether a month or a year begins here.
  private func isNamed(_ index: Int) -> Bool {
    if case .month = tag(index) { return true }
    return text.number(index, digits: 4...4) != nil
  }

  /// "today before 4pm", "tomorrow by noon": a day with a bound on its clock, in messages.
  func boundedClock(behind read: Read) -> (TimeMention.Kind, Read)? {
    guard text.isMessage else { return nil }
    let day: TimeForm
    switch read.form {
    case .day: day = read.form
    case .fields(let fields) where fields.isDay: day = read.form
    default: return nil
    }
    for (words, kind) in Self.boundsByFirstWord[word(read.end)] ?? []
    where text.pieces.matches(words, at: read.end) && kind != .during {
      guard let (clock, end) = clock(at: read.end + words.count, isOpened: true) else { continue }
      if case .clock(let form, of: nil)? = clockFirst(at: read.end + words.count)?.form {
        let past = clockFirst(at: read.end + words.count)?.end ?? end
        return (kind, Read(.clock(form, of: day), past))
      }
      return (kind, Read(.clock(clock, of: day), end))
    }
    return nil
  }

  private func opening(_ kind: TimeMention.Kind, _ index: Int) -> Read? {
    let isOpened = ["from", "between", "until", "till"].contains(word(index - 1))
    guard text.isMessage, kind != .during, let (clock, end) = clock(at: index, isOpened: isOpened)
    else { return nil }
    return Read(.clock(clock, of: nil), end)
  }

  private func isYear(_ form: TimeForm) -> Bool {
    guard case .fields(let fields) = form else { return false }
    return fields.year != nil && fields.month == nil && fields.season == nil
  }

  /// Whether "since" and its like can stand before a form.
  private func isBoundable(_ form: TimeForm) -> Bool {
    switch form {
    case .length, .set, .recent, .past, .future: false
    case .window: false
    default: true
    }
  }

  private func opened(_ opener: String, at index: Int) -> Bounded? {
    let start = index + 1
    let first = moment(at: start) ?? opening(.since, start)
    if let range = range(at: start, first, opener: opener) {
      return Bounded(
        kind: .during,
        start: start,
        read: range.first,
        range: range,
        end: range.second.end
      )
    }
    guard opener == "from", let first, isBoundable(first.form) else { return nil }
    if text.isMessage, word(first.end) == "for", let (length, end) = length(at: first.end + 1) {
      let read = Read(.lasting(first.form, length), end)
      return Bounded(kind: .during, start: start, read: read, end: end)
    }
    guard ["on", "onward", "onwards"].contains(word(first.end)) else { return nil }
    return Bounded(kind: .since, start: start, read: first, end: first.end + 1)
  }
}
