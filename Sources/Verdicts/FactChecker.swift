package import Documents
package import RuleFiles

/// The whole pipeline: documents and rules in, verdicts out.
package struct FactChecker: Sendable {
  /// What a claim came to.
  package enum Answer: Sendable {
    case report(Report)
    /// The claim could not be read: why, with the place in the typed line.
    case unread([Diagnostic])
  }

  /// A line of the fact store, for listings.
  package struct StoredFact: Hashable, Sendable {
    package var id: String
    package var source: String
    package var evidence: Evidence
    /// The reading steps that were assumed, if any.
    package var assumptions: [String]
  }

  /// A pair of statements that cannot both hold, or that seem so and differ in scope.
  package struct Conflict: Hashable, Sendable {
    package var first: StoredFact
    package var second: StoredFact
    /// `contradicts`: no reading lets both hold. `qualifies`: they differ in scope, see `reason`.
    package var kind: Verdict.Kind
    package var reason: String
    package var explanation: String
  }

  package init(rules: RuleBook) {}

  /// Reads a document into the store; a document of the same id is replaced.
  package mutating func add(_ document: Document) {}

  /// Notes a source that could not be read: its verdict is `unreadable`, never `silent`.
  package mutating func addUnreadable(id: String) {}

  /// The documents, in the order of their ids.
  package var documents: [Document] { [] }

  /// The ids of the sources, unreadable ones included, in order.
  package var sourceIDs: [String] { [] }

  /// The facts read from all sources.
  package var facts: [StoredFact] { [] }

  /// Sentences with figures that no rule understood: source id and span.
  package var unreadFigures: [(source: String, sentence: Span)] { [] }

  /// The words a claim may use, for completion, with what each is.
  package var vocabulary: [(word: String, kind: String)] { [] }

  /// Checks a claim, in the notation or in plain English, against every source.
  package func check(_ claim: String) -> Answer { .unread([]) }

  /// Where the sources disagree among themselves, without any claim.
  package func conflicts() -> [Conflict] { [] }

  /// The examples of the cards that do not hold: `crosscheck rules test`.
  package func failedExamples() -> [Diagnostic] { [] }

  /// The number of examples that `failedExamples` runs.
  package var exampleCount: Int { 0 }
}
