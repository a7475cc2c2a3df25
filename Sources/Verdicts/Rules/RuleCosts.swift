internal import Annotation
internal import Inference
public import RuleFiles

extension FactChecker {
  /// What one rule cost, and what it gave.
  public struct RuleCost: Hashable, Sendable {
    public var rule: String
    /// How often the engine ran it.
    public var runs = 0
    /// The rows that it gave first.
    public var rows = 0
    /// The time of all runs in seconds.
    public var seconds = 0.0
  }

  /// What each check rule costs on the sources and then on some claims, the slowest first.
  public func ruleCosts(on claims: [String]) -> [RuleCost] {
    guard let judge else { return [] }
    let reader = self.claims
    let parts = claims.flatMap { claim in
      let parts = reader.claim(claim).0?.parts ?? []
      let proofs = parts.isEmpty ? [] : proofs(on: claim)
      return parts.map { ($0, context(of: $0) + proofs) }
    }
    var costs: [String: RuleCost] = [:]
    for entry in judge.profiled(store, on: parts) {
      var cost = costs[entry.rule] ?? RuleCost(rule: entry.rule)
      cost.runs += entry.runs
      cost.rows += entry.rows
      cost.seconds += entry.seconds
      costs[entry.rule] = cost
    }
    return costs.values.sorted { ($0.seconds, $1.rule) > ($1.seconds, $0.rule) }
  }

  /// The proofs of the verdicts on a claim as rows, where rules ask for them.
  private func proofs(on claim: String) -> [Fact] {
    guard judge?.remarkNeeds != nil, case .report(let report) = check(claim) else { return [] }
    return proofRows(of: report.verdicts).facts
  }

  /// The facts that a card reads in the sources.
  public func facts(readBy card: String) -> [StoredFact] {
    facts.filter { fact in store.statement(fact.id)?.statement.type == card }
  }

  /// The verdicts that rest on a rule in the claim's proofs, or on which it remarks.
  public func verdicts(of report: Report, by rule: String) -> [Verdict] {
    report.verdicts.filter { verdict in
      verdict.proof.uses(rule) || verdict.remarks.contains { $0.rule == rule }
    }
  }

  /// The same sources under other rules, with the same steps rejected.
  public func under(_ rules: RuleBook) -> FactChecker {
    var other = FactChecker(rules: rules, documents: documents)
    for id in unreadable { other.addUnreadable(id: id) }
    for step in rejected { other.reject(step) }
    return other
  }
}

extension Judge {
  /// What every rule costs on a store, then on each part of claims with what is known of it.
  func profiled(_ store: Store, on parts: [(Claim.Part, [Fact])]) -> [Profile.Entry] {
    var start = groundwork
    start.startProfile()
    try? start.assert(store.tuples(tuples))
    try? start.evaluate()
    return start.profiled
      + parts.flatMap { part, context in
        var copy = start
        copy.startProfile()
        try? copy.assert(asserted(part, context))
        try? copy.evaluate()
        return copy.profiled
      }
  }
}

extension ProofStep {
  /// Whether a rule takes the step, or one below it.
  func uses(_ name: String) -> Bool {
    rule == name || premises.contains { $0.uses(name) }
  }
}
