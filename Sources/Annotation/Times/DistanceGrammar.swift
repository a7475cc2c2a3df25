import Documents

/// Dates by their distance from another one: "two years ago", "the day after", "in 3 weeks".
extension TimeGrammar {
  /// "the day after tomorrow", "the day before", "the week of 6 October", "the year 1950".
  func definiteUnit(at index: Int) -> Read? {
    guard case .unit(let unit, let isPlural) = tag(index) else { return nil }
    let next = index + 1
    if isPlural {
      guard ["over", "in", "for", "during", "through", "throughout"].contains(word(index - 2))
      else {
        return nil
      }
      return Read(.length(TimeLength(nil, unit)), next, length: index..<next)
    }
    if unit == .year, let (year, end) = fixedYear(at: text.skip("of", next), isNamed: true) {
      return Read(.fields(DateFields(year: .fixed(year))), end)
    }
    if case .apart(let sign) = tag(next), word(next) == "after" || word(next) == "before" {
      if let read = inner(at: next + 1), isOrigin(read.form) {
        return Read(.away(TimeLength(1, unit), sign: sign, from: .form(read.form)), read.end)
      }
      guard unit == .day || text.isClosed(next + 1) else { return nil }
      return Read(.unit(unit, .story(sign)), next + 1)
    }
    if unit == .week, let of = weekOf(next), let read = inner(at: of), isOrigin(read.form) {
      return Read(.numbered(0, .week, of: read.form), read.end)
    }
    if unit == .weekend { return Read(.nearestWeekend, next) }
    if text.isMessage, text.isClosed(next), ["for", "of", "in"].contains(word(index - 2)),
      unit >= .day
    {
      return Read(.unit(unit, .same), next)
    }
    return nil
  }

  private func weekOf(_ index: Int) -> Int? {
    if ["of", "commencing"].contains(word(index)) { return index + 1 }
    return ["starting", "beginning", "ending"].contains(word(index))
      ? text.skip("on", index + 1) : nil
  }

  /// Whether a distance can be counted from a date.
  private func isOrigin(_ form: TimeForm) -> Bool {
    switch form {
    case .length, .set, .window, .present, .recent, .past, .future, .open: false
    default: true
    }
  }

  // MARK: Lengths before and after

  /// "nine years ago", "eight years later", "in 3 weeks", "nine years".
  func lengthDate(at index: Int) -> Read? {
    if case .article = tag(index), isRate(index) || word(index + 2) == "long" { return nil }
    if let read = countedWeekdays(at: index) { return read }
    guard let (length, end) = length(at: index) else { return shiftedAfterCount(at: index) }
    return distance(length, index..<end) ?? Read(.length(length), end, length: index..<end)
  }

  /// "in 5 minutes", "within two weeks": so far from a message.
  func lengthAhead(at index: Int) -> Read? {
    guard text.isMessage, word(index) == "in" || word(index) == "within",
      !word(index - 1).hasSuffix("est"), !word(index - 2).hasSuffix("est"),
      TenseCue(text: text).direction(around: index..<index + 1) != .past
    else { return nil }
    var at = index + 1
    if ["the", "next", "about", "around"].contains(word(at)) { at += 1 }
    if word(at) == "next" { at += 1 }
    guard let (length, end) = length(at: at), length.isExact || word(index) == "in" else {
      return nil
    }
    if word(index) == "within" {
      return Read(.window(length, sign: 1), end, length: at..<end)
    }
    guard word(index + 1) != "the", word(at - 1) != "next", length.isExact || word(at) == "a" else {
      return nil
    }
    return Read(.away(length, sign: 1, from: .text), end, length: at..<end)
  }

  /// What a length of time becomes by the words after it.
  private func distance(_ length: TimeLength, _ range: Range<Int>) -> Read? {
    let end = range.upperBound
    switch tag(end) {
    case .ago:
      let sign = word(end) == "ago" ? -1 : 1
      return Read(.away(length, sign: sign, from: .text), end + 1, length: range)
    case .apart(let sign): return apart(length, sign, range)
    default: break
    }
    if word(end) == "from" {
      if tag(end + 1) == .present || word(end + 1) == "today" {
        return Read(.away(length, sign: 1, from: .text), end + 2, length: range)
      }
      guard text.isMessage, let read = inner(at: end + 1), isOrigin(read.form) else { return nil }
      return Read(.away(length, sign: 1, from: .form(read.form)), read.end, length: range)
    }
    return nil
  }

