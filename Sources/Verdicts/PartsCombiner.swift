/// Makes one verdict of the verdicts on the parts of a claim.
enum PartsCombiner {
  /// A claim is contradicted when a part is, and agreed to when all parts are; the first part, on
  /// the number, decides which is shown when the others only qualify.
  static func whole(_ parts: [Verdict]) -> Verdict {
    guard let first = parts.first, parts.count > 1 else { return parts[0] }
    if let contradicted = parts.first(where: { $0.kind == .contradicts }) { return contradicted }
    let rest = parts.dropFirst()
    if first.kind == .agrees {
      return rest.first { $0.kind == .qualifies && $0.reason != "planned" && isCount($0) } ?? first
    }
    guard first.kind == .silent,
      let other = rest.first(where: { $0.kind == .agrees || $0.kind == .qualifies })
    else { return first }
    var whole = other
    whole.kind = .qualifies
    whole.reason = "detail-missing"
    whole.explanation = "the event is stated, the number is not"
    let text = "qualifies: \(whole.explanation)"
    whole.reprove {
      let proof = other.proof
      return ProofStep(
        kind: .derived,
        text: text,
        rule: proof.rule,
        premises: [proof, first.proof]
      )
    }
    return whole
  }

  /// The verdict on a claim: of each of its sentences what cards read, and what the sentences of
  /// the source say word for word where they read nothing.
  static func whole(_ read: [(sentence: Int, verdict: Verdict)], _ told: [Verdict?]) -> Verdict {
    guard told.count > 1 else { return settled(whole(read.map(\.verdict)), told.first ?? nil) }
    let sentences = told.enumerated().compactMap { number, told -> Verdict? in
      let own = read.filter { $0.sentence == number }.map(\.verdict)
      return own.isEmpty ? told : settled(whole(own), told)
    }
    return summary(of: sentences)
  }

  /// Several sentences: one that is contradicted decides, and the claim agrees when all are said:
  /// what a source leaves unsaid may be the very thing that was changed.
  private static func summary(of sentences: [Verdict]) -> Verdict {
    if let contradicted = sentences.first(where: { $0.kind == .contradicts }) {
      return contradicted
    }
    let agreeing = sentences.filter { $0.kind == .agrees }
    if let first = agreeing.first, agreeing.count == sentences.count { return first }
    guard var some = agreeing.first ?? sentences.first(where: { $0.kind == .qualifies }) else {
      return sentences[0]
    }
    some.kind = .qualifies
    some.reason = "detail-missing"
    return some
  }

  private static func settled(_ read: Verdict, _ compared: Verdict?) -> Verdict {
    guard let compared else { return read }
    switch (read.kind, compared.kind) {
    case (.silent, .agrees), (.silent, .contradicts): return compared
    case (.qualifies, .agrees), (.qualifies, .contradicts): return compared
    case (.agrees, .contradicts): return isCount(read) ? read : compared
    // All that a bare verb says may be there, and a number of the claim not.
    case (.agrees, .qualifies): return read.evidence.first?.rule == "verb" ? compared : read
    default: return read
    }
  }

  private static func isCount(_ verdict: Verdict) -> Bool {
    verdict.evidence.first.map { $0.readAs.contains("=") || $0.readAs.contains("~") } ?? false
  }
}
