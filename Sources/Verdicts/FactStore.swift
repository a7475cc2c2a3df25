internal import Annotation
package import Documents

extension FactChecker {
  /// A line of the fact store, for listings.
  package struct StoredFact: Hashable, Sendable {
    package var id: String
    package var source: String
    package var evidence: Evidence
    /// The reading steps that were assumed, if any.
    package var assumptions: [String]
  }

  /// The facts read from all sources: what cards read, and every count.
  package var facts: [StoredFact] {
    documents.flatMap { document in
      Self.facts(among: store.statements(of: document.source.id), of: document)
    }
  }

  /// The facts of one document, which is read and not kept.
  package func facts(of document: Document) -> [StoredFact] {
    var store = Store()
    let statements = reader.statements(of: document, analyser.analyses(of: document))
    store.add(statements, of: document, measures: reader.measures)
    return Self.facts(among: store.statements, of: document)
  }

  private static func facts(
    among statements: [StoredStatement],
    of document: Document
  ) -> [StoredFact] {
    let writer = EvidenceWriter()
    return statements.filter { $0.statement.rule != "verb" }.map {
      StoredFact(
        id: $0.id,
        source: $0.source,
        evidence: writer.evidence(of: $0, in: document),
        assumptions: $0.statement.assumptions
      )
    }
  }

  /// Sentences with figures that no rule understood: source id and span.
  package var unreadFigures: [(source: String, sentence: Span)] {
    documents.flatMap { document in
      (unreadSentences[document.source.id] ?? []).map { (document.source.id, $0) }
    }
  }

  /// The words a claim may use, for completion, with what each is.
  package var vocabulary: [(word: String, kind: String)] {
    let lists: Set<String> = [
      "measure", "populations", "places", "operations", "organisations", "persons", "actors",
      "event",
    ]
    return lexicon.forms(of: lists).map { ($0.form, "\($0.concept.list): \($0.concept.name)") }
  }
}
