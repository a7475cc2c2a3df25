internal import Annotation
internal import Documents

/// Finds what a silent source says that comes nearest to a claim.
struct NearMissFinder {
  let store: Store
  let evidence: EvidenceWriter

  /// At most two statements that share the claim's measure or most of its words, and what parts
  /// them from it.
  func nearest(to part: Claim.Part, in document: Document) -> [NearMiss] {
    misses(nearestStatements(to: part, in: document), of: part, in: document)
  }

  /// The same statements as they are stored.
  func nearestStatements(to part: Claim.Part, in document: Document) -> [StoredStatement] {
    let wanted = Set(part.statement.details.map(\.name) + part.statement.slots.map(\.name))
      .map { (word: $0, hash: $0.hashValue) }
    let scored = store.statements(of: document.source.id).compactMap { stored in
      score(stored, part.statement, wanted).map { (stored, $0) }
    }
    let best = scored.sorted { ($0.1, $1.0.id) > ($1.1, $0.0.id) }
    return apart(best.map(\.0))
  }

  /// Statements that do not speak to a claim, each with what parts it from the claim.
  func misses(
    _ statements: [StoredStatement],
    of part: Claim.Part,
    in document: Document
  ) -> [NearMiss] {
    statements.map { stored in
      NearMiss(
        evidence: evidence.evidence(of: stored.statement, in: document),
        why: difference(stored.statement, part.statement)
      )
    }
  }

  /// The first two that quote different words.
  private func apart(_ statements: [StoredStatement]) -> [StoredStatement] {
    guard let first = statements.first else { return [] }
    let other = statements.first { !$0.statement.span.overlaps(first.statement.span) }
    return [first] + (other.map { [$0] } ?? [])
  }

  private func score(
    _ stored: StoredStatement,
    _ claim: Statement,
    _ wanted: [(word: String, hash: Int)]
  ) -> Int? {
    let shared = wanted.count { stored.names($0.word, hash: $0.hash) }
    let same = stored.statement.kind == claim.kind && stored.statement.type == claim.type
    guard same || shared > 1 else { return nil }
    return shared * 2 + (same ? 3 : 0)
  }

  private func difference(_ statement: Statement, _ claim: Statement) -> String {
    guard statement.type == claim.type else {
      return "speaks of \(statement.type), not of \(claim.type)"
    }
    for dimension in [Dimension.population, .side, .actor, .object, .place] {
      let own = statement.slots.filter { $0.dimension == dimension }.map(\.name)
      let asked = claim.slots.filter { $0.dimension == dimension }.map(\.name)
      guard !asked.isEmpty, Set(own).isDisjoint(with: asked) else { continue }
      let said =
        own.isEmpty ? "does not say whose or which" : "speaks of \(own.joined(separator: ", "))"
      return "\(said), not of \(asked.joined(separator: ", "))"
    }
    return "the same measure, of another subject"
  }
}
