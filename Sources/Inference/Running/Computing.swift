/// How a step compares and computes.
extension Machine {
  /// Whether the comparison holds; never where a side has no value.
  mutating func holds(_ plan: Plan, _ comparison: Plan.Comparison) -> Bool {
    if let left = simple(plan, comparison.left), let right = simple(plan, comparison.right) {
      return holds(left, comparison.comparator, right)
    }
    guard let left = number(plan, comparison.left), let right = number(plan, comparison.right)
    else { return comparison.comparator == .unequal && areDefined(plan, comparison) }
    return comparison.comparator.holds(left.units, right.units)
  }

  /// Whether the comparison of two codes holds.
  @inline(never)
  func holds(_ a: Code, _ comparator: Comparator, _ b: Code) -> Bool {
    if comparator == .equal { return a == b }
    if comparator == .unequal { return a != b }
    if a.isWhole && b.isWhole { return comparator.holds(a, b) }
    if !a.isWord && !b.isWord {
      return comparator.holds(interner.units(of: a), interner.units(of: b))
    }
    return comparator.holds(interner.value(of: a), interner.value(of: b))
  }

  /// The code of the value of an expression, or nil where it has none.
  mutating func evaluate(_ plan: Plan, _ value: Range<Int>) -> Code? {
    if let code = simple(plan, value) { return code }
    return number(plan, value).map { interner.intern($0) }
  }

  /// Whether both sides have a value, a word perhaps.
  private mutating func areDefined(_ plan: Plan, _ comparison: Plan.Comparison) -> Bool {
    evaluate(plan, comparison.left) != nil && evaluate(plan, comparison.right) != nil
  }

  /// The code in a register, if the expression is no more than that.
  private func simple(_ plan: Plan, _ value: Range<Int>) -> Code? {
    guard value.count == 1, case .push(let register) = plan.code[value.lowerBound] else {
      return nil
    }
    return registers.base[register]
  }

  /// The number that the expression comes to, or nil where it has none.
  private mutating func number(_ plan: Plan, _ value: Range<Int>) -> Decimal? {
    stack.removeAll(keepingCapacity: true)
    for position in value {
      switch plan.code[position] {
      case .push(let register):
        guard let number = interner.number(of: registers.base[register]) else { return nil }
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
  /// Whether the comparison of two values of one kind holds.
  @inline(__always)
  func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
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
  public func holds(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): holds(x.units, y.units)
    case (.symbol(let x), .symbol(let y)): holds(x, y)
    default: self == .unequal
    }
  }
}
