public import Documents
public import RuleFiles

/// Reads what the sentences of a document say, by the cards of a rule book.
///
/// A class, as the readers of every sentence share it.
public final class StatementReader: Sendable {
  let lexicon: Lexicon
  public let measures: [String: MeasureCard]
  public let events: [String: EventCard]
  /// The measures that a bare count of their population states.
  let plainMeasures: [MeasureCard]

  public init(book: RuleBook, lexicon: Lexicon) {
    self.lexicon = lexicon
    measures = Dictionary(book.measures.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    plainMeasures = measures.values.filter(\.isPlain).sorted { $0.name < $1.name }
    events = Dictionary(book.events.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// All statements of a document, in the order of its text; in a task that is cancelled those so
  /// far.
  ///
  /// Where they are `skimmed`, what a verb of no card says is left empty unless it tells since when
  /// something goes on: listings of facts leave such statements out. Events then have no details,
  /// which listings do not show.
  public func statements(
    of document: Document,
    _ analyses: [Analysis],
    skimmed: Bool = false
  ) -> [Statement] {
    var statements: [Statement] = []
    let discourse = Discourse(lexicon: lexicon)
    discourse.subject = subject(of: document, analyses)
    let titlePlaces = discourse.subject.filter { detail in
      detail.concept.map { lexicon.lists[$0] == .places } ?? false
    }
    var block = -1
    for (index, analysis) in analyses.enumerated() where !Task.isCancelled {
      if analysis.sentence.block != block { discourse.beginBlock() }
      block = analysis.sentence.block
      let slots = SlotReader(analysis: analysis, discourse: discourse, document: document)
      let counts = MeasureReader(reader: self, slots: slots, index: index).statements()
      statements += counts
      let first = statements.count
      EventReader(reader: self, slots: slots, index: index, skims: skimmed)
        .read(into: &statements)
      if !skimmed, !titlePlaces.isEmpty {
        for event in first..<statements.count { statements[event].details += titlePlaces }
      }
      note(slots, in: discourse)
      if let last = counts.last(where: { $0.value?.unit == .count }) { discourse.counted = last }
    }
    return statements
  }

  /// Leaves to the sentences that follow what a sentence speaks of, where and when.
  private func note(_ slots: SlotReader, in discourse: Discourse) {
    let analysis = slots.analysis
    let places = slots.places(in: analysis.sentence.tokens, links: SlotReader.whereLinks)
      .filter { $0.dimension == .place }.compactMap(\.concept)
    let isTitle = slots.document.blocks[analysis.sentence.block].kind == .title
    let setting = isTitle && discourse.setting == nil ? setting(slots) : discourse.setting
    discourse.note(analysis)
    if !places.isEmpty { discourse.lastPlaces = places }
    discourse.setting = setting
    discourse.period = slots.period(in: analysis.sentence.tokens).map {
      var context = $0
      context.status = .inherited
      return context
    }
  }

  /// The one place that a sentence names.
  private func setting(_ slots: SlotReader) -> Int? {
    let set = Set(slots.places(in: slots.analysis.sentence.tokens).compactMap(\.concept))
    return set.count == 1 ? set.first : nil
  }

  /// The places and operations of the title of an article.
  private func subject(of document: Document, _ analyses: [Analysis]) -> [Detail] {
    var details: [Detail] = []
    for analysis in analyses where document.blocks[analysis.sentence.block].kind == .title {
      for mention in analysis.mentions {
        guard mention.list == .places || mention.list == .operations else { continue }
        let name = lexicon.concepts[mention.concept].name
        var detail = Detail(concept: mention.concept, name: name)
        detail.isOwn = false
        details.append(detail)
      }
    }
    return details
  }
}
