internal import Documents
public import Inference
internal import RuleFiles

/// What a rule over proofs says of a verdict.
public struct Remark: Hashable, Sendable {
  /// Its words.
  public var words: String
  /// The rule that says so.
  public var rule: String
}

/// Rules that ask for verdicts and their proofs. They run when the verdicts stand, and give remarks,
/// which no verdict asks for.
extension FactChecker {
  /// The proofs of verdicts as rows.
  public func proofRows(of verdicts: [Verdict]) -> ProofRows {
    var rows = ProofRows(store)
    for verdict in verdicts { rows.add(verdict) }
    return rows
  }

  /// No rows, for proofs of another kind.
  public var noProofRows: ProofRows { ProofRows(store) }

  /// Adds to verdicts on a claim what rules say of their proofs.
  func remark(on verdicts: inout [Verdict], of claim: String) throws(DatabaseError) {
    guard let needs = judge?.remarkNeeds else { return }
    var rows = proofRows(of: verdicts)
    if needs.contains("obstacle") {
      for verdict in verdicts where verdict.kind != .unreadable {
        for kind in [Verdict.Kind.agrees, .contradicts, .qualifies] where kind != verdict.kind {
          for step in obstacles(to: kind, on: claim, insteadOf: verdict) {
            rows.add(obstacle: step, to: kind, of: verdict.source)
          }
        }
      }
    }
    let remarks = try remarks(on: claim, rows)
    for index in verdicts.indices {
      verdicts[index].remarks = remarks[verdicts[index].source] ?? []
    }
  }

  /// What rules make of proofs on a claim, by source.
  public func remarks(
    on claim: String,
    _ rows: ProofRows
  ) throws(DatabaseError) -> [String: [Remark]] {
    guard let judge, judge.remarkNeeds != nil else { return [:] }
    var found: [String: [Remark]] = [:]
    for part in claims.claim(claim).0?.parts ?? [] {
      for (source, remark) in try judge.remarks(on: part, context(of: part), rows.facts)
      where found[source]?.contains(remark) != true {
        found[source, default: []].append(remark)
      }
    }
    return found
  }
}

extension Judge {
  /// What the rules remark on the sources, in the order of the words.
  fileprivate func remarks(
    on part: Claim.Part,
    _ context: [Fact],
    _ proofs: [Fact]
  ) throws(DatabaseError) -> [(source: String, remark: Remark)] {
    try trial(asserted(part, context) + proofs) { database in
      database.rows(of: "remark").compactMap { row in
        guard row.count == 2,
          case .derived(let rule, _)? = database.proof(of: "remark", row)?.kind
        else { return nil }
        return (row[0].description, Remark(words: row[1].description, rule: rule.name))
      }
    }
  }
}
