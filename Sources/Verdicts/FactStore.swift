internal import Annotation
public import Documents

extension FactChecker {
  /// A line of the fact store, for listings.
  public struct StoredFact: Hashable, Sendable {
    public var id: String
    public var source: String
    public var evidence: Evidence
    /// The reading steps that were assumed, if any.
    public var assumptions: [String]
  }

  /// The facts read from all sources: what cards read, and every count.
  public var facts: [StoredFact] {
    documents.flatMap { document in
      Self.facts(among: store.statements(of: document.source.id), of: document)
    }
  }

  /// How many facts there are.
  public var factCount: Int {
    store.sources.reduce(0) { $0 + store.statements(of: $1).count { $0.statement.rule != "verb" } }
  }

  /// How many facts are read in a document.
  public func factCount(of document: Document) -> Int {
    articles.read(document).statements.count { $0.statement.rule != "verb" }
  }

  static func facts(
    among statements: [StoredStatement],
    of document: Document
  ) -> [StoredFact] {
    statements.filter { $0.statement.rule != Statement.verbRule }.map {
      fact($0.statement, id: $0.id, of: document)
    }
  }

  /// The line of a statement.
  static func fact(_ statement: Statement, id: String, of document: Document) -> StoredFact {
    StoredFact(
      id: id,
      source: document.source.id,
      evidence: EvidenceWriter().evidence(of: statement, in: document),
      assumptions: statement.assumptions
    )
  }

  /// Sentences with figures that no rule understood: source id and span.
  public var unreadFigures: [(source: String, sentence: Span)] {
    documents.flatMap { document in
      (unreadSentences[document.source.id] ?? []).map { (document.source.id, $0) }
    }
  }

  /// The facts whose ids begin with a source's whole id, `#` and perhaps digits; at most `limit`.
  public func facts(beginning id: String, limit: Int) -> [StoredFact] {
    let parts = id.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let document = documents.first(where: { $0.source.id == parts[0] })
    else { return [] }
    let found = store.statements(of: document.source.id).lazy.filter { $0.id.hasPrefix(id) }
    return Self.facts(among: Array(found.prefix(limit)), of: document)
  }

  /// Whether a word, in any case, is one of the rules, of the articles, or of every claim.
  public func knows(_ word: String) -> Bool { spelling.isKnown(word.lowercased()) }
}
