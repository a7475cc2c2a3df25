internal import Documents

/// Reads the terms of a sentence from its analysis.
public struct TermReader {
  let analysis: Analysis
  let lexicon: Lexicon
  let mentions: [ConceptMention]

  /// A reader of one sentence.
  public init(_ analysis: Analysis, lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
    mentions = analysis.mentions + analysis.parallels
  }

  /// The terms of the sentence, in order; `implied` adds what years and periods say by themselves,
  /// which a text says and a claim need not ask.
  public func sentence(implied: Bool) -> TermSentence {
    var terms: [Term] = []
    var taken: Set<Int> = []
    for term in dates() + scores() + numbers() + names() {
      guard !term.tokens.contains(where: taken.contains) else { continue }
      taken.formUnion(term.tokens)
      terms.append(term)
    }
    terms += words(besides: taken)
    terms = terms.map(placed)
    if implied { terms += lives() + terms.flatMap(issued) }
    return TermSentence(
      terms: terms.sorted { ($0.tokens.lowerBound, $0.text) < ($1.tokens.lowerBound, $1.text) },
      isNegated: isNegated,
      anaphor: anaphor
    )
  }

  // MARK: Values

  private func dates() -> [Term] {
    analysis.times.compactMap { time in
      guard let date = StatedDate(time, words: time.tokens.map(analysis.word)) else { return nil }
      return dated(time.tokens, date)
    }
  }

  private func dated(_ tokens: Range<Int>, _ date: StatedDate) -> Term {
    var term = Term(.date, tokens: tokens, text: text(tokens), keys: [])
    term.date = date
    term.modified = modified(by: tokens.lowerBound)
    term.head = term.modified.isEmpty ? verb(at: tokens.lowerBound) : term.modified
    return term
  }

  private func numbers() -> [Term] {
    analysis.numbers.compactMap { number in
      guard !number.isPronoun else { return nil }
      if let year = year(number) { return dated(number.tokens.prefix(1), year) }
      let number = aged(number)
      let head = counted(number)
      if number.isOrdinal, head.isEmpty, number.tokens.count == 1 {
        return word(at: number.tokens.lowerBound)
      }
      var term = Term(.number, tokens: number.tokens, text: text(number.tokens), keys: [])
      term.number = number
      term.head = head
      term.owners = Referents(analysis: analysis).names(of: number).flatMap(\.words)
      return term
    }
  }

  /// "Ana Diaz, 27,": a plain number behind a name is an age.
  private func aged(_ number: NumberMention) -> NumberMention {
    guard number.unit == .count, number.hedge == .exact, !number.isOrdinal,
      (0...115).contains(number.point), analysis.stands(number, besideName: { _ in true })
    else { return number }
    var age = number
    age.unit = .age
    return age
  }

  /// "Was first used": an ordinal that counts nothing is a word like others.
  private func word(at token: Int) -> Term {
    Term(
      .word,
      tokens: token..<(token + 1),
      text: analysis.word(token).text,
      keys: [analysis.word(token).text],
      concepts: concepts(at: token)
    )
  }

  /// The entries of word lists that a word names, by itself or with those behind it.
  private func concepts(at token: Int) -> [Int] {
    mentions.filter { mention in
      mention.tokens.lowerBound == token && !mention.list.isDisjoint(with: Self.wordLists)
        || mention.tokens.contains(token) && mention.tokens.count > 1 && mention.list == .actions
    }.map(\.concept)
  }

  /// "a 1980 prison drama": a year before a noun in the singular.
  private func year(_ number: NumberMention) -> StatedDate? {
    let first = analysis.word(number.tokens.lowerBound)
    guard number.hedge == .exact, !number.isRange, first.text.utf8.count == 4,
      let year = Int(first.text), (1000...2100).contains(year),
      let phrase = analysis.phrase(at: number.tokens.lowerBound),
      number.tokens.upperBound <= phrase.tokens.upperBound,
      number.tokens.lowerBound + 1 < phrase.tokens.upperBound
    else { return nil }
    // "1500 soldiers" are so many; names may end in an s.
    let isPlural = (number.tokens.lowerBound + 1..<phrase.tokens.upperBound).contains { token in
      let word = analysis.word(token)
      return !word.isCapitalized && word.text != word.noun
    }
    return isPlural ? nil : StatedDate(year: year)
  }

  /// "2-0": a score has no unit and no noun.
  private func scores() -> [Term] {
    analysis.sentence.tokens.dropLast(2).compactMap { token in
      let tokens = token..<(token + 3)
      let texts = tokens.map { analysis.word($0).text }
      let goals = [texts[0], texts[2]].filter { Int($0) != nil && $0.utf8.count < 3 }
      guard goals.count == 2, texts[1] == "-" else { return nil }
      return Term(
        .number,
        tokens: tokens,
        text: texts.joined(),
        keys: [goals.sorted().joined(separator: "-")]
      )
    }
  }

