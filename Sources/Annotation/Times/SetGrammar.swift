import Documents

/// What recurs: "every Monday", "each year", "daily", "twice a week".
extension TimeGrammar {
  /// "every Monday", "each year", "daily", "Tuesdays", "twice a week", "per month".
  func set(at index: Int) -> Read? {
    switch tag(index) {
    case .frequency(let count, let unit):
      return Read(.set(TimeSet(length: TimeLength(count, unit))), index + 1)
    case .weekdays(let weekday):
      return timed(OpenTimex.weekday(weekday), index + 1)
    case .every: return every(at: index + 1)
    case .article where isRate(index):
      guard case .unit(let unit, isPlural: false) = tag(index + 1) else { return nil }
      return Read(.set(TimeSet(length: TimeLength(1, unit))), index + 2)
    default: return nil
    }
  }

  /// A day that recurs, with its time of day: "Tuesdays at 9am", "every Monday morning".
  private func timed(_ form: String, _ end: Int) -> Read {
    if case .dayPart(let part, _) = tag(end) {
      return Read(.set(TimeSet(form: form + "T" + part.rawValue)), end + 1)
    }
    guard word(end) == "at", let (clock, past) = clock(at: end + 1, isOpened: true) else {
      return Read(.set(TimeSet(form: form)), end)
    }
    return Read(.set(TimeSet(form: form + Timex.clock(clock.time))), past)
  }

  private func every(at index: Int) -> Read? {
    switch tag(index) {
    case .unit(let unit, isPlural: false):
      return Read(.set(TimeSet(length: TimeLength(1, unit))), index + 1)
    case .weekday(let weekday, _):
      return timed(OpenTimex.weekday(weekday), index + 1)
    case .month(let month, _):
      guard text.isCapital(index) || text.isMessage else { return nil }
      return Read(.set(TimeSet(form: OpenTimex.month(month))), index + 1)
    case .season(let season): return Read(.set(TimeSet(form: OpenTimex.season(season))), index + 1)
    case .dayPart(let part, isPlural: false):
      return Read(.set(TimeSet(form: OpenTimex.day + "T" + part.rawValue)), index + 1)
    case .quarter: return Read(.set(TimeSet(length: TimeLength(1, .quarter))), index + 1)
    case .count, .digits, .amount:
      guard let (length, end) = length(at: index) else { return nil }
      return Read(.set(TimeSet(length: length)), end, length: index..<end)
    case .other where word(index) == "other":
      guard let (unit, end) = unit(at: index + 1) else { return nil }
      return Read(.set(TimeSet(length: TimeLength(2, unit))), end)
    default: return nil
    }
  }

  /// "a year" of "twice a year", "$40,000 a year", "5% a month".
  func isRate(_ index: Int) -> Bool {
    guard case .unit(_, isPlural: false) = tag(index + 1) else { return false }
    switch tag(index + 2) {
    case .ago, .apart: return false
    default: break
    }
    if ["once", "twice", "times", "%", "percent", "thrice", "dollars", "euros", "pounds"]
      .contains(word(index - 1))
    {
      return true
    }
    guard let before = text.pieces[index - 1] else { return false }
    return before.kind == .number && text.word(index + 2) != "ago"
      || NumberWords.scales[before.text] != nil
      || text.pieces.words.units.measure(of: before.text).map { $0.isDuration || $0.isMoney }
        == true
  }
}
