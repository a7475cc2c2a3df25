/// The last step of bringing a stratum up to date: what the news give is added.
extension Database {
  /// Adds what the news of other strata give, and what follows from that in the stratum itself.
  mutating func add(
    _ stratum: Program.Stratum,
    _ groups: [TouchedGroups],
    _ changes: Changes,
    _ revived: [Int: FlatArray<Int32>]
  ) {
    let before = stratum.relations.map { machine.tables[$0].count }
    var back = revived
    if stratum.isRecursive { limit(stratum) }
    for relation in stratum.relations {
      if let rows = changes.added[relation] { addGiven(rows, of: relation) }
      collectRevived(relation, &back)
    }
    for rule in stratum.rules where addNews(to: rule, changes) {
      collectRevived(head(rule), &back)
    }
    for group in groups {
      run(group.rule, .groups(group.place), .given(group.keys))
      collectRevived(head(group.rule), &back)
    }
    iterate(
      stratum,
      zip(stratum.relations, before).map { relation, before in
        Delta(
          relation: relation,
          rows: before..<machine.tables[relation].count,
          revived: back[relation] ?? FlatArray()
        )
      }
    )
  }

  /// Runs a rule from what is new in the relations that it reads; false if nothing is.
  private mutating func addNews(to rule: Int, _ changes: Changes) -> Bool {
    var news: [News] = []
    var hasRun = false
    for read in program.reads[rule] where !read.isOwn {
      switch read.kind {
      case .positive:
        if hasGrown(read.relation) { news.append(self.news(read)) }
      case .negative:
        guard let rows = changes.dying[read.relation] else { continue }
        run(rule, .literal(read.place), .list(rows))
        hasRun = true
      case .aggregate: continue
      }
    }
    if !news.isEmpty { run(rule, news) }
    return hasRun || !news.isEmpty
  }

  /// A positive atom with new rows.
  private struct News {
    var read: Program.Read
    var rows: Range<Int>
    var hasOldRows: Bool

    /// Whether nothing is to be run, or nothing is left to be run from other atoms.
    var isFirst: Bool { read.isCovered || !hasOldRows }
  }

  private func news(_ read: Program.Read) -> News {
    News(read: read, rows: grown(read.relation), hasOldRows: machine.settled[read.relation] > 0)
  }

  /// Runs a rule from the new rows of each of these atoms.
  ///
  /// A solution with several new rows is found from one only: in its turn each atom sees the others'
  /// new rows but for those of atoms that came before it, where it sees old rows. First comes what has
  /// no old rows, which leaves nothing to the others, and of such the atom with the fewest new rows.
  private mutating func run(_ rule: Int, _ news: [News]) {
    var done: UInt64 = 0
    let order =
      news.count == 1
      ? news
      : news.sorted {
        ($0.isFirst ? 0 : 1, $0.rows.count, $0.read.place)
          < ($1.isFirst ? 0 : 1, $1.rows.count, $1.read.place)
      }
    for atom in order {
      if !atom.read.isCovered {
        var driving = Machine.Driving.range(atom.rows)
        driving.old = done
        run(rule, .literal(atom.read.place), driving)
      }
      if !atom.hasOldRows { return }
      if atom.read.witness < UInt64.bitWidth { done |= 1 << UInt64(atom.read.witness) }
    }
  }

  private mutating func collectRevived(_ relation: Int, _ back: inout [Int: FlatArray<Int32>]) {
    guard !machine.revived.isEmpty else { return }
    var rows = back.removeValue(forKey: relation) ?? FlatArray()
    for row in machine.takeRevived() { rows.append(row) }
    back[relation] = rows
  }
}
