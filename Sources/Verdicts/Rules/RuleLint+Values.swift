internal import Documents
internal import RuleFiles

/// Values and names in rules that nothing else has.
extension RuleLint {
  /// Values that the column never has, in a condition; or that the program does not know, in what
  /// is given.
  var constants: [Diagnostic] {
    book.rules.flatMap { rule in
      rule.read.flatMap { atom in
        atom.arguments.compactMap { argument in
          constant(argument, values.values(of: atom.relation, column: argument.column), atom, rule)
        }
      }
        + rule.gives.flatMap { atom in
          atom.arguments.compactMap { argument in
            constant(argument, known(atom.relation, argument.column), atom, rule)
          }
        }
    }
  }

  private func known(_ relation: String, _ column: String) -> Set<String>? {
    let columns = book.relations.first { $0.name == relation }?.columns
    return columns?.firstIndex(of: column).flatMap {
      RuleInterface.values(of: relation, $0, in: book)
    }
  }

  private func constant(
    _ argument: Atom.Argument,
    _ known: Set<String>?,
    _ atom: Atom,
    _ rule: CheckRule
  ) -> Diagnostic? {
    guard let known, !known.isEmpty, case .symbol(let text) = argument.term, !known.contains(text)
    else { return nil }
    return finding(
      "`\(argument.column)` of `\(atom.relation)` is never `\(text)`",
      rule.path,
      argument.span,
      expected: known.sorted().prefix(8).joined(separator: ", "),
      candidates: Spelling.nearest(text, in: known)
    )
  }

  /// Values such as "populations:children" that no list has.
  var names: [Diagnostic] {
    let entries = Dictionary(grouping: book.lists, by: \.name)
      .mapValues { Set($0.flatMap(\.entries).map(\.name)) }
    return book.rules.flatMap { rule in
      (rule.gives + rule.read).flatMap(\.arguments).compactMap { argument in
        guard case .symbol(let text) = argument.term, let colon = text.firstIndex(of: ":"),
          let known = entries[String(text[..<colon])]
        else { return nil }
        let name = String(text[colon...].dropFirst())
        guard !known.contains(name) else { return nil }
        return finding(
          "`\(name)` is no entry of the list `\(text[..<colon])`",
          rule.path,
          argument.span,
          expected: "an entry of the list",
          candidates: Spelling.nearest(name, in: known)
        )
      }
    }
  }

  /// Lists that neither the program nor a rule knows by name.
  var lists: [Diagnostic] {
    let sorts = book.rules.flatMap { $0.read }.filter { $0.relation == "sort" }
      .flatMap(\.arguments).compactMap { argument -> String? in
        if case .symbol(let text) = argument.term { text } else { nil }
      }
    let known = ListNames.known.union(sorts)
    return book.lists.filter { !known.contains($0.name) }.map { list in
      finding(
        "nothing asks for the list `\(list.name)` by its name",
        list.path,
        name(list.name, in: list.span, list.path),
        expected: "a list that rules/README.md names, or a rule with `sort(list: \(list.name))`",
        candidates: Spelling.nearest(list.name, in: known)
      )
    }
  }
}
