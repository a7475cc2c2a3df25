internal import Annotation
internal import Documents
internal import Inference

/// Finds the rule that comes nearest to a verdict, and where it stops.
struct ObstacleFinder {
  let writer: ProofWriter
  let database: Database
  /// The dimension of scope on which the verdict of the source rests.
  let dimension: String?

  /// A rule that does not give what it could, with what comes nearest to the premise it lacks.
  private struct Attempt {
    let blocked: BlockedRule
    /// At most one.
    let below: [Attempt]

    init(_ blocked: BlockedRule, below: Attempt? = nil) {
      self.blocked = blocked
      self.below = below.map { [$0] } ?? []
    }

    /// The share of its conditions that hold, those of the premise it lacks reckoned in.
    var reach: Double {
      let held = Double(blocked.satisfied.count) + (below.first?.reach ?? 0)
      return held / Double(max(1, blocked.rule.body.count))
    }
  }

  /// The most rules that are followed below each other.
  private static let deepest = 6

  private var words: ProofWords { writer.words }

  /// What stands between the source and the verdict; nil where nothing does.
  ///
  /// `said` are the words on which the verdict of the source rests.
  func step(to kind: Verdict.Kind, on part: Claim.Part, said: [Span]) -> ProofStep? {
    let own = writer.store.statements(of: writer.document.source.id)
    let searched = "all \(own.count) statements of the source were searched"
    let tried = candidates(among: own, part, said)
    guard !tried.isEmpty else {
      return ProofStep(kind: .absent, text: "no statement on \(words.subject): \(searched)")
    }
    let attempts = tried.compactMap { stored in
      let row: [Value?] = [
        .symbol(Judge.claim), .symbol(stored.id), .symbol(kind.rawValue), nil, nil,
      ]
      return nearest("finding", row, depth: 0).map { (stored: stored, attempt: $0) }
    }
    guard let most = attempts.map(\.attempt.reach).max(),
      let best = attempts.first(where: { $0.attempt.reach == most })
    else { return nil }
    return ProofStep(
      kind: .absent,
      text: "no rule comes to \"\(kind.rawValue)\": \(searched)",
      premises: [
        words.claimStep, writer.read(best.stored), step(best.attempt, of: best.stored),
      ]
    )
  }

  /// The statement on which the verdict rests; of a silent source those that come nearest.
  private func candidates(
    among own: [StoredStatement],
    _ part: Claim.Part,
    _ said: [Span]
  ) -> [StoredStatement] {
    let spoken = said.first.flatMap { span in own.first { $0.statement.span == span } }
    return spoken.map { [$0] }
      ?? NearMissFinder(store: writer.store, evidence: writer.evidence)
      .nearestStatements(to: part, in: writer.document)
  }

  /// The rule that comes nearest to giving such a row; of several the first one.
  ///
  /// Rules for claims of another kind, which stop at what the claim itself is, come not near.
  private func nearest(_ relation: String, _ row: [Value?], depth: Int) -> Attempt? {
    let attempts = database.whyNot(relation, row).compactMap { blocked -> Attempt? in
      guard case .positive(let atom)? = blocked.literal else {
        return blocked.literal == nil ? nil : Attempt(blocked)
      }
      let pattern = atom.terms.map { ProofWords.value(of: $0, blocked.bindings) }
      let isDerived = words.relations.summary(ofDerived: atom.relation) != nil
      guard isDerived else {
        return isOfClaim(pattern) ? nil : Attempt(blocked)
      }
      guard depth < Self.deepest else { return Attempt(blocked) }
      // None below means that only rules for other claims could give it.
      return nearest(atom.relation, pattern, depth: depth + 1).map { Attempt(blocked, below: $0) }
    }
    guard let most = attempts.map(\.reach).max() else { return nil }
    let near = attempts.filter { $0.reach >= most * Self.nearly }
    return near.first { stopsAtDimension($0.blocked) } ?? near.first { $0.reach == most }
  }

