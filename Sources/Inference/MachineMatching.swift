/// How a step finds the rows that agree with the registers.
extension Machine {
  /// The first row to look at, or -1.
  mutating func start(
    _ plan: Plan,
    _ match: Plan.Match,
    _ driving: Range<Int>
  ) -> Int32 {
    switch match.access {
    case .driven: return Int32(driving.lowerBound)
    case .scan: return 0
    case .index(let index):
      loadKey(plan, match)
      return tables[match.relation].newest(key, by: index)
    case .whole:
      loadKey(plan, match)
      return tables[match.relation].row(of: key)
    }
  }

  private mutating func loadKey(_ plan: Plan, _ match: Plan.Match) {
    key.removeAll(keepingCapacity: true)
    for position in match.keys { key.append(registers[Int(plan.pool[position])]) }
  }

  /// Moves the cursor on to the next fitting row, binds its registers, and leaves the cursor on the
  /// row after it.
  mutating func next(
    _ plan: Plan,
    _ match: Plan.Match,
    _ cursor: Int,
    _ driving: Range<Int>
  ) -> Bool {
    let relation = match.relation
    let limit = min(limits[relation], Int32(tables[relation].count))
    let end = match.access == .driven ? Int32(driving.upperBound) : limit
    while true {
      let row = cursors[cursor]
      switch match.access {
      case .driven, .scan:
        guard row < end else { return false }
        cursors[cursor] = row + 1
      case .index(let index):
        guard row >= 0 else { return false }
        cursors[cursor] = tables[relation].indexes[index].older[Int(row)]
      case .whole:
        guard row >= 0 else { return false }
        cursors[cursor] = -1
      }
      if row < end && bind(plan, match, Int(row)) {
        if match.loads.isEmpty && match.access != .driven { exhaust(match, cursor) }
        return true
      }
    }
  }

  /// Ends the search of a match that binds nothing: one fitting row is as good as all.
  private mutating func exhaust(_ match: Plan.Match, _ cursor: Int) {
    cursors[cursor] = match.access == .scan ? .max : -1
  }

  private mutating func bind(_ plan: Plan, _ match: Plan.Match, _ row: Int) -> Bool {
    let start = row * tables[match.relation].arity
    for pair in stride(from: match.loads.lowerBound, to: match.loads.upperBound, by: 2) {
      let cell = tables[match.relation].cells[start + Int(plan.pool[pair])]
      registers[Int(plan.pool[pair + 1])] = cell
    }
    for pair in stride(from: match.checks.lowerBound, to: match.checks.upperBound, by: 2) {
      let cell = tables[match.relation].cells[start + Int(plan.pool[pair])]
      if cell != registers[Int(plan.pool[pair + 1])] { return false }
    }
    if match.witness >= 0 { witness[match.witness] = Int32(row) }
    return true
  }
}
