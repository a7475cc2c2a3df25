/// Bringing a stratum up to date after changes to what it reads.
///
/// Three steps (A. Gupta, I. Mumick, V. Subrahmanian, SIGMOD 1993, there called DRed): every row that
/// some lost way of deriving it gave is taken out; those that are still derived in another way are
/// put back; then what the news gives is added. A way is lost when a row it rests on is gone, when a
/// row that must be absent has come, or when an aggregate of its group may have changed. Lost ways are
/// searched among the rows of the last evaluation, all others among the present ones.
extension Database {
  /// An aggregate of a rule with the groups whose result may have changed.
  struct TouchedGroups {
    var rule: Int
    var place: Int
    var keys: RowStore
  }

  /// Brings the rows of the stratum up to date and tells which are dying.
  mutating func maintain(_ stratum: Program.Stratum, _ changes: inout Changes) {
    let groups = touchedGroups(stratum, changes)
    var dying = takeOut(stratum, groups, changes)
    let revived = putBack(stratum, &dying)
    add(stratum, groups, changes, revived)
    for (relation, rows) in dying { keep(rows, of: relation, &changes) }
  }

  // MARK: Groups

  private mutating func touchedGroups(
    _ stratum: Program.Stratum,
    _ changes: Changes
  ) -> [TouchedGroups] {
    var touched: [TouchedGroups] = []
    for read in stratum.reads {
      guard case .aggregate(let inner) = read.kind else { continue }
      let hasDying = changes.dying[read.relation] != nil
      guard hasDying || hasGrown(read.relation) else { continue }
      if touched.last.map({ $0.rule != read.rule || $0.place != read.place }) ?? true {
        touched.append(TouchedGroups(rule: read.rule, place: read.place, keys: noKeys(read)))
      }
      machine.collected = touched[touched.count - 1].keys
      touched[touched.count - 1].keys = RowStore(arity: 0)
      let use = PlanUse.affected(read.place, inner)
      if hasGrown(read.relation) {
        run(read.rule, use, .range(grown(read.relation)), .any, .collect)
      }
      if let rows = changes.dying[read.relation] {
        run(read.rule, use, .list(rows), .any, .collect)
      }
      touched[touched.count - 1].keys = machine.collected
      machine.collected = RowStore(arity: 0)
    }
    return touched
  }

  private func noKeys(_ read: Program.Read) -> RowStore {
    let rule = program.rules[read.rule]
    guard case .aggregate(let aggregate) = rule.body[read.place] else { return RowStore(arity: 0) }
    return RowStore(arity: aggregate.keys(rule.outerVariables).count)
  }

  // MARK: Taking out

  private mutating func takeOut(
    _ stratum: Program.Stratum,
    _ groups: [TouchedGroups],
    _ changes: Changes
  ) -> [Int: FlatArray<Int32>] {
    var dying: [Int: FlatArray<Int32>] = [:]
    for relation in stratum.relations {
      guard let rows = changes.removed[relation] else { continue }
      for row in rows { machine.found.append(row) }
      kill(relation, &dying)
    }
    for read in stratum.reads where !read.isOwn && hadRows(read.rule) {
      let use = PlanUse.literal(read.place)
      switch read.kind {
      case .positive:
        guard let rows = changes.dying[read.relation] else { continue }
        run(read.rule, use, .list(rows), .old, .find)
      case .negative:
        guard hasGrown(read.relation) else { continue }
        run(read.rule, use, .range(grown(read.relation)), .old, .find)
      case .aggregate: continue
      }
      kill(head(read.rule), &dying)
    }
    for group in groups where hadRows(group.rule) {
      run(group.rule, .groups(group.place), .given(group.keys), .old, .find)
      kill(head(group.rule), &dying)
    }
    if stratum.isRecursive { takeOutFurther(stratum, &dying) }
    return dying
  }

  /// Whether the head of a rule had rows at the last evaluation, without which none is lost.
  private func hadRows(_ rule: Int) -> Bool { machine.settled[head(rule)] > 0 }

  /// Takes out what rests on rows of the stratum that were taken out, round after round.
  private mutating func takeOutFurther(
    _ stratum: Program.Stratum,
    _ dying: inout [Int: FlatArray<Int32>]
  ) {
    var done: [Int: Int] = [:]
    var isNew = true
    while isNew {
      isNew = false
      let round = dying
      for read in stratum.reads where read.isOwn {
        guard let rows = round[read.relation], rows.count > done[read.relation, default: 0] else {
          continue
        }
        var driving = Machine.Driving.list(rows)
        driving.lower = Int32(done[read.relation, default: 0])
        run(read.rule, .literal(read.place), driving, .old, .find)
        kill(head(read.rule), &dying)
        isNew = true
      }
      for (relation, rows) in round { done[relation] = rows.count }
    }
  }

  /// Marks the living rows that the last run found as dying.
  private mutating func kill(_ relation: Int, _ dying: inout [Int: FlatArray<Int32>]) {
    guard !machine.found.isEmpty else { return }
    var rows = dying.removeValue(forKey: relation) ?? FlatArray()
    for row in machine.found where machine.tables[relation].rows.isLiving(Int(row)) {
      machine.tables[relation].mark(Int(row), RowStore.Mark.dying)
      rows.append(row)
    }
    machine.found.truncate(to: 0)
    if !rows.isEmpty { dying[relation] = rows }
  }

  func head(_ rule: Int) -> Int { program.heads[rule] }

  // MARK: Putting back

  /// Puts back what is asserted or still derived, and tells which rows those are.
  private mutating func putBack(
    _ stratum: Program.Stratum,
    _ dying: inout [Int: FlatArray<Int32>]
  ) -> [Int: FlatArray<Int32>] {
    var revived: [Int: FlatArray<Int32>] = [:]
    for relation in stratum.relations {
      guard let rows = dying[relation] else { continue }
      var rest = putBackGiven(rows, of: relation)
      for rule in stratum.rules where head(rule) == relation && !rest.isEmpty {
        run(rule, .head, .list(rest), .new, .revive)
        rest = rest.filtered { !machine.tables[relation].rows.isLiving(Int($0)) }
      }
      machine.revived.truncate(to: 0)
      let back = rows.filtered { machine.tables[relation].rows.isLiving(Int($0)) }
      if !back.isEmpty { revived[relation] = back }
      dying[relation] = rest
    }
    return revived
  }

  /// Puts back the asserted ones of the rows and gives the others.
  private mutating func putBackGiven(
    _ rows: FlatArray<Int32>,
    of relation: Int
  ) -> FlatArray<Int32> {
    guard let store = given[relation], store.liveCount > 0 else { return rows }
    return rows.filtered { row in
      guard isGiven(Int(row), of: relation) else { return true }
      machine.tables[relation].putBack(Int(row))
      return false
    }
  }
}
