internal import Annotation
package import Documents
package import RuleFiles

/// A document and what was read in it.
struct ReadArticle: Sendable {
  var document: Document
  /// Its statements, and what follows from them.
  var statements: [StoredStatement]
  /// Its sentences with figures that no card understood.
  var unread: [Span]
  /// Its sentences, for claims that no card reads.
  var passages: Passages
}

/// Reads the facts of documents, each on its own.
package struct ArticleReader: Sendable {
  let lexicon: Lexicon
  let words: ValueWords
  let analyser: Analyser
  let reader: StatementReader

  package init(rules: RuleBook) {
    (lexicon, words) = Concurrently.both {
      Lexicon(rules)
    } _: {
      ValueWords(rules)
    }
    analyser = Analyser(lexicon: lexicon, words: words)
    reader = StatementReader(book: rules, lexicon: lexicon)
  }

  func read(_ document: Document) -> ReadArticle {
    let document = dated(document)
    let analyses = analyser.analyses(of: document)
    let statements = reader.statements(of: document, analyses)
    return ReadArticle(
      document: document,
      statements: Store.stored(statements, of: document, measures: reader.measures),
      unread: UnreadFigures.sentences(of: analyses, statements),
      passages: Passages(analyses, lexicon: lexicon)
    )
  }

  /// The facts of a document: what cards read, and every count.
  package func facts(of document: Document) -> [FactChecker.StoredFact] {
    let document = dated(document)
    let analyses = analyser.analyses(of: document)
    let facts = Store.stored(
      reader.statements(of: document, analyses, skimmed: true),
      of: document,
      measures: reader.measures
    ) { $0.rule != Statement.verbRule }
    return FactChecker.facts(among: facts, of: document)
  }

  /// A document with the date that its own words tell, where nothing else does.
  private func dated(_ document: Document) -> Document {
    guard document.source.date == nil else { return document }
    var document = document
    document.source.date = OwnDate.date(of: document, words: words)
    return document
  }
}
