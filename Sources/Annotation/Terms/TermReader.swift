internal import Documents

/// Reads the terms of a sentence from its analysis.
package struct TermReader {
  let analysis: Analysis
  let lexicon: Lexicon

  /// A reader of one sentence.
  package init(_ analysis: Analysis, lexicon: Lexicon) {
    self.analysis = analysis
    self.lexicon = lexicon
  }

  /// The terms of the sentence, in order.
  package func sentence() -> TermSentence {
    var terms: [Term] = []
    var taken: Set<Int> = []
    for term in dates() + scores() + numbers() + names() {
      guard !term.tokens.contains(where: taken.contains) else { continue }
      taken.formUnion(term.tokens)
      terms.append(term)
    }
    terms += words(besides: taken)
    terms = terms.map(placed) + lives()
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
    term.head = verb(at: tokens.lowerBound)
    return term
  }

  private func numbers() -> [Term] {
    analysis.numbers.compactMap { number in
      guard !number.isPronoun else { return nil }
      if let year = year(number) { return dated(number.tokens.prefix(1), year) }
      var term = Term(.number, tokens: number.tokens, text: text(number.tokens), keys: [])
      term.number = number
      term.head = counted(number)
      return term
    }
  }

  /// "a 1980 prison drama": a year before a noun in the singular.
  private func year(_ number: NumberMention) -> StatedDate? {
    let first = analysis.word(number.tokens.lowerBound)
    guard number.hedge == .exact, !number.isRange, first.text.utf8.count == 4,
      let year = Int(first.text), (1000...2100).contains(year),
      let phrase = analysis.phrase(at: number.tokens.lowerBound),
      let head = phrase.heads.last, head > number.tokens.lowerBound,
      analysis.word(head).text == analysis.word(head).noun
    else { return nil }
    return StatedDate(year: year)
  }

  /// "2-0": a score has no unit and no noun.
  private func scores() -> [Term] {
    analysis.sentence.tokens.compactMap { token in
      let parts = analysis.word(token).text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ Int($0) != nil && $0.utf8.count < 3 }) else {
        return nil
      }
      let tokens = token..<(token + 1)
      let key = parts.sorted().joined(separator: "-")
      return Term(.number, tokens: tokens, text: text(tokens), keys: [key])
    }
  }

  /// The noun that a number counts.
  private func counted(_ number: NumberMention) -> [String] {
    guard number.unit == .count || number.isOrdinal else { return [] }
    guard
      let phrase = analysis.phrase(at: number.tokens.upperBound - 1)
        ?? analysis.phrase(at: number.tokens.upperBound)
    else { return [] }
    let head = phrase.heads.first { $0 >= number.tokens.upperBound }
    return head.map(keys) ?? []
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
        concepts: analysis.mentions.filter { mention in
          mention.tokens.lowerBound == token && !mention.list.isDisjoint(with: Self.wordLists)
            || mention.tokens.contains(token) && mention.tokens.count > 1
              && mention.list == .actions
        }.map(\.concept)
      )
    }
  }

  static let wordLists: ListSet = [
    .populations, .event, .measure, .things, .qualities, .actions, .offices, .contrasts,
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
    "before", "after", "without", "outside", "more", "less", "most", "least", "first", "together",
    "alone", "away", "once", "often", "always", "only", "over", "under", "up", "down",
  ]

  /// The stems of a word, and the entries of lists that it names.
  private func keys(at token: Int) -> [String] {
    let concepts = analysis.mentions.filter {
      $0.tokens.lowerBound == token && !$0.list.isDisjoint(with: Self.wordLists)
    }
    return keys(of: analysis.word(token)) + concepts.map { "#\($0.concept)" }
  }

  private func keys(of word: Word) -> [String] {
    var keys = [Stem.of(word.noun)]
    if let verb = word.verb {
      let stem = Stem.of(verb.lemma)
      if stem != keys[0] { keys.append(stem) }
    }
    return keys
  }

  // MARK: Places in the sentence

  private func placed(_ term: Term) -> Term {
    var term = term
    let token = term.tokens.lowerBound
    term.isTopic = isTopic(term.tokens.upperBound)
    term.isAside = isAside(token)
    if let phrase = analysis.phrase(at: token),
      let head = phrase.heads.first(where: { $0 >= term.tokens.upperBound })
    {
      term.modified = keys(at: head)
    }
    if term.sort == .verb {
      term.isNegated = analysis.clauses.first { $0.verb.main == token }?.verb.isNegated ?? false
    }
    return term
  }

  /// Whether what ends at a token stands before the main verb.
  private func isTopic(_ end: Int) -> Bool {
    main.map { end <= $0.verb.tokens.lowerBound } ?? false
  }

  private var main: Clause? {
    analysis.clauses.first { $0.role == .main && !$0.verb.isReduced }
      ?? analysis.clauses.first { $0.role.isTold } ?? analysis.clauses.first
  }

  private var isNegated: Bool {
    let denied = main?.verb.isNegated ?? false
    let nobody = zip(analysis.words, analysis.words.dropFirst()).contains { one, next in
      one.text == "no" && next.text == "one" || Self.nobody.contains(one.text)
    }
    return denied != nobody
  }

  private static let nobody: Set<String> = ["nobody", "none", "nothing", "no-one"]

  private func isAside(_ token: Int) -> Bool {
    let before = (analysis.base..<token).reversed().first { ["(", ")"].contains(analysis.word($0).text) }
    return before.map { analysis.word($0).text == "(" } ?? false
  }

  /// The verb of the clause in which a token stands, or the noun that it modifies.
  private func verb(at token: Int) -> [String] {
    if let phrase = analysis.phrase(at: token),
      let head = phrase.heads.first(where: { $0 > token })
    {
      return keys(at: head)
    }
    guard let clause = analysis.clause(at: token) else { return [] }
    return analysis.word(clause.verb.main).form.isLightVerb ? [] : keys(at: clause.verb.main)
  }

  /// What the sentence is about, when it does not name it.
  private var anaphor: String? {
    guard let main else { return nil }
    guard let subject = main.subject else {
      return main.verb.tokens.lowerBound - analysis.base < 2 ? "" : nil
    }
    if subject.isPronoun { return text(subject.tokens) }
    let first = analysis.word(subject.tokens.lowerBound)
    let isNamed = analysis.names.contains { $0.tokens.overlaps(subject.tokens) }
    if first.tag == .possessive { return first.text }
    return first.tag == .determiner && !isNamed ? text(subject.tokens) : nil
  }

  private func text(_ tokens: Range<Int>) -> String {
    tokens.map { analysis.word($0).text }.joined(separator: " ")
  }

  // MARK: Ends of periods

  /// "Ana Diaz (3 May 1871 – 9 June 1940)" was born and died; "from May to June" begins and ends.
  private func lives() -> [Term] {
    analysis.times.flatMap { time -> [Term] in
      guard !time.isUnresolved, let first = time.named.earliest, let last = time.named.latest else {
        return []
      }
      let isLife =
        isAside(time.tokens.lowerBound) && (3650...43_830).contains(last.number - first.number)
      guard isLife || time.kind == .during else { return [] }
      let verbs = isLife ? ["bear", "die"] : ["begin", "end"]
      return end(of: time, first, isFirst: true, verbs[0])
        + end(of: time, last, isFirst: false, verbs[1])
    }
  }

  private func end(of time: TimeMention, _ day: Day, isFirst: Bool, _ verb: String) -> [Term] {
    let keys = [Stem.of(verb)] + lexicon.phrases(beginning: verb)
      .filter { $0.words.count == 1 && !lexicon.lists[$0.concept].isDisjoint(with: Self.wordLists) }
      .map { "#\($0.concept)" }
    var date = Term(.date, tokens: time.tokens, text: text(time.tokens), keys: [])
    date.date = StatedDate(Self.whole(day, isFirst, time.precision))
    date.head = keys
    var said = Term(.verb, tokens: time.tokens, text: verb, keys: [keys[0]])
    said.concepts = keys.dropFirst().compactMap { Int($0.dropFirst()) }
    return [date, said]
  }

  /// The unit of time at an end of a period: the day, or the month or year that its words give.
  private static func whole(_ day: Day, _ isFirst: Bool, _ precision: Period.Precision) -> Period {
    let civil = day.civil
    let isYear = isFirst ? civil.month == 1 && civil.day == 1 : civil.month == 12 && civil.day == 31
    let own = Period(earliest: day, latest: day, precision: .day)
    if isYear { return own.widened(to: .year) }
    return precision <= .year ? own.widened(to: precision) : own
  }
}
