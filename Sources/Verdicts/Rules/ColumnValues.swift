internal import RuleFiles

/// The values that the columns of relations can have, where all of them are known.
struct ColumnValues {
  /// A column of a relation, from 0.
  private struct Column: Hashable {
    var relation: String
    var number: Int
  }

  private let book: RuleBook
  private let columns: [String: [String]]
  private let givers: [String: [(rule: CheckRule, head: Atom)]]

  init(_ book: RuleBook) {
    self.book = book
    columns = Dictionary(book.relations.map { ($0.name, $0.columns) }) { first, _ in first }
    givers = Dictionary(
      grouping: book.rules.flatMap { rule in rule.gives.map { (rule: rule, head: $0) } },
      by: \.head.relation
    )
  }

  /// The values that a column can have; nil where any may come.
  func values(of relation: String, column name: String) -> Set<String>? {
    guard let number = columns[relation]?.firstIndex(of: name) else { return nil }
    var open: Set<Column> = []
    return values(of: Column(relation: relation, number: number), &open)
  }

  /// A column that is reached again in finding its own values adds none to them.
  private func values(of column: Column, _ open: inout Set<Column>) -> Set<String>? {
    guard open.insert(column).inserted else { return [] }
    if RuleInterface.supplied[column.relation] != nil {
      return RuleInterface.values(of: column.relation, column.number, in: book)
    }
    var all: Set<String> = []
    for (rule, head) in givers[column.relation] ?? [] {
      guard let own = values(given: head, by: rule, column, &open) else { return nil }
      all.formUnion(own)
    }
    return all
  }

  private func values(
    given head: Atom,
    by rule: CheckRule,
    _ column: Column,
    _ open: inout Set<Column>
  ) -> Set<String>? {
    guard let name = columns[column.relation]?[column.number],
      let term = head.arguments.first(where: { $0.column == name })?.term
    else { return nil }
    switch term {
    case .symbol(let text): return [text]
    case .number, .anything: return nil
    case .variable(let variable): return values(of: variable, in: rule, &open)
    }
  }

  /// What a variable can be, by the first of its conditions that says so.
  private func values(
    of variable: String,
    in rule: CheckRule,
    _ open: inout Set<Column>
  ) -> Set<String>? {
    for case .holds(let atom) in rule.conditions {
      for argument in atom.arguments where argument.term == .variable(variable) {
        guard let number = columns[atom.relation]?.firstIndex(of: argument.column) else { continue }
        let column = Column(relation: atom.relation, number: number)
        if let found = values(of: column, &open) { return found }
      }
    }
    return nil
  }
}
