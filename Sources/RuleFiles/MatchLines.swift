import Documents

extension Piece {
  /// The cues of a line: `WORDS{, WORDS}[: ROLE [of POPULATION]] [assume "TEXT"]`.
  func cues(roles: Bool) throws(Mistake) -> [Cue] {
    var left = self
    var assumption: String?
    if let (before, after) = cut(at: " assume ") {
      guard after.isQuoted, after.span.length > 2 else {
        throw Mistake(
          "the assumption is not quoted",
          at: after.span,
          expected: "a text in double quotes"
        )
      }
      assumption = try after.unquoted(expected: "a text in double quotes")
      left = before
    }
    var counted: Role?
    var population: String?
    if let (before, after) = left.cut(at: ":") {
      let (role, of) = after.cut(at: " of ") ?? (after, nil)
      counted = try role.role(allowed: roles)
      population = try of?.unquoted(expected: "a name of the list `populations`")
      left = before
    }
    var cues: [Cue] = []
    for piece in left.commaPieces {
      let words = try piece.unquoted(expected: "a word, or words, between the commas")
      cues.append(
        Cue(
          words: words.split(whereSeparator: \.isWhitespace).map(String.init),
          counted: counted,
          of: population,
          assumption: assumption,
          span: piece.span
        )
      )
    }
    return cues
  }

  private func role(allowed: Bool) throws(Mistake) -> Role {
    guard allowed else {
      throw Mistake(
        "only the verbs of a measure have a role",
        at: span,
        expected: "words without `:`"
      )
    }
    guard let role = Role(rawValue: string) else {
      throw Mistake(
        unknown: "role",
        self,
        among: Role.allCases.map(\.rawValue),
        expected: "`subject` or `object`, whichever is counted"
      )
    }
    return role
  }

  /// The example of a line: `SENTENCE [| CLAIM]`.
  func example(isPositive: Bool) throws(Mistake) -> Example {
    let sentence: Piece
    var expectation: String?
    if let (before, after) = cut(at: "|") {
      sentence = before
      guard !after.isEmpty else {
        throw Mistake(
          "nothing follows `|`",
          at: span,
          expected: "what the sentence says, as a claim"
        )
      }
      expectation = after.string
    } else {
      sentence = self
    }
    guard !sentence.isEmpty else {
      throw Mistake("the example has no sentence", at: span, expected: "a sentence")
    }
    return Example(
      isPositive: isPositive,
      text: sentence.string,
      expectation: expectation,
      span: sentence.span
    )
  }

  /// The one name of a line.
  func name(expected: String) throws(Mistake) -> String {
    guard !isEmpty else { throw Mistake("something is missing", at: span, expected: expected) }
    let names = commaPieces
    if names.count > 1 {
      throw Mistake("there is more than one name", at: names[1].span, expected: expected)
    }
    return try unquoted(expected: expected)
  }

  /// The names of a line, joined by commas.
  func names(expected: String) throws(Mistake) -> [String] {
    var names: [String] = []
    for piece in commaPieces { names.append(try piece.unquoted(expected: expected)) }
    return names
  }

  /// Nothing may follow.
  func nothing(after key: Piece) throws(Mistake) {
    guard isEmpty else {
      throw Mistake(
        "words follow `\(key.string)`",
        at: span,
        expected: "`\(key.string)` alone on its line"
      )
    }
  }
}
