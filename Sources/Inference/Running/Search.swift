/// The search for solutions: which step is next, and what becomes of a solution.
extension Machine {
  /// Runs one block; each solution is passed on.
  mutating func search(_ run: inout Run, block: Int) {
    let steps = run.plan.blocks[block]
    let base = run.plan.steps.base
    var position = steps.lowerBound
    var isEntry = true
    while position >= steps.lowerBound {
      if position == steps.upperBound {
        take(&run, block)
        if allowance < 0 { return }
        // One way to derive a row is enough to put it back: on to the next driving row.
        position = run.outcome == .revive && block == 0 ? steps.lowerBound : position - 1
        isEntry = false
        continue
      }
      if advance(&run, base[position], position, isEntry) {
        position += 1
        isEntry = true
      } else {
        position -= 1
        isEntry = false
      }
    }
  }

  /// Finds the first (on entry) or the next way in which the step succeeds.
  @inline(__always)
  private mutating func advance(
    _ run: inout Run,
    _ step: Plan.Step,
    _ position: Int,
    _ isEntry: Bool
  ) -> Bool {
    switch step.kind {
    case .match:
      if isEntry { begin(run, step, position) }
      return next(run, step, position)
    case .absent:
      guard isEntry else { return false }
      begin(run, step, position)
      return !next(run, step, position)
    case .compare:
      return isEntry && holds(run.plan, run.plan.comparisons[Int(step.number)])
    case .assign:
      guard isEntry else { return false }
      let assignment = run.plan.assignments[Int(step.number)]
      guard let code = evaluate(run.plan, assignment.value) else { return false }
      registers.base[assignment.target] = code
      return true
    case .aggregate:
      return isEntry && aggregate(&run, run.plan.aggregates[Int(step.number)])
    }
  }

  /// Passes on the solution that stands in the registers.
  @inline(__always)
  private mutating func take(_ run: inout Run, _ block: Int) {
    guard block == 0 else {
      let step = run.plan.aggregates[block - 1]
      for register in step.members { members.append(registers.base[register]) }
      return
    }
    let plan = run.plan
    var target = batch.base + batchCount * width(of: plan)
    for register in plan.solution {
      target.pointee = registers.base[register]
      target += 1
    }
    for place in 0..<plan.witnessCount { target[place] = witness.base[place] }
    batchCount += 1
    if batchCount == Machine.batchSize { flush(&run) }
  }

  /// Writes the solutions that were gathered.
  mutating func flush(_ run: inout Run) {
    guard batchCount > 0 else { return }
    let plan = run.plan
    let size = batchCount
    batchCount = 0
    guard run.outcome != .collect, let head = plan.head else { return collect(plan, size) }
    let rows = Table.Batch(
      base: UnsafePointer(batch.base),
      count: size,
      rule: Int32(plan.rule),
      width: plan.witnessCount
    )
    if run.outcome != .find {
      let added = insert(rows, into: head)
      allowance -= added
      profile?.count(plan.rule, found: size, new: added)
    } else {
      find(rows, in: head)
    }
    bind(plan, run.frames, run.driving, run.epoch, only: head)
  }

  private mutating func insert(_ rows: Table.Batch, into head: Int) -> Int {
    var back = revived
    revived = FlatArray()
    let added = tables[head].insert(rows) { back.append($0) }
    revived = back
    return added
  }

  private mutating func find(_ rows: Table.Batch, in head: Int) {
    var living = found
    found = FlatArray()
    tables[head].living(rows) { living.append($0) }
    found = living
  }

  private mutating func collect(_ plan: Plan, _ size: Int) {
    let width = width(of: plan)
    collected.reserve(size)
    for position in 0..<size { _ = collected.insertReserved(batch.base + position * width) }
  }
}
