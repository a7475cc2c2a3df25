import Documents

/// A line of a page that says only when, and by whom, the article was published.
struct ImprintLine {
  /// The day or month of publication.
  var date: WrittenDate?
  /// The span of the date.
  var dateSpan: Span?
  /// The span of the names after "By".
  var author: Span?
  /// Whether a word such as "Published" stands in it.
  var isLabelled = false

  /// The imprint that a line is from its first to its last token, or nil if it is none.
  init?(_ tokens: [Token]) {
    guard !tokens.isEmpty, tokens.count <= 40 else { return nil }
    var index = 0
    var isUpdate = false
    while index < tokens.count {
      let rest = tokens[index...]
      if let found = WrittenDate.read(rest) {
        if date == nil || dateIsUpdate && !isUpdate {
          date = found
          dateIsUpdate = isUpdate
          dateSpan = tokens[found.range.lowerBound].span.union(
            tokens[found.range.upperBound - 1].span
          )
        }
        index = found.range.upperBound
      } else if author == nil, let names = Self.names(rest) {
        author = tokens[names.lowerBound].span.union(tokens[names.upperBound - 1].span)
        index = names.upperBound
      } else if Self.labels.contains(tokens[index].word) {
        isLabelled = true
        isUpdate = Self.updates.contains(tokens[index].word)
        index += 1
      } else if author != nil, let end = Self.outlet(rest) {
        index = end
      } else if Self.isFiller(tokens[index]) {
        index += 1
      } else if author != nil, Self.isCredit(rest) {
        // "Text: Jane Doe. Photo: the harbour on Tuesday"
        index = tokens.count
      } else {
        return nil
      }
    }
    // A month alone is a heading unless something says that it is the date of the issue.
    if let date, !date.isDay, !isLabelled { return nil }
    guard date != nil || author != nil || isLabelled && tokens.count > 1 else { return nil }
  }

  /// The imprint of a line that has names beside its day: "Havik, 5 March 2020",
  /// "The Havik Gazette | From the print edition | March 5th 2020"; nil if it is none.
  ///
  /// So may the headline of a history be written: a caller takes such a line only beside another
  /// that can be the headline.
  init?(named tokens: [Token]) {
    guard tokens.count <= 30 else { return nil }
    var index = 0
    var names = 0
    while index < tokens.count {
      let token = tokens[index]
      if date == nil, let found = WrittenDate.read(tokens[index...]), found.isDay {
        date = found
        dateSpan = tokens[found.range.lowerBound].span.union(
          tokens[found.range.upperBound - 1].span
        )
        index = found.range.upperBound
        continue
      }
      let isName = token.kind == .word && (token.isCapitalized || Masthead.joins(token))
      guard isName || Self.isFiller(token) || EnglishPress.editions.contains(token.word) else {
        return nil
      }
      if isName { names += 1 }
      index += 1
    }
    guard date != nil, names <= 10 else { return nil }
  }

  private var dateIsUpdate = false

  private static let labels: Set<String> = [
    "published", "posted", "updated", "modified", "date", "issued", "released", "edition",
  ]
  private static let updates: Set<String> = ["updated", "modified"]
  private static let fillers: Set<String> = [
    "on", "at", "ago", "hour", "hours", "day", "days", "last", "first", "and", "the", "a.m.",
    "p.m.", "am", "pm", "gmt", "utc", "et",
    "est", "edt", "cet", "cest", "bst", "pst", "pdt", "ist", "eat", "wat", "h", "hrs", "min",
    "mins", "minute", "minutes", "read", "issue", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sat", "sun", "correspondent", "correspondents", "reporter", "reporters", "editor", "staff",
    "writer", "writers", "agencies", "our", "own", "special",
  ]

  private static func isFiller(_ token: Token) -> Bool {
    switch token.kind {
    case .mark: ["|", "·", "•", "-", ",", ":", "(", ")", "/", "."].contains(token.word)
    case .number: token.word.utf8.count <= 5 && token.word.utf8.allSatisfy { $0 < 0x3B }
    case .word: fillers.contains(token.word)
    }
  }

  /// The names after "By" or "Written by".
  private static func names(_ tokens: ArraySlice<Token>) -> Range<Int>? {
    var start = tokens.startIndex
    let isRole = ["written", "reported", "words", "text", "story", "report"]
      .contains(tokens[start].word)
    if isRole { start += 1 }
    guard start < tokens.endIndex, tokens[start].word == "by" || isRole && tokens[start].word == ":"
    else { return nil }
    start += 1
    var end = start
    var count = 0
    while end < tokens.endIndex {
      let token = tokens[end]
      if token.isCapitalized, token.kind == .word, !fillers.contains(token.word),
        !labels.contains(token.word), WrittenDate.read(tokens[end...]) == nil,
        !isCredit(tokens[end...])
      {
        count += 1
      } else if !joinsNames(token, after: tokens[end - 1], before: tokens[(end + 1)...].first) {
        break
      }
      end += 1
    }
    while end > start, tokens[end - 1].kind == .mark { end -= 1 }
    return count >= 1 && count <= 12 ? start..<end : nil
  }

  /// Past the outlet for which an author writes: "| Havik Gazette".
  private static func outlet(_ tokens: ArraySlice<Token>) -> Int? {
    guard ["|", "·", "•"].contains(tokens.first?.word) else { return nil }
    let name = tokens.dropFirst().prefix { $0.kind == .word && $0.isCapitalized }
    guard let masthead = Masthead(Array(name)), masthead.isPress else { return nil }
    return name.endIndex
  }

  /// "Photo: …", "Pictures: …": who took the pictures, or what they show.
  private static func isCredit(_ tokens: ArraySlice<Token>) -> Bool {
    guard let first = tokens.first, tokens.dropFirst().first?.word == ":" else { return false }
    return EnglishFurniture.credits.contains(first.word)
  }

  /// Whether a token stands inside a list of names.
  private static func joinsNames(_ token: Token, after last: Token, before next: Token?) -> Bool {
    guard next?.isCapitalized == true else { return false }
    // "John A. Roe", "St. John": a longer word with a full stop ends the names.
    if token.word == "." { return last.word.utf8.count <= 3 }
    if token.kind == .mark { return [",", "&"].contains(token.word) }
    return ["and", "in", "for", "of", "de", "van", "von", "der", "al", "bin"].contains(token.word)
  }
}
