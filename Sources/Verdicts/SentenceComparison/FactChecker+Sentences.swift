internal import Annotation
internal import Documents
internal import Inference

extension FactChecker {
  /// What the sentences of each document say to a sentence of the claim, word for word.
  ///
  /// `isRead` says that a card reads the sentence, `isPart` that the claim has others.
  func compared(
    _ sentence: TermSentence,
    _ claim: String,
    _ judge: Judge,
    isRead: Bool,
    isPart: Bool
  ) throws(DatabaseError) -> [Verdict?] {
    let comparer = SentenceComparer(
      words: WordComparison(lexicon: lexicon),
      sources: documents.compactMap { document in
        passages[document.source.id].map { (document.source.id, $0.index) }
      }
    )
    guard let comparison = comparer.comparison(sentence, isRead: isRead, isPart: isPart) else {
      return documents.map { _ in nil }
    }
    let words = ProofWords(
      claim: claim,
      part: comparison.part,
      lexicon: lexicon,
      store: comparison.store,
      relations: relations
    )
    let writer = VerdictWriter(store: comparison.store, evidence: EvidenceWriter(), words: words)
    return try judge.findings(inComparison: comparison.facts) { findings, database in
      let own = Dictionary(grouping: findings) { comparison.store.statement($0.fact)?.source }
      return documents.map { document in
        own[document.source.id].map { writer.verdict(of: document, comparison.part, $0, database) }
      }
    }
  }
}
