internal import Annotation
internal import Documents
internal import Inference

/// Tells what a change took away, from a finding down to words that are read no longer.
struct LossTeller {
  /// Writes of what was.
  let writer: ProofWriter
  let now: FactChecker
  /// As it is after the change.
  let database: Database
  /// The reading steps that were rejected meanwhile.
  let rejected: [Assumption]
  private let lost: [Fact: Difference.Loss]

  init(
    writer: ProofWriter,
    now: FactChecker,
    database: Database,
    rejected: [Assumption],
    difference: Difference
  ) {
    self.writer = writer
    self.now = now
    self.database = database
    self.rejected = rejected
    lost = Dictionary(difference.lost.map { ($0.fact, $0) }) { first, _ in first }
  }

  static func sourceGone(_ source: String) -> ProofStep {
    ProofStep(kind: .gone, text: "the source \(source) was taken away")
  }

  /// The lost findings on which a verdict rested: those of the statements that it quotes, or else
  /// all of the source.
  func steps(for verdict: Verdict) -> [ProofStep] {
    let findings = lost.keys.filter { fact in
      fact.relation == "finding" && fact.values.count == 5
        && fact.values[2] == .symbol(verdict.kind.rawValue)
        && statement(fact.values[1])?.source == verdict.source
    }.sorted { $0.values.lexicographicallyPrecedes($1.values) }
    let quoted = Set(verdict.evidence.map(\.span))
    let best = findings.filter { fact in
      statement(fact.values[1]).map { quoted.contains($0.statement.span) } ?? false
    }
    var seen: Set<ProofStep> = []
    return (best.isEmpty ? findings : best)
      .map { step($0, head: "\(verdict.kind.rawValue): ") }
      .filter { seen.insert($0).inserted }
  }

  private func statement(_ value: Value) -> StoredStatement? {
    guard case .symbol(let id) = value else { return nil }
    return writer.store.statement(id)
  }

  /// A row that is gone, over what took it away.
  private func step(_ fact: Fact, head: String = "") -> ProofStep {
    guard let loss = lost[fact], let rule = loss.rule else { return leaf(fact) }
    let dimensions = writer.words.dimensions(of: fact.relation, fact.values)
    let stored = fact.values.lazy.compactMap(statement).first
    let compared = stored.map { stored in
      dimensions.map { writer.words.compared($0, stored.statement) }
    }
    let below =
      loss.because.map { step($0) } + loss.against.map(intruder) + loss.counted.map(counted)
    var seen: Set<ProofStep> = []
    // What a premise rests on is not said again beside it.
    let premises = below.filter { step in
      seen.insert(step).inserted && !below.contains { $0.rests(on: step) }
    }
    let label = ProofWords.withoutStop(rule.label ?? rule.name)
    return ProofStep(
      kind: .gone,
      text: head + ([label] + (compared ?? [])).joined(separator: ": "),
      rule: rule.name,
      premises: premises
    )
  }

  /// A row that was asserted: the words that said it, and why they say it no longer.
  private func leaf(_ fact: Fact) -> ProofStep {
    if let summary = writer.words.relations.summary(ofDerived: fact.relation) {
      return ProofStep(kind: .gone, text: "the rule is gone or another that gave: \(summary)")
    }
    guard let stored = fact.values.first.flatMap(statement) else {
      return ProofStep(kind: .gone, text: condition(fact))
    }
    var step = writer.read(stored)
    step.kind = .gone
    step.premises = [reason(stored)]
    return step
  }

  /// Why a statement is read no longer, or not so.
  private func reason(_ stored: StoredStatement) -> ProofStep {
    guard let document = now.documents.first(where: { $0.source.id == stored.source }) else {
      return Self.sourceGone(stored.source)
    }
    let steps = stored.statement.assumptions + writer.words.inherited(by: stored.statement)
    if let text = rejected.map(\.text).first(where: steps.contains) {
      return ProofStep(kind: .gone, text: "you rejected: \(text)")
    }
    let isSame = writer.document.text.bytes == document.text.bytes
    let text = isSame ? "the rules read these words otherwise now" : "the text is another now"
    return ProofStep(kind: .gone, text: text)
  }

  /// A row that has come and must be absent.
  private func intruder(_ fact: Fact) -> ProofStep {
    let writer = ProofWriter(
      store: now.store,
      evidence: EvidenceWriter(),
      document: self.writer.document,
      words: self.writer.words
    )
    guard let proof = database.proof(of: fact.relation, fact.values),
      let stored = fact.values.lazy.compactMap({ value -> StoredStatement? in
        if case .symbol(let id) = value { now.store.statement(id) } else { nil }
      }).first
    else { return ProofStep(kind: .derived, text: "has come: \(condition(fact))") }
    return writer.standing(proof, of: stored, "has come, and must not be")
  }

  private func counted(_ fact: Fact) -> ProofStep {
    lost[fact] == nil
      ? ProofStep(kind: .derived, text: "counted since: \(condition(fact))")
      : ProofStep(kind: .gone, text: "counted no longer: \(condition(fact))")
  }

  /// A row, column by column.
  private func condition(_ fact: Fact) -> String {
    writer.words.condition(
      of: Inference.Atom(fact.relation, fact.values.map { .constant($0) }),
      [:]
    )
  }
}
