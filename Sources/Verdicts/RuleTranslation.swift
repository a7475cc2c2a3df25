internal import Documents
public import Inference
public import RuleFiles

/// Turns check rules, which name their columns, into rules of the inference engine.
public struct RuleTranslation {
  private let columns: [String: [String]]

  /// A translation for rules that speak of these relations.
  public init(_ relations: [RelationDeclaration]) {
    columns = Dictionary(relations.map { ($0.name, $0.columns) }, uniquingKeysWith: { a, _ in a })
  }

  /// The arity of every declared relation.
  public var arities: [String: Int] { columns.mapValues(\.count) }

  /// One engine rule for each conclusion of a check rule.
  public func rules(of rule: CheckRule) -> [Rule] {
    rule.gives.map { head in
      Rule(
        rule.name,
        label: rule.summary,
        line: rule.line,
        head: atom(head),
        body: rule.conditions.map(literal)
      )
    }
  }

  private func atom(_ atom: RuleFiles.Atom) -> Inference.Atom {
    let given = Dictionary(
      atom.arguments.map { ($0.column, $0.term) },
      uniquingKeysWith: { a, _ in a }
    )
    let names = columns[atom.relation] ?? []
    return Inference.Atom(atom.relation, names.map { given[$0].map(term) ?? .wildcard })
  }

  private func term(_ term: RuleFiles.Term) -> Inference.Term {
    switch term {
    case .variable(let name): .variable(name)
    case .symbol(let text): .constant(.symbol(text))
    case .number(let text): .constant(.number(Decimal(Double(text) ?? 0) ?? Decimal(0)))
    case .anything: .wildcard
    }
  }

  private func literal(_ condition: Condition) -> Literal {
    switch condition {
    case .holds(let atom): .positive(self.atom(atom))
    case .absent(let atom): .negative(self.atom(atom))
    case .compares(let left, let sign, let right, _):
      .comparison(expression(left), Comparator(rawValue: sign) ?? .equal, expression(right))
    case .aggregates(let result, let function, let value, let atoms, _):
      .aggregate(
        Aggregate(
          result,
          Aggregate.Function(rawValue: function) ?? .count,
          value,
          atoms.map { .positive(self.atom($0)) }
        )
      )
    }
  }

  private func expression(_ expression: RuleFiles.Expression) -> Inference.Expression {
    switch expression {
    case .term(let term): .term(self.term(term))
    case .operation(let left, let sign, let right):
      .arithmetic(
        Arithmetic(rawValue: sign) ?? .add,
        self.expression(left),
        self.expression(right)
      )
    }
  }
}
