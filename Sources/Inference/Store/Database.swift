/// Rows that were asserted, and what the rules of a program make of them.
///
/// `assert` and `retract` take effect at the next `evaluate()`; until then every read shows the
/// last evaluation. A database is a value: a copy costs little and shares what neither changes.
public struct Database: Sendable {
  /// The rules that the database follows.
  public internal(set) var program: Program
  /// The most rows that one evaluation may derive.
  public var rowLimit = 10_000_000
  /// The number of rows from which the order of joins follows a guess at the data, and not the rules
  /// alone.
  public var leastRowsToGuess = 4_096
  var machine: Machine
  var names: [String]
  var numbers: [String: Int]
  /// For each relation with rules the rows that were asserted of it nevertheless.
  var given: [RowStore?]
  /// Asserted and retracted rows by relation.
  var pending: [Int: PendingRows] = [:]
  /// The plans that were asked for so far.
  var plans = PlanShelf()
  /// The binary logarithm of the number of rows for which the plans were made.
  var planScale = 12
  var samples = Samples()
  /// What the present evaluation changes, where that was asked for.
  var difference: Difference?
  /// The heads of rules that came or went, while the rules are being replaced.
  var changedHeads: Set<String> = []
  /// Relations whose rules changed since the last evaluation.
  var stale: Set<Int> = []
  /// Whether an evaluation has succeeded.
  var isEvaluated = false
  /// How many trials are under way, one within the other.
  var trials = 0

  /// A database without rows; the first `evaluate()` runs every rule.
  public init(_ program: Program) {
    self.program = program
    machine = Machine(program)
    names = program.catalog.names
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    given = [RowStore?](repeating: nil, count: names.count)
    for relation in program.strata.flatMap(\.relations) {
      given[relation] = RowStore(arity: machine.tables[relation].arity)
    }
  }

  /// Adds a row at the next evaluation; a row that is there stays.
  ///
  /// A relation that no rule names is created with as many columns as the row.
  public mutating func assert(
    _ relation: String,
    _ row: [Value]
  ) throws(DatabaseError) {
    try change(relation, row, isAssertion: true)
  }

  /// Adds rows at the next evaluation.
  public mutating func assert(
    _ relation: String,
    _ rows: [[Value]]
  ) throws(DatabaseError) {
    for row in rows { try change(relation, row, isAssertion: true) }
  }

  /// Adds facts at the next evaluation.
  public mutating func assert(_ facts: [Fact]) throws(DatabaseError) {
    for fact in facts { try change(fact.relation, fact.values, isAssertion: true) }
  }

  /// Takes an asserted row away at the next evaluation; what rules derive stays derived.
  public mutating func retract(
    _ relation: String,
    _ row: [Value]
  ) throws(DatabaseError) {
    try change(relation, row, isAssertion: false)
  }

  /// Takes asserted facts away at the next evaluation.
  public mutating func retract(_ facts: [Fact]) throws(DatabaseError) {
    for fact in facts { try change(fact.relation, fact.values, isAssertion: false) }
  }

  /// The names of all relations, sorted.
  public var relations: [String] { names.sorted() }

  private mutating func change(
    _ name: String,
    _ row: [Value],
    isAssertion: Bool
  ) throws(DatabaseError) {
    let relation = number(of: name, arity: row.count)
    let arity = machine.tables[relation].arity
    guard arity == row.count else {
      throw .arityMismatch(relation: name, expected: arity, found: row.count)
    }
    let codes = row.map { machine.interner.intern($0) }
    pending[relation, default: PendingRows()].add(codes, isAssertion: isAssertion)
  }

  /// The number of a relation; one that was never seen is created.
  mutating func number(of name: String, arity: Int) -> Int {
    if let known = numbers[name] { return known }
    let relation = machine.addTable(arity: arity)
    names.append(name)
    numbers[name] = relation
    given.append(nil)
    return relation
  }
}
