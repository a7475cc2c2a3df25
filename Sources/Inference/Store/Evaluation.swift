/// Bringing the derived rows up to date.
///
/// Strata are completed in order. One that was never evaluated, or whose rules changed, is derived
/// afresh, semi-naively; one that reads something that changed is maintained; all others are left
/// alone. (F. Bancilhon and R. Ramakrishnan, SIGMOD 1986, for semi-naive evaluation.)
extension Database {
  /// Applies all changes and derives whatever follows.
  ///
  /// - Throws: `tooManyRows`, or `cancelled` when the task was; all derived relations are empty then,
  ///   and the next evaluation starts from what is asserted.
  public mutating func evaluate() throws(DatabaseError) {
    guard !isEvaluated || !pending.isEmpty || !stale.isEmpty else { return }
    machine.allowance = rowLimit
    machine.exhausting = nil
    var changes = applyPending()
    checkPlans()
    for stratum in program.strata {
      if Task.isCancelled { machine.allowance = -1 }
      if machine.allowance < 0 { throw giveUp(stratum, changes) }
      if !isEvaluated || stratum.relations.contains(where: stale.contains) {
        deriveAfresh(stratum, &changes)
      } else if isTouched(stratum, changes) {
        maintain(stratum, &changes)
      }
      if machine.allowance < 0 { throw giveUp(stratum, changes) }
    }
    if difference != nil { difference = listed(changes) }
    settle(changes)
    isEvaluated = true
    stale = []
  }

  private func isTouched(_ stratum: Program.Stratum, _ changes: Changes) -> Bool {
    let isGiven = stratum.relations.contains {
      changes.added[$0] != nil || changes.removed[$0] != nil
    }
    return isGiven
      || stratum.reads.contains { hasGrown($0.relation) || changes.dying[$0.relation] != nil }
  }

  /// Whether rows were added to the relation since the last evaluation.
  func hasGrown(_ relation: Int) -> Bool {
    machine.tables[relation].count > Int(machine.settled[relation])
  }

  /// The rows added to the relation since the last evaluation.
  func grown(_ relation: Int) -> Range<Int> {
    Int(machine.settled[relation])..<machine.tables[relation].count
  }

  /// Derives all rows of the stratum from nothing; those that were there keep their numbers.
  private mutating func deriveAfresh(_ stratum: Program.Stratum, _ changes: inout Changes) {
    var dying: [Int: FlatArray<Int32>] = [:]
    for relation in stratum.relations {
      dying[relation] = killAll(of: relation)
      addGiven(0..<(given[relation]?.count ?? 0), of: relation)
    }
    limit(stratum)
    for rule in stratum.rules where !isRecursive(rule, stratum) { runWhole(rule) }
    machine.revived.truncate(to: 0)
    iterate(stratum, stratum.relations.map { Delta(relation: $0, rows: 0..<count(of: $0)) })
    for (relation, rows) in dying { keep(rows, of: relation, &changes) }
  }

  func count(of relation: Int) -> Int { machine.tables[relation].count }

  private mutating func killAll(of relation: Int) -> FlatArray<Int32> {
    var dying = FlatArray<Int32>()
    for row in 0..<count(of: relation) where machine.tables[relation].rows.isLiving(row) {
      dying.append(Int32(row))
    }
    for row in dying { machine.tables[relation].mark(Int(row), RowStore.Mark.dying) }
    return dying
  }

  /// Whether a positive atom of the rule reads the stratum itself.
  private func isRecursive(_ rule: Int, _ stratum: Program.Stratum) -> Bool {
    stratum.isRecursive && stratum.reads.contains { $0.rule == rule && $0.isOwn }
  }

  /// Runs the whole rule, from the atom from which it is likely to be cheapest.
  private mutating func runWhole(_ rule: Int) {
    guard let (place, size) = bestDriver(of: rule) else { return run(rule, .full, .range(0..<0)) }
    run(rule, .literal(place), .range(0..<size), isLiving: true)
  }

  /// The atom of the rule to start from, and how many rows it has.
  mutating func bestDriver(of rule: Int) -> (place: Int, size: Int)? {
    let statistics = statistics(of: rule)
    let rule = program.rules[rule]
    return statistics.bestDriver.map { place in
      (place, rule.body[place].atoms.first.map(statistics.size) ?? 0)
    }
  }

  /// Runs a plan of the rule; `isLiving` leaves out driving rows that do not live.
  mutating func run(
    _ rule: Int,
    _ use: PlanUse,
    _ driving: Machine.Driving,
    _ epoch: Machine.Epoch = .new,
    _ outcome: Machine.Outcome = .insert,
    isLiving: Bool = false
  ) {
    var driving = driving
    driving.isLiving = isLiving
    machine.run(plan(rule, use), driving: driving, epoch, outcome)
  }

  mutating func plan(_ rule: Int, _ use: PlanUse) -> Plan {
    if let known = plans.plan(rule, use) { return known }
    let plan = newPlan(rule, use)
    plans.add(plan, rule, use)
    return plan
  }

  /// How many rows the relations of a rule hold, and of what kind.
  mutating func statistics(of rule: Int) -> Statistics {
    Statistics(program.rules[rule], &samples, machine, numbers, leastRows: leastRowsToGuess)
  }

  /// A plan that fits the present rows.
  mutating func newPlan(_ rule: Int, _ use: PlanUse) -> Plan {
    let statistics = statistics(of: rule)
    guard statistics.areWorthwhile else { return program.plan(rule, use) }
    return program.plan(rule, use, statistics)
  }

  /// Forgets the plans when there is so much more or less to search than when they were made that
  /// another order may be better.
  mutating func checkPlans() {
    let rows = machine.tables.reduce(0) { $0 + $1.count }
    let scale = Swift.max(12, Int.bitWidth - rows.leadingZeroBitCount)
    guard abs(scale - planScale) > 2 else { return }
    planScale = scale
    plans = PlanShelf()
  }

  /// Buries what died and takes the present rows as the last evaluation's.
  private mutating func settle(_ changes: Changes) {
    for (relation, rows) in changes.dying {
      for row in rows { machine.tables[relation].bury(Int(row)) }
    }
    for relation in machine.settled.indices {
      machine.settled[relation] = Int32(count(of: relation))
    }
    for relation in changes.dying.keys.sorted() { compactIfWorthwhile(relation) }
  }

  private mutating func empty(_ relation: Int) {
    if trials == 0 {
      machine.tables[relation] = Table(arity: machine.tables[relation].arity)
    } else {
      // The rows of before the trial will come back.
      for row in 0..<count(of: relation) where !machine.tables[relation].rows.isDead(row) {
        machine.tables[relation].bury(row)
      }
    }
  }

  /// Empties all derived relations, so that the next evaluation starts from nothing.
  private mutating func giveUp(_ stratum: Program.Stratum, _ changes: Changes) -> DatabaseError {
    let derived = Set(program.strata.flatMap(\.relations))
    for relation in derived { empty(relation) }
    for relation in machine.limits.indices { machine.limits[relation] = .max }
    machine.clear()
    settle(Changes(dying: changes.dying.filter { !derived.contains($0.key) }))
    isEvaluated = false
    stale = []
    if Task.isCancelled { return .cancelled }
    let rule = (machine.exhausting ?? stratum.rules.first).map { program.rules[$0].name } ?? ""
    return .tooManyRows(limit: rowLimit, rule: rule)
  }
}
