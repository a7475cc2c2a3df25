internal import Annotation
internal import Documents
internal import Inference

/// Makes a verdict with its evidence of what the rules found in one source.
struct VerdictWriter: Sendable {
  let store: Store
  let evidence: EvidenceWriter
  let words: ProofWords

  /// The order in which findings decide: what is stated outweighs what is left open.
  private static let order: [Verdict.Kind] = [.agrees, .contradicts, .qualifies]

  /// What a source says; `own` are the findings on its statements.
  func verdict(
    of document: Document,
    _ part: Claim.Part,
    _ own: [Judge.Finding],
    _ database: Database
  ) -> Verdict {
    for kind in Self.order {
      let deciding = own.filter { $0.kind == kind }
      guard let best = deciding.min(by: { rank($0, part, own) < rank($1, part, own) }) else {
        continue
      }
      return speaking(document, part, best, own, database)
    }
    return silent(document, part, database)
  }

  /// How well a finding explains the verdict: cards before bare verbs, whole scopes before parts.
  private func rank(
    _ finding: Judge.Finding,
    _ part: Claim.Part,
    _ own: [Judge.Finding]
  ) -> (Int, Int, Int, String) {
    let statement = store.statement(finding.fact)?.statement
    let reasons = ["same", "value", "part-exceeds-whole", "narrower", "wider", "planned", "bound"]
    let isKnown = statement.map { $0.rule != "verb" && $0.rule != "counted-noun" } ?? false
    let common = statement.map { shared($0, part) } ?? 0
    let differences = own.count { $0.fact == finding.fact && $0.reason == finding.reason }
    let reason = (reasons.firstIndex(of: finding.reason) ?? 9) + (isKnown ? 0 : 4)
    return (reason, differences, -common, finding.fact)
  }

  private func shared(_ statement: Statement, _ part: Claim.Part) -> Int {
    let names = Set(part.statement.details.map(\.name) + part.statement.slots.map(\.name))
    return (statement.details.map(\.name) + statement.slots.map(\.name)).count {
      names.contains($0)
    }
  }

  private func speaking(
    _ document: Document,
    _ part: Claim.Part,
    _ best: Judge.Finding,
    _ own: [Judge.Finding],
    _ database: Database
  ) -> Verdict {
    let facts = ([best] + own.filter { $0.kind == best.kind && $0.fact != best.fact }.prefix(2))
      .compactMap { store.statement($0.fact) }
    var seen: Set<Span> = []
    let quotes = facts.map { evidence.evidence(of: $0.statement, in: document) }.filter {
      seen.insert($0.span).inserted
    }
    let statement = facts.first?.statement
    let reason = refined(best, statement, part)
    let text = Explanation(part: part, statement: statement, evidence: quotes.first)
      .text(kind: best.kind, reason: reason, dimension: best.dimension)
    let readings = Readings(part: part, store: store, database: database, findings: own)
    return Verdict(
      source: document.source.id,
      kind: best.kind,
      reason: reason,
      dimension: best.dimension,
      evidence: quotes,
      readings: best.kind == .qualifies ? readings.readings(of: facts) : [],
      explanation: text,
      proof: proof(of: best, document, readings, database) ?? ProofStep(kind: .derived, text: text),
      considered: part.statement.kind == .measure ? considered(facts, part, own, document) : []
    )
  }

  /// Counts that cards read in the sentences of the evidence, and that say nothing to the claim.
  private func considered(
    _ facts: [StoredStatement],
    _ part: Claim.Part,
    _ own: [Judge.Finding],
    _ document: Document
  ) -> [NearMiss] {
    let sentences = facts.map(\.statement.sentence)
    let used = facts.compactMap(\.statement.value?.span)
    let others = store.statements(of: document.source.id).filter { stored in
      let statement = stored.statement
      guard sentences.contains(statement.sentence), statement.type == statement.rule,
        let span = statement.value?.span
      else { return false }
      return !used.contains { $0.overlaps(span) } && !own.contains { $0.fact == stored.id }
    }
    return NearMissFinder(store: store, evidence: evidence)
      .misses(Array(others.prefix(2)), of: part, in: document)
  }

  private func proof(
    of best: Judge.Finding,
    _ document: Document,
    _ readings: Readings,
    _ database: Database
  ) -> ProofStep? {
    guard let stored = store.statement(best.fact),
      let proof = database.proof(of: "finding", best.row)
    else { return nil }
    let bounds = best.kind == .qualifies ? readings.bounds(of: stored) : []
    return writer(document).proof(
      proof,
      of: stored,
      verdict: best.kind,
      notes: bounds.map { ProofStep(kind: .derived, text: "as \($0)") }
    )
  }

  private func writer(_ document: Document) -> ProofWriter {
    ProofWriter(store: store, evidence: evidence, document: document, words: words)
  }

  /// `same` said more exactly: by hedge, rounding, arithmetic, or in somebody's words.
  private func refined(_ finding: Judge.Finding, _ statement: Statement?, _ part: Claim.Part)
    -> String
  {
    guard finding.kind == .agrees, finding.reason == "same", let statement else {
      return finding.reason
    }
    if ["difference", "quotient"].contains(statement.rule) { return "derived" }
    if let value = statement.value, let asked = part.statement.value, asked.point != value.point,
      part.comparison == .equal
    {
      return value.hedge == .exact ? "rounded" : "hedged"
    }
    return statement.speaker == nil ? "same" : "attributed"
  }

  private func silent(_ document: Document, _ part: Claim.Part, _ database: Database) -> Verdict {
    let near = NearMissFinder(store: store, evidence: evidence).nearest(to: part, in: document)
    return Verdict(
      source: document.source.id,
      kind: .silent,
      reason: "silent",
      explanation: "no statement on this measure or event for this subject",
      proof: writer(document).silence(near),
      nearest: near
    )
  }
}
