internal import Annotation
internal import Documents
internal import Inference

extension FactChecker {
  /// What keeps a source, whose verdict on a claim is another, from a kind of verdict, a step for each
  /// part of the claim: what was searched, which rule comes nearest, and the premise at which it stops.
  ///
  /// Empty where the claim or the source cannot be read, or where nothing stands in the way.
  public func obstacles(
    to kind: Verdict.Kind,
    on claim: String,
    insteadOf verdict: Verdict
  ) -> [ProofStep] {
    guard let judge, let read = claims.claim(claim).0,
      let document = documents.first(where: { $0.source.id == verdict.source })
    else { return [] }
    return read.parts.compactMap { part in
      let writer = ProofWriter(
        store: store,
        evidence: EvidenceWriter(),
        document: document,
        words: words(for: part, of: claim)
      )
      let step = try? judge.findings(on: part, context: context(of: part)) { _, database in
        let finder = ObstacleFinder(
          writer: writer,
          database: database,
          dimension: verdict.dimension
        )
        return finder.step(to: kind, on: part, said: verdict.evidence.map(\.span))
      }
      return step ?? nil
    }
  }
}
