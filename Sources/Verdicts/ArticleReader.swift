internal import Annotation
public import Documents
public import RuleFiles

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
public struct ArticleReader: Sendable {
  let lexicon: Lexicon
  let words: ValueWords
  let analyser: Analyser
  let reader: StatementReader

  public init(rules: RuleBook) {
    (lexicon, words) = Concurrently.both {
      Lexicon(rules)
    } _: {
      ValueWords(rules)
    }
    analyser = Analyser(lexicon: lexicon, words: words)
    reader = StatementReader(book: rules, lexicon: lexicon)
  }

  func read(_ document: Document) -> ReadArticle {
    let (document, analyses) = analyser.dated(document)
    let statements = reader.statements(of: document, analyses)
    return ReadArticle(
      document: document,
      statements: Store.stored(statements, of: document, measures: reader.measures),
      unread: UnreadFigures.sentences(of: analyses, statements),
      passages: Passages(analyses, lexicon: lexicon)
    )
  }

  /// The facts of a document: what cards read, and every count.
  public func facts(of document: Document) -> [FactChecker.StoredFact] {
    let (document, analyses) = analyser.dated(document, areCompared: false)
    let statements = Store.completed(
      reader.statements(of: document, analyses, skimmed: true),
      of: document,
      measures: reader.measures
    )
    let source = document.source.id
    return statements.indices.filter { statements[$0].rule != Statement.verbRule }.map {
      FactChecker.fact(statements[$0], id: Store.id(of: $0, in: source), of: document)
    }
  }
}
