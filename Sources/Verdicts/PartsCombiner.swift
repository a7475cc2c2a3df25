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
      var other = rest.first(where: { $0.kind == .agrees || $0.kind == .qualifies })
    else { return first }
    other.kind = .qualifies
    other.reason = "detail-missing"
    other.explanation = "the event is stated, the number is not"
    other.proof = ProofStep(
      kind: .derived,
      text: "qualifies: \(other.explanation)",
      rule: other.proof.rule,
      premises: [other.proof, first.proof]
    )
    return other
  }

  private static func isCount(_ verdict: Verdict) -> Bool {
    verdict.evidence.first.map { $0.readAs.contains("=") || $0.readAs.contains("~") } ?? false
  }
}
