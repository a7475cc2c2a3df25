public import Documents

/// What a claim in the notation speaks of: the words before its sign.
public struct Subject: Sendable {
  public var slots: [Slot] = []
  public var period: PeriodSlot?
  /// The name of a measure card.
  public var measure: String?
  /// The name of an event card: the last of those named; the others are details.
  public var event: String?
  public var details: [Detail] = []
  /// Whether any word of it is known to the rule files.
  public var isKnown = false
  /// All its words, in lower case.
  public var words: [String] = []
}

/// Reads the words before the sign of a claim, in any order: `Swedish deaths in Kosovo`.
public struct SubjectReader {
  private let analyser: Analyser

  private var lexicon: Lexicon { analyser.lexicon }

  public init(analyser: Analyser) { self.analyser = analyser }

  /// Reads a document of one line.
  public func read(_ document: Document) -> Subject {
    var subject = Subject()
    for analysis in analyser.analyses(of: document) { read(analysis, document, into: &subject) }
    return subject
  }

  private func read(_ analysis: Analysis, _ document: Document, into subject: inout Subject) {
    let discourse = Discourse(lexicon: lexicon)
    let slots = SlotReader(analysis: analysis, discourse: discourse, document: document)
    subject.words += analysis.words.map(\.text)
    var used: Set<Int> = Set(analysis.times.flatMap { Array($0.tokens) })
    if let occasion = occasion(in: analysis) {
      subject.period = subject.period ?? period(of: occasion, analysis)
      used.formUnion(occasion)
    } else {
      subject.period = subject.period ?? slots.period(in: analysis.sentence.tokens)
    }
    let kind = kind(analysis, slots, free: { !used.contains($0) })
    // "employees" are people, and a measure: as a claim it is what is counted.
    let measures = analysis.mentions.filter { $0.list == .measure }
    let others = analysis.mentions.filter { $0.list != .measure }
    for mention in measures + others where !mention.tokens.contains(where: used.contains) {
      // "withdrawal announcement": the last event is claimed, the one before says of what.
      if mention.list == .event, let kind, mention != kind {
        // "intervention start": an intervention is a start itself.
        if lexicon.lies(mention.concept, in: kind.concept) { used.formUnion(mention.tokens) }
        continue
      }
      let link = link(before: mention, analysis)
      guard place(mention, link, slots, into: &subject) else { continue }
      used.formUnion(mention.tokens)
    }
    let isThing = analysis.mentions.contains { $0.list == .things }
    subject.isKnown = subject.isKnown || !used.isEmpty || isThing
    subject.details += Detail.eachWordOnce(
      slots.details(in: analysis.sentence.tokens, except: used)
    )
    for number in analysis.numbers where number.isOrdinal && number.point > 1 {
      subject.details.append(Detail(concept: nil, name: "#\(Int(number.point))"))
    }
  }

  /// "after the 2020 reinforcement": words that say when by another event, and count nothing.
  private func occasion(in analysis: Analysis) -> Range<Int>? {
    let tokens = analysis.base..<(analysis.base + analysis.words.count)
    let link = tokens.dropFirst().first { ["after", "before"].contains(analysis.word($0).text) }
    guard let link else { return nil }
    let occasion = link..<tokens.upperBound
    let hasNoun = occasion.contains { analysis.word($0).tag == .nominal }
    return hasNoun ? occasion : nil
  }

  /// The date that names an occasion: shortly after or before it is its own time.
  private func period(of occasion: Range<Int>, _ analysis: Analysis) -> PeriodSlot? {
    analysis.times.first { occasion.overlaps($0.tokens) && !$0.isUnresolved }.map {
      PeriodSlot(period: $0.named, status: .stated, isDerived: $0.isDerived, span: $0.span)
    }
  }

  /// The event that is claimed: the last before any preposition ("announcement of the withdrawal"),
  /// else the last.
  private func kind(
    _ analysis: Analysis,
    _ slots: SlotReader,
    free: (Int) -> Bool
  ) -> ConceptMention? {
    let events = analysis.mentions.filter {
      $0.list == .event && $0.tokens.allSatisfy(free)
    }
    let tokens = analysis.base..<(analysis.base + analysis.words.count)
    let link = tokens.first { analysis.word($0).tag == .preposition } ?? tokens.upperBound
    return events.last { $0.tokens.upperBound <= link } ?? events.last
  }

  /// The preposition right before a mention, over other names and determiners.
  private func link(before mention: ConceptMention, _ analysis: Analysis) -> String? {
    var token = mention.tokens.lowerBound - 1
    while token >= analysis.base {
      let word = analysis.word(token)
      if word.tag == .preposition { return word.text }
      let isName = analysis.mentions.contains {
        lexicon.concepts[$0.concept].list == lexicon.concepts[mention.concept].list
          && $0.tokens.contains(token)
      }
      guard word.tag == .determiner || word.tag == .conjunction || word.text == "," || isName else {
        return nil
      }
      token -= 1
    }
    return nil
  }

  /// Puts a mention into its slot; whether it has one.
  private func place(
    _ mention: ConceptMention,
    _ link: String?,
    _ slots: SlotReader,
    into subject: inout Subject
  ) -> Bool {
    let concept = lexicon.concepts[mention.concept]
    switch concept.list {
    case "measure":
      subject.measure = subject.measure ?? concept.name
    case "event":
      subject.event = concept.name
    case "populations":
      subject.slots.append(slots.slot(link == "by" ? .agent : .population, mention.concept))
    case "operations":
      subject.slots.append(slots.slot(.operation, mention.concept))
    case "places", "organisations", "actors", "persons":
      subject.slots.append(slots.slot(dimension(concept.list, link), mention.concept))
    default: return false
    }
    return true
  }

  private func dimension(_ list: String, _ link: String?) -> Dimension {
    switch link {
    case "outside": .outside
    case "by": .agent
    case "in", "across", "within", "inside", "throughout", "from", "at", "near", "off", "around",
      "along",
      "on", "to", "into":
      list == "places" ? .place : .side
    default: .side
    }
  }
}
