import Documents

/// A date as people write it, read from tokens.
struct WrittenDate {
  /// The days it names: one, or a whole month.
  var earliest: Day
  var latest: Day
  /// Its tokens.
  var range: Range<Int>

  /// Whether it names one day.
  var isDay: Bool { earliest == latest }

  /// The date that begins at a token, if one does.
  static func read(_ tokens: ArraySlice<Token>) -> WrittenDate? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .number: return numeric(tokens) ?? dayFirst(tokens)
    case .word: return monthFirst(tokens)
    case .mark: return nil
    }
  }

  /// The number of a month by its English name or a short form of it.
  static func month(_ word: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    if let index = names.firstIndex(of: word) { return index + 1 }
    if word == "sept" { return 9 }
    guard word.utf8.count == 3 else { return nil }
    return names.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Day? {
    guard let year, let month, let day, (1000...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The number in "17", "17th" or "2022".
  static func value(_ token: Token?) -> Int? {
    guard let token, token.kind == .number else { return nil }
    for suffix in ["st", "nd", "rd", "th"] where token.word.hasSuffix(suffix) {
      return Int(token.word.dropLast(2))
    }
    return Int(token.word)
  }

  private static func one(_ day: Day?, _ tokens: ArraySlice<Token>, _ end: Int) -> WrittenDate? {
    day.map { WrittenDate(earliest: $0, latest: $0, range: tokens.startIndex..<end) }
  }

  /// "2022-02-17", "17.02.2022", and "17/02/2022" if only one order of it can be meant.
  private static func numeric(_ tokens: ArraySlice<Token>) -> WrittenDate? {
    let start = tokens.startIndex
    let parts = tokens[start].word.split(separator: ".")
    if parts.count == 3 {
      return one(day(Int(parts[2]), Int(parts[1]), Int(parts[0])), tokens, start + 1)
    }
    guard tokens.count >= 5, let first = value(tokens[start]),
      let second = value(tokens[start + 2]),
      let third = value(tokens[start + 4]), tokens[start + 1].word == tokens[start + 3].word,
      tokens[start + 1...start + 4].allSatisfy({ !$0.spaceBefore })
    else { return nil }
    switch tokens[start + 1].word {
    case "-" where first > 31, "/" where first > 31:
      return one(day(first, second, third), tokens, start + 5)
    case "/":
      let european = day(third, second, first)
      let american = day(third, first, second)
      if european != nil, american != nil, european != american { return nil }
      return one(european ?? american, tokens, start + 5)
    default: return nil
    }
  }

  /// "17 Feb 2022", "17th of February, 2022".
  private static func dayFirst(_ tokens: ArraySlice<Token>) -> WrittenDate? {
    var index = tokens.startIndex + 1
    if tokens.dropFirst(index - tokens.startIndex).first?.word == "of" { index += 1 }
    guard index < tokens.endIndex, let month = month(tokens[index].word) else { return nil }
    index = skip([".", ","], in: tokens, from: index + 1)
    guard index < tokens.endIndex else { return nil }
    let found = day(value(tokens[index]), month, value(tokens.first))
    return one(found, tokens, index + 1)
  }

  /// A month before a day, "February 17, 2022", and a month alone, "February 2022".
  private static func monthFirst(_ tokens: ArraySlice<Token>) -> WrittenDate? {
    guard let first = tokens.first, let month = month(first.word) else { return nil }
    var index = skip([".", ","], in: tokens, from: tokens.startIndex + 1)
    guard index < tokens.endIndex, let number = value(tokens[index]) else { return nil }
    if let from = day(number, month, 1) {
      let length = Day.length(ofMonth: month, year: number)
      return WrittenDate(
        earliest: from,
        latest: Day(number: from.number + length - 1),
        range: tokens.startIndex..<index + 1
      )
    }
    index = skip([",", "."], in: tokens, from: index + 1)
    guard index < tokens.endIndex else { return nil }
    return one(day(value(tokens[index]), month, number), tokens, index + 1)
  }

  private static func skip(_ marks: Set<String>, in tokens: ArraySlice<Token>, from start: Int)
    -> Int
  {
    start < tokens.endIndex && marks.contains(tokens[start].word) ? start + 1 : start
  }
}
