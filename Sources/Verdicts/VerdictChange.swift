internal import Annotation
internal import Documents
internal import Inference

extension FactChecker {
  /// Why a verdict on a claim is another than a checker before came to: what was taken away from it,
  /// down to the words that are read no longer, and what has come instead.
  ///
  /// `old` is nil for a source that was not there, `new` for one that is gone.
  public func change(
    from old: Verdict?,
    to new: Verdict?,
    on claim: String,
    since before: FactChecker
  ) -> ProofStep {
    let lost = old.map { losses(of: $0, on: claim, since: before) } ?? []
    let now = new.map { verdict -> ProofStep in
      let proof = verdict.proof
      return ProofStep(
        kind: proof.kind,
        text: "now \(proof.text)",
        rule: proof.rule,
        evidence: proof.evidence,
        premises: proof.premises
      )
    }
    let text = "\(old?.kind.rawValue ?? "not there") -> \(new?.kind.rawValue ?? "gone")"
    return ProofStep(
      kind: .derived,
      text: text,
      premises: lost + (now.map { [$0] } ?? [])
    )
  }

  /// What the verdict rested on and holds no longer; empty where all still holds and something else
  /// outweighs it.
  private func losses(
    of verdict: Verdict,
    on claim: String,
    since before: FactChecker
  ) -> [ProofStep] {
    guard let former = before.judge, let judge, let read = before.claims.claim(claim).0,
      let document = before.documents.first(where: { $0.source.id == verdict.source })
    else { return [] }
    let parts = claims.claim(claim).0?.parts ?? []
    let losses = read.parts.enumerated().flatMap { number, part -> [ProofStep] in
      let later = parts.dropFirst(number).first.map { judge.asserted($0, context(of: $0)) } ?? []
      let changed = former.difference(
        from: former.everything(
          before.store,
          before.book,
          former.asserted(part, before.context(of: part))
        ),
        to: judge,
        judge.everything(store, book, later)
      )
      guard let (difference, database) = changed else { return [] }
      let teller = LossTeller(
        writer: ProofWriter(
          store: before.store,
          evidence: EvidenceWriter(),
          document: document,
          words: before.words(for: part, of: claim)
        ),
        now: self,
        database: database,
        rejected: rejected.filter { !before.rejected.contains($0) },
        difference: difference
      )
      return teller.steps(for: verdict)
    }
    return losses.isEmpty ? Self.withoutFinding(verdict, document, self) : losses
  }

  /// What can be said of a verdict that rests on no finding of the rules, such as a comparison of
  /// whole sentences.
  private static func withoutFinding(
    _ verdict: Verdict,
    _ document: Document,
    _ now: FactChecker
  ) -> [ProofStep] {
    let isThere = now.documents.contains { $0.source.id == verdict.source }
    guard !isThere, verdict.kind != .silent else { return [] }
    return [
      ProofStep(
        kind: .gone,
        text: verdict.proof.text,
        rule: verdict.proof.rule,
        premises: [LossTeller.sourceGone(document.source.id)]
      )
    ]
  }
}
