/// One way to run a rule: flat steps over numbered registers.
///
/// A plan starts from the rows of its driver, if it has one, and searches the rest of the body. All
/// lists of columns and registers lie in one `pool`, so that a step is plain numbers.
final class Plan: Sendable {
  /// The position of the rule in the program.
  let rule: Int
  /// The relation of the head, or nil where the caller collects the solutions.
  let head: Int?
  /// The registers of the columns of a solution.
  let solution: [Int]
  let steps: FlatArray<Step>
  /// The steps of the body, then those of each aggregate.
  let blocks: [Range<Int>]
  let aggregates: [AggregateStep]
  let comparisons: [Comparison]
  let assignments: [Assignment]
  let code: [Instruction]
  let pool: FlatArray<Int32>
  /// The registers at the start: the constants in their places.
  let registers: FlatArray<Int32>
  /// The number of positive atoms, each of which gives one row to the witness.
  let witnessCount: Int
  /// The indexes to bring up to date before a run.
  let indexes: [IndexNeed]

  /// An index that a step searches.
  struct IndexNeed: Hashable, Sendable {
    var relation: Int
    var index: Int
    var columns: [Int]
    /// The rule whose rows the index leaves out; -1 for none.
    var except: Int32 = -1
  }

  /// One step: a match succeeds any number of times, all others at most once.
  struct Step: BitwiseCopyable, Sendable {
    enum Kind: UInt8, BitwiseCopyable { case match, absent, compare, assign, aggregate }

    var kind: Kind
    var access = Access.scan
    /// The relation to search; -1 for rows that the caller gives.
    var relation: Int32 = -1
    /// The number of the index, comparison, assignment or aggregate.
    var number: Int32 = -1
    /// The place of the row in the witness, or -1.
    var witness: Int32 = -1
    /// Registers in the order of the index's columns.
    var keys = Slice()
    /// Pairs of column and register to write.
    var loads = Slice()
    /// Pairs of column and register that must agree, after the loads.
    var checks = Slice()
    /// Triples of column, comparator and register that must hold, before the loads.
    var filters = Slice()
    /// Of a closure the columns of the two ends, which must differ.
    var ends = Slice()
    /// The rule whose rows are not seen; -1 for none.
    var except: Int32 = -1
    /// Whether rows must pass filters, or are of a closure.
    var isFiltered = false

    var isOfClosure: Bool { ends.count > 0 }
  }

  /// A part of the pool.
  struct Slice: BitwiseCopyable, Sendable {
    var start: Int32 = 0
    var count: Int32 = 0
  }

  /// The way to the rows.
  enum Access: UInt8, BitwiseCopyable, Sendable {
    /// The rows that the caller of the plan chose.
    case driven
    case scan
    case index
    /// The one row that has all columns.
    case whole
  }

  /// A comparison of two pieces of code.
  struct Comparison: Sendable {
    var left: Range<Int>
    var comparator: Comparator
    var right: Range<Int>
  }

  /// A register that takes the value of a piece of code.
  struct Assignment: Sendable {
    var target: Int
    var value: Range<Int>
  }

  /// An aggregate over the solutions of a block.
  struct AggregateStep: Sendable {
    var block: Int
    var function: Aggregate.Function
    /// The registers that tell solutions apart; the first is the value.
    var members: [Int]
    var target: Int
    /// Whether the target is bound already, so that the result is compared with it.
    var isCheck: Bool
  }

  /// One step of an expression in postfix order.
  enum Instruction: Sendable {
    case push(Int)
    case apply(Arithmetic)
  }

  init(_ draft: PlanDraft) {
    rule = draft.rule
    head = draft.head
    solution = draft.solution
    steps = FlatArray(draft.steps)
    blocks = draft.blocks
    aggregates = draft.aggregates
    comparisons = draft.comparisons
    assignments = draft.assignments
    code = draft.code
    pool = FlatArray(draft.solution.map(Int32.init) + draft.pool)
    registers = FlatArray(draft.registers)
    witnessCount = draft.witnessCount
    indexes = draft.indexes
  }
}

/// A plan in the making.
struct PlanDraft {
  var rule: Int
  /// The number of columns of a solution.
  var width: Int
  var head: Int?
  var solution: [Int] = []
  var steps: [Plan.Step] = []
  var blocks: [Range<Int>] = []
  var aggregates: [Plan.AggregateStep] = []
  var comparisons: [Plan.Comparison] = []
  var assignments: [Plan.Assignment] = []
  var code: [Plan.Instruction] = []
  var pool: [Int32] = []
  var registers: [Int32] = []
  var witnessCount = 0
  var indexes: [Plan.IndexNeed] = []

  /// Puts numbers into the pool, in which the registers of the solution will stand first.
  mutating func pooled(_ numbers: [Int]) -> Plan.Slice {
    let start = pool.count + width
    for number in numbers { pool.append(Int32(number)) }
    return Plan.Slice(start: Int32(start), count: Int32(numbers.count))
  }
}
