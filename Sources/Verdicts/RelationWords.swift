internal import RuleFiles

/// What the declarations of relations say, for proofs.
struct RelationWords: Sendable {
  private let columns: [String: [String]]
  /// The quoted words of the relations that rules give; the others only cut claims and statements
  /// into tuples.
  private let summaries: [String: String]

  init(_ book: RuleBook) {
    let relations = book.relations.map { ($0.name, $0) }
    let declared = Dictionary(relations, uniquingKeysWith: { first, _ in first })
    let derived = Set(book.rules.flatMap { $0.gives.map(\.relation) })
    columns = declared.mapValues(\.columns)
    summaries = declared.filter { derived.contains($0.key) }
      .mapValues { ProofWords.withoutStop($0.summary) }
  }

  /// The columns of a relation; none of one that is not declared.
  func columns(of relation: String) -> [String] { columns[relation] ?? [] }

  /// The quoted words of a relation, without their full stop; nil when no rule gives it.
  func summary(ofDerived relation: String) -> String? { summaries[relation] }
}
