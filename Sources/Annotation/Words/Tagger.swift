internal import Documents

/// Gives the words of a sentence their tags, from left to right, by their neighbours.
struct Tagger {
  let morphology: Morphology

  /// The words of tokens; `numbers` and `times` are the tokens, counted
  /// from the first, that spell numbers and dates.
  func words(of tokens: ArraySlice<Token>, numbers: Set<Int>, times: Set<Int>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for (offset, token) in tokens.enumerated() {
      var word = Word(
        // Readers fold dashes; the long one still divides a sentence.
        text: token.kind == .mark && token.word == "-" && token.span.length > 1 ? "—" : token.word,
        noun: Morphology.singular(token.word),
        verb: token.kind == .word ? morphology.verb(token.word) : nil,
        tag: .nominal,
        isCapitalized: token.isCapitalized
      )
      if numbers.contains(offset) {
        word.tag = .number
      } else if times.contains(offset), ClosedClass.tags[token.word] != .preposition {
        word.tag = .time
      } else {
        word.tag = tag(of: token, word, after: words, in: tokens)
      }
      words.append(word)
    }
    return words
  }

  private func tag(
    of token: Token,
    _ word: Word,
    after words: [Word],
    in tokens: ArraySlice<Token>
  ) -> Tag {
    if token.kind == .number { return .number }
    if token.word == "longer", words.last?.text == "no" { return .adverb }
    if let closed = ClosedClass.tags[token.word] {
      return closedTag(closed, word.text, after: words, tokens)
    }
    if token.kind == .mark { return .mark }
    if token.word.hasSuffix("ly"), word.verb == nil, !token.isCapitalized { return .adverb }
    guard let verb = word.verb else { return .nominal }
    return isVerb(verb, token, after: words, next: next(words.count, tokens)) ? .verb : .nominal
  }

  private func next(_ offset: Int, _ tokens: ArraySlice<Token>) -> Token? {
    let index = tokens.startIndex + offset + 1
    return index < tokens.endIndex ? tokens[index] : nil
  }

  private func closedTag(
    _ tag: Tag,
    _ text: String,
    after words: [Word],
    _ tokens: ArraySlice<Token>
  ) -> Tag {
    let following = next(words.count, tokens)
    switch text {
    case "to":
      guard let following, let verb = morphology.verb(following.word), verb.form == .base else {
        return .preposition
      }
      return ClosedClass.tags[following.word] == nil || following.word == "be"
        || following.word == "have"
        ? .infinitiveTo : .preposition
    case "that":
      // After a noun it stands for the noun when a verb follows ("the army that left"), and begins
      // a clause with a subject of its own when none does ("the idea that France failed").
      let before = words.last?.tag
      if before == .preposition { return .determiner }
      return before == .nominal && following.map(canBeginVerb) == true ? .relative : .subordinator
    case "no" where following?.word == "longer": return .negation
    case "those", "these", "this", "some", "all", "both", "another":
      guard let following, following.kind != .mark else { return .pronoun }
      let closed = ClosedClass.tags[following.word]
      return closed == nil || closed == .determiner ? .determiner : .pronoun
    case "her", "his": return .possessive
    default: return tag
    }
  }

  private func canBeginVerb(_ token: Token) -> Bool {
    switch ClosedClass.tags[token.word] {
    case .auxiliary, .modal, .negation, .adverb: true
    case nil: token.kind == .word && !token.isCapitalized && morphology.verb(token.word) != nil
    default: false
    }
  }

  /// Whether a form that could be a verb is one here.
  private func isVerb(
    _ verb: Morphology.Verb,
    _ token: Token,
    after words: [Word],
    next: Token?
  ) -> Bool {
    guard let before = words.last else {
      // A sentence that begins with a base form is a heading or an order: a noun is likelier.
      return verb.form == .gerund || verb.form == .pastOrParticiple && !token.isCapitalized
    }
    let nextTag = next.flatMap { ClosedClass.tags[$0.word] }
    switch before.tag {
    case .modal, .infinitiveTo, .pronoun, .relative: return true
    case .auxiliary, .negation, .adverb: return true
    case .determiner, .possessive, .genitive: return false
    case .preposition: return verb.form == .gerund
    case .time: return verb.form != .base && verb.form != .gerund
    case .number:
      let ends = next.map { $0.kind == .mark } ?? true
      return verb.form != .base && verb.form != .gerund && (nextTag != nil || ends)
    case .verb: return verb.form == .gerund && nextTag != .preposition
    case .mark, .conjunction, .subordinator: return startsVerb(verb, words, token)
    case .nominal: return followsNoun(verb, token, before, nextTag, next)
    }
  }

  private func startsVerb(_ verb: Morphology.Verb, _ words: [Word], _ token: Token) -> Bool {
    if token.isCapitalized { return false }
    switch verb.form {
    case .base:
      return words.contains { $0.tag == .verb || $0.tag == .infinitiveTo || $0.tag == .modal }
    default: return true
    }
  }

  /// Verbs whose past is their base form.
  static let invariant: Set<String> = [
    "put", "cut", "hit", "let", "shut", "quit", "spread", "split", "hurt", "beat", "set", "run",
  ]

  /// Nouns that are plural without an ending.
  private static let plurals: Set<String> = [
    "people", "police", "men", "women", "children", "troops", "forces", "cattle",
  ]

  private func followsNoun(
    _ verb: Morphology.Verb,
    _ token: Token,
    _ before: Word,
    _ nextTag: Tag?,
    _ next: Token?
  ) -> Bool {
    if token.isCapitalized { return false }
    switch verb.form {
    case .past, .participle, .pastOrParticiple: return true
    case .gerund: return nextTag != .preposition || before.text.hasSuffix("s")
    case .base where Self.invariant.contains(verb.lemma):
      return next.map { $0.kind != .mark } ?? false
    case .base:
      // "Jihadists attack": a plural, or a list of names, before a base form.
      let isPlural = before.text != before.noun || Self.plurals.contains(before.text)
      guard let next else { return isPlural }
      let objectFollows = nextTag != nil || next.isCapitalized || next.kind != .mark
      return isPlural && objectFollows
    case .third:
      // "Mali attacks the camp" against "Mali attacks": something must follow that can.
      guard let next, next.kind != .mark else { return before.isCapitalized && next == nil }
      if before.text != before.noun && !before.isCapitalized { return false }
      // "French forces entered": the verb comes next.
      let follows = morphology.verb(next.word)?.form
      if let follows, follows != .gerund, nextTag == nil { return false }
      return nextTag != .auxiliary && nextTag != .modal
    }
  }
}
