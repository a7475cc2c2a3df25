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

  private static func isCount(_ verdict: Verdict) -> Bool {
    verdict.evidence.first.map { $0.readAs.contains("=") || $0.readAs.contains("~") } ?? false
  }
}
