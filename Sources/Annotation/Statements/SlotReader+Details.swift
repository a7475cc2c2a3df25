internal import Documents

/// What a sentence says besides roles, times and places: its words of meaning.
extension SlotReader {
  /// The words of a stretch that carry meaning, each once, those of `except` left out.
  func details(in tokens: Range<Int>, except: Set<Int> = []) -> [Detail] {
    var details: [Detail] = []
    var covered = [Bool](repeating: false, count: tokens.count)
    func cover(_ some: Range<Int>) {
      for token in some.clamped(to: tokens) { covered[token - tokens.lowerBound] = true }
    }
    for token in except where tokens.contains(token) { cover(token..<token + 1) }
    for mention in analysis.mentions where tokens.contains(mention.tokens.lowerBound) {
      guard !mention.list.isDisjoint(with: Self.detailLists),
        except.isEmpty || !mention.tokens.contains(where: except.contains),
        !isNounBeforeLink(mention)
      else { continue }
      let detail = detail(of: mention)
      cover(detail.tokens)
      cover(mention.tokens.suffix(1))
      details.append(detail)
    }
    for token in tokens where !covered[token - tokens.lowerBound] {
      if let detail = antecedent(of: token) ?? word(at: token) { details.append(detail) }
    }
    return details.each()
  }

  /// "votes for Diaz": the noun and the preposition behind it are no verb of two words.
  private func isNounBeforeLink(_ mention: ConceptMention) -> Bool {
    mention.list == .actions && mention.tokens.count == 2
      && analysis.word(mention.tokens.lowerBound).tag == .nominal
      && analysis.word(mention.tokens.lowerBound + 1).tag == .preposition
  }

  private func detail(of mention: ConceptMention) -> Detail {
    // Between the words of a verb ("bring … into") others stand that count for themselves.
    let isVerbal = !mention.list.isDisjoint(with: [.event, .measure, .actions])
    let named = isVerbal ? mention.tokens.prefix(1) : mention.tokens
    return Detail(
      concept: mention.concept,
      name: lexicon.concepts[mention.concept].name,
      tokens: named,
      isVerb: isVerbal && analysis.word(named.lowerBound).tag == .verb
    )
  }

  /// Whom a pronoun stands for.
  private func antecedent(of token: Int) -> Detail? {
    let word = analysis.word(token)
    guard word.tag == .possessive || word.tag == .pronoun, Self.personal.contains(word.text),
      let actor = discourse.antecedent(of: token, in: analysis)
    else { return nil }
    return Detail(concept: actor, name: lexicon.concepts[actor].name, tokens: token..<(token + 1))
  }

  /// A word that no list knows; nil when it carries no meaning of its own.
  private func word(at token: Int) -> Detail? {
    let word = analysis.word(token)
    let isManner = word.tag == .adverb && word.form.isManner
    let isTimeUnit = word.tag == .number && Self.timeUnits.contains(word.noun)
    guard word.tag == .nominal || word.tag == .verb || isManner || isTimeUnit,
      word.text.utf8.count > 2
    else { return nil }
    let isName = analysis.names.contains { $0.tokens.contains(token) }
    let isVerb = word.tag == .verb
    guard isName || !(isVerb ? word.form.isLightVerb : word.form.isLightNoun) else { return nil }
    let base = isVerb ? word.verb?.lemma ?? word.noun : word.noun
    return Detail(
      concept: nil,
      name: isName ? word.text : base,
      tokens: token..<(token + 1),
      isName: isName,
      isVerb: isVerb
    )
  }

  /// The lists whose entries are details.
  static let detailLists: ListSet = [
    .agents, .populations, .operations, .event, .measure, .things, .qualities, .actions,
  ]

  private static let timeUnits: Set<String> = [
    "hour", "day", "week", "month", "year", "decade",
  ]

  /// Pronouns that stand for somebody named before.
  private static let personal: Set<String> = [
    "it", "its", "he", "his", "she", "they", "their", "him", "them",
  ]
}
