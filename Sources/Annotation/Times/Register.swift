import Documents

/// Tells how a text dates what it tells.
enum Register {
  /// The longest message, in words.
  private static let messageLength = 60

  /// The register of a text: a short one is a message; one that names years again and again, and
  /// seldom a day by its distance from today, is a history.
  static func of(_ document: Document, _ words: ValueWords) -> TimeContext.Register {
    if document.tokens.count <= messageLength { return .message }
    let years = years(of: document)
    let before = document.tokens.count { $0.word == "bc" }
    // Whatever days it names, it can be no history: most texts are told so by a look at their years.
    if years + 3 * before < 8, before < 8 { return .news }
    var near = -before
    for token in document.tokens where token.kind == .word && token.word != "bc" {
      switch words.openings[token.word]?.time {
      case .day, .weekday(_, isShort: false), .tonight, .era: near += 1
      default: continue
      }
    }
    return years - 3 * near >= 8 || near <= -8 ? .narrative : .news
  }

  /// How many years a text names that lie before its own.
  private static func years(of document: Document) -> Int {
    let own = document.source.date?.latest.civil.year
    return document.tokens.count { token in
      guard token.kind == .number,
        case .digits(let year, 4, suffix: .none)? = TimeWords.digits(token.word),
        (1000...2100).contains(year)
      else { return false }
      return own.map { year < $0 - 1 } ?? true
    }
  }
}
