internal import Annotation
internal import Documents
internal import Inference
internal import RuleFiles

/// The words in which proofs speak of a claim, of scopes, numbers and absences.
struct ProofWords: Sendable {
  /// What the numbers of a comparison are.
  enum NumberKind { case plain, quantity, date }

  let claim: String
  let part: Claim.Part
  let lexicon: Lexicon
  let store: Store
  let relations: RelationWords

  static func withoutStop(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }

  // MARK: The claim

  /// The words of the claim, and what they were read as.
  var claimStep: ProofStep {
    ProofStep(kind: .read, text: "the claim \"\(claim)\": \(Understanding.text(of: part))")
  }

  /// What the claim is on, without its number.
  var subject: String {
    var statement = part.statement
    statement.value = nil
    return EvidenceWriter.notation(of: statement)
  }

  // MARK: Statements

  /// The scope that a statement takes from its context, where the claim asks for it.
  func inherited(by statement: Statement) -> [String] {
    let asked = Set(part.statement.slots.map(\.dimension))
    var taken = statement.slots.filter { $0.status == .inherited && asked.contains($0.dimension) }
      .map(Self.inheritance)
    if let own = statement.period, own.status == .inherited, part.statement.period != nil {
      taken.append(Self.inheritance(of: own))
    }
    return taken
  }

  /// The reading step that takes a scope from the context.
  static func inheritance(of slot: Slot) -> String {
    "\(label(of: slot.dimension.rawValue)) \(slot.name): taken from the context of these words"
  }

  /// The reading step that takes a time from the context.
  static func inheritance(of slot: PeriodSlot) -> String {
    "time \(slot.period): taken from the context of these words"
  }

  /// Whether a statement follows from the numbers of others by arithmetic.
  static func isReckoned(_ statement: Statement) -> Bool {
    ["difference", "quotient", "sum"].contains(statement.rule)
  }

  /// What was reckoned in reading a statement: the width of its number, and its date.
  func reckoned(in statement: Statement) -> [ProofStep] {
    var steps: [ProofStep] = []
    if let value = statement.value, Self.isReckoned(statement) {
      let text = "\(value.interval) is reckoned from the numbers in these words"
      steps.append(ProofStep(kind: .derived, text: text, rule: statement.rule))
    } else if let value = statement.value, !value.interval.isPoint, !value.isRange {
      let hedge = value.hedgeWord.map { "\($0) " } ?? ""
      let text = "\(hedge)\(Interval.text(of: value.point)) stands for \(value.interval)"
      steps.append(ProofStep(kind: .derived, text: text, rule: value.rule))
    }
    if let own = statement.period, own.isDerived, own.status == .stated,
      part.statement.period != nil
    {
      let text = "time \(own.period): reckoned from the words and the date of the source"
      steps.append(ProofStep(kind: .derived, text: text))
    }
    return steps
  }

  // MARK: Scope

  /// The values of a dimension in a statement; its time and status count as dimensions.
  static func values(of dimension: String, in statement: Statement) -> [String] {
    switch dimension {
    case "time": statement.period.map { [$0.period.description] } ?? []
    case "status": [statement.status.rawValue]
    default: statement.slots.filter { $0.dimension.rawValue == dimension }.map(\.name)
    }
  }

  /// A dimension as people call it.
  static func label(of dimension: String) -> String {
    dimension == Dimension.outside.rawValue ? "excluded place" : dimension
  }

  /// A dimension of scope in the source and in the claim.
  func compared(_ dimension: String, _ statement: Statement) -> String {
    let own = Self.values(of: dimension, in: statement)
    let asked = Self.values(of: dimension, in: part.statement)
    let (said, wanted) = (own.joined(separator: ", "), asked.joined(separator: ", "))
    let name = Self.label(of: dimension)
    if Set(own) == Set(asked) { return "\(name) \(said) in both" }
    if own.isEmpty { return "\(name) not given in the source, \(wanted) in the claim" }
    if asked.isEmpty { return "\(name) \(said) in the source, left open by the claim" }
    return "\(name) \(said) in the source, \(wanted) in the claim"
  }

