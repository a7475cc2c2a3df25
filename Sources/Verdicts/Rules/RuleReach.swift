internal import RuleFiles

/// Which relations lead to verdicts, and which can have rows at all.
enum Reach {
  /// The relations on which what the program asks for rests, however far below.
  static func wanted(by book: RuleBook) -> Set<String> {
    behind(Set(RuleInterface.asked.keys), in: book)
  }

  /// These relations, and all on which they rest.
  static func behind(_ relations: Set<String>, in book: RuleBook) -> Set<String> {
    var wanted = relations
    var isNew = true
    while isNew {
      let before = wanted.count
      for rule in book.rules where rule.gives.contains(where: { wanted.contains($0.relation) }) {
        wanted.formUnion(rule.read.map(\.relation))
      }
      isNew = wanted.count > before
    }
    return wanted
  }

  /// The relations that the program fills, or that some rule gives whose conditions can all hold.
  static func possible(in book: RuleBook) -> Set<String> {
    var possible = Set(RuleInterface.supplied.keys)
    var isNew = true
    while isNew {
      let before = possible.count
      for rule in book.rules where rule.asked.allSatisfy({ possible.contains($0.relation) }) {
        possible.formUnion(rule.gives.map(\.relation))
      }
      isNew = possible.count > before
    }
    return possible
  }
}

extension CheckRule {
  /// The relations that must hold somewhere for the rule to hold.
  var asked: [Atom] {
    conditions.compactMap { condition in
      if case .holds(let atom) = condition { atom } else { nil }
    }
  }

  /// All relations of which the conditions speak.
  var read: [Atom] {
    conditions.flatMap { condition -> [Atom] in
      switch condition {
      case .holds(let atom), .absent(let atom): [atom]
      case .compares: []
      case .aggregates(_, _, _, let atoms, _): atoms
      }
    }
  }
}

extension RuleBook {
  /// Whether some rule remarks on verdicts.
  var givesRemarks: Bool {
    rules.contains { rule in rule.gives.contains { $0.relation == RuleInterface.remark } }
  }
}
