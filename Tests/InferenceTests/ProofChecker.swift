import Inference

/// Re-checks a proof step by step against its rules and the oracle's facts.
struct ProofChecker {
  let oracle: Oracle

  /// What is wrong with the proof, or nil.
  func fault(_ proof: Proof) -> String? {
    switch proof.kind {
    case .base:
      guard let fact = proof.fact, oracle.isAsserted(fact) else { return "not asserted: \(proof)" }
      return nil
    case .derived(let rule, let bindings):
      guard proof.fact == Oracle.fact(rule.head, bindings) else { return "other head: \(proof)" }
      return fault(rule.body, bindings, proof.premises, rule)
    case .comparison, .absent, .aggregate, .member: return "no fact: \(proof)"
    }
  }

  private func fault(
    _ body: [Literal],
    _ bindings: [String: Value],
    _ premises: [Proof],
    _ rule: Rule
  ) -> String? {
    guard body.count == premises.count else { return "\(premises.count) premises for \(rule)" }
    for (literal, premise) in zip(body, premises) {
      guard oracle.holds(literal, bindings, rule) else { return "\(literal) fails in \(rule)" }
      switch (literal, premise.kind) {
      case (.positive(let atom), .base), (.positive(let atom), .derived):
        guard let fact = premise.fact, fits(fact, atom, bindings) else {
          return "misfit: \(premise)"
        }
        if let fault = fault(premise) { return fault }
      case (.negative, .absent), (.comparison, .comparison): continue
      case (.aggregate(let aggregate), .aggregate(let result)):
        guard bindings[aggregate.result] == result else { return "other result: \(premise)" }
        for member in premise.premises {
          if let fault = fault(aggregate, member, bindings, rule) { return fault }
        }
      default: return "wrong kind: \(premise)"
      }
    }
    return nil
  }

  private func fault(
    _ aggregate: Aggregate,
    _ member: Proof,
    _ bindings: [String: Value],
    _ rule: Rule
  ) -> String? {
    guard case .member = member.kind, member.premises.count == aggregate.body.count else {
      return "no member: \(member)"
    }
    return member.premises.lazy.compactMap { $0.fact == nil ? nil : fault($0) }.first
  }

  private func fits(_ fact: Fact, _ atom: Atom, _ bindings: [String: Value]) -> Bool {
    fact.relation == atom.relation
      && zip(atom.terms, fact.values).allSatisfy { term, value in
        switch term {
        case .wildcard: true
        case .constant(let constant): constant == value
        case .variable(let name): bindings[name] == value
        }
      }
  }
}
