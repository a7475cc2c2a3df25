internal import Annotation
internal import Documents
internal import Inference

extension FactChecker {
  /// Every way in which the rules come to a verdict on a claim, the smallest first: each statement of
  /// the source that comes to it, by each rule that says so.
  ///
  /// A source that says nothing has one proof only: what was searched.
  public func proofs(of verdict: Verdict, on claim: String) -> [ProofStep] {
    guard let judge, let read = claims.claim(claim).0,
      let document = documents.first(where: { $0.source.id == verdict.source })
    else { return [verdict.proof] }
    let steps = read.parts.flatMap { part -> [ProofStep] in
      let writer = ProofWriter(
        store: store,
        evidence: EvidenceWriter(),
        document: document,
        words: words(for: part, of: claim)
      )
      let own = try? judge.findings(on: part, context: context(of: part)) { findings, database in
        findings.filter { $0.kind == verdict.kind }.flatMap { finding -> [ProofStep] in
          guard let stored = store.statement(finding.fact), stored.source == verdict.source else {
            return []
          }
          return database.proofs(of: "finding", finding.row).map {
            writer.proof($0, of: stored, verdict: verdict.kind, notes: [])
          }
        }
      }
      return own ?? []
    }
    var seen: Set<ProofStep> = []
    let each = steps.filter { seen.insert($0).inserted }
      .sorted { ($0.size, $0.text) < ($1.size, $1.text) }
    return each.isEmpty ? [verdict.proof] : each
  }
}
