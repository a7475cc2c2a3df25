/// The solutions that an aggregate has seen, each once.
struct Members: Sendable {
  private let step: Plan.AggregateStep
  private var rows: Table
  private var row: [Int32] = []

  /// No solutions yet.
  init(_ step: Plan.AggregateStep) {
    self.step = step
    rows = Table(arity: step.members.count, indexes: [])
  }

  /// Adds the solution that stands in the registers.
  mutating func insert(_ plan: Plan, _ registers: [Int32]) {
    row.removeAll(keepingCapacity: true)
    for position in step.members { row.append(registers[Int(plan.pool[position])]) }
    rows.insert(row)
  }

  /// The result, or nil where there is none.
  func result(_ interner: Interner) -> Value? {
    step.function.apply(
      to: (0..<rows.count).lazy.map { interner.value(of: rows.cells[$0 * rows.arity]) }
    )
  }
}

extension Aggregate.Function {
  /// The result over the values of different solutions, or nil where there is none: a least or
  /// greatest of nothing, a sum of opposite infinities.
  package func apply(to values: some Sequence<Value>) -> Value? {
    switch self {
    case .count:
      return .number(Decimal(values.reduce(0) { count, _ in count + 1 }))
    case .sum:
      var sum = Sum()
      for case .number(let number) in values { sum.add(number) }
      return sum.total.map(Value.number)
    case .min: return values.min()
    case .max: return values.max()
    }
  }
}

/// A sum that is the same in whatever order its numbers come.
///
/// The finite part is held in 128 bits, so that no partial sum saturates.
private struct Sum {
  private var units: Int128 = 0
  private var hasPositive = false
  private var hasNegative = false

  mutating func add(_ number: Decimal) {
    switch number {
    case .max: hasPositive = true
    case .min: hasNegative = true
    default: units += Int128(number.units)
    }
  }

  /// The sum, or nil for infinity less infinity.
  var total: Decimal? {
    guard !hasPositive || !hasNegative else { return nil }
    if hasPositive { return .max }
    if hasNegative { return .min }
    return Decimal(units: Int64(clamping: units))
  }
}
