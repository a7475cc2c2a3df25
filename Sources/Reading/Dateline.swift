import Documents

/// What stands before the first words of a report: where, when and by which agency it was sent.
///
/// "HAVIK, May 16, 2024 (Agency) -", "HAVIK, Norland (Agency) —", "May 16 (Agency) --",
/// "HAVIK, May 16. /Agency/". A date without its year dates nothing.
struct Dateline {
  /// The day on which the report was sent, with the tokens that say so.
  var date: WrittenDate?
  /// The tokens of the agency's name.
  var agency: Range<Int>?
  /// The index of the first token of the report itself.
  var end: Int

  /// The longest dateline in tokens.
  private static let longest = 24

  /// The dateline with which a paragraph of a text begins, or nil if it has none.
  init?(_ tokens: [Token], in text: SourceText) {
    guard let end = Self.end(of: tokens) else { return nil }
    var index = Self.place(tokens[..<end])
    // "HAVIK" or, where no place is named, the agency: "(CNN) -".
    let head = tokens[index > 0 ? 0 : min(1, tokens.count - 1)].span
    let isShouted = text[head] == text[head].uppercased()
    self.end = end
    var hasDay = false
    while index < end {
      let rest = tokens[index..<end]
      if date == nil, let found = WrittenDate.read(rest), found.isDay {
        date = found
        index = found.range.upperBound
      } else if !hasDay, let next = Self.dayWithoutYear(rest) {
        hasDay = true
        index = next
      } else if agency == nil, let name = Self.tag(rest) {
        agency = name
        index = name.upperBound + 1
      } else if [",", ".", "-", "_", "|"].contains(tokens[index].word) {
        index += 1
      } else {
        return nil
      }
    }
    // "Jane Doe (Party) - who has won": a name with a tag alone is a place only in capitals, or
    // beside an agency that is known.
    let isKnown = agency.map { tokens[$0].contains { EnglishFurniture.agencies.contains($0.word) } }
    guard date != nil || agency != nil && (hasDay || isShouted || isKnown == true),
      end < tokens.count
    else { return nil }
  }

  /// The index past the dash that ends a dateline, or past the tag in slashes and its full stop.
  private static func end(of tokens: [Token]) -> Int? {
    for index in tokens.indices.prefix(longest) where index > 0 && index + 1 < tokens.count {
      let before = tokens[index - 1].word
      switch tokens[index].word {
      case "-", "_":
        guard tokens[index].spaceBefore || before == ")" || before == "/" else { continue }
        var end = index + 1
        while end < tokens.count, ["-", "_"].contains(tokens[end].word) { end += 1 }
        return end
      case "." where before == "/": return index + 1
      default: continue
      }
    }
    return nil
  }

  /// The index past the names of places: "HAVIK", "Port Havik, Norland".
  private static func place(_ tokens: ArraySlice<Token>) -> Int {
    var index = tokens.startIndex
    while index < tokens.endIndex {
      let token = tokens[index]
      let isName = token.isCapitalized || index > 0 && Masthead.joins(token)
      let isMark = [",", ".", "/"].contains(token.word) && index > 0
      guard isName || isMark, WrittenDate.read(tokens[index...]) == nil,
        dayWithoutYear(tokens[index...]) == nil, tag(tokens[index...]) == nil
      else { break }
      index += 1
    }
    return index
  }

  /// The index past a day without its year: "Feb 17" or "17 February".
  private static func dayWithoutYear(_ tokens: ArraySlice<Token>) -> Int? {
    guard let first = tokens.first else { return nil }
    var index = tokens.startIndex + 1
    if WrittenDate.month(first.word) != nil {
      if index < tokens.endIndex, tokens[index].word == "." { index += 1 }
      guard index < tokens.endIndex, isDay(tokens[index]) else { return nil }
      return index + 1
    }
    guard isDay(first), index < tokens.endIndex, WrittenDate.month(tokens[index].word) != nil
    else { return nil }
    return index + 1
  }

  private static func isDay(_ token: Token) -> Bool {
    WrittenDate.value(token).map { (1...31).contains($0) } ?? false
  }

  /// The name in "(Agency)" or "/Agency/".
  private static func tag(_ tokens: ArraySlice<Token>) -> Range<Int>? {
    guard let open = tokens.first, open.word == "(" || open.word == "/" else { return nil }
    let close = open.word == "(" ? ")" : "/"
    guard let end = tokens.dropFirst().firstIndex(where: { $0.word == close }) else { return nil }
    let name = tokens[(tokens.startIndex + 1)..<end]
    let isName =
      name.allSatisfy { $0.isCapitalized || Masthead.joins($0) || $0.word == "/" }
      || name.count == 1 && name.allSatisfy { EnglishFurniture.agencies.contains($0.word) }
    // "(a) the first item": a letter is no agency.
    guard (1...5).contains(name.count), isName, name.contains(where: { $0.span.length > 1 }) else {
      return nil
    }
    return name.indices
  }
}
