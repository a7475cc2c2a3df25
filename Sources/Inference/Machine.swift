/// The tables of a database, and the register machine that runs plans over them.
///
/// A plan runs as nested loops without recursion: each step holds a cursor; a step that succeeds
/// hands over to the next, one that fails goes back to the step before. Only an aggregate starts a
/// second run, over its own block.
struct Machine: Sendable {
  var tables: [Table]
  var interner: Interner
  /// For each relation the rows that matches may see: those numbered below.
  var limits: [Int32]
  /// The number of rows that may still be derived; the run ends when it falls below nought.
  var allowance = Int.max
  var registers: [Int32] = []
  var cursors: [Int32] = []
  var key: [Int32] = []
  private var row: [Int32] = []
  var witness: [Int32] = []
  var stack: [Decimal] = []

  /// A machine with an empty table for each relation.
  init(_ program: Program) {
    interner = program.interner
    tables = zip(program.catalog.arities, program.catalog.indexes).map(Table.init)
    limits = [Int32](repeating: .max, count: tables.count)
  }

  /// Adds an empty table that no plan reads and gives its number.
  mutating func addTable(arity: Int) -> Int {
    tables.append(Table(arity: arity, indexes: []))
    limits.append(.max)
    return tables.count - 1
  }

  /// Derives all rows of the plan's head that have their driving row in `driving`.
  mutating func run(_ plan: Plan, driving: Range<Int>) {
    reserve(plan)
    run(plan, block: 0, base: 0, driving: driving, members: nil)
  }

  private mutating func reserve(_ plan: Plan) {
    let steps = plan.blocks.reduce(0) { $0 + $1.count }
    grow(&cursors, steps)
    grow(&registers, plan.registers.count)
    grow(&witness, plan.witnessCount)
    for register in plan.registers.indices { registers[register] = plan.registers[register] }
  }

  private func grow(_ buffer: inout [Int32], _ count: Int) {
    while buffer.count < count { buffer.append(0) }
  }

  /// Runs one block, whose solutions go to the head or, if given, to the members; returns these.
  @discardableResult
  mutating func run(
    _ plan: Plan,
    block: Int,
    base: Int,
    driving: Range<Int>,
    members: Members?
  ) -> Members? {
    var members = members
    let steps = plan.blocks[block]
    var depth = 0
    var isEntry = true
    while depth >= 0 && allowance >= 0 {
      if depth == steps.count {
        if members == nil { derive(plan) } else { members?.insert(plan, registers) }
        depth -= 1
        isEntry = false
      } else if advance(plan, steps[depth], base + depth, isEntry, driving, steps.count) {
        depth += 1
        isEntry = true
      } else {
        depth -= 1
        isEntry = false
      }
    }
    return members
  }

  /// Finds the first (on entry) or the next way in which the step succeeds.
  private mutating func advance(
    _ plan: Plan,
    _ step: Plan.Step,
    _ cursor: Int,
    _ isEntry: Bool,
    _ driving: Range<Int>,
    _ blockSize: Int
  ) -> Bool {
    switch step {
    case .match(let match):
      if isEntry { cursors[cursor] = start(plan, match, driving) }
      return next(plan, match, cursor, driving)
    case .absent(let match):
      guard isEntry else { return false }
      cursors[cursor] = start(plan, match, driving)
      return !next(plan, match, cursor, driving)
    case .compare(let comparison):
      return isEntry && holds(plan, comparison)
    case .assign(let target, let value):
      guard isEntry, let code = evaluate(plan, value) else { return false }
      registers[target] = code
      return true
    case .aggregate(let number):
      return isEntry && aggregate(plan, plan.aggregates[number], blockSize)
    }
  }

  private mutating func derive(_ plan: Plan) {
    row.removeAll(keepingCapacity: true)
    for position in plan.headRegisters { row.append(registers[Int(plan.pool[position])]) }
    let isNew = tables[plan.head].insert(
      row,
      rule: plan.rule,
      witness: witness,
      count: plan.witnessCount
    )
    if isNew { allowance -= 1 }
  }
}
