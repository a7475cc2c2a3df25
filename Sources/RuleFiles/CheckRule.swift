public import Documents

/// A relation that check rules speak of, with the names of its columns.
public struct RelationDeclaration: Hashable, Sendable {
  public var name: String
  public var columns: [String]
  public var summary: String
  public var span: Span
  public var path: String

  public init(name: String, columns: [String], summary: String = "", span: Span, path: String) {
    self.name = name
    self.columns = columns
    self.summary = summary
    self.span = span
    self.path = path
  }
}

/// A value in a check rule.
public enum Term: Hashable, Sendable {
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
public struct Atom: Hashable, Sendable {
  public var relation: String
  public var arguments: [Argument]
  public var span: Span

  /// One named column.
  public struct Argument: Hashable, Sendable {
    public var column: String
    public var term: Term
    public var span: Span

    public init(column: String, term: Term, span: Span) {
      self.column = column
      self.term = term
      self.span = span
    }
  }

  public init(relation: String, arguments: [Argument], span: Span) {
    self.relation = relation
    self.arguments = arguments
    self.span = span
  }
}

/// Arithmetic in a check rule.
public indirect enum Expression: Hashable, Sendable {
  case term(Term)
  /// `left operator right`; the operator is one of + - * /.
  case operation(Expression, String, Expression)
}

/// One condition of a check rule.
public enum Condition: Hashable, Sendable {
  case holds(Atom)
  case absent(Atom)
  /// `left comparison right`; the comparison is one of = != < <= > >=.
  case compares(Expression, String, Expression, Span)
  /// `result = count|sum|min|max of variable where atoms`.
  case aggregates(result: String, function: String, of: String, where: [Atom], Span)
}

/// A rule from facts to verdicts: Datalog in words.
public struct CheckRule: Hashable, Sendable {
  public var name: String
  /// The words of the rule in proofs.
  public var summary: String
  public var gives: [Atom]
  public var conditions: [Condition]
  public var span: Span
  /// The line of the card, from 1.
  public var line: Int
  public var path: String

  public init(
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
