import Documents

extension BookCheck {
  /// Checks relations and rules; a rule with a mistake is left out.
  mutating func checkRules() {
    dropRepeatedRelations()
    warnOfRepeatedNames(of: "rule", book.rules.map { ($0.name, $0.path, $0.span) })
    let columns = Dictionary(
      book.relations.map { ($0.name, $0.columns) },
      uniquingKeysWith: { first, _ in first }
    )
    var lost: [CheckRule] = []
    for rule in book.rules {
      let before = diagnostics.count
      for atom in rule.atoms { checkColumns(of: atom, columns, rule) }
      if diagnostics.count > before { lost.append(rule) }
    }
    if !lost.isEmpty { book.rules.removeAll(where: lost.contains) }
  }

  private mutating func dropRepeatedRelations() {
    var first: [String: RelationDeclaration] = [:]
    var kept: [RelationDeclaration] = []
    for relation in book.relations {
      guard let other = first[relation.name] else {
        first[relation.name] = relation
        kept.append(relation)
        continue
      }
      let earlier = place(other.path, name(of: other))
      report(
        Mistake(
          "the relation `\(relation.name)` is declared at \(earlier) too",
          at: name(of: relation),
          expected: "one declaration for each relation"
        ),
        relation.path
      )
    }
    book.relations = kept
  }

  /// Where the name of a relation stands in its declaration.
  private func name(of relation: RelationDeclaration) -> Span {
    let rest = lines(relation.path, relation.span).head.firstWord.rest.span
    return Span(rest.start, rest.start + relation.name.utf8.count)
  }

  private mutating func checkColumns(
    of atom: Atom,
    _ columns: [String: [String]],
    _ rule: CheckRule
  ) {
    let start = atom.span.start
    let name = Span(start, start + atom.relation.utf8.count)
    guard let known = columns[atom.relation] else {
      let why =
        lostRelations.contains(atom.relation)
        ? "the declaration of the relation `\(atom.relation)` has a mistake"
        : "the relation `\(atom.relation)` is not declared"
      let candidates = Spelling.nearest(atom.relation, in: columns.keys, limit: 3)
      report(
        Mistake(why, at: name, expected: "a declared relation", candidates: candidates),
        rule.path
      )
      return
    }
    var seen: Set<String> = []
    for argument in atom.arguments {
      let start = argument.span.start
      let span = Span(start, start + argument.column.utf8.count)
      if !known.contains(argument.column) {
        report(
          Mistake(
            "the relation `\(atom.relation)` has no column `\(argument.column)`",
            at: span,
            expected: known.map { "`\($0)`" }.joined(separator: ", "),
            candidates: Spelling.nearest(argument.column, in: known, limit: 3)
          ),
          rule.path
        )
      } else if !seen.insert(argument.column).inserted {
        report(
          Mistake(
            "the column `\(argument.column)` is given twice",
            at: span,
            expected: "each column at most once"
          ),
          rule.path
        )
      }
    }
  }
}

extension CheckRule {
  /// All relations that the rule speaks of.
  fileprivate var atoms: [Atom] {
    gives
      + conditions.flatMap { condition -> [Atom] in
        switch condition {
        case .holds(let atom), .absent(let atom): [atom]
        case .compares: []
        case .aggregates(_, _, _, let atoms, _): atoms
        }
      }
  }
}
