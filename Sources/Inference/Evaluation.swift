/// Bringing the derived rows up to date.
///
/// Strata are completed in order. A stratum is left alone if nothing that it reads has changed; it
/// goes on from its present rows, semi-naively, if rows were only added to what it reads as
/// positive atoms; else it is computed afresh. What was computed afresh and came out with its old
/// rows in their old places counts as unchanged.
/// (F. Bancilhon and R. Ramakrishnan, SIGMOD 1986, for semi-naive evaluation.)
extension Database {
  /// Applies all changes and derives whatever follows.
  ///
  /// - Throws: `tooManyRows`, after which all derived relations are empty.
  package mutating func evaluate() throws(DatabaseError) {
    guard !isEvaluated || !pending.isEmpty else { return }
    machine.allowance = rowLimit
    applyChanges()
    for stratum in program.strata {
      switch work(for: stratum) {
      case .nothing: continue
      case .goOn: goOn(stratum)
      case .startAfresh: startAfresh(stratum)
      }
      if machine.allowance < 0 { throw giveUp(stratum) }
    }
    for relation in settled.indices { settled[relation] = machine.tables[relation].count }
    replaced = []
    isEvaluated = true
  }

  /// What has to be done for a stratum.
  private enum Work {
    case nothing
    case goOn
    case startAfresh
  }

  private func work(for stratum: Program.Stratum) -> Work {
    guard isEvaluated else { return .startAfresh }
    let read = stratum.reads.union(stratum.relations)
    if !replaced.isDisjoint(with: read) { return .startAfresh }
    if stratum.strictReads.contains(where: { replaced.contains($0) || hasGrown($0) }) {
      return .startAfresh
    }
    let isGiven = stratum.relations.contains { addedGiven[$0] != nil }
    return isGiven || stratum.reads.contains(where: hasGrown) ? .goOn : .nothing
  }

  private func hasGrown(_ relation: Int) -> Bool {
    machine.tables[relation].count > settled[relation]
  }

  /// Derives what follows from the rows added since the last evaluation.
  private mutating func goOn(_ stratum: Program.Stratum) {
    let before = stratum.relations.map { machine.tables[$0].count }
    limit(stratum)
    for rule in stratum.rules {
      for plan in program.plans[rule].driven {
        guard let driver = plan.driver, stratum.reads.contains(driver) else { continue }
        let added = settled[driver]..<machine.tables[driver].count
        if !added.isEmpty { machine.run(plan, driving: added) }
      }
    }
    addGiven(stratum)
    iterate(stratum, from: before)
  }

  /// Derives all rows of the stratum from nothing.
  private mutating func startAfresh(_ stratum: Program.Stratum) {
    let old = stratum.relations.map { machine.tables[$0] }
    for relation in stratum.relations {
      machine.tables[relation] = machine.tables[relation].emptied
    }
    for relation in stratum.relations { addAllGiven(relation) }
    limit(stratum)
    for rule in stratum.rules where !isRecursive(rule, stratum) {
      if let plan = program.plans[rule].undriven { machine.run(plan, driving: 0..<0) }
      if let plan = cheapest(program.plans[rule].driven), let driver = plan.driver {
        machine.run(plan, driving: 0..<machine.tables[driver].count)
      }
    }
    iterate(stratum, from: stratum.relations.map { _ in 0 })
    for (relation, table) in zip(stratum.relations, old) {
      let isSame = machine.tables[relation].begins(with: table)
      if isSame { replaced.remove(relation) } else { replaced.insert(relation) }
    }
  }

  /// Whether a positive atom of the rule reads the stratum itself.
  private func isRecursive(_ rule: Int, _ stratum: Program.Stratum) -> Bool {
    program.plans[rule].driven.contains { plan in
      plan.driver.map(stratum.relations.contains) ?? false
    }
  }

  /// The plan whose driving relation has the fewest rows.
  private func cheapest(_ plans: [Plan]) -> Plan? {
    plans.min { a, b in rowCount(of: a) < rowCount(of: b) }
  }

  private func rowCount(of plan: Plan) -> Int {
    plan.driver.map { machine.tables[$0].count } ?? 0
  }

  /// Hides from matches the rows of the stratum that this round is about to add.
  private mutating func limit(_ stratum: Program.Stratum) {
    for relation in stratum.relations {
      machine.limits[relation] = Int32(machine.tables[relation].count)
    }
  }

  /// Feeds the stratum's newest rows to its own rules, round after round, until none are new.
  private mutating func iterate(_ stratum: Program.Stratum, from before: [Int]) {
    var lower = before
    var upper = stratum.relations.map { machine.tables[$0].count }
    while lower != upper && machine.allowance >= 0 {
      limit(stratum)
      for rule in stratum.rules {
        for plan in program.plans[rule].driven {
          guard let driver = plan.driver,
            let position = stratum.relations.firstIndex(of: driver),
            lower[position] < upper[position]
          else { continue }
          machine.run(plan, driving: lower[position]..<upper[position])
        }
      }
      lower = upper
      upper = stratum.relations.map { machine.tables[$0].count }
    }
    for relation in stratum.relations { machine.limits[relation] = .max }
  }

  /// Empties all derived relations, so that the next evaluation starts from nothing.
  private mutating func giveUp(_ stratum: Program.Stratum) -> DatabaseError {
    for relation in program.strata.flatMap(\.relations) {
      machine.tables[relation] = machine.tables[relation].emptied
      machine.limits[relation] = .max
    }
    isEvaluated = false
    let rule = stratum.rules.first.map { program.rules[$0].name } ?? ""
    return .tooManyRows(limit: rowLimit, rule: rule)
  }
}
