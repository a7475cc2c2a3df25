import Documents

/// Lengths of time: "nine years", "a few days", "two and a half hours", and the numbers in them.
extension TimeGrammar {
  /// "nine years", "two and a half hours", "a couple of days", "2 hours 30 minutes", "18-month".
  func length(at index: Int) -> (length: TimeLength, end: Int)? {
    guard let (count, next) = number(at: index), let (unit, end) = countedUnit(at: next) else {
      return nil
    }
    if unit == .second, word(end - 1) == "second" { return nil }
    if unit == .quarter, !isCalendarQuarter(index, next, end) { return nil }
    if ["aged", "ages", "age"].contains(word(index - 1)) { return nil }
    var length = TimeLength(count, unit)
    var stop = end
    if word(stop) == "and", isHalf(stop + 1) {
      length.parts[0].count = count.map { $0 + 0.5 }
      stop += word(stop + 1) == "half" ? 2 : 3
    }
    while let (part, past) = furtherPart(at: stop, below: length.parts[length.parts.count - 1].unit)
    {
      length.parts.append(part)
      stop = past
    }
    if isAge(stop) { return nil }
    // The "long" of "two-year-long" belongs to the length.
    if word(stop) == "long", text.isGlued(stop) { stop += 1 }
    return (length, stop)
  }

  /// Whether "three quarters" are of years: "the last two quarters", "four straight quarters".
  private func isCalendarQuarter(_ start: Int, _ next: Int, _ end: Int) -> Bool {
    if case .shift = tag(start - 1) { return true }
    return end > next + 1
  }

  private func isHalf(_ index: Int) -> Bool {
    word(index) == "half" || ["a", "one"].contains(word(index)) && word(index + 1) == "half"
  }

  /// "three-year-old", "37 years old", "ten years of age".
  private func isAge(_ index: Int) -> Bool {
    word(index) == "old" || word(index) == "olds" || word(index) == "of" && word(index + 1) == "age"
  }

  /// "and 3 months", "30 minutes" after longer units.
  private func furtherPart(at index: Int, below unit: TimeUnit) -> (TimeLength.Part, Int)? {
    var at = index
    if word(at) == "and" { at += 1 }
    guard case .digits = tag(at), text.pieces[at]?.kind == .number,
      at == index || word(at - 1) == "and"
        || text.isMessage, let (count, next) = number(at: at), let count
    else { return spelledPart(at: at, below: unit) }
    guard let (smaller, end) = self.unit(at: next), smaller < unit else { return nil }
    return (TimeLength.Part(count: count, unit: smaller), end)
  }

  private func spelledPart(at index: Int, below unit: TimeUnit) -> (TimeLength.Part, Int)? {
    guard case .count = tag(index), let (count, next) = number(at: index), let count,
      let (smaller, end) = self.unit(at: next), smaller < unit
    else { return nil }
    return (TimeLength.Part(count: count, unit: smaller), end)
  }

  /// A unit of time after a number, short forms included.
  func unit(at index: Int) -> (unit: TimeUnit, end: Int)? {
    switch tag(index) {
    case .unit(let unit, _): return (unit, index + 1)
    case .quarter where word(index) != "quarter" || text.isGlued(index):
      return (.quarter, index + 1)
    case .ordinal(2) where word(index) == "second": return (.second, index + 1)
    case .dayPart(.night, isPlural: true): return (.day, index + 1)
    case .shortUnit(let unit):
      // "SEC" and "MIN" are names.
      if text.isCapital(index), text.pieces[index - 1]?.kind != .number { return nil }
      let isDotted = word(index + 1) == "." && text.isTight(index + 1) && index + 2 < text.count
      return (unit, index + (isDotted ? 2 : 1))
    case .other: return letterUnit(at: index).map { ($0, index + 1) }
    default: return nil
    }
  }

  /// "h" of "3h", "d" of "2d": a letter tied to its digits.
  private func letterUnit(at index: Int) -> TimeUnit? {
    guard text.isTight(index) || word(index) == "h", text.isMessage, !text.isCapital(index),
      case .digits = tag(index - 1)
    else { return nil }
    switch word(index) {
    case "h": return .hour
    case "d": return .day
    case "w": return .week
    default: return nil
    }
  }

  private static let fillers: Set<String> = [
    "more", "extra", "additional", "consecutive", "straight", "full", "whole", "long", "business",
    "working", "calendar", "successive", "further", "entire", "solid", "short", "or", "so",
  ]

