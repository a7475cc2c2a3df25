/// Feeding a recursive stratum its own news, round after round.
extension Database {
  /// Rows of a relation that are news to the rules of its stratum.
  struct Delta {
    var relation: Int
    /// Rows that were added.
    var rows: Range<Int>
    /// Rows that came back to life.
    var revived = FlatArray<Int32>()

    var isEmpty: Bool { rows.isEmpty && revived.isEmpty }
  }

  /// Hides from matches the rows of the stratum that this round is about to add.
  mutating func limit(_ stratum: Program.Stratum) {
    for relation in stratum.relations { machine.limits[relation] = Int32(count(of: relation)) }
  }

  private mutating func unlimit(_ stratum: Program.Stratum) {
    for relation in stratum.relations { machine.limits[relation] = .max }
  }

  /// Feeds the stratum's news to its own rules, round after round, until there are none.
  mutating func iterate(_ stratum: Program.Stratum, _ news: [Delta]) {
    guard stratum.isRecursive else { return unlimit(stratum) }
    var deltas = news
    var planned = size(of: stratum)
    while deltas.contains(where: { !$0.isEmpty }) && machine.allowance >= 0 {
      limit(stratum)
      forgetOutgrownPlans(of: stratum, madeFor: &planned)
      let before = stratum.relations.map { count(of: $0) }
      var revived: [Int: FlatArray<Int32>] = [:]
      for read in stratum.reads where read.isOwn {
        for delta in deltas where delta.relation == read.relation && !delta.isEmpty {
          feed(delta, to: read)
          for row in machine.takeRevived() {
            revived[program.heads[read.rule], default: FlatArray()].append(row)
          }
        }
      }
      deltas = zip(stratum.relations, before).map { relation, before in
        Delta(
          relation: relation,
          rows: before..<count(of: relation),
          revived: revived[relation] ?? FlatArray()
        )
      }
    }
    unlimit(stratum)
  }

  private func size(of stratum: Program.Stratum) -> Int {
    stratum.relations.reduce(0) { $0 + count(of: $1) }
  }

  /// Forgets the plans of a stratum that has grown so much since they were made that another order
  /// may be better: each time that it has grown eightfold.
  private mutating func forgetOutgrownPlans(
    of stratum: Program.Stratum,
    madeFor rows: inout Int
  ) {
    let size = size(of: stratum)
    guard size >= leastRowsToGuess, size / 8 >= rows else { return }
    rows = size
    plans.forget(stratum.rules)
  }

  /// Runs a rule from what is news to one of its atoms.
  ///
  /// The run starts from the news, unless they are so many that it is far cheaper to start from all
  /// rows of another atom and to let this one see its news only.
  private mutating func feed(_ delta: Delta, to read: Program.Read) {
    if let (place, size) = betterDriver(than: delta, of: read) {
      var driving = Machine.Driving.range(0..<size)
      driving.news = Int32(read.witness)
      driving.firstOfNews = Int32(delta.rows.lowerBound)
      run(read.rule, .literal(place), driving, isLiving: true)
    } else {
      run(read.rule, .literal(read.place), .range(delta.rows), isLiving: true)
    }
    guard !delta.revived.isEmpty else { return }
    run(read.rule, .literal(read.place), .list(delta.revived), isLiving: true)
  }

  /// The atom from which to run instead of from the news, and how many of its rows are seen.
  private mutating func betterDriver(
    than delta: Delta,
    of read: Program.Read
  ) -> (place: Int, size: Int)? {
    guard delta.rows.count >= leastRowsToGuess, program.closures[read.rule] == nil else {
      return nil
    }
    let statistics = statistics(of: read.rule)
    guard let place = statistics.betterDriver(than: read.place, news: delta.rows.count),
      let atom = program.rules[read.rule].body[place].atoms.first,
      let relation = numbers[atom.relation]
    else { return nil }
    return (place, min(count(of: relation), Int(machine.limits[relation])))
  }
}
