extension FactChecker {
  /// A pair of statements that cannot both hold, or that seem so and differ in scope.
  public struct Conflict: Hashable, Sendable {
    public var first: StoredFact
    public var second: StoredFact
    /// `contradicts` when no reading lets both hold, `qualifies` when they differ in scope.
    public var kind: Verdict.Kind
    public var reason: String
    /// The dimension of scope in which they differ, such as place or time.
    public var dimension: String?
    /// All dimensions in which they differ.
    public var dimensions: [String]
    public var explanation: String
  }

  /// Where the sources disagree among themselves, without any claim; contradictions first.
  public func conflicts() -> [Conflict] {
    guard let judge else { return [] }
    let pairs = FactComparison(judge: judge, store: store, reader: articles.reader).pairs()
    let facts = Dictionary(uniqueKeysWithValues: facts.map { ($0.id, $0) })
    return pairs.compactMap { pair in
      guard let first = facts[pair.first.id], let second = facts[pair.second.id] else { return nil }
      return Conflict(
        first: first,
        second: second,
        kind: pair.kind,
        reason: pair.reason,
        dimension: pair.dimension,
        dimensions: pair.dimensions,
        explanation: pair.explanation
      )
    }
  }
}
