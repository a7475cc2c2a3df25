public import Documents

/// A name in a text, and who or what it stands for.
public struct EntityMention: Hashable, Sendable {
  /// What a name can stand for.
  public enum Kind: String, Hashable, Sendable {
    case place, organisation, person, group, operation
    /// A name of no list, of what is not known.
    case name
  }

  /// The bytes of the text.
  public var span: Span
  public var kind: Kind
  /// The name by which the word lists know it; of no list, the fullest form in the text so far.
  public var name: String
}

/// Finds the names of a document: those of the word lists, and others as the text introduces them.
public struct EntityReader {
  private let lexicon: Lexicon
  private let document: Document
  /// The persons and other names of no list so far, by their last word.
  private var known: [String: EntityMention] = [:]
  /// What the abbreviations of names of no list stand for.
  private var short: [String: EntityMention] = [:]

  /// The names of a document in the order of its text; none lies in another.
  public static func entities(of document: Document, _ analyser: Analyser) -> [EntityMention] {
    var reader = EntityReader(lexicon: analyser.lexicon, document: document)
    return analyser.analyses(of: document).flatMap { reader.entities(of: $0) }
  }

  private init(lexicon: Lexicon, document: Document) {
    self.lexicon = lexicon
    self.document = document
  }

  private mutating func entities(of analysis: Analysis) -> [EntityMention] {
    let listed = analysis.mentions.filter { kind(of: $0) != nil }
    let longest = listed.filter { mention in
      !listed.contains {
        $0.tokens != mention.tokens && $0.tokens.lowerBound <= mention.tokens.lowerBound
          && mention.tokens.upperBound <= $0.tokens.upperBound
      }
    }
    var entities = longest.compactMap { mention in
      kind(of: mention).map {
        EntityMention(
          span: span(of: mention.tokens),
          kind: $0,
          name: lexicon.concepts[mention.concept].name
        )
      }
    }
    for name in analysis.names {
      let isListed = longest.contains { $0.tokens.overlaps(name.tokens) }
      if !isListed, let entity = unlisted(name, in: analysis) { entities.append(entity) }
    }
    return entities.sorted { $0.span < $1.span }
  }

  private func kind(of mention: ConceptMention) -> EntityMention.Kind? {
    switch mention.list {
    case .places: .place
    case .organisations: .organisation
    case .persons: .person
    case .actors: .group
    case .operations: .operation
    default: nil
    }
  }

  /// A name of no list; a shorter form stands for the full one before it ("Mr Diaz").
  private mutating func unlisted(_ name: NameMention, in analysis: Analysis) -> EntityMention? {
    if let long = abbreviated(name, in: analysis) { return long }
    let titles = title(of: name, in: analysis)
    let tokens = (name.tokens.lowerBound + titles.count)..<name.tokens.upperBound
    guard !tokens.isEmpty, let last = name.words.last else { return nil }
    let isPerson = titles.isPerson
    let text = document.text[span(of: tokens)]
    if let full = known[last],
      NameMention.canBeSame(
        NameMention.words(of: full.name),
        Array(name.words.dropFirst(titles.count))
      )
    {
      if tokens.count < NameMention.words(of: full.name).count || full.name == text {
        return EntityMention(span: span(of: tokens), kind: full.kind, name: full.name)
      }
    }
    let entity = EntityMention(
      span: span(of: tokens),
      kind: isPerson ? .person : .name,
      name: text
    )
    if tokens.count > 1 || isPerson { known[last] = entity }
    return entity
  }

  /// What a name of one word is short for: "the Norland Rescue Service (NRS)".
  private mutating func abbreviated(
    _ name: NameMention,
    in analysis: Analysis
  ) -> EntityMention? {
    guard name.tokens.count == 1, let word = name.words.first else { return nil }
    let open = name.tokens.lowerBound - analysis.base - 1
    if open > 0, analysis.words[open].text == "(",
      let start = Abbreviations.start(of: word, before: open, in: analysis.words),
      let long = analysis.names.last(where: {
        $0.tokens.upperBound == analysis.base + open && $0.tokens.count > 1
          && $0.tokens.lowerBound >= analysis.base + start
      })
    {
      short[word] = EntityMention(span: span(of: long.tokens), kind: .name, name: long.text)
    }
    guard var entity = short[word] else { return nil }
    entity.span = span(of: name.tokens)
    return entity
  }

  /// How many words of a name are titles, and whether one stands before it: "President", "Mr".
  private func title(of name: NameMention, in analysis: Analysis) -> (count: Int, isPerson: Bool) {
    func isTitle(_ token: Int) -> Bool {
      analysis.titles.contains { $0.contains(token) }
        || analysis.mentions.contains { $0.list == .offices && $0.tokens.contains(token) }
    }
    let count = name.tokens.prefix { isTitle($0) }.count
    let before = name.tokens.lowerBound - 1
    return (count, count > 0 || before >= analysis.base && isTitle(before))
  }

  private func span(of tokens: Range<Int>) -> Span {
    document.tokens[tokens.lowerBound].span.union(document.tokens[tokens.upperBound - 1].span)
  }
}
