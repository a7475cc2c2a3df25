/// Rows that were asserted, and what the rules of a program make of them.
///
/// `assert` and `retract` take effect at the next `evaluate()`; until then every read shows the
/// last evaluation. A database is a value: a copy costs little and shares what neither changes.
package struct Database: Sendable {
  /// The rules that the database follows.
  package let program: Program
  /// The most rows that one evaluation may derive.
  package var rowLimit = 10_000_000
  var machine: Machine
  var names: [String]
  var numbers: [String: Int]
  /// For a relation with rules: the rows that were asserted of it nevertheless.
  var given: [Int: Table] = [:]
  /// The rows of `given` that came with the present evaluation.
  var addedGiven: [Int: Range<Int>] = [:]
  /// Asserted and retracted rows, in order, by relation.
  var pending: [Int: [Change]] = [:]
  /// For each relation the number of rows at the last evaluation.
  var settled: [Int]
  /// Relations whose row numbers are no longer those of the last evaluation.
  var replaced: Set<Int> = []
  /// Whether an evaluation has succeeded.
  var isEvaluated = false

  /// A row to add or to take away.
  struct Change: Sendable {
    var codes: [Int32]
    var isAssertion: Bool
  }

  /// A database without rows; the first `evaluate()` runs every rule.
  package init(_ program: Program) {
    self.program = program
    machine = Machine(program)
    names = program.catalog.names
    numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    settled = [Int](repeating: 0, count: names.count)
    for relation in program.strata.flatMap(\.relations) {
      given[relation] = machine.tables[relation].emptied
    }
  }

  /// Adds a row at the next evaluation; a row that is there stays.
  ///
  /// A relation that no rule names is created with as many columns as the row.
  package mutating func assert(
    _ relation: String,
    _ row: [Value]
  ) throws(DatabaseError) {
    try change(relation, row, isAssertion: true)
  }

  /// Adds rows at the next evaluation.
  package mutating func assert(
    _ relation: String,
    _ rows: [[Value]]
  ) throws(DatabaseError) {
    for row in rows { try change(relation, row, isAssertion: true) }
  }

  /// Adds facts at the next evaluation.
  package mutating func assert(_ facts: [Fact]) throws(DatabaseError) {
    for fact in facts { try change(fact.relation, fact.values, isAssertion: true) }
  }

  /// Takes an asserted row away at the next evaluation; what rules derive stays derived.
  package mutating func retract(
    _ relation: String,
    _ row: [Value]
  ) throws(DatabaseError) {
    try change(relation, row, isAssertion: false)
  }

  /// Takes asserted facts away at the next evaluation.
  package mutating func retract(_ facts: [Fact]) throws(DatabaseError) {
    for fact in facts { try change(fact.relation, fact.values, isAssertion: false) }
  }

  /// The names of all relations, sorted.
  package var relations: [String] { names.sorted() }

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
    let change = Change(codes: row.map { machine.interner.intern($0) }, isAssertion: isAssertion)
    pending[relation, default: []].append(change)
  }

  private mutating func number(of name: String, arity: Int) -> Int {
    if let known = numbers[name] { return known }
    let relation = machine.addTable(arity: arity)
    names.append(name)
    settled.append(0)
    numbers[name] = relation
    return relation
  }
}
