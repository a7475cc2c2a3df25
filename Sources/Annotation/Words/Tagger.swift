internal import Documents

/// Gives the words of a sentence their tags, from left to right, by their neighbours.
struct Tagger {
  /// The words of the sentence; those before `index` have their tags.
  private var words: [Word]
  private var index = 0
  /// Whether a verb, a modal or an infinitive stands before.
  private var hasVerb = false

  /// Tags the words; those that spell numbers and dates have their tags already.
  static func tag(_ words: inout [Word]) {
    var tagger = Tagger(words: words)
    words = []
    while tagger.index < tagger.words.count {
      let tag = tagger.tag()
      tagger.words[tagger.index].tag = tag
      if tag == .verb || tag == .infinitiveTo || tag == .modal { tagger.hasVerb = true }
      tagger.index += 1
    }
    words = tagger.words
  }

  private init(words: [Word]) { self.words = words }

  private var before: Word? { index > 0 ? words[index - 1] : nil }

  /// "Did the minister send …?": the first base form behind a subject is the verb.
  private var isQuestion: Bool {
    words.first.map { ["did", "do", "does"].contains($0.text) } ?? false
  }

  private var next: Word? { index + 1 < words.count ? words[index + 1] : nil }

  private func tag() -> Tag {
    let word = words[index]
    if word.tag == .number || word.tag == .time && word.closed != .preposition { return word.tag }
    if word.kind == .number { return .number }
    if let turn = word.form.turn, let tag = turned(turn) { return tag }
    if let closed = word.closed { return closed }
    if word.kind == .mark { return .mark }
    if word.form.isManner, word.verb == nil, !word.isCapitalized { return .adverb }
    guard let verb = word.verb else { return .nominal }
    return isVerb(verb, word) ? .verb : .nominal
  }

  /// The tag of a word by its neighbours; nil where they leave it as it is.
  private func turned(_ turn: ClosedClass.Turn) -> Tag? {
    switch turn {
    case .longer: return before?.text == "no" ? .adverb : nil
    case .to:
      guard let next, let verb = next.verb, verb.form == .base else { return .preposition }
      return next.closed == nil || next.text == "be" || next.text == "have"
        ? .infinitiveTo : .preposition
    case .that:
      // After a noun it stands for the noun when a verb follows ("the army that left"), and begins
      // a clause with a subject of its own when none does ("the idea that Sweden failed").
      if before?.tag == .preposition { return .determiner }
      return before?.tag == .nominal && verbMayFollow ? .relative : .subordinator
    // "has since refused"
    case .since: return before?.tag == .auxiliary && next?.verb != nil ? .adverb : nil
    case .no: return next?.text == "longer" ? .negation : nil
    case .determiner:
      guard let next, next.kind != .mark else { return .pronoun }
      return next.closed == nil || next.closed == .determiner ? .determiner : .pronoun
    }
  }

  private var verbMayFollow: Bool {
    guard let next else { return false }
    switch next.closed {
    case .auxiliary, .modal, .negation, .adverb: return true
    case nil: return next.kind == .word && !next.isCapitalized && next.verb != nil
    default: return false
    }
  }

  /// Whether a form that could be a verb is one here.
  private func isVerb(_ verb: Morphology.Verb, _ word: Word) -> Bool {
    guard let before else {
      // A sentence that begins with a base form is a heading or an order: a noun is likelier.
      return verb.form == .gerund || verb.form == .pastOrParticiple && !word.isCapitalized
    }
    switch before.tag {
    case .modal, .infinitiveTo, .pronoun, .relative: return true
    case .auxiliary, .negation, .adverb: return true
    case .determiner, .possessive, .genitive: return false
    case .preposition: return verb.form == .gerund
    case .time: return verb.form != .base && verb.form != .gerund
    case .number:
      // "She had 300 votes.": several of them are things; "Flight 447 crashes" is one.
      if verb.form == .third, isCounting(before) { return false }
      let ends = next.map { $0.kind == .mark } ?? true
      return verb.form != .base && verb.form != .gerund && (next?.closed != nil || ends)
    case .verb: return verb.form == .gerund && next?.closed != .preposition
    case .mark, .conjunction, .subordinator: return startsVerb(verb, word)
    case .nominal: return followsNoun(verb, word, before)
    }
  }

  /// Whether a number is of several and does not belong to a name.
  private func isCounting(_ number: Word) -> Bool {
    guard number.text != "one", number.text != "1" else { return false }
    return index < 3 || words[index - 2].tag != .nominal || !words[index - 2].isCapitalized
  }

  private func startsVerb(_ verb: Morphology.Verb, _ word: Word) -> Bool {
    if word.isCapitalized { return false }
    return verb.form == .base ? hasVerb : true
  }

  /// Verbs whose past is their base form.
  static let invariant: Set<String> = [
    "put", "cut", "hit", "let", "shut", "quit", "spread", "split", "hurt", "beat", "set", "run",
  ]

  /// Nouns that are plural without an ending.
  private static let plurals: Set<String> = [
    "people", "police", "men", "women", "children", "troops", "forces", "cattle",
  ]

  private func followsNoun(_ verb: Morphology.Verb, _ word: Word, _ before: Word) -> Bool {
    if word.isCapitalized { return false }
    if isQuestion, !hasVerb, verb.form == .base { return true }
    let nextTag = next?.closed
    switch verb.form {
    case .past, .participle, .pastOrParticiple: return true
    case .gerund: return nextTag != .preposition || before.text.hasSuffix("s")
    case .base where Self.invariant.contains(verb.lemma):
      return next.map { $0.kind != .mark } ?? false
    case .base:
      // "Rebels attack": a plural, or a list of names, before a base form.
      let isPlural = before.text != before.noun || Self.plurals.contains(before.text)
      guard let next else { return isPlural }
      let objectFollows = nextTag != nil || next.isCapitalized || next.kind != .mark
      return isPlural && objectFollows
    case .third:
      // "Kosovo attacks the camp" against "Kosovo attacks": something must follow that can.
      guard let next, next.kind != .mark else { return before.isCapitalized && next == nil }
      if before.text != before.noun && !before.isCapitalized { return false }
      // "Swedish forces entered": the verb comes next.
      if let follows = next.verb?.form, follows != .gerund, nextTag == nil { return false }
      return nextTag != .auxiliary && nextTag != .modal
    }
  }
}
