/// Why a set of rules is no program.
public enum ProgramError: Error, Hashable, Sendable {
  /// Nothing in the body binds the variable, so the rule has no finite meaning.
  case unsafeVariable(rule: String, line: Int, variable: String)
  /// A wildcard stands where a value is needed: in a head or an expression.
  case misplacedWildcard(rule: String, line: Int)
  /// The relation has another number of columns than where it was first used.
  case arityMismatch(rule: String, line: Int, relation: String, expected: Int, found: Int)
  /// The relations depend on each other, in this order and round again, through a negation or an
  /// aggregate; `rules` are those on the way.
  case notStratifiable(relations: [String], rules: [Place])
  /// No rule gives the relation and it was not declared.
  case unknownRelation(rule: String, line: Int, relation: String)
  /// A rule reads a relation that is derived on demand only.
  case readOnDemand(rule: String, line: Int, relation: String)
  /// An aggregate stands within an aggregate.
  case nestedAggregate(rule: String, line: Int)

  /// A rule and its line.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// The name of the rule.
    public var rule: String
    /// The line of the rule in its file, or 0.
    public var line: Int

    /// A place.
    public init(rule: String, line: Int) {
      self.rule = rule
      self.line = line
    }

    /// The name, and the line where it is known.
    public var description: String { line > 0 ? "\(rule) (line \(line))" : rule }
  }
}

extension ProgramError: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .unsafeVariable(let rule, _, let variable):
      "rule \(rule): nothing binds the variable \(variable)"
    case .misplacedWildcard(let rule, _):
      "rule \(rule): a wildcard stands where a value is needed"
    case .arityMismatch(let rule, _, let relation, let expected, let found):
      "rule \(rule): \(relation) has \(expected) columns, not \(found)"
    case .notStratifiable(let relations, let rules):
      "\((relations + relations.prefix(1)).joined(separator: " needs ")), through a negation or an "
        + "aggregate; see the rules \(rules.map(\.description).joined(separator: ", "))"
    case .unknownRelation(let rule, _, let relation):
      "rule \(rule): nothing gives \(relation)"
    case .readOnDemand(let rule, _, let relation):
      "rule \(rule): \(relation) is derived on demand and cannot be read"
    case .nestedAggregate(let rule, _):
      "rule \(rule): an aggregate stands within an aggregate"
    }
  }
}
