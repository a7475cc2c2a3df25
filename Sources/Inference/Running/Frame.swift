/// What a step of a running plan holds: its table as plain pointers, and where its search stands.
struct Frame {
  var rows: RowStore.View
  /// The index to search, once it was needed.
  var index: PostingIndex.View?
  /// Rows below are not seen; an index gives the newest first, so that a search of it ends here.
  var first: Int32 = 0
  /// Rows from here on are not seen.
  var limit: Int32
  /// The greatest mark of a row that is seen.
  var greatestMark: UInt8
  /// Rows that are not seen, where the step leaves out those of a rule.
  var hidden = DerivedRows.none
  var postings = PostingIndex.Rows()
  var list: UnsafePointer<Int32>?
  var next: Int32 = 0
  var end: Int32 = 0

  /// Whether the search may see the row.
  @inline(__always)
  func sees(_ row: Int32) -> Bool {
    guard row >= first && row < limit else { return false }
    guard let marks = rows.marks else { return true }
    return marks[Int(row)] <= greatestMark
  }
}

/// A run of a plan that is under way.
///
/// What the steps need at every row stands here as plain pointers, which are valid as long as the run:
/// so nothing is counted or checked in the innermost loop.
struct Run {
  let plan: Plan
  let steps: UnsafePointer<Plan.Step>
  let pool: UnsafePointer<Int32>
  let frames: UnsafeMutablePointer<Frame>
  let registers: UnsafeMutablePointer<Int32>
  let witness: UnsafeMutablePointer<Int32>
  let batch: UnsafeMutablePointer<Int32>
  /// The number of columns of a solution.
  let solutionWidth: Int
  /// The number of codes of a solution with its witness.
  let width: Int
  let driving: Machine.Driving
  let epoch: Machine.Epoch
  let outcome: Machine.Outcome
}

extension Machine {
  /// Points the frames of the plan, or of its steps on one relation only, at their tables.
  mutating func bind(
    _ plan: Plan,
    _ frames: UnsafeMutablePointer<Frame>,
    _ driving: Driving,
    _ epoch: Epoch,
    only relation: Int?
  ) {
    let steps = plan.steps.base
    for position in 0..<plan.steps.count {
      let step = steps[position]
      if let relation {
        guard Int(step.relation) == relation, step.kind == .match || step.kind == .absent else {
          continue
        }
        frames[position].rows = tables[relation].rows.view
        if step.except >= 0 { frames[position].hidden = tables[relation].rows(by: step.except) }
      } else {
        (frames + position).initialize(to: frame(step, driving, epoch))
      }
    }
  }

  private mutating func frame(_ step: Plan.Step, _ driving: Driving, _ epoch: Epoch) -> Frame {
    let isDriven = step.access == .driven && step.kind == .match
    let relation = Int(step.relation)
    let rows = isDriven ? driving.given : nil
    let view = rows ?? (relation >= 0 ? tables[relation].rows.view : collected.view)
    var frame = Frame(rows: view, index: nil, limit: .max, greatestMark: RowStore.Mark.living)
    guard relation >= 0 else {
      return frame
    }
    if step.except >= 0 { frame.hidden = tables[relation].rows(by: step.except) }
    switch epoch {
    case .new:
      frame.limit = min(limits[relation], Int32(tables[relation].count))
      if step.witness >= 0, driving.old >> UInt64(step.witness) & 1 == 1 {
        frame.limit = min(frame.limit, settled[relation])
      }
      if step.witness >= 0, driving.news == step.witness { frame.first = driving.firstOfNews }
    case .old:
      frame.limit = settled[relation]
      frame.greatestMark = RowStore.Mark.dying
    case .any:
      frame.limit = Int32(tables[relation].count)
      frame.greatestMark = RowStore.Mark.dying
    }
    if isDriven {
      // What the caller chose is seen whatever its state, but for what died as it came.
      frame.limit = .max
      frame.greatestMark = driving.isLiving ? RowStore.Mark.living : RowStore.Mark.dying
    }
    return frame
  }
}
