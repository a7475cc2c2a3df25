internal import Annotation
internal import Inference

/// Tells one proof, each step once.
struct ProofTeller {
  /// What stands under a step, and what of it belongs into the step's own sentence.
  struct Told {
    var details: [String] = []
    var steps: [ProofStep] = []

    mutating func add(_ other: Told) {
      details += other.details.filter { !details.contains($0) }
      steps += other.steps
    }
  }

  let writer: ProofWriter
  /// The statement that the proof is about, which is quoted above it.
  let statement: StoredStatement
  private var known: Set<String> = []
  private var quoted: Set<String>
  private var missing: [String] = []
  /// Whether the dimensions of scope have been listed.
  private var hasLooked = false

  private var words: ProofWords { writer.words }

  init(writer: ProofWriter, statement: StoredStatement) {
    self.writer = writer
    self.statement = statement
    quoted = [statement.id]
  }

  /// All that was searched for and not found, in one step.
  var absences: ProofStep? {
    guard !missing.isEmpty else { return nil }
    let looked = hasLooked ? "" : "; looked at \(words.looked(at: statement.statement))"
    return ProofStep(
      kind: .absent,
      text: "searched for and not found: \(missing.joined(separator: "; "))\(looked)"
    )
  }

  /// The sentence of the rule that takes a step, with its details.
  func sentence(of proof: Proof, _ details: [String]) -> String {
    guard case .derived(let rule, _) = proof.kind else { return proof.statement }
    let label = ProofWords.withoutStop(rule.label ?? rule.name)
    let all = dimensions(of: proof).map { words.compared($0, statement.statement) } + details
    return all.isEmpty ? label : "\(label): \(all.joined(separator: ", "))"
  }

  /// What stands under a derived step.
  mutating func inside(_ proof: Proof) -> Told {
    guard case .derived(let rule, let bindings) = proof.kind else { return Told() }
    var told = Told()
    for (literal, premise) in zip(rule.body, proof.premises) {
      switch literal {
      case .positive(let atom):
        if !Self.isCounted(atom, in: rule) { told.add(self.told(premise, under: proof)) }
      case .negative(let atom): told.add(absence(of: atom, bindings, under: proof))
      case .comparison(let left, let sign, let right):
        let comparison = Comparison(left: left, sign: sign, right: right)
        guard let text = comparison.text(rule, bindings, words) else { continue }
        told.add(Told(details: [text]))
      case .aggregate: told.add(aggregate(premise))
      }
    }
    return told
  }

  /// A premise as a step of its own, or merged into the step above.
  private mutating func told(_ proof: Proof, under parent: Proof) -> Told {
    if let fact = proof.fact, !words.speaksOfStatements(proof) {
      return Told(steps: words.knowledge(proof, fact, &known))
    }
    guard case .derived = proof.kind else { return base(proof, under: parent) }
    guard known.insert(proof.statement).inserted else { return Told() }
    var below = inside(proof)
    let own = dimensions(of: proof)
    below.steps = inclusions(of: own) + below.steps
    if own.isEmpty ? Self.isPlumbing(proof) : own == dimensions(of: parent) { return below }
    return Told(
      steps: [
        ProofStep(
          kind: .derived,
          text: sentence(of: proof, below.details),
          rule: writer.rule(of: proof),
          premises: below.steps
        )
      ])
  }

  /// Whether a step only puts tuples together.
  private static func isPlumbing(_ proof: Proof) -> Bool {
    proof.premises.allSatisfy { $0.kind == .base }
  }

  /// Whether a rule counts the rows of the atom's relation too, and so tells all of them.
  private static func isCounted(_ atom: Atom, in rule: Rule) -> Bool {
    rule.body.contains { literal in
      guard case .aggregate(let aggregate) = literal else { return false }
      return aggregate.body.contains { counted in
        guard case .positive(let other) = counted else { return false }
        return other.relation == atom.relation
      }
    }
  }

