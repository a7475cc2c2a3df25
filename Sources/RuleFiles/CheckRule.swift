package import Documents

/// A relation that check rules speak of, with the names of its columns.
package struct RelationDeclaration: Hashable, Sendable {
  package var name: String
  package var columns: [String]
  package var summary: String
  package var span: Span
  package var path: String

  package init(name: String, columns: [String], summary: String = "", span: Span, path: String) {
    self.name = name
    self.columns = columns
    self.summary = summary
    self.span = span
    self.path = path
  }
}

/// A value in a check rule.
package enum Term: Hashable, Sendable {
  /// A name that begins with a capital letter.
  case variable(String)
  /// A lower-case word or a quoted text.
  case symbol(String)
  /// A number as it is written ("0.1").
  case number(String)
  /// `_`: any value.
  case anything
}

/// A relation with some of its columns given by name; the others may be anything.
package struct Atom: Hashable, Sendable {
  package var relation: String
  package var arguments: [Argument]
  package var span: Span

  /// One named column.
  package struct Argument: Hashable, Sendable {
    package var column: String
    package var term: Term
    package var span: Span

    package init(column: String, term: Term, span: Span) {
      self.column = column
      self.term = term
      self.span = span
    }
  }

  package init(relation: String, arguments: [Argument], span: Span) {
    self.relation = relation
    self.arguments = arguments
    self.span = span
  }
}

/// Arithmetic in a check rule.
package indirect enum Expression: Hashable, Sendable {
  case term(Term)
  /// `left operator right`; the operator is one of + - * /.
  case operation(Expression, String, Expression)
}

/// One condition of a check rule.
package enum Condition: Hashable, Sendable {
  case holds(Atom)
  case absent(Atom)
  /// `left comparison right`; the comparison is one of = != < <= > >=.
  case compares(Expression, String, Expression, Span)
  /// `result = count|sum|min|max of variable where atoms`.
  case aggregates(result: String, function: String, of: String, where: [Atom], Span)
}

/// A rule from facts to verdicts: Datalog in words.
package struct CheckRule: Hashable, Sendable {
  package var name: String
  /// The words of the rule in proofs.
  package var summary: String
  package var gives: [Atom]
  package var conditions: [Condition]
  package var span: Span
  /// The line of the card, from 1.
  package var line: Int
  package var path: String

  package init(
    name: String,
    summary: String = "",
    gives: [Atom] = [],
    conditions: [Condition] = [],
    span: Span,
    line: Int,
    path: String
  ) {
    self.name = name
    self.summary = summary
    self.gives = gives
    self.conditions = conditions
    self.span = span
    self.line = line
    self.path = path
  }
}
