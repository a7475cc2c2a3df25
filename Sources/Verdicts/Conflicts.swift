package import Documents

extension FactChecker {
  /// A pair of statements that cannot both hold, or that seem so and differ in scope.
  package struct Conflict: Hashable, Sendable {
    package var first: StoredFact
    package var second: StoredFact
    /// `contradicts`: no reading lets both hold. `qualifies`: they differ in scope, see `reason`.
    package var kind: Verdict.Kind
    package var reason: String
    package var explanation: String
  }

  /// Where the sources disagree among themselves, without any claim.
  package func conflicts() -> [Conflict] { [] }

  /// The examples of the cards that do not hold: `crosscheck rules test`.
  package func failedExamples() -> [Diagnostic] { [] }

  /// The number of examples that `failedExamples` runs.
  package var exampleCount: Int { 0 }
}
