/// The tables of a database, and the register machine that runs plans over them.
///
/// A plan runs as nested loops without recursion: each step holds a cursor; a step that succeeds
/// hands over to the next, one that fails goes back to the step before. Only an aggregate starts a
/// second run, over its own block. Solutions are gathered and written to the table of the head a
/// batch at a time, so that the steps can hold plain pointers into the tables.
struct Machine: Sendable {
  var tables: [Table]
  var interner: Interner
  /// For each relation the rows that matches may see: those numbered below.
  var limits: [Int32]
  /// For each relation the number of rows at the last evaluation.
  var settled: [Int32]
  /// The number of rows that may still be derived; the run ends when it falls below nought.
  var allowance = Int.max
  /// The rule that was at work when it did.
  var exhausting: Int?
  /// Rows that came back to life in the last run.
  var revived = FlatArray<Int32>()
  /// Living rows of the head that the last run derived, where it was to find those.
  var found = FlatArray<Int32>()
  /// Solutions of a run whose plan has no head, or whose caller asked for them.
  var collected = RowStore(arity: 0)
  /// What each rule cost, if that is asked for.
  var profile: Profile?

  var registers = FlatArray<Int32>()
  var witness = FlatArray<Int32>()
  /// Solutions that are still to be written.
  var batch = FlatArray<Int32>()
  var batchCount = 0
  /// The solutions of an aggregate's block, one behind the other.
  var members = FlatArray<Int32>()
  var stack: [Decimal] = []
  /// Steps of all runs, so that now and then a run looks whether it is to be broken off.
  var steppedSoFar: UInt32 = 0

  /// Which rows of the tables a run sees.
  enum Epoch: Sendable {
    /// Those that live, up to the limits.
    case new
    /// Those of the last evaluation.
    case old
    /// Both.
    case any
  }

  /// What becomes of the solutions of a run.
  enum Outcome: Sendable {
    /// They become rows of the head.
    case insert
    /// Those that are living rows of the head are listed.
    case find
    /// They are collected.
    case collect
    /// They become rows of the head, of which one solution for each driving row is enough.
    case revive
  }

  /// The rows from which a run starts.
  struct Driving {
    /// The numbers of the rows, or nil for all from `lower` to `upper`.
    var list: UnsafePointer<Int32>?
    var lower: Int32
    var upper: Int32
    /// The rows of a plan whose driver is no relation.
    var given: RowStore.View?
    /// Whether rows that do not live are left out.
    var isLiving = false
    /// The positive atoms, by their places in the witness, that see rows of the last evaluation only.
    var old: UInt64 = 0
    /// The positive atom, by its place in the witness, that sees only rows from `firstOfNews` on; -1
    /// for none.
    var news: Int32 = -1
    var firstOfNews: Int32 = 0

    /// The rows of a range.
    static func range(_ rows: Range<Int>) -> Driving {
      Driving(list: nil, lower: Int32(rows.lowerBound), upper: Int32(rows.upperBound))
    }

    /// The rows of a list, which must outlive the run.
    static func list(_ rows: FlatArray<Int32>) -> Driving {
      Driving(list: UnsafePointer(rows.base), lower: 0, upper: Int32(rows.count))
    }

    /// Rows that stand in no table, and must outlive the run.
    static func given(_ rows: borrowing RowStore) -> Driving {
      Driving(list: nil, lower: 0, upper: Int32(rows.count), given: rows.view)
    }
  }

  /// A machine with an empty table for each relation.
  init(_ program: Program) {
    interner = program.interner
    tables = program.catalog.arities.map(Table.init)
    limits = [Int32](repeating: .max, count: tables.count)
    settled = [Int32](repeating: 0, count: tables.count)
  }

  /// Adds an empty table and gives its number.
  mutating func addTable(arity: Int) -> Int {
    tables.append(Table(arity: arity))
    limits.append(.max)
    settled.append(0)
    return tables.count - 1
  }

  /// Drops the tables from this number on.
  mutating func dropTables(from count: Int) {
    tables.removeLast(tables.count - count)
    limits.removeLast(limits.count - count)
    settled.removeLast(settled.count - count)
  }

  /// Gives the rows that came back to life, and forgets them.
  mutating func takeRevived() -> FlatArray<Int32> {
    let taken = revived
    revived = FlatArray()
    return taken
  }

  /// Forgets what a run that was broken off has left.
  mutating func clear() {
    revived.truncate(to: 0)
    found.truncate(to: 0)
    members.truncate(to: 0)
    collected = RowStore(arity: 0)
    stack = []
  }

  /// Runs the plan from the driving rows over the rows of the epoch.
  mutating func run(
    _ plan: Plan,
    driving: Driving = .range(0..<0),
    _ epoch: Epoch = .new,
    _ outcome: Outcome = .insert
  ) {
    let start = profile?.now()
    registers.truncate(to: 0)
    registers.append(plan.registers.base, count: plan.registers.count)
    witness.extend(to: plan.witnessCount, with: 0)
    witness.own()
    batchCount = 0
    let width = plan.solution.count + plan.witnessCount
    batch.extend(to: Machine.batchSize * width, with: 0)
    batch.own()
    withUnsafeTemporaryAllocation(of: Frame.self, capacity: max(1, plan.steps.count)) { frames in
      guard let base = frames.baseAddress else { return }
      bind(plan, base, driving, epoch, only: nil)
      var run = Run(
        plan: plan,
        steps: UnsafePointer(plan.steps.base),
        pool: UnsafePointer(plan.pool.base),
        frames: base,
        registers: registers.base,
        witness: witness.base,
        batch: batch.base,
        solutionWidth: plan.solution.count,
        width: width,
        driving: driving,
        epoch: epoch,
        outcome: outcome
      )
      search(&run, plan.blocks[0], block: 0)
      flush(&run)
    }
    if let start { profile?.add(plan.rule, since: start) }
  }

  /// The number of solutions that are written at once.
  static let batchSize = 512

  /// The steps after which a run looks whether it is to be broken off: all bits below this many.
  static let stepsBetweenLooks: UInt32 = 0xFFFF
}