  private func apart(_ length: TimeLength, _ sign: Int, _ range: Range<Int>) -> Read? {
    let end = range.upperBound
    switch word(end) {
    case "on":
      guard text.isClosed(end + 1) else { return nil }
    case "after", "before":
      if let read = inner(at: end + 1), isOrigin(read.form) {
        return Read(.away(length, sign: sign, from: .form(read.form)), read.end, length: range)
      }
      guard text.isClosed(end + 1) || word(end) == "before" && !isClause(end + 1) else {
        return nil
      }
    default:
      if word(end + 1) == "than" { return nil }
    }
    return Read(.away(length, sign: sign, from: .story), end + 1, length: range)
  }

  /// Whether a noun or a clause begins here: "two days before the vote".
  private func isClause(_ index: Int) -> Bool { !text.isClosed(index) }

  /// "2 upcoming weeks", "10 previous weeks", "5 past minutes".
  private func shiftedAfterCount(at index: Int) -> Read? {
    guard let (count, next) = number(at: index), case .shift(let shift) = tag(next),
      // "300 last year" counts something else.
      ["previous", "preceding", "past", "coming", "upcoming", "following"].contains(word(next)),
      let (unit, end) = unit(at: next + 1), text.isMessage || isPluralUnit(next + 1)
    else { return nil }
    let sign: Int
    switch shift {
    case .beside(let step) where step != 0: sign = step
    case .coming: sign = 1
    case .story(let step): sign = step
    default: return nil
    }
    return Read(.window(TimeLength(count, unit), sign: sign), end, length: index..<end)
  }

  private func isPluralUnit(_ index: Int) -> Bool {
    if case .unit(_, isPlural: true) = tag(index) { return true }
    return false
  }

  /// "three Fridays from now", "two Thursdays ago".
  private func countedWeekdays(at index: Int) -> Read? {
    guard let (count, next) = number(at: index), let count, count < 100,
      case .weekdays(let weekday) = tag(next)
    else { return nil }
    if tag(next + 1) == .ago {
      return Read(.numberedWeekday(-Int(count), weekday, of: .day(0)), next + 2)
    }
    guard word(next + 1) == "from", tag(next + 2) == .present || word(next + 2) == "today" else {
      return nil
    }
    return Read(.numberedWeekday(Int(count), weekday, of: .day(0)), next + 3)
  }

  /// "years ago", "decades later", "for years": units without a number.
  func bareUnit(at index: Int) -> Read? {
    guard case .unit(let unit, let isPlural) = tag(index) else { return nil }
    if !isPlural {
      if word(index + 1) == "long", text.isGlued(index + 1) {
        return Read(.length(TimeLength(1, unit)), index + 2)
      }
      if unit == .year || unit == .week, text.isMessage || unit == .year {
        return numberedUnit(unit, at: index)
      }
      if unit == .day, case .apart = tag(index + 1), let read = definiteUnit(at: index) {
        return read
      }
      if unit == .weekend, text.isMessage { return Read(.nearestWeekend, index + 1) }
      return nil
    }
    let length = TimeLength(nil, unit)
    if let read = distance(length, index..<index + 1) { return read }
    guard Self.beforeLengths.contains(word(index - 1)) || word(index + 1) == "long",
      text.word(index + 1) != "to", text.word(index + 1) != "of" || word(index - 1) != "in"
    else { return nil }
    return Read(.length(length), index + 1, length: index..<index + 1)
  }

  private static let beforeLengths: Set<String> = [
    "for", "within", "in", "after", "over", "took", "takes", "take", "taken", "lasted", "lasting",
    "of", "spent", "spend", "wait", "waited", "and", "or",
  ]

  /// "year 2008", "week 31".
  private func numberedUnit(_ unit: TimeUnit, at index: Int) -> Read? {
    if unit == .year, let (year, end) = fixedYear(at: text.skip("of", index + 1), isNamed: true) {
      return Read(.fields(DateFields(year: .fixed(year))), end)
    }
    guard unit == .week, let week = text.number(index + 1, digits: 1...2), (1...53).contains(week)
    else { return nil }
    return Read(.fields(DateFields(week: week)), index + 2)
  }
}
