/// Rows that were asserted and retracted since the last evaluation, in their order.
struct PendingRows: Sendable {
  private(set) var cells = FlatArray<Code>()
  /// For each row whether it was asserted.
  private var isAssertion = FlatArray<Bool>()
  private(set) var hasRetractions = false

  var count: Int { isAssertion.count }

  /// Notes that a row comes, or goes.
  mutating func add(_ codes: some Collection<Code>, isAssertion: Bool) {
    cells.reserve(codes.count)
    for code in codes { cells.append(code) }
    self.isAssertion.append(isAssertion)
    if !isAssertion { hasRetractions = true }
  }

  /// Notes rows to assert whose codes were written behind the others already.
  mutating func addAssertions(_ count: Int, in cells: FlatArray<Code>) {
    self.cells = cells
    isAssertion.extend(to: isAssertion.count + count, with: true)
  }

  /// Gives the cells away, so that a reader may add to them without a copy.
  mutating func takeCells() -> FlatArray<Code> {
    let taken = cells
    cells = FlatArray()
    return taken
  }

  func isAssertion(_ row: Int) -> Bool { isAssertion[row] }
}

/// What an evaluation has changed so far.
struct Changes: Sendable {
  /// For each relation the rows that are dying.
  var dying: [Int: FlatArray<Int32>] = [:]
  /// For each relation with rules the rows that came to be asserted, by number in `given`.
  var added: [Int: [Int]] = [:]
  /// For each relation with rules the rows that are asserted no more, by number in the table.
  var removed: [Int: FlatArray<Int32>] = [:]
}

extension Database {
  /// Brings the tables of asserted rows up to date and tells what changed.
  mutating func applyPending() -> Changes {
    var changes = Changes()
    for relation in pending.keys.sorted() {
      guard let rows = pending.removeValue(forKey: relation) else { continue }
      if given[relation] != nil {
        applyGiven(rows, to: relation, &changes)
      } else if machine.tables[relation].count == 0 && !rows.hasRetractions {
        let count = rows.count
        machine.tables[relation].adopt(rows.cells, count: count)
      } else {
        apply(rows, to: relation, &changes)
      }
    }
    return changes
  }

  private mutating func apply(
    _ rows: PendingRows,
    to relation: Int,
    _ changes: inout Changes
  ) {
    var dying = FlatArray<Int32>()
    let arity = machine.tables[relation].arity
    for position in 0..<rows.count {
      let codes = UnsafePointer(rows.cells.base + position * arity)
      guard !rows.isAssertion(position) else {
        _ = machine.tables[relation].insert(codes)
        continue
      }
      let row = machine.tables[relation].rows.row(of: codes)
      guard row >= 0 else { continue }
      if row >= machine.settled[relation] {
        machine.tables[relation].bury(Int(row))
      } else if machine.tables[relation].rows.isLiving(Int(row)) {
        machine.tables[relation].mark(Int(row), RowStore.Mark.dying)
        dying.append(row)
      }
    }
    // A row may have been asserted again and retracted again.
    var seen: Set<Int32> = []
    if dying.count > 1 { dying = dying.filtered { seen.insert($0).inserted } }
    keep(dying, of: relation, &changes)
  }

  /// Notes those of the rows that are dying still.
  func keep(_ rows: FlatArray<Int32>, of relation: Int, _ changes: inout Changes) {
    let dying = rows.filtered { !machine.tables[relation].rows.isLiving(Int($0)) }
    if !dying.isEmpty { changes.dying[relation] = dying }
  }

  private mutating func applyGiven(
    _ rows: PendingRows,
    to relation: Int,
    _ changes: inout Changes
  ) {
    let arity = machine.tables[relation].arity
    var store = given[relation] ?? RowStore(arity: arity)
    // Only one may hold the rows while they change.
    given[relation] = nil
    for position in 0..<rows.count {
      let codes = UnsafePointer(rows.cells.base + position * arity)
      if rows.isAssertion(position) {
        let (row, isNew) = store.insert(codes)
        if isNew { changes.added[relation, default: []].append(Int(row)) }
      } else {
        let row = store.row(of: codes)
        guard row >= 0 else { continue }
        store.bury(Int(row))
        let own = machine.tables[relation].rows.row(of: codes)
        if own >= 0 { changes.removed[relation, default: FlatArray()].append(own) }
      }
    }
    given[relation] = store
  }

  /// Adds asserted rows of a relation that has rules to its table.
  mutating func addGiven(_ rows: some Sequence<Int>, of relation: Int) {
    guard let store = given[relation] else { return }
    for row in rows where !store.isDead(row) {
      if let codes = store.codes(of: row).baseAddress {
        let found = machine.tables[relation].insert(codes)
        if !found.isNew { machine.revived.append(found.row) }
      }
    }
  }

  /// Whether the row of the table was asserted, though its relation has rules.
  func isGiven(_ row: Int, of relation: Int) -> Bool {
    guard let store = given[relation] else { return false }
    return machine.tables[relation].rows.codes(of: row).baseAddress.map {
      store.row(of: $0) >= 0
    } ?? false
  }
}
