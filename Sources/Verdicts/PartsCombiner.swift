internal import Annotation

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
  static func whole(
    _ read: [(sentence: Int, verdict: Verdict)],
    _ told: [(sentence: TermSentence, verdict: Verdict?)]
  ) -> Verdict {
    guard told.count > 1 else {
      return settled(whole(read.map(\.verdict)), told.first?.verdict, partOf: nil)
    }
    let sentences = told.enumerated().compactMap { number, told -> Sentence? in
      let own = read.filter { $0.sentence == number }.map(\.verdict)
      let verdict =
        own.isEmpty
        ? told.verdict : settled(whole(own), told.verdict, partOf: told.sentence)
      return verdict.map { Sentence(verdict: $0, hasFigure: !told.sentence.values.isEmpty) }
    }
    return summary(of: sentences)
  }

  /// What a source says to one of several sentences.
  private struct Sentence {
    var verdict: Verdict
    /// Whether the sentence gives a number or a date.
    var hasFigure: Bool
  }

  /// Several sentences: one that is contradicted decides, and the claim agrees when two thirds
  /// are said and every figure is: a figure that a source leaves unsaid may be one that was
  /// changed, other words may be said in words that no list knows.
  private static func summary(of sentences: [Sentence]) -> Verdict {
    let verdicts = sentences.map(\.verdict)
    if let contradicted = verdicts.first(where: { $0.kind == .contradicts }) {
      return contradicted
    }
    let agreeing = verdicts.filter { $0.kind == .agrees }
    let isFigureOpen = sentences.contains { $0.hasFigure && $0.verdict.kind != .agrees }
    if let first = agreeing.first, 3 * agreeing.count >= 2 * verdicts.count, !isFigureOpen {
      return first
    }
    guard var some = agreeing.first ?? verdicts.first(where: { $0.kind == .qualifies }) else {
      return verdicts[0]
    }
    some.kind = .qualifies
    some.reason = "detail-missing"
    return some
  }

  /// What cards read and what is said word for word, made one; `sentence` is one of several.
  private static func settled(
    _ read: Verdict,
    _ compared: Verdict?,
    partOf sentence: TermSentence?
  ) -> Verdict {
    guard let compared else { return read }
    switch (read.kind, compared.kind) {
    case (.silent, .agrees), (.silent, .contradicts): return compared
    case (.qualifies, .agrees), (.qualifies, .contradicts): return compared
    case (.agrees, .contradicts):
      return isCount(read) && !isOneFigure(read, of: sentence) ? read : compared
    // "The 60-year-old": whose figure it is, the words of the sentence say.
    case (.contradicts, .agrees): return sentence != nil && isBare(read) ? compared : read
    // All that a bare verb says may be there, and a number of the claim not.
    case (.agrees, .qualifies): return read.evidence.first?.rule == "verb" ? compared : read
    default: return read
    }
  }

  /// Whether all that was read is one quantity of a sentence that has several figures.
  private static func isOneFigure(_ verdict: Verdict, of sentence: TermSentence?) -> Bool {
    sentence.map { $0.values.count > 1 } == true && isBare(verdict)
  }

  /// Whether a figure was read by its unit or its noun alone, and no card says what it counts.
  private static func isBare(_ verdict: Verdict) -> Bool {
    verdict.evidence.first.map {
      $0.rule.hasPrefix("quantity") || $0.rule == "counted-noun"
    } ?? false
  }

  private static func isCount(_ verdict: Verdict) -> Bool {
    verdict.evidence.first.map { $0.readAs.contains("=") || $0.readAs.contains("~") } ?? false
  }
}