  /// What lists say of the values in these dimensions, said once.
  mutating func inclusions(of dimensions: [String]) -> [ProofStep] {
    dimensions.flatMap { words.inclusion(of: $0, in: statement.statement) }
      .filter { known.insert($0.text).inserted }
  }

  /// The words of the claim and of the statement stand above; another statement is quoted here.
  private mutating func base(_ proof: Proof, under parent: Proof) -> Told {
    guard let fact = proof.fact, case .symbol(let id)? = fact.values.first else { return Told() }
    if id == Judge.claim {
      guard fact.relation == "type", Self.isPlumbing(parent) else { return Told() }
      return Told(details: fact.values.dropFirst().map(words.name))
    }
    guard let other = writer.store.statement(id), quoted.insert(id).inserted else { return Told() }
    return Told(steps: [writer.read(other)])
  }

  /// A count, with what was counted.
  private mutating func aggregate(_ proof: Proof) -> Told {
    guard case .aggregate(let result) = proof.kind else { return Told() }
    let names = proof.premises.compactMap { member -> String? in
      guard case .member(let value) = member.kind else { return nil }
      return words.name(value)
    }
    let listed = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
    var told = Told(details: ["\(result)\(listed)"])
    for premise in proof.premises { told.steps += lists(premise) }
    return told
  }

  /// What word lists say, anywhere in a proof.
  private mutating func lists(_ proof: Proof) -> [ProofStep] {
    if let fact = proof.fact, !words.speaksOfStatements(proof) {
      return words.knowledge(proof, fact, &known)
    }
    var steps: [ProofStep] = []
    for premise in proof.premises { steps += lists(premise) }
    return steps
  }

  /// What is not there: dimensions are a step of their own, all else is listed at the end.
  private mutating func absence(
    of atom: Atom,
    _ bindings: [String: Value],
    under parent: Proof
  ) -> Told {
    guard let sentence = words.absence(of: atom, bindings), known.insert("not \(sentence)").inserted
    else { return Told() }
    let own = words.dimensions(of: atom, bindings)
    if !own.isEmpty, own == dimensions(of: parent) { return Told() }
    if own.isEmpty, words.leavesDimensionOpen(atom), !hasLooked {
      hasLooked = true
      let text = "none found: \(sentence); looked at \(words.looked(at: statement.statement))"
      return Told(steps: [ProofStep(kind: .absent, text: text)])
    }
    missing.append(sentence)
    return Told()
  }

  /// The dimensions of scope that a step speaks of.
  func dimensions(of proof: Proof) -> [String] {
    proof.fact.map { words.dimensions(of: $0.relation, $0.values) } ?? []
  }
}

/// A comparison in the body of a rule, for people.
struct Comparison {
  let left: Expression
  let sign: Comparator
  let right: Expression

  /// `53 < 58`; nil when words are compared.
  func text(_ rule: Rule, _ bindings: [String: Value], _ words: ProofWords) -> String? {
    let kind = words.kind(of: variables(left) + variables(right), in: rule)
    guard let one = text(left, bindings, kind, words),
      let other = text(right, bindings, kind, words)
    else { return nil }
    return "\(one) \(sign.rawValue) \(other)"
  }

  private func variables(_ expression: Expression) -> [String] {
    switch expression {
    case .term(.variable(let name)): [name]
    case .term: []
    case .arithmetic(_, let left, let right): variables(left) + variables(right)
    }
  }

  private func text(
    _ expression: Expression,
    _ bindings: [String: Value],
    _ kind: ProofWords.NumberKind,
    _ words: ProofWords
  ) -> String? {
    switch expression {
    case .term(let term):
      guard case .number(let number)? = ProofWords.value(of: term, bindings) else { return nil }
      return words.text(of: number, kind)
    case .arithmetic(let operation, let left, let right):
      guard let one = text(left, bindings, .plain, words),
        let other = text(right, bindings, .plain, words)
      else { return nil }
      return "\(one) \(operation.rawValue) \(other)"
    }
  }
}
