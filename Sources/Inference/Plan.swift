/// A rule body as flat steps over numbered registers, ready to run.
///
/// All lists of columns and registers lie in one `pool`, so that a step is plain numbers.
struct Plan: Sendable {
  /// The position of the rule in the program.
  var rule: Int
  /// The relation of the head.
  var head: Int
  /// The registers of the head's columns, in `pool`.
  var headRegisters: Range<Int>
  /// The driving relation, whose rows the caller chooses, or nil for a body without atoms.
  var driver: Int?
  /// The steps of the body, then those of each aggregate.
  var blocks: [[Step]]
  var aggregates: [AggregateStep]
  var pool: [Int32]
  var code: [Instruction]
  /// The registers at the start: the constants in their places.
  var registers: [Int32]
  /// The number of positive atoms, each of which gives one row to the witness.
  var witnessCount: Int

  /// One step: it succeeds any number of times (match), or at most once (all others).
  enum Step: Sendable {
    case match(Match)
    case absent(Match)
    case compare(Comparison)
    case assign(target: Int, value: Range<Int>)
    case aggregate(Int)
  }

  /// Rows of a relation that agree with registers.
  struct Match: Sendable {
    var relation: Int
    var access: Access
    /// Registers in the order of the index's columns.
    var keys: Range<Int>
    /// Pairs of column and register to write.
    var loads: Range<Int>
    /// Pairs of column and register that must agree, after the loads.
    var checks: Range<Int>
    /// The place of the row in the witness, or -1.
    var witness: Int
  }

  /// The way to the rows.
  enum Access: Equatable, Sendable {
    /// The rows that the caller of the plan chose.
    case driven
    case scan
    case index(Int)
    /// The one row that has all columns.
    case whole
  }

  /// A comparison of two pieces of code.
  struct Comparison: Sendable {
    var left: Range<Int>
    var comparator: Comparator
    var right: Range<Int>
  }

  /// An aggregate over the solutions of a block.
  struct AggregateStep: Sendable {
    var block: Int
    var function: Aggregate.Function
    /// The registers that tell solutions apart, in `pool`; the first is the value.
    var members: Range<Int>
    var target: Int
    /// Whether the target is bound already, so that the result is compared with it.
    var isCheck: Bool
  }

  /// One step of an expression in postfix order.
  enum Instruction: Sendable {
    case push(Int)
    case apply(Arithmetic)
  }
}
