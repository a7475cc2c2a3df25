import Documents

/// Parts of periods: "early 2020", "the end of May", "the third quarter", "Thursday morning".
extension TimeGrammar {
  /// "early 2020", "mid-May", "the end of the year", "summer 2020", "the fall of 1989".
  func partOrSeason(at index: Int, isDefinite: Bool = false) -> Read? {
    switch tag(index) {
    case .season(let season): return self.season(season, at: index, isDefinite: isDefinite)
    case .part(let part):
      if case .dayPart(let dayPart, isPlural: false) = tag(index + 1) {
        return partOfDay(dayPart, index + 2)
      }
      var at = index + 1
      if ["part", "parts", "stages", "half"].contains(word(at)), word(at + 1) == "of" { at += 2 }
      if word(at) == "in" || word(at) == "on" { at += 1 }
      guard let whole = wholePeriod(at: at) ?? storyUnit(at: at) else {
        return vagueUnits(at: index + 1)
      }
      if let read = withDayPart(whole) { return read }
      return Read(.part(part, of: whole.form), whole.end)
    case .edge(let part): return edge(part, at: index)
    case .bound: return edge(.early, at: index)
    default: return nil
    }
  }

  /// "years" of "the early years of the war".
  private func vagueUnits(at index: Int) -> Read? {
    guard case .unit(let unit, isPlural: true) = tag(index), word(index + 1) == "of" else {
      return nil
    }
    return Read(.length(TimeLength(nil, unit)), index + 1)
  }

  /// "the start of 2008", "the end of the year", "rest of the week", "end of April".
  private func edge(_ part: YearPart, at index: Int) -> Read? {
    guard word(index + 1) == "of" else { return nil }
    guard let whole = wholePeriod(at: index + 2) ?? storyUnit(at: index + 2) else { return nil }
    return Read(.part(part, of: whole.form), whole.end)
  }

  /// The period that a part is of: not finer than a day, no length and no set.
  func wholePeriod(at index: Int) -> Read? {
    let at = text.skip("around", index)
    guard let read = inner(at: at) else { return nil }
    switch read.form {
    case .fields, .decade, .century, .unit, .numbered, .holiday: return read
    case .day, .dayPart: return read
    case .part(_, let whole):
      if case .fields(let fields) = whole, fields.season != nil { return read }
      return nil
    default: return nil
    }
  }

  /// "the year", "the month", "the week": the one that the text speaks of.
  func storyUnit(at index: Int) -> Read? { wholeUnit(at: text.skip("the", index)) }

  /// "year" of "the end of the year", "month" of "the 15th of the month".
  func wholeUnit(at index: Int) -> Read? {
    let at = text.skip("the", index)
    if case .unit(let unit, isPlural: false) = tag(at), unit >= .day, unit <= .century {
      return Read(.unit(unit, .same), at + 1)
    }
    guard case .shift(let shift) = tag(at), case .unit(let unit, isPlural: false) = tag(at + 1),
      unit > .day
    else { return nil }
    return Read(.unit(unit, shift), at + 2)
  }

  // MARK: Seasons

  private func season(_ season: Season, at index: Int, isDefinite: Bool) -> Read? {
    if let (year, end) = year(after: index + 1) {
      return Read(.fields(DateFields(year: year, season: season)), end)
    }
    guard isSeason(at: index, isDefinite: isDefinite) else { return nil }
    return Read(.fields(DateFields(season: season)), index + 1)
  }

  /// Whether "fall" and "spring" are seasons, not falls and springs.
  private func isSeason(at index: Int, isDefinite: Bool) -> Bool {
    let before = word(isDefinite ? index - 2 : index - 1)
    let isOpened = [
      "in", "during", "throughout", "through", "until", "till", "by", "over", "since",
      "of", "and", "every", "each", "before", "after", "for",
    ].contains(before)
    guard word(index) == "fall" || word(index) == "spring" else {
      return text.pieces.isLenient || !text.isCapital(index) || isOpened || isDefinite
    }
    guard isOpened, !["of", "in", "from", "to"].contains(word(index + 1)) else { return false }
    return isDefinite || text.isCapital(index) || before == "in"
  }

  // MARK: Quarters, halves, numbered parts

  /// "quarter" after an ordinal, "Q1 2022".
  func quarterWithYear(_ fields: DateFields, _ end: Int) -> Read {
    var fields = fields
    if let (year, past) = year(after: end) {
      fields.year = year
      return Read(.fields(fields), past)
    }
    return Read(.fields(fields), end)
  }

  /// "third quarter of 2020", "first half", "first week of May", "last Monday of March".
  func numbered(at index: Int) -> Read? {
    guard var (number, next) = partNumber(at: index) else { return nil }
    if word(next) == "last", number > 0, text.isMessage { (number, next) = (-number, next + 1) }
    switch tag(next) {
    case .half:
      guard number == 1 || number == 2 || number == -1 else { return nil }
      return partOf(number == 1 ? .firstHalf : .secondHalf, next + 1)
    case .quarter:
      let quarter = number == -1 ? 4 : number
      guard (1...4).contains(quarter) else { return nil }
      if let read = partOf(.quarter(quarter), next + 1) { return read }
      return word(next + 1) == "of" || number < 0
        ? nil : quarterWithYear(DateFields(quarter: quarter), next + 1)
    case .unit(let unit, isPlural: false): return numberedUnit(number, unit, next + 1)
    case .weekday(let weekday, _): return numberedWeekday(number, weekday, next + 1)
    case .other where word(next) == "part":
      return partOf(number == 1 ? .early : .late, next + 1)
    default: return firstUnits(number, at: next)
    }
  }

