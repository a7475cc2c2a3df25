/// The search for solutions: which step is next, and what becomes of a solution.
extension Machine {
  /// Runs the steps of one block; each solution is passed on.
  mutating func search(_ run: inout Run, _ steps: Range<Int>, block: Int) {
    let base = run.steps
    var position = steps.lowerBound
    var isEntry = true
    while position >= steps.lowerBound {
      steppedSoFar &+= 1
      if steppedSoFar & Machine.stepsBetweenLooks == 0, isBrokenOff() { return }
      if position == steps.upperBound {
        take(&run, block)
        if allowance < 0 { return }
        // One way to derive a row is enough to put it back: on to the next driving row.
        position = run.outcome == .revive && block == 0 ? steps.lowerBound : position - 1
        isEntry = false
        continue
      }
      if advance(&run, base + position, position, isEntry) {
        position += 1
        isEntry = true
      } else {
        position -= 1
        isEntry = false
      }
    }
  }

  /// Whether the task in which the machine runs was cancelled; the run then ends as at its limit.
  @inline(never)
  private mutating func isBrokenOff() -> Bool {
    if Task.isCancelled { allowance = -1 }
    return allowance < 0
  }

  /// Finds the first (on entry) or the next way in which the step succeeds.
  @inline(__always)
  private mutating func advance(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ position: Int,
    _ isEntry: Bool
  ) -> Bool {
    switch step.pointee.kind {
    case .match:
      if isEntry { begin(&run, step, position) }
      return next(&run, step, position)
    case .absent:
      guard isEntry else { return false }
      begin(&run, step, position)
      return !next(&run, step, position)
    case .compare, .assign, .aggregate:
      return isEntry && compute(&run, step)
    }
  }

  /// Takes a step that succeeds once or not at all.
  @inline(never)
  private mutating func compute(_ run: inout Run, _ step: UnsafePointer<Plan.Step>) -> Bool {
    let number = Int(step.pointee.number)
    switch step.pointee.kind {
    case .compare: return holds(run.plan, run.plan.comparisons[number])
    case .assign:
      let assignment = run.plan.assignments[number]
      guard let code = evaluate(run.plan, assignment.value) else { return false }
      run.registers[assignment.target] = code
      return true
    case .aggregate: return aggregate(&run, run.plan.aggregates[number])
    case .match, .absent: return false
    }
  }

  /// Passes on the solution that stands in the registers.
  @inline(__always)
  private mutating func take(_ run: inout Run, _ block: Int) {
    guard block == 0 else { return takeMember(&run, block) }
    let target = run.batch + batchCount &* run.width
    let columns = run.pool
    for column in 0..<run.solutionWidth {
      target[column] = run.registers[Int(columns[column])]
    }
    let rows = target + run.solutionWidth
    for place in 0..<run.width - run.solutionWidth { rows[place] = run.witness[place] }
    batchCount += 1
    if batchCount == Machine.batchSize { flush(&run) }
  }

  private mutating func takeMember(_ run: inout Run, _ block: Int) {
    for register in run.plan.aggregates[block - 1].members {
      members.append(run.registers[register])
    }
  }

  /// Writes the solutions that were gathered.
  mutating func flush(_ run: inout Run) {
    guard batchCount > 0 else { return }
    let plan = run.plan
    let size = batchCount
    batchCount = 0
    guard run.outcome != .collect, let head = plan.head else { return collect(run, size) }
    let rows = Table.Batch(
      base: UnsafePointer(batch.base),
      count: size,
      rule: Int32(plan.rule),
      width: plan.witnessCount
    )
    if run.outcome != .find {
      let added = insert(rows, into: head)
      if allowance >= 0, allowance < added { exhausting = plan.rule }
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

  private mutating func collect(_ run: Run, _ size: Int) {
    collected.reserve(size)
    for position in 0..<size { _ = collected.insertReserved(run.batch + position * run.width) }
  }
}