  /// The noun that a number counts, and the word right after it ("the 9th Division sergeant"); of
  /// a quantity the words around it, which say what is measured.
  private func counted(_ number: NumberMention) -> [String] {
    guard number.unit == .count || number.isOrdinal else { return around(number) }
    // "One billion of its regular meatballs"; one of them is a part.
    let name = number.point == 1 ? nil : number.unitName?.split(separator: " ").last
    let named = name.map { Stem.of(String($0)) }
    // "five of the nine provinces": the part counts what the whole does.
    let next = (number.partOf ?? number.tokens).upperBound
    guard let phrase = analysis.phrase(at: next - 1) ?? analysis.phrase(at: next) else {
      return named.map { [$0] } ?? []
    }
    let head = phrase.heads.first { $0 >= next }
    guard let head else { return named.map { [$0] } ?? [] }
    return keys(at: head) + (next < head && number.isOrdinal ? keys(at: next) : [])
  }

  /// The words of meaning in the clause of a number, those of a subject that stands far before it
  /// with them.
  private func around(_ number: NumberMention) -> [String] {
    let token = number.tokens.lowerBound
    let clause = analysis.clause(at: token)
    let tokens = clause?.tokens ?? analysis.part(around: token)
    let own = Set(Array(tokens) + Array(clause?.subject?.tokens ?? 0..<0))
    return own.sorted().filter { !number.tokens.contains($0) && isContent(analysis.word($0)) }
      .flatMap(keys)
  }

  // MARK: Names and words

  private func names() -> [Term] {
    let listed = analysis.mentions.filter { !$0.list.isDisjoint(with: Self.nameLists) }.map {
      mention in
      Term(
        .name,
        tokens: mention.tokens,
        text: lexicon.concepts[mention.concept].name,
        keys: mention.tokens.map { analysis.word($0).text }.filter { $0.utf8.count > 1 },
        concepts: [mention.concept]
      )
    }
    let covered = Set(listed.flatMap { Array($0.tokens) })
    let others = analysis.names.filter { !$0.tokens.contains(where: covered.contains) }.map {
      Term(.name, tokens: $0.tokens, text: $0.text, keys: $0.words)
    }
    return listed + others
  }

  static let nameLists: ListSet = [.agents, .operations]

  private func words(besides taken: Set<Int>) -> [Term] {
    analysis.sentence.tokens.compactMap { token in
      let word = analysis.word(token)
      guard !taken.contains(token), isContent(word) else { return nil }
      let isVerb = word.tag == .verb
      let base = isVerb ? word.verb?.lemma ?? word.noun : word.noun
      // "Over the Top": a word with a capital in what a sentence is about belongs to a name.
      let isName = word.isCapitalized && token > analysis.base && isTopic(token + 1)
      return Term(
        isName ? .name : isVerb ? .verb : .word,
        tokens: token..<(token + 1),
        text: base,
        keys: keys(of: word),
        concepts: concepts(at: token)
      )
    }
  }

  static let wordLists: ListSet = [
    .populations, .event, .measure, .things, .qualities, .actions, .offices, .contrasts,
    .synonyms,
  ]

  private func isContent(_ word: Word) -> Bool {
    switch word.tag {
    case .nominal: return word.text.utf8.count > 1 && !word.form.isLightNoun && word.kind == .word
    case .verb: return !word.form.isLightVerb
    case .adverb: return Self.telling.contains(word.text) || word.form.isManner
    case .preposition: return Self.telling.contains(word.text)
    case .determiner: return word.text == "all" || word.text == "every"
    default: return false
    }
  }

  /// Words of closed classes that can make a sentence false.
  private static let telling: Set<String> = [
    "before", "after", "without", "except", "outside", "more", "less", "most", "least", "first",
    "together",
    "against", "alone", "away", "back", "once", "often", "always", "only", "over", "under", "up",
    "down",
  ]

  /// The stems of a word, and the entries of lists that it names.
  func keys(at token: Int) -> [String] {
    let concepts = mentions.filter {
      $0.tokens.lowerBound == token && !$0.list.isDisjoint(with: Self.wordLists)
    }
    return keys(of: analysis.word(token)) + concepts.map { "#\($0.concept)" }
  }

  func keys(of word: Word) -> [String] {
    var keys = [Stem.of(word.noun)]
    if let verb = word.verb {
      let stem = Stem.of(verb.lemma)
      if stem != keys[0] { keys.append(stem) }
    }
    return keys
  }
}
