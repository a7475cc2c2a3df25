/// How a step takes an aggregate.
extension Machine {
  /// Whether the aggregate has a result that agrees with its target; binds the target.
  mutating func aggregate(_ run: inout Run, _ step: Plan.AggregateStep) -> Bool {
    members.truncate(to: 0)
    search(&run, run.plan.blocks[step.block], block: step.block)
    guard let value = result(of: step) else { return false }
    let code = interner.intern(value)
    if step.isCheck { return registers.base[step.target] == code }
    registers.base[step.target] = code
    return true
  }

  /// The result over the different solutions among the members.
  private mutating func result(of step: Plan.AggregateStep) -> Value? {
    let width = step.members.count
    members.own()
    var codes = UnsafeMutableBufferPointer(start: members.base, count: members.count)
    if width == 1 {
      codes.sort()
      let kept = Machine.unique(&codes)
      if step.function == .count { return .number(Decimal(kept)) }
      return step.function.apply(to: codes[..<kept].map { interner.value(of: $0) })
    }
    let different = Machine.unique(codes, width: width)
    return step.function.apply(to: different.map { interner.value(of: codes[$0]) })
  }

  /// Moves the different ones of sorted codes to the front and counts them.
  private static func unique(_ codes: inout UnsafeMutableBufferPointer<Code>) -> Int {
    var kept = 0
    for code in codes where kept == 0 || codes[kept - 1] != code {
      codes[kept] = code
      kept += 1
    }
    return kept
  }

  /// Where each of the different rows of this width starts.
  private static func unique(_ codes: UnsafeMutableBufferPointer<Code>, width: Int) -> [Int] {
    var seen = RowStore(arity: width)
    guard let base = codes.baseAddress else { return [] }
    return stride(from: 0, to: codes.count, by: width).filter { seen.insert(base + $0).isNew }
  }
}

extension Aggregate.Function {
  /// The result over the values of different solutions, or nil where there is none: a least or
  /// greatest of nothing, a sum of opposite infinities.
  public func apply(to values: some Sequence<Value>) -> Value? {
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