  /// 1 for "first" and "opening", -1 for "last" and "final"; "latter" is the second.
  private func partNumber(at index: Int) -> (Int, Int)? {
    if let (number, end) = ordinalNumber(at: index) { return (number, end) }
    switch word(index) {
    case "last", "final", "closing": return (-1, index + 1)
    case "opening": return (1, index + 1)
    case "latter": return (2, index + 1)
    default: return nil
    }
  }

  /// The part of the period that stands behind "of".
  private func partOf(_ part: YearPart, _ index: Int) -> Read? {
    let at = word(index) == "of" || word(index) == "in" ? index + 1 : index
    if word(index) != "of", word(index) != "in", !isYearNext(index) { return nil }
    guard let whole = wholePeriod(at: at) ?? storyUnit(at: at) else { return nil }
    return Read(.part(part, of: whole.form), whole.end)
  }

  private func isYearNext(_ index: Int) -> Bool {
    if fixedYear(at: index, isNamed: true) != nil { return true }
    if case .shift = tag(index) { return true }
    return false
  }

  private func numberedUnit(_ number: Int, _ unit: TimeUnit, _ end: Int) -> Read? {
    guard unit >= .day, ["of", "in"].contains(word(end)) else { return nil }
    guard let whole = wholePeriod(at: end + 1) ?? storyUnit(at: end + 1) else {
      return text.isMessage ? nil : Read(.length(TimeLength(1, unit)), end)
    }
    return Read(.numbered(number, unit, of: whole.form), whole.end)
  }

  private func numberedWeekday(_ number: Int, _ weekday: Int, _ end: Int) -> Read? {
    var at = end
    var part: DayPart?
    if case .dayPart(let found, isPlural: false) = tag(at) { (part, at) = (found, at + 1) }
    guard ["of", "in"].contains(word(at)),
      let whole = wholePeriod(at: at + 1) ?? storyUnit(at: at + 1)
    else { return nil }
    let form = TimeForm.numberedWeekday(number, weekday, of: whole.form)
    return Read(part.map { .dayPart($0, of: form) } ?? form, whole.end)
  }

  /// "first six months of 2022", "last two weeks of May".
  private func firstUnits(_ number: Int, at index: Int) -> Read? {
    guard number == 1 || number == -1, let (count, next) = self.number(at: index), let count,
      count < 1000, count == count.rounded(), let (unit, end) = unit(at: next), word(end) == "of"
    else { return nil }
    guard let whole = wholePeriod(at: end + 1) ?? storyUnit(at: end + 1) else {
      return Read(.length(TimeLength(count, unit)), end, length: index..<end)
    }
    let part = number == 1 ? YearPart.first(Int(count), unit) : .last(Int(count), unit)
    return Read(.part(part, of: whole.form), whole.end)
  }

  // MARK: Parts of a day

  /// "the morning of 5 May", "the night of May 13"; in messages "the afternoon".
  func definiteDayPart(at index: Int) -> Read? {
    guard case .dayPart(let part, isPlural: false) = tag(index) else { return nil }
    return partOfDay(part, index + 1)
  }

  /// A part of the day that stands behind "of", or of the one that the text speaks of.
  private func partOfDay(_ part: DayPart, _ end: Int) -> Read? {
    var at = end
    if word(at) == "hours" || word(at) == "hour" { at += 1 }
    if word(at) == "of" || word(at) == "on" || word(at) == "," {
      let whole = inner(at: text.skip("the", at + 1)).flatMap { isDay($0.form) ? $0 : nil }
      if let whole { return Read(.dayPart(part, of: whole.form), whole.end) }
    }
    if word(at) == "of", ["dawn", "dusk", "sunset", "sunrise"].contains(word(end - 1)) {
      return nil
    }
    return Read(.dayPart(part, of: .unit(.day, .same)), at)
  }

  private func isDay(_ form: TimeForm) -> Bool {
    switch form {
    case .day, .holiday: true
    case .fields(let fields): fields.isDay
    case .unit(let unit, _): unit == .day
    case .numbered(_, let unit, _): unit == .day
    case .numberedWeekday: true
    default: false
    }
  }

  /// "night" of "at night", "in the morning": no day of its own.
  func bareDayPart(at index: Int) -> Read? {
    guard case .dayPart(let part, let isPlural) = tag(index) else { return nil }
    if isPlural { return nil }
    if ["of", "on"].contains(word(index + 1)), let whole = inner(at: text.skip("the", index + 2)),
      isDay(whole.form)
    {
      return Read(.dayPart(part, of: whole.form), whole.end)
    }
    if text.isMessage, let whole = inner(at: index + 1), isDay(whole.form) {
      return Read(.dayPart(part, of: whole.form), whole.end)
    }
    guard word(index - 1) == "at", part == .night || text.isMessage else { return nil }
    return Read(.dayPart(part, of: .unit(.day, .same)), index + 1)
  }

  /// The part of the day that stands behind a date: "Thursday morning", "May 5 in the evening".
  func withDayPart(_ read: Read) -> Read? {
    guard isDay(read.form) else { return nil }
    var at = read.end
    if word(at) == "," { at += 1 }
    if ["in", "at", "during"].contains(word(at)) { at = text.skip("the", at + 1) }
    if case .part = tag(at) { at += 1 }
    guard case .dayPart(let part, isPlural: false) = tag(at) else { return nil }
    return Read(.dayPart(part, of: read.form), at + 1)
  }
}
