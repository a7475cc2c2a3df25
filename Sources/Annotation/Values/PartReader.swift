import Documents

/// Reads parts of dates: "early 2020", "the first half of this year", "Q1 2022", "summer 2020".
struct PartReader {
  let pieces: Pieces
  let anchor: Anchor
  let dates: DateReader
  let relative: RelativeDates

  /// The part of a date that begins here.
  func date(at index: Int) -> FoundTime? {
    guard pieces[index]?.kind == .word || TimeWords.ordinalDigits(pieces.text(index)) != nil else {
      return nil
    }
    let start = pieces.text(index) == "the" ? index + 1 : index
    guard let first = pieces[start],
      first.kind == .number || !first.opens.isDisjoint(with: [.part, .ordinal])
    else { return nil }
    if let season = season(at: start, from: index) { return season }
    guard let (part, end) = part(at: start) else { return nil }
    let at = pieces.text(end) == "the" ? end + 1 : end
    guard let whole = relative.date(at: end) ?? dates.date(at: at) ?? relative.date(at: at),
      whole.kind == .date, whole.lengthPieces == nil,
      [.month, .year, .decade, .week].contains(whole.period.precision)
        || whole.resolved.isUnresolved
    else { return nil }
    var time = whole
    time.pieces = index..<whole.pieces.upperBound
    time.rule = "a part of a period"
    if let first = whole.period.earliest, let last = whole.period.latest {
      let days = part.days(of: first, last)
      let precision = part.precision(of: whole.period.precision)
      time.period = Period(earliest: days.first, latest: days.last, precision: precision)
      time.resolved.period = time.period
    }
    return time
  }

  static let nouns: [String: YearPart] = [
    "start": .early, "beginning": .early, "outset": .early, "middle": .middle, "end": .late,
    "whole": .whole, "all": .whole, "rest": .late, "close": .late, "course": .whole,
  ]

  /// The part, and where its whole begins.
  private func part(at index: Int) -> (YearPart, Int)? {
    let word = pieces.text(index)
    let next = pieces.text(index + 1)
    if let part = TimeWords.parts[word] { return (part, next == "in" ? index + 2 : index + 1) }
    if let part = Self.nouns[word], next == "of" { return (part, index + 2) }
    if ["q1", "q2", "q3", "q4"].contains(word), let number = Int(word.dropFirst()) {
      return (.quarter(number), next == "of" ? index + 2 : index + 1)
    }
    return counted(at: index)
  }

  /// "first half of", "third quarter of", "first six months of".
  private func counted(at index: Int) -> (YearPart, Int)? {
    let word = pieces.text(index)
    let number = NumberWords.ordinals[word].map(Int.init) ?? TimeWords.ordinalDigits(word)
    let isLast = word == "last" || word == "final"
    guard let number = number ?? (word == "opening" ? 1 : isLast ? 2 : nil), number <= 4 else {
      return nil
    }
    let noun = pieces.text(index + 1)
    let follows = pieces.text(index + 2) == "of" ? index + 3 : index + 2
    if noun == "half", number <= 2 { return (number == 1 ? .firstHalf : .secondHalf, follows) }
    if noun == "quarter" { return (.quarter(isLast ? 4 : number), follows) }
    guard number == 1 || isLast else { return nil }
    let count = NumberWords.units[noun] ?? Double(Int(noun) ?? 0)
    guard count > 0, count < 1000, pieces.text(index + 3) == "of",
      let precision = TimeWords.pluralPeriods[pieces.text(index + 2)]
    else { return nil }
    return (isLast ? .last(Int(count), precision) : .first(Int(count), precision), index + 4)
  }

  /// "summer 2020", "the summer of 2020", "autumn last year".
  private func season(at index: Int, from start: Int) -> FoundTime? {
    guard let first = TimeWords.seasons[pieces.text(index)],
      let (year, end) = dates.yearAfter(index + 1)
    else { return nil }
    let words = (start..<end).map { pieces.text($0) }.joined(separator: " ")
    let resolved = anchor.recurring(year, .season, words) { Calendar.months(3, from: first, $0) }
    return FoundTime(start..<end, resolved, "a season")
  }
}
