package import Documents
package import RuleFiles

/// Reads what the sentences of a document say, by the cards of a rule book.
package struct StatementReader: Sendable {
  let lexicon: Lexicon
  package let measures: [String: MeasureCard]
  package let events: [String: EventCard]

  package init(book: RuleBook, lexicon: Lexicon) {
    self.lexicon = lexicon
    measures = Dictionary(book.measures.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    events = Dictionary(book.events.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
  }

  /// All statements of a document, in the order of its text.
  package func statements(of document: Document, _ analyses: [Analysis]) -> [Statement] {
    var statements: [Statement] = []
    var discourse = Discourse(lexicon: lexicon)
    var block = -1
    for (index, analysis) in analyses.enumerated() {
      if analysis.sentence.block != block { discourse.beginBlock() }
      block = analysis.sentence.block
      let slots = SlotReader(
        lexicon: lexicon, analysis: analysis, discourse: discourse, document: document)
      let counts = MeasureReader(reader: self, slots: slots, index: index).statements()
      statements += counts
      statements += EventReader(reader: self, slots: slots, index: index).statements()
      discourse.note(analysis)
      if let last = counts.last(where: { $0.value?.unit == .count }) { discourse.counted = last }
    }
    return statements
  }
}
