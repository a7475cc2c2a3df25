import Documents

extension FileReader {
  private static let keys = ["give", "if", "and", "not"]

  /// Reads the declaration of a relation: its columns in brackets behind its name.
  mutating func readRelation(_ card: CardLines) {
    let before = mistakes
    var card = card
    let span = card.span
    let summary = card.takeSummary()
    var name: String?
    do {
      var grammar = try CheckGrammar(card.head.firstWord.rest)
      if let token = grammar.peek(), token.kind == .word { name = token.string }
      let columns = try grammar.columns()
      book.relations.append(
        RelationDeclaration(
          name: name ?? "",
          columns: columns,
          summary: summary,
          span: span,
          path: text.path
        )
      )
    } catch {
      report(error)
    }
    if let line = card.body.first {
      report(
        Mistake(
          "a relation has no lines but its quoted words",
          at: line.span,
          expected: "a text in double quotes"
        )
      )
    }
    if mistakes > before, let name {
      lostRelations.insert(name)
      book.relations.removeAll { $0.span == span }
    }
  }

  /// Reads a check rule.
  mutating func readRule(_ card: CardLines) {
    let before = mistakes
    let name = name(of: card)
    var card = card
    let span = card.span
    var rule = CheckRule(
      name: name ?? "",
      summary: card.takeSummary(),
      span: span,
      line: text.lineIndex(at: span.start) + 1,
      path: text.path
    )
    var given: [[VariableCheck.Occurrence]] = []
    var stated: [[VariableCheck.Occurrence]] = []
    for line in card.body {
      do {
        let variables = try Self.read(line, into: &rule)
        if given.count < rule.gives.count {
          given.append(variables)
        } else {
          stated.append(variables)
        }
      } catch {
        report(error)
      }
    }
    if rule.gives.isEmpty, mistakes == before {
      report(
        Mistake(
          "the rule `\(rule.name)` gives nothing",
          at: card.head.span,
          expected: "a line `give` with a relation"
        )
      )
    }
    if mistakes == before { check(VariableCheck(rule, given: given, stated: stated)) }
    if mistakes == before { book.rules.append(rule) }
  }

  private mutating func check(_ variables: VariableCheck) {
    for mistake in variables.mistakes { report(mistake) }
    for (name, span) in variables.lonely {
      warn(
        "the variable `\(name)` stands only here",
        at: span,
        expected: "`_`, or the same variable elsewhere in the rule"
      )
    }
  }

  /// Reads a line into a rule; the variables of the line.
  private static func read(
    _ line: Piece,
    into rule: inout CheckRule
  ) throws(Mistake) -> [VariableCheck.Occurrence] {
    let (key, rest) = line.firstWord
    guard keys.contains(key.string) else { throw unknown(key, in: "rule", among: keys) }
    if key.string == "if", !rule.conditions.isEmpty {
      throw Mistake("a rule has one `if`", at: key.span, expected: "`and` before later conditions")
    }
    if key.string == "and", rule.conditions.isEmpty {
      throw Mistake("`and` follows no condition", at: key.span, expected: "`if`")
    }
    var grammar = try CheckGrammar(rest.isEmpty ? rest.placed(after: key) : rest)
    if key.string == "give" {
      rule.gives.append(try grammar.atom())
      try grammar.requireEnd("the end of the line; another relation has its own line `give`")
    } else {
      rule.conditions.append(try grammar.condition(negated: key.string == "not"))
    }
    return grammar.tokens.filter { $0.kind == .variable }.map { ($0.string, $0.span) }
  }
}

extension CheckGrammar {
  /// `relation(column, ...)`, the whole of a line.
  fileprivate mutating func columns() throws(Mistake) -> [String] {
    guard let name = peek(), name.kind == .word else {
      throw surprise("the name of the relation, in small letters")
    }
    position += 1
    try require("(", "`(` and the columns of `\(name.string)`")
    var columns: [String] = []
    repeat {
      guard let column = peek(), column.kind == .word else {
        throw surprise("the name of a column, in small letters")
      }
      if columns.contains(column.string) {
        throw Mistake(
          "the column `\(column.string)` is declared twice",
          at: column.span,
          expected: "another name"
        )
      }
      columns.append(column.string)
      position += 1
    } while take(",")
    try require(")", "`,` or `)`")
    try requireEnd("the end of the line")
    return columns
  }
}
