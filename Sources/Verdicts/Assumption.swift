internal import Annotation
public import Documents

/// A reading step that the words only suggest, and that a user may reject.
public struct Assumption: Hashable, Sendable {
  /// The step in words, as proofs give it.
  public var text: String
  /// The source whose words it reads.
  public var source: String
  /// The words.
  public var span: Span

  public init(text: String, source: String, span: Span) {
    self.text = text
    self.source = source
    self.span = span
  }
}

extension Report {
  /// The reading steps on which the verdicts rest, each once, in the order of the sources.
  public var assumptions: [Assumption] {
    var found: [Assumption] = []
    for verdict in verdicts {
      for assumption in Self.assumptions(below: verdict.proof, of: verdict.source)
      where !found.contains(assumption) {
        found.append(assumption)
      }
    }
    return found
  }

  private static func assumptions(below step: ProofStep, of source: String) -> [Assumption] {
    let own = step.evidence.map { evidence in
      step.premises.filter { $0.kind == .assumed }
        .map { Assumption(text: $0.text, source: source, span: evidence.span) }
    }
    return (own ?? []) + step.premises.flatMap { assumptions(below: $0, of: source) }
  }
}

extension Store {
  /// What is left when reading steps are rejected.
  ///
  /// A step of a card is rejected wherever the card takes it: its statements say nothing. A scope
  /// that is taken from the context is rejected for these words only: they leave it open.
  func without(_ rejected: [Assumption]) -> Store {
    guard !rejected.isEmpty else { return self }
    let steps = Set(rejected.map(\.text))
    var store = self
    for source in sources {
      let own = rejected.filter { $0.source == source }
      let kept = statements(of: source).filter { steps.isDisjoint(with: $0.statement.assumptions) }
      store.keep(
        kept.map { stored in
          let here = own.filter { $0.span == stored.statement.span }
          return here.isEmpty ? stored : Self.without(Set(here.map(\.text)), stored)
        },
        of: source
      )
    }
    return store
  }

  private static func without(_ steps: Set<String>, _ stored: StoredStatement) -> StoredStatement {
    var statement = stored.statement
    statement.slots.removeAll {
      $0.status == .inherited && steps.contains(ProofWords.inheritance(of: $0))
    }
    if let period = statement.period, period.status == .inherited,
      steps.contains(ProofWords.inheritance(of: period))
    {
      statement.period = nil
    }
    return StoredStatement(id: stored.id, source: stored.source, statement: statement)
  }
}
