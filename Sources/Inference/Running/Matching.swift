/// How a step finds the rows that agree with the registers.
extension Machine {
  /// Sets the search of a step to its beginning.
  @inline(__always)
  mutating func begin(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ position: Int
  ) {
    let frame = run.frames + position
    switch step.pointee.access {
    case .driven:
      frame.pointee.list = run.driving.list
      frame.pointee.next = run.driving.lower
      frame.pointee.end = run.driving.upper
    case .scan:
      frame.pointee.next = frame.pointee.first
      frame.pointee.end = frame.pointee.limit
    case .index:
      if frame.pointee.index == nil { prepare(&run, step.pointee, position) }
      beginIndexed(run.registers, run.pool + Int(step.pointee.keys.start), step, frame)
    case .whole:
      beginWhole(run.registers, run.pool + Int(step.pointee.keys.start), step, frame)
    }
  }

  @inline(__always)
  private func beginIndexed(
    _ registers: UnsafePointer<Int32>,
    _ keys: UnsafePointer<Int32>,
    _ step: UnsafePointer<Plan.Step>,
    _ frame: UnsafeMutablePointer<Frame>
  ) {
    let count = Int(step.pointee.keys.count)
    var hash = CodeHash()
    for key in 0..<count { hash.add(registers[Int(keys[key])]) }
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
  private mutating func prepare(_ run: inout Run, _ step: Plan.Step, _ position: Int) {
    for other in 0..<run.plan.steps.count {
      let twin = run.steps[other]
      guard twin.access == .index, twin.relation == step.relation, twin.number == step.number,
        let index = run.frames[other].index
      else { continue }
      run.frames[position].index = index
      return
    }
    let (relation, index) = (Int(step.relation), Int(step.number))
    let need = run.plan.indexes.first { $0.relation == relation && $0.index == index }
    guard let need else { return }
    tables[relation].prepare(need, settled: Int(settled[relation]))
    run.frames[position].index = tables[relation].view(index)
  }

  @inline(__always)
  private func beginWhole(
    _ registers: UnsafePointer<Int32>,
    _ keys: UnsafePointer<Int32>,
    _ step: UnsafePointer<Plan.Step>,
    _ frame: UnsafeMutablePointer<Frame>
  ) {
    let count = Int(step.pointee.keys.count)
    var hash = CodeHash()
    for key in 0..<count { hash.add(registers[Int(keys[key])]) }
    let cells = frame.pointee.rows.cells
    frame.pointee.next = frame.pointee.rows.whole.find(hash.value) { row in
      let codes = cells + Int(row) &* count
      for key in 0..<count where codes[key] != registers[Int(keys[key])] { return false }
      return true
    }
  }

  /// Moves on to the next fitting row and binds its registers.
  @inline(__always)
  mutating func next(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ position: Int
  ) -> Bool {
    let frame = run.frames + position
    switch step.pointee.access {
    case .index:
      guard let index = frame.pointee.index else { return false }
      while true {
        let row = index.next(&frame.pointee.postings)
        if row < frame.pointee.first { return false }
        if fits(&run, step, frame, row) { return true }
      }
    case .whole:
      let row = frame.pointee.next
      frame.pointee.next = -1
      return row >= 0 && fits(&run, step, frame, row)
    case .driven, .scan:
      while frame.pointee.next < frame.pointee.end {
        let place = frame.pointee.next
        let row = frame.pointee.list.map { $0[Int(place)] } ?? place
        frame.pointee.next = place &+ 1
        if fits(&run, step, frame, row) { return true }
      }
      return false
    }
  }

  /// Whether the row is seen and agrees; if so its registers are bound.
  ///
  /// A match that binds nothing ends with its first row: one fitting row is as good as all.
  @inline(__always)
  private mutating func fits(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ frame: UnsafeMutablePointer<Frame>,
    _ row: Int32
  ) -> Bool {
    guard frame.pointee.sees(row) else { return false }
    let codes = frame.pointee.rows.cells + Int(row) &* frame.pointee.rows.arity
    let registers = run.registers
    if step.pointee.isFiltered {
      if step.pointee.isOfClosure, isSkipped(&run, step, frame, row, codes) { return false }
      if !passes(&run, step, codes) { return false }
    }
    var pair = run.pool + Int(step.pointee.loads.start)
    for _ in 0..<step.pointee.loads.count / 2 {
      registers[Int(pair[1])] = codes[Int(pair[0])]
      pair += 2
    }
    pair = run.pool + Int(step.pointee.checks.start)
    for _ in 0..<step.pointee.checks.count / 2 {
      if codes[Int(pair[0])] != registers[Int(pair[1])] { return false }
      pair += 2
    }
    if step.pointee.witness >= 0 { run.witness[Int(step.pointee.witness)] = row }
    if step.pointee.loads.count == 0 && step.pointee.access != .driven { exhaust(step, frame) }
    return true
  }

  /// Whether the row passes the filters of the step.
  @inline(__always)
  private mutating func passes(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ codes: UnsafePointer<Code>
  ) -> Bool {
    var triple = run.pool + Int(step.pointee.filters.start)
    for _ in 0..<step.pointee.filters.count / 3 {
      let (own, other) = (codes[Int(triple[0])], run.registers[Int(triple[2])])
      let comparator = Comparator(number: triple[1])
      let holds =
        own.isWhole && other.isWhole
        ? comparator.holds(own, other) : holds(own, comparator, other)
      if !holds { return false }
      triple += 3
    }
    return true
  }

  /// Whether the row is left out of a closure: a loop, or no edge where only edges are seen.
  @inline(__always)
  private func isSkipped(
    _ run: inout Run,
    _ step: UnsafePointer<Plan.Step>,
    _ frame: UnsafeMutablePointer<Frame>,
    _ row: Int32,
    _ codes: UnsafePointer<Code>
  ) -> Bool {
    let ends = run.pool + Int(step.pointee.ends.start)
    return codes[Int(ends[0])] == codes[Int(ends[1])]
      || step.pointee.except >= 0 && frame.pointee.hidden.contains(Int(row))
  }

  @inline(__always)
  private func exhaust(
    _ step: UnsafePointer<Plan.Step>,
    _ frame: UnsafeMutablePointer<Frame>
  ) {
    frame.pointee.postings = PostingIndex.Rows()
    frame.pointee.next = step.pointee.access == .scan ? frame.pointee.end : -1
  }
}
