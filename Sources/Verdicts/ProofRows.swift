internal import Annotation
internal import Documents
public import Inference

/// Proofs as rows, which are printed and which rules can ask for: a step has a number of its own.
public struct ProofRows: Sendable {
  /// The relations of the rows, with their columns.
  public static let columns: [String: [String]] = [
    "verdict": ["source", "is", "reason", "dimension", "step"],
    "obstacle": ["source", "is", "step"],
    "change": ["source", "was", "is", "step"],
    "step": ["step", "kind", "rule", "text"],
    "premise": ["step", "place", "premise"],
    "quote": ["step", "source", "fact"],
  ]

  /// The columns of what rules over proofs give.
  public static let remarkColumns = ["source", "words"]

  /// The rows so far, those of a proof in the order of its text.
  public private(set) var facts: [Fact] = []
  private var steps = 0
  private var ranges: [String: Range<Int>] = [:]
  private let store: Store

  /// No rows yet; statements that are quoted are those of the store.
  init(_ store: Store) { self.store = store }

  /// The rows that were added last for a source.
  public func facts(of source: String) -> [Fact] { Array(facts[ranges[source] ?? 0..<0]) }

  /// Adds a verdict with its proof.
  public mutating func add(_ verdict: Verdict) {
    add("verdict", verdict.source, verdict.proof) { step in
      [
        .symbol(verdict.kind.rawValue), .symbol(verdict.reason),
        .symbol(verdict.dimension ?? Self.none), step,
      ]
    }
  }

  /// Adds what keeps a source from a verdict.
  public mutating func add(obstacle step: ProofStep, to kind: Verdict.Kind, of source: String) {
    add("obstacle", source, step) { [.symbol(kind.rawValue), $0] }
  }

  /// Adds why the verdict on a source is another; nil stands for a source that was not there.
  public mutating func add(
    change step: ProofStep,
    from old: Verdict?,
    to new: Verdict?,
    of source: String
  ) {
    add("change", source, step) { step in
      [old, new].map { .symbol($0?.kind.rawValue ?? Self.none) } + [step]
    }
  }

  /// What stands for a value that is not there.
  private static let none = "none"

  private mutating func add(
    _ relation: String,
    _ source: String,
    _ step: ProofStep,
    _ rest: (Value) -> [Value]
  ) {
    let place = facts.count
    let number = add(step, source)
    facts.insert(Fact(relation, [.symbol(source)] + rest(number)), at: place)
    ranges[source] = place..<facts.count
  }

  /// Adds a step and what stands below it; gives its number.
  private mutating func add(_ step: ProofStep, _ source: String) -> Value {
    steps += 1
    let number = Value.number(Decimal(steps))
    // A text in a rule stands in quotes, and so has none itself.
    let text = String(step.text.map { $0 == "\"" ? "'" : $0 })
    let rule = step.rule ?? Self.none
    facts.append(
      Fact("step", [number, .symbol(step.kind.rawValue), .symbol(rule), .symbol(text)])
    )
    facts += quoted(step, source).map { Fact("quote", [number, .symbol(source), .symbol($0)]) }
    for (place, premise) in step.premises.enumerated() {
      let position = facts.count
      let below = add(premise, source)
      facts.insert(Fact("premise", [number, .number(Decimal(place + 1)), below]), at: position)
    }
    return number
  }

  /// The statements of the source that the words of a step make.
  private func quoted(_ step: ProofStep, _ source: String) -> [String] {
    guard let evidence = step.evidence else { return [] }
    return store.statements(of: source).filter { stored in
      stored.statement.span == evidence.span && stored.statement.rule == evidence.rule
    }.map(\.id)
  }
}
