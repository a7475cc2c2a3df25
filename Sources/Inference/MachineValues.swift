/// How a step compares, computes and aggregates.
extension Machine {
  /// Whether the comparison holds; never where a side has no value.
  mutating func holds(_ plan: Plan, _ comparison: Plan.Comparison) -> Bool {
    if let left = simple(plan, comparison.left), let right = simple(plan, comparison.right) {
      return comparison.comparator.holds(left, right, interner)
    }
    guard let left = number(plan, comparison.left), let right = number(plan, comparison.right)
    else { return comparison.comparator == .unequal && areDefined(plan, comparison) }
    return comparison.comparator.holds(left, right)
  }

  /// The code of the value of an expression, or nil where it has none.
  mutating func evaluate(_ plan: Plan, _ value: Range<Int>) -> Int32? {
    if let code = simple(plan, value) { return code }
    return number(plan, value).map { interner.intern($0) }
  }

  /// Whether the aggregate has a result that agrees with its target; binds the target.
  mutating func aggregate(_ plan: Plan, _ step: Plan.AggregateStep, _ base: Int) -> Bool {
    let empty = Members(step)
    let found = run(plan, block: step.block, base: base, driving: 0..<0, members: empty)
    guard let value = found?.result(interner) else { return false }
    let result = interner.intern(value)
    if step.isCheck { return registers[step.target] == result }
    registers[step.target] = result
    return true
  }

  /// Whether both sides have a value, a word perhaps.
  private mutating func areDefined(_ plan: Plan, _ comparison: Plan.Comparison) -> Bool {
    evaluate(plan, comparison.left) != nil && evaluate(plan, comparison.right) != nil
  }

  /// The code in a register, if the expression is no more than that.
  private func simple(_ plan: Plan, _ value: Range<Int>) -> Int32? {
    guard value.count == 1, case .push(let register) = plan.code[value.lowerBound] else {
      return nil
    }
    return registers[register]
  }

  /// The number that the expression comes to, or nil where it has none.
  private mutating func number(_ plan: Plan, _ value: Range<Int>) -> Decimal? {
    stack.removeAll(keepingCapacity: true)
    for position in value {
      switch plan.code[position] {
      case .push(let register):
        guard let number = interner.number(of: registers[register]) else { return nil }
        stack.append(number)
      case .apply(let operation):
        guard let right = stack.popLast(), let left = stack.popLast(),
          let result = operation.apply(left, right)
        else { return nil }
        stack.append(result)
      }
    }
    return stack.last
  }
}

extension Comparator {
  /// Whether the comparison of two numbers holds.
  func holds(_ a: Decimal, _ b: Decimal) -> Bool {
    switch self {
    case .equal: a == b
    case .unequal: a != b
    case .less: a < b
    case .atMost: a <= b
    case .greater: a > b
    case .atLeast: a >= b
    }
  }

  /// Whether the comparison of two values holds; order never holds between a word and a number.
  package func holds(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): return holds(x, y)
    case (.symbol(let x), .symbol(let y)):
      switch self {
      case .equal: return x == y
      case .unequal: return x != y
      case .less: return x < y
      case .atMost: return x <= y
      case .greater: return x > y
      case .atLeast: return x >= y
      }
    default: return self == .unequal
    }
  }

  /// Whether the comparison of two codes holds.
  func holds(_ a: Int32, _ b: Int32, _ interner: Interner) -> Bool {
    switch self {
    case .equal: return a == b
    case .unequal: return a != b
    case .less, .atMost, .greater, .atLeast:
      if let x = interner.number(of: a), let y = interner.number(of: b) { return holds(x, y) }
      return holds(interner.value(of: a), interner.value(of: b))
    }
  }
}
