public import Documents

/// A sentence with everything that was found in it.
///
/// A class, as many readers look into the same analysis.
public final class Analysis: Sendable {
  public let sentence: Sentence
  /// One word for each token of the sentence.
  public let words: [Word]
  public let mentions: [ConceptMention]
  /// The lists that name something in it.
  let lists: ListSet
  /// Words of the lists that only lay sentences side by side.
  let parallels: [ConceptMention]
  /// The tokens of titles such as "Mr": they name nothing, but say that a name is of a person.
  let titles: [Range<Int>]
  public let numbers: [NumberMention]
  public let times: [TimeMention]
  public let phrases: [NounPhrase]
  public let clauses: [Clause]
  /// The names in it, those of no list too.
  public let names: [NameMention]

  public init(
    sentence: Sentence,
    words: [Word],
    mentions: [ConceptMention],
    parallels: [ConceptMention] = [],
    titles: [Range<Int>],
    numbers: [NumberMention],
    times: [TimeMention],
    phrases: [NounPhrase],
    clauses: [Clause],
    names: [NameMention]
  ) {
    self.sentence = sentence
    self.words = words
    self.mentions = mentions
    lists = mentions.reduce(into: []) { $0.formUnion($1.list) }
    self.parallels = parallels
    self.titles = titles
    self.numbers = numbers
    self.times = times
    self.phrases = phrases
    self.clauses = clauses
    self.names = names
  }

  /// The index of the first token in the document.
  public var base: Int { sentence.tokens.lowerBound }

  /// The word of a token of the document.
  public func word(_ token: Int) -> Word { words[token - base] }

  /// The word of a token in lower case; nil outside the sentence.
  func text(_ token: Int) -> String? {
    let index = token - base
    return words.indices.contains(index) ? words[index].text : nil
  }

  /// The phrase that holds a token.
  func phrase(at token: Int) -> NounPhrase? { phrases.phrase(at: token) }

  /// The clause that holds a token.
  func clause(at token: Int) -> Clause? { clauses.first { $0.tokens.contains(token) } }

  /// The tokens from a place to the next mark that ends a part of the sentence.
  func part(around token: Int) -> Range<Int> {
    var low = token
    while low > base, !endsPart(low - 1) { low -= 1 }
    var high = token
    while high < base + words.count, !endsPart(high) { high += 1 }
    return low..<max(high, low)
  }

  private func endsPart(_ token: Int) -> Bool {
    switch words[token - base].form.mark {
    case .semicolon, .colon, .dash: true
    default: false
    }
  }
}

/// Finds words, values and clauses in the sentences of a document.
public struct Analyser: Sendable {
  public let lexicon: Lexicon
  private let values: ValueReader

  public init(lexicon: Lexicon, words: ValueWords) {
    self.lexicon = lexicon
    values = ValueReader(words: words)
  }

  /// Every sentence of a document, in order; in a task that is cancelled those so far.
  public func analyses(of document: Document) -> [Analysis] {
    analyses(of: document, pieces: nil, areCompared: true)
  }

  /// A document with the date that its own words tell, where nothing else does, and its sentences.
  ///
  /// Words that only lay sentences side by side are left out unless they `areCompared`.
  public func dated(
    _ document: Document,
    areCompared: Bool = true
  ) -> (document: Document, analyses: [Analysis]) {
    guard document.source.date == nil else {
      return (document, analyses(of: document, pieces: nil, areCompared: areCompared))
    }
    let pieces = Pieces.ofSentences(of: document, words: values.words)
    var document = document
    document.source.date = OwnDate.date(of: document, pieces)
    return (document, analyses(of: document, pieces: pieces, areCompared: areCompared))
  }

  /// The sentences of a document; `pieces` are those of each, where they are known already.
  private func analyses(
    of document: Document,
    pieces: [Pieces]?,
    areCompared: Bool
  ) -> [Analysis] {
    var abbreviations = Abbreviations()
    var found: [Analysis] = []
    found.reserveCapacity(document.sentences.count)
    for (number, sentence) in document.sentences.enumerated() where !Task.isCancelled {
      let pieces =
        pieces?[number] ?? Pieces(document.tokens, in: sentence.tokens, words: values.words)
      found.append(
        analysis(of: sentence, pieces, in: document, &abbreviations, isCompared: areCompared)
      )
    }
    return found
  }

  private func analysis(
    of sentence: Sentence,
    _ pieces: Pieces,
    in document: Document,
    _ abbreviations: inout Abbreviations,
    isCompared: Bool
  ) -> Analysis {
    let base = sentence.tokens.lowerBound
    let (numbers, times) = values.read(pieces, anchor: document.source.date)
    var words = lexicon.words(of: document.tokens[sentence.tokens])
    for time in times where time.kind != .vague {
      for token in time.tokens { words[token - base].tag = .time }
    }
    for number in numbers where !number.isWeak {
      for token in number.tokens { words[token - base].tag = .number }
    }
    Tagger.tag(&words)
    var listed = lexicon.mentions(in: words, base: base)
    let parallels = isCompared ? lexicon.mentions(in: words, base: base, isParallel: true) : []
    let titles = listed.filter { $0.list == .titles }.map(\.tokens)
    if !titles.isEmpty { listed.removeAll { $0.list == .titles } }
    abbreviations.note(words, base: base, mentions: listed, in: document)
    let mentions = abbreviations.completed(listed, words, base: base)
    let phrases = Chunker(words: words, base: base).phrases()
    let groups = VerbGroupReader(words: words, base: base).groups()
    let clauses = ClauseReader(words: words, base: base, phrases: phrases, groups: groups).clauses()
    return Analysis(
      sentence: sentence,
      words: words,
      mentions: mentions,
      parallels: parallels,
      titles: titles,
      numbers: numbers,
      times: times,
      phrases: phrases,
      clauses: clauses,
      names: NameReader(words: words, base: base, tokens: document.tokens, text: document.text)
        .names()
    )
  }
}
