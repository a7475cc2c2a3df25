/// Why a database refused a row or gave up.
public enum DatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The row has another number of columns than its relation.
  case arityMismatch(relation: String, expected: Int, found: Int)
  /// A line of text has another number of columns than its relation.
  case columnMismatch(relation: String, line: Int, expected: Int, found: Int)
  /// More rows were derived than the database allows; derived relations are empty until an
  /// evaluation succeeds. The rule is the one that gave the row too many.
  case tooManyRows(limit: Int, rule: String)
  /// The task was cancelled while it evaluated; derived relations are empty until an evaluation
  /// succeeds.
  case cancelled

  /// One sentence for people, without a full stop.
  public var description: String {
    switch self {
    case .arityMismatch(let relation, let expected, let found):
      "\(relation) has \(expected) columns, not \(found)"
    case .columnMismatch(let relation, let line, let expected, let found):
      "line \(line): \(relation) has \(expected) columns, not \(found)"
    case .tooManyRows(let limit, let rule):
      "more than \(limit) rows were derived; see the rule \(rule)"
    case .cancelled: "the evaluation was cancelled"
    }
  }
}