  /// The part of the way that a rule must have come to stand for the nearest one, where it says more
  /// of why the verdict is what it is.
  private static let nearly = 0.3

  /// Whether a rule stops at the dimension on which the verdict rests.
  private func stopsAtDimension(_ blocked: BlockedRule) -> Bool {
    guard let dimension, case .negative(let atom)? = blocked.literal else { return false }
    let pattern = atom.terms.map { ProofWords.value(of: $0, blocked.bindings) }
    return database.rows(of: atom.relation, matching: pattern)
      .contains { $0.contains(.symbol(dimension)) }
  }

  /// Whether a row is of the claim, or of lists of words, and of no statement.
  private func isOfClaim(_ pattern: [Value?]) -> Bool {
    !pattern.contains { value in
      value.map { writer.store.statement($0.description) != nil } ?? false
    }
  }

  /// Where a rule stops, down to the premise that fails.
  private func step(_ attempt: Attempt, of stored: StoredStatement) -> ProofStep {
    let blocked = attempt.blocked
    let label = ProofWords.withoutStop(blocked.rule.label ?? blocked.rule.name)
    return ProofStep(
      kind: .absent,
      text: "nearest rule: \(label)",
      rule: blocked.rule.name,
      premises: failure(of: blocked, attempt.below.first, stored).map { [$0] } ?? []
    )
  }

  private func failure(
    of blocked: BlockedRule,
    _ below: Attempt?,
    _ stored: StoredStatement
  ) -> ProofStep? {
    switch blocked.literal {
    case .positive(let atom):
      return ProofStep(
        kind: .absent,
        text: "it asks for: \(sentence(of: atom, blocked.bindings, stored))",
        premises: below.map { [step($0, of: stored)] } ?? missing(blocked)
      )
    case .negative(let atom): return unwanted(atom, blocked, stored)
    case .comparison(let left, let sign, let right):
      let comparison = Comparison(left: left, sign: sign, right: right)
      let text = comparison.text(blocked.rule, blocked.bindings, words) ?? blocked.text
      return ProofStep(kind: .absent, text: "it asks for: \(text)")
    case .aggregate: return ProofStep(kind: .absent, text: "it asks for: \(blocked.text)")
    case nil: return nil
    }
  }

  /// What is there, and must not be for the rule to hold.
  private func unwanted(
    _ atom: Inference.Atom,
    _ blocked: BlockedRule,
    _ stored: StoredStatement
  ) -> ProofStep? {
    let pattern = atom.terms.map { ProofWords.value(of: $0, blocked.bindings) }
    guard let row = database.rows(of: atom.relation, matching: pattern).first,
      let proof = database.proof(of: atom.relation, row)
    else { return nil }
    return writer.standing(proof, of: stored, "it must not be that")
  }

  /// What a rule asks for, in the words of the relation and of the dimensions it speaks of.
  private func sentence(
    of atom: Inference.Atom,
    _ bindings: [String: Value],
    _ stored: StoredStatement
  ) -> String {
    let dimensions = words.dimensions(of: atom, bindings)
      .map { words.compared($0, stored.statement) }
    var summary = words.absence(of: atom, bindings) ?? words.condition(of: atom, bindings)
    if let kind = words.kind(asked: atom, bindings) { summary += " (\(kind))" }
    return dimensions.isEmpty ? summary : "\(summary): \(dimensions.joined(separator: ", "))"
  }

  /// What comes nearest to a row that no rule gives.
  private func missing(_ blocked: BlockedRule) -> [ProofStep] {
    guard case .positive(let atom) = blocked.literal, let absence = database.absence(at: blocked),
      let near = absence.nearest
    else { return [] }
    let terms = near.values.map { Inference.Term.constant($0) }
    let text = words.condition(of: Inference.Atom(atom.relation, terms), [:])
    return [ProofStep(kind: .read, text: "nearest: \(text)")]
  }
}
