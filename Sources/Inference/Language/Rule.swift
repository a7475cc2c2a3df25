/// A rule: the head holds for every way in which all literals of the body hold.
public struct Rule: Hashable, Sendable {
  /// The name by which proofs and errors call the rule.
  public var name: String
  /// A sentence for people, which the engine hands on unread.
  public var label: String?
  /// The line of the rule in its file, which the engine hands on unread.
  public var line: Int
  /// What the rule gives.
  public var head: Atom
  /// What must hold, all of it.
  public var body: [Literal]

  /// A rule with its head and body; the literals may stand in any order.
  public init(
    _ name: String,
    label: String? = nil,
    line: Int = 0,
    head: Atom,
    body: [Literal] = []
  ) {
    self.name = name
    self.label = label
    self.line = line
    self.head = head
    self.body = body
  }
}

/// A column of an atom.
public enum Term: Hashable, Sendable {
  /// The same name is the same value everywhere in the rule.
  case variable(String)
  /// This very value.
  case constant(Value)
  /// Any value, a different one at each place.
  case wildcard
}

/// A relation and what its columns must be.
public struct Atom: Hashable, Sendable {
  /// The name of the relation.
  public var relation: String
  /// One term a column.
  public var terms: [Term]

  /// An atom of a relation, with a term for each column.
  public init(_ relation: String, _ terms: [Term]) {
    self.relation = relation
    self.terms = terms
  }
}

/// A number to compute, or a term as it stands.
public indirect enum Expression: Hashable, Sendable {
  /// A variable or a constant; a wildcard has no value.
  case term(Term)
  /// An operation on two numbers.
  case arithmetic(Arithmetic, Expression, Expression)
}

/// How two values are compared.
///
/// Order holds between two numbers or two words, never across.
public enum Comparator: String, Hashable, Sendable, CaseIterable {
  case equal = "="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
}

/// One condition in the body of a rule.
public indirect enum Literal: Hashable, Sendable {
  /// Some row of the relation fits.
  case positive(Atom)
  /// No row of the relation fits; every variable must be bound elsewhere.
  case negative(Atom)
  /// The comparison holds. `X = expression` binds X where nothing else does. A comparison with
  /// arithmetic that has no result (a word, division by nought) does not hold.
  case comparison(Expression, Comparator, Expression)
  /// The result of a function over the solutions of a body of its own.
  case aggregate(Aggregate)

  /// `variable = expression`.
  public static func assign(_ variable: String, _ value: Expression) -> Literal {
    .comparison(.term(.variable(variable)), .equal, value)
  }
}

/// `result = function value : { body }`, taken over the solutions of the body.
///
/// Variables which also stand elsewhere in the rule form the group and must be bound there; the
/// others are local. A solution is one choice of values for the local variables.
public struct Aggregate: Hashable, Sendable {
  /// What is made of the solutions.
  public enum Function: String, Hashable, Sendable, CaseIterable {
    /// The number of different values; 0 without solutions.
    case count
    /// The sum over all solutions, words left out; 0 without solutions.
    case sum
    /// The least value, numbers before words; does not hold without solutions.
    case min
    /// The greatest value, words after numbers; does not hold without solutions.
    case max
  }

  /// The variable that takes the result.
  public var result: String
  /// What is made of the values.
  public var function: Function
  /// The variable of the body whose values are counted, summed or compared.
  public var value: String
  /// Any literals but aggregates.
  public var body: [Literal]

  /// An aggregate in the order in which it is written.
  public init(_ result: String, _ function: Function, _ value: String, _ body: [Literal]) {
    self.result = result
    self.function = function
    self.value = value
    self.body = body
  }
}
