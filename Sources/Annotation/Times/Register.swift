import Documents

/// Tells how a text dates what it tells.
enum Register {
  /// The longest message, in words.
  private static let messageLength = 60

  /// The register of a text: a short one is a message; one that names years again and again, and
  /// seldom a day by its distance from today, is a history.
  static func of(_ document: Document, _ words: ValueWords) -> TimeContext.Register {
    if document.tokens.count <= messageLength { return .message }
    var years = 0
    var near = 0
    let own = document.source.date?.latest.civil.year
    for token in document.tokens {
      if token.kind == .number {
        guard case .digits(let year, 4, suffix: .none)? = TimeWords.digits(token.word),
          (1000...2100).contains(year)
        else { continue }
        if own.map({ year < $0 - 1 }) ?? true { years += 1 }
      } else if token.kind == .word {
        switch words.openings[token.word]?.time {
        case .day, .weekday(_, isShort: false), .tonight, .era: near += token.word == "bc" ? -1 : 1
        default: continue
        }
      }
    }
    return years - 3 * near >= 8 || near <= -8 ? .narrative : .news
  }
}