  /// Every dimension that the claim or a statement gives: "side Sweden in both; left open by the
  /// claim: place Balkans".
  func looked(at statement: Statement) -> String {
    let all = (Dimension.allCases.map(\.rawValue) + ["time"]).map { dimension in
      (
        name: dimension, own: Self.values(of: dimension, in: statement),
        asked: Self.values(of: dimension, in: part.statement)
      )
    }
    var parts = all.filter { !$0.asked.isEmpty }.map { compared($0.name, statement) }
    let open = all.filter { $0.asked.isEmpty && !$0.own.isEmpty }
      .map { "\(Self.label(of: $0.name)) \($0.own.joined(separator: ", "))" }
    if !open.isEmpty { parts.append("left open by the claim: \(open.joined(separator: ", "))") }
    let words = part.statement.details.map(\.name).joined(separator: ", ")
    if !words.isEmpty { parts.append("words of the claim: \(words)") }
    return parts.isEmpty ? "all that the two say" : parts.joined(separator: "; ")
  }

  /// The dimensions of scope among the values of a row.
  func dimensions(of relation: String, _ values: [Value]) -> [String] {
    zip(relations.columns(of: relation), values).compactMap { column, value in
      guard column == "dimension", case .symbol(let name) = value,
        name == "time" || name == "status" || Dimension(rawValue: name) != nil
      else { return nil }
      return name
    }
  }

  // MARK: Absences

  /// What a rule asks to be absent; nil for what only cuts statements into tuples, and for what
  /// speaks of no claim.
  func absence(of atom: Inference.Atom, _ bindings: [String: Value]) -> String? {
    let names = relations.columns(of: atom.relation)
    guard names.contains("claim"), let summary = relations.summary(ofDerived: atom.relation) else {
      return nil
    }
    let said = zip(names, atom.terms).compactMap { column, term -> String? in
      column == "value" || column == "dimension" ? Self.value(of: term, bindings).map(name) : nil
    }
    return said.isEmpty ? summary : "\(summary) (\(said.joined(separator: ", ")))"
  }

  /// The value of the column `is`, if an atom that a rule gives asks for one.
  func kind(asked atom: Inference.Atom, _ bindings: [String: Value]) -> String? {
    guard relations.summary(ofDerived: atom.relation) != nil else { return nil }
    return zip(relations.columns(of: atom.relation), atom.terms).lazy
      .compactMap { $0 == "is" ? Self.value(of: $1, bindings)?.description : nil }.first
  }

  /// What an atom asks for, column by column: "slot of the fact: dimension side, value Sweden".
  func condition(of atom: Inference.Atom, _ bindings: [String: Value]) -> String {
    let said = zip(relations.columns(of: atom.relation), atom.terms).compactMap { column, term in
      Self.value(of: term, bindings).map { value in
        value == .symbol(Judge.claim)
          ? "of the claim"
          : store.statement(value.description) == nil ? "\(column) \(name(value))" : "of the fact"
      }
    }
    return ([atom.relation] + said).joined(separator: " ")
  }

  /// Whether an atom asks for any dimension.
  func leavesDimensionOpen(_ atom: Inference.Atom) -> Bool {
    zip(relations.columns(of: atom.relation), atom.terms).contains {
      $0 == "dimension" && $1 == .wildcard
    }
  }

  /// The dimensions of scope that an atom names.
  func dimensions(of atom: Inference.Atom, _ bindings: [String: Value]) -> [String] {
    let values = atom.terms.map { Self.value(of: $0, bindings) ?? .symbol("") }
    return dimensions(of: atom.relation, values)
  }

  static func value(of term: Inference.Term, _ bindings: [String: Value]) -> Value? {
    switch term {
    case .variable(let name): bindings[name]
    case .constant(let value): value
    case .wildcard: nil
    }
  }

  // MARK: Numbers

  /// What variables stand for in a rule: days, numbers of statements, or plain numbers.
  func kind(of variables: [String], in rule: Rule) -> NumberKind {
    var kind = NumberKind.plain
    for case .positive(let atom) in rule.body {
      let isNamed = atom.terms.dropFirst().contains { term in
        variables.contains { term == .variable($0) }
      }
      guard isNamed else { continue }
      if atom.relation == "period" { return .date }
      if atom.relation == "value" || atom.relation == "floor" { kind = .quantity }
    }
    return kind
  }

  func text(of number: Decimal, _ kind: NumberKind) -> String {
    guard number.isFinite else { return number == .max ? "no upper end" : "no lower end" }
    switch (kind, part.statement.value?.unit) {
    case (.date, _): return Day(number: Int(number.double)).description
    case (.quantity, .percent), (.quantity, .share):
      return "\(Interval.text(of: (number.double * 1000).rounded() / 10))%"
    case (.quantity, .duration):
      return "\(Interval.text(of: (number.double / Unit.daysPerYear * 100).rounded() / 100)) years"
    case (.quantity, .distance): return "\(Interval.text(of: number.double / 1000)) km"
    default: return Interval.text(of: number.double)
    }
  }
}
