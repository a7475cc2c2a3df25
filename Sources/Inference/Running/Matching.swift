/// How a step finds the rows that agree with the registers.
extension Machine {
  /// Sets the search of a step to its beginning.
  @inline(__always)
  mutating func begin(_ run: Run, _ step: Plan.Step, _ position: Int) {
    let frame = run.frames + position
    switch step.access {
    case .driven where step.kind == .match:
      frame.pointee.list = run.driving.list
      frame.pointee.next = run.driving.lower
      frame.pointee.end = run.driving.upper
    case .scan, .driven:
      frame.pointee.next = 0
      frame.pointee.end = frame.pointee.limit
    case .index: beginIndexed(run, step, position)
    case .whole: beginWhole(run.plan, step, frame)
    }
  }

  @inline(__always)
  private mutating func beginIndexed(_ run: Run, _ step: Plan.Step, _ position: Int) {
    let frame = run.frames + position
    let keys = run.plan.pool.base + Int(step.keys.start)
    let registers = registers.base
    let count = Int(step.keys.count)
    var hash = CodeHash()
    for key in 0..<count { hash.add(registers[Int(keys[key])]) }
    if frame.pointee.index == nil { prepare(run, step, position) }
    guard let index = frame.pointee.index else { return }
    let cells = frame.pointee.rows.cells
    let arity = frame.pointee.rows.arity
    frame.pointee.postings = index.rows(hash.value) { row in
      let codes = cells + Int(row) &* arity
      for key in 0..<count where codes[index.columns[key]] != registers[Int(keys[key])] {
        return false
      }
      return true
    }
  }

  /// Brings the index of a step up to date, when a run first comes to it; where another step of the
  /// run searches it already it stays as it is, for nothing that came since is to be seen.
  @inline(never)
  private mutating func prepare(_ run: Run, _ step: Plan.Step, _ position: Int) {
    let plan = run.plan
    let frame = run.frames + position
    for other in plan.steps.indices {
      let twin = plan.steps[other]
      guard twin.access == .index, twin.relation == step.relation, twin.number == step.number,
        run.frames[other].index != nil
      else { continue }
      frame.pointee.index = run.frames[other].index
      return
    }
    let (relation, index) = (Int(step.relation), Int(step.number))
    guard let need = plan.indexes.first(where: { $0.relation == relation && $0.index == index })
    else { return }
    tables[relation].prepare(index, on: need.columns)
    frame.pointee.index = tables[relation].view(index)
  }

  @inline(__always)
  private func beginWhole(
    _ plan: Plan,
    _ step: Plan.Step,
    _ frame: UnsafeMutablePointer<Frame>
  ) {
    let keys = plan.pool.base + Int(step.keys.start)
    let registers = registers.base
    let count = Int(step.keys.count)
    var hash = CodeHash()
    for key in 0..<count { hash.add(registers[Int(keys[key])]) }
    let cells = frame.pointee.rows.cells
    let row = frame.pointee.rows.whole.find(hash.value) { row in
      let codes = cells + Int(row) &* count
      for key in 0..<count where codes[key] != registers[Int(keys[key])] { return false }
      return true
    }
    frame.pointee.next = row
  }

  /// Moves on to the next fitting row and binds its registers.
  @inline(__always)
  mutating func next(_ run: Run, _ step: Plan.Step, _ position: Int) -> Bool {
    let frame = run.frames + position
    switch step.access {
    case .index:
      guard let index = frame.pointee.index else { return false }
      while true {
        let row = index.next(&frame.pointee.postings)
        if row < 0 { return false }
        if fits(run.plan, step, frame, row) { return true }
      }
    case .whole:
      let row = frame.pointee.next
      frame.pointee.next = -1
      return row >= 0 && fits(run.plan, step, frame, row)
    case .driven, .scan:
      while frame.pointee.next < frame.pointee.end {
        let row = frame.pointee.list.map { $0[Int(frame.pointee.next)] } ?? frame.pointee.next
        frame.pointee.next &+= 1
        if fits(run.plan, step, frame, row) { return true }
      }
      return false
    }
  }

  /// Whether the row is seen and agrees; if so its registers are bound.
  ///
  /// A match that binds nothing ends with its first row: one fitting row is as good as all.
  @inline(__always)
  private mutating func fits(
    _ plan: Plan,
    _ step: Plan.Step,
    _ frame: UnsafeMutablePointer<Frame>,
    _ row: Int32
  ) -> Bool {
    guard frame.pointee.sees(row) else { return false }
    let codes = frame.pointee.rows.cells + Int(row) &* frame.pointee.rows.arity
    let pool = plan.pool.base
    let registers = registers.base
    var triple = pool + Int(step.filters.start)
    for _ in 0..<step.filters.count / 3 {
      let comparator = Comparator(number: triple[1])
      guard comparator.holds(codes[Int(triple[0])], registers[Int(triple[2])], interner) else {
        return false
      }
      triple += 3
    }
    var pair = pool + Int(step.loads.start)
    for _ in 0..<step.loads.count / 2 {
      registers[Int(pair[1])] = codes[Int(pair[0])]
      pair += 2
    }
    pair = pool + Int(step.checks.start)
    for _ in 0..<step.checks.count / 2 {
      if codes[Int(pair[0])] != registers[Int(pair[1])] { return false }
      pair += 2
    }
    if step.witness >= 0 { witness.base[Int(step.witness)] = row }
    if step.loads.count == 0 && step.access != .driven { exhaust(step, frame) }
    return true
  }

  @inline(__always)
  private func exhaust(_ step: Plan.Step, _ frame: UnsafeMutablePointer<Frame>) {
    frame.pointee.postings = PostingIndex.Rows()
    frame.pointee.next = step.access == .scan ? frame.pointee.end : -1
  }
}