  /// The unit behind a number; words such as "full" and "of" may stand between.
  private func countedUnit(at index: Int) -> (TimeUnit, Int)? {
    var at = index
    if word(at) == "of" { at += 1 }
    if word(at) == "a" || word(at) == "an", word(at - 1) == "half" || word(at - 1) == "of" {
      at += 1
    }
    while at < index + 3, Self.fillers.contains(word(at)), word(at) != "or", word(at) != "so" {
      at += 1
    }
    return unit(at: at)
  }

  /// A number before a unit of time; without a value when how many is not said.
  func number(at index: Int) -> (value: Double?, end: Int)? {
    switch tag(index) {
    case .digits(let value, _, suffix: .none):
      if word(index + 1) == "/", text.isTight(index + 1),
        let below = text.number(index + 2, digits: 1...1),
        below > 0
      {
        return (Double(value) / Double(below), index + 3)
      }
      return withHalf(Double(value), index + 1)
    case .count, .thousand, .hundred: return spelled(at: index)
    case .article:
      switch tag(index + 1) {
      case .amount(let value):
        if word(index + 1) == "dozen" { return (12, index + 2) }
        return (value.map(Double.init), index + 2)
      case .half: return (0.5, index + 2)
      case .hundred: return (100, index + 2)
      case .thousand: return (1000, index + 2)
      case .quarter where word(index + 2) == "of": return (0.25, index + 2)
      default: return (1, index + 1)
      }
    case .amount(let value): return (value.map(Double.init), index + 1)
    case .half: return (0.5, index + 1)
    case .other, .decimal:
      guard let piece = text.pieces[index] else { return nil }
      if piece.kind == .number {
        if let value = NumberWords.fractions[piece.text] { return (value, index + 1) }
        // Beyond that no length of time is meant, and days would overflow.
        return Digits(piece.text).flatMap { $0.value < 1e9 ? ($0.value, index + 1) : nil }
      }
      if piece.text == "another" { return (1, index + 1) }
      return nil
    default: return nil
    }
  }

  /// "two and a half", "one and three quarters".
  private func withHalf(_ value: Double, _ end: Int) -> (Double?, Int) {
    guard word(end) == "and" else {
      if let piece = text.pieces[end], let part = NumberWords.fractions[piece.text] {
        return (value + part, end + 1)
      }
      return (value, end)
    }
    if isHalf(end + 1) { return (value + 0.5, word(end + 1) == "half" ? end + 2 : end + 3) }
    let at = ["a", "one"].contains(word(end + 1)) ? end + 2 : end + 1
    if word(at) == "quarter" { return (value + 0.25, at + 1) }
    if case .count(let quarters) = tag(at), quarters < 4, word(at + 1).hasPrefix("quarter") {
      return (value + Double(quarters) / 4, at + 2)
    }
    return (value, end)
  }

  /// "nine", "twenty-one", "two hundred", "a hundred and fifty", "twenty and four".
  private func spelled(at index: Int) -> (Double?, Int)? {
    var total = 0
    var current = 0
    var at = index
    var isRead = false
    while at < index + 9 {
      switch tag(at) {
      case .count(let value):
        guard
          !isRead || current % 100 == 0 || current % 10 == 0 && current % 100 >= 20 && value < 10
        else { return withHalf(Double(total + current), at) }
        current += value
      case .hundred: current = max(current, 1) * 100
      case .thousand:
        total += max(current, 1) * 1000
        current = 0
      default:
        guard word(at) == "and", isRead, case .count = tag(at + 1), current % 10 == 0,
          (unit(at: at + 2) != nil || total + current >= 100), !isHalf(at + 1)
        else { return isRead ? withHalf(Double(total + current), at) : nil }
        at += 1
        continue
      }
      isRead = true
      at += 1
    }
    return (Double(total + current), at)
  }

  /// "two thousand and twenty", "nineteen eighty-four": years in words, in messages.
  func spelledYear(at index: Int) -> Read? {
    let before = word(index - 1)
    guard text.isMessage && before != "and" || before == "in",
      case .count(let first) = tag(index)
    else {
      return nil
    }
    // Alone, "two thousand and twenty" is a number.
    if index > 0, tag(index + 1) == .thousand, let (value, end) = spelled(at: index), let value,
      (2000...2100).contains(value), text.isClosed(end) || unit(at: end) == nil && text.isMessage
    {
      return Read(.fields(DateFields(year: .fixed(Int(value)))), end)
    }
    guard (11...20).contains(first), case .count(let ten) = tag(index + 1), ten >= 10 else {
      return nil
    }
    var year = first * 100 + ten
    var end = index + 2
    if ten >= 20, case .count(let one) = tag(end), one < 10, text.isGlued(end) {
      year += one
      end += 1
    }
    return text.isClosed(end) ? Read(.fields(DateFields(year: .fixed(year))), end) : nil
  }
}
