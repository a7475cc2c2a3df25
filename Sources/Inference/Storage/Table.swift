/// The rows of one relation with their indexes and how each row came about.
struct Table: Sendable {
  private(set) var rows: RowStore
  /// The indexes that plans asked for, by the number that the catalog gave them.
  private var indexes: [PostingIndex?] = []
  /// Whether some index leaves out the rows of a rule.
  private var hasEdgeIndexes = false
  /// For each row the rule that derived it, or -1; empty if no row was derived.
  private var rules = FlatArray<Int32>()
  /// For each row where its witness starts.
  private var starts = FlatArray<UInt32>()
  /// The rows of the body of each derivation, one for each positive atom.
  private var witnesses = FlatArray<Int32>()
  /// How rows below `noted` came about before, so that it can be taken back.
  private var notes = FlatArray<Note>()
  /// Changes to the derivations of rows below this number are noted.
  private var noted = 0

  /// An empty table.
  init(arity: Int) { rows = RowStore(arity: arity) }

  var arity: Int { rows.arity }
  var count: Int { rows.count }

  /// The number of the row with these codes, dying or not, or -1.
  func row(of codes: [Code]) -> Int32 {
    codes.withUnsafeBufferPointer { codes in
      codes.baseAddress.map(rows.row) ?? rows.row(of: UnsafePointer(rows.cells.base))
    }
  }

  /// What a run asks to be brought up to date: an index.
  ///
  /// Of the rows, those of the last evaluation are `settled`.
  mutating func prepare(_ need: Plan.IndexNeed, settled: Int) {
    while indexes.count <= need.index { indexes.append(nil) }
    let hidden = rows(by: need.except)
    if need.except >= 0 {
      hasEdgeIndexes = true
      if indexes[need.index]?.isStale == true { indexes[need.index] = nil }
    }
    if indexes[need.index] == nil {
      indexes[need.index] =
        PostingIndex(columns: need.columns, of: rows, settled: settled, but: hidden, need.except)
    } else {
      indexes[need.index]?.update(rows, but: hidden)
    }
  }

  /// The rows that a rule derived; none for -1.
  func rows(by rule: Int32) -> DerivedRows {
    rule < 0 ? .none : DerivedRows(rules.base, count: rules.count, by: rule)
  }

  /// Notes that a row that one rule derived is now derived by another.
  ///
  /// The indexes that leave out the rows of either will be made anew; until the run ends, which may be
  /// searching them, they stay as they are.
  private mutating func moveInIndexes(from rule: Int32, to other: Int32) {
    guard hasEdgeIndexes, rule != other else { return }
    for number in indexes.indices {
      guard let except = indexes[number]?.except, except >= 0 else { continue }
      if except == rule || except == other { indexes[number]?.isStale = true }
    }
  }

  /// A view of an index that was prepared.
  func view(_ index: Int) -> PostingIndex.View? {
    index < indexes.count ? indexes[index]?.view : nil
  }

  /// The living rows that have these codes in these columns, in ascending order of both.
  ///
  /// Uses the index of the rules that binds the most of the columns; scans what none knows.
  func rows(having wanted: [(column: Int, code: Code)]) -> [Int] {
    let best = indexes.compactMap(\.self).filter { index in
      index.except < 0
        && index.columns.allSatisfy { column in wanted.contains { $0.column == column } }
    }.max { $0.columns.count < $1.columns.count }
    var found = best.map { candidates($0, wanted) } ?? []
    found += (best?.known ?? 0)..<count
    return found.filter { row in
      let codes = rows.codes(of: row)
      return rows.isLiving(row) && wanted.allSatisfy { codes[$0.column] == $0.code }
    }
  }

  private func candidates(
    _ index: PostingIndex,
    _ wanted: [(column: Int, code: Code)]
  ) -> [Int] {
    let key = index.columns.compactMap { column in wanted.first { $0.column == column } }
    var hash = CodeHash()
    for part in key { hash.add(part.code) }
    let view = index.view
    var postings = view.rows(hash.value) { row in
      key.allSatisfy { rows.codes(of: Int(row))[$0.column] == $0.code }
    }
    var found: [Int] = []
    while true {
      let row = view.next(&postings)
      if row < 0 { return found.reversed() }
      found.append(Int(row))
    }
  }

  /// The bytes that the table takes.
  var byteCount: Int {
    rows.byteCount + rules.byteCount + starts.byteCount + witnesses.byteCount
      + indexes.reduce(0) { $0 + ($1?.byteCount ?? 0) }
  }

  /// Adds an asserted row, or brings a dying one back; tells its number and whether it is new.
  ///
  /// The codes must not lie in this table: its memory may move when it grows. A row of its own is
  /// brought back by `putBack`.
  mutating func insert(_ codes: UnsafePointer<Code>) -> (row: Int32, isNew: Bool) {
    let found = rows.insert(codes)
    putBack(Int(found.row))
    return found
  }

  /// Takes a row that is there as asserted, and brings it back if it was dying.
  mutating func putBack(_ row: Int) {
    if !rows.isLiving(row) { rows.mark(row, RowStore.Mark.living) }
    guard !rules.isEmpty else { return }
    rules.extend(to: rows.count, with: -1)
    starts.extend(to: rows.count, with: 0)
    note(row)
    moveInIndexes(from: rules[row], to: -1)
    rules[row] = -1
  }

  /// Takes asserted rows as its own; the table must be empty.
  mutating func adopt(_ cells: FlatArray<Code>, count: Int) { rows.adopt(cells, count: count) }

  mutating func mark(_ row: Int, _ mark: UInt8) { rows.mark(row, mark) }

  mutating func bury(_ row: Int) { rows.bury(row) }

  /// What a run derived: rows of the head, each followed by the rows of its witness.
  struct Batch {
    var base: UnsafePointer<Int32>
    var count: Int
    var rule: Int32
    /// The number of body rows behind each row.
    var width: Int
  }

  /// Adds derived rows; dying ones come back to life and are told.
  ///
  /// - Returns: The number of rows that were added, not those that came back.
  mutating func insert(_ batch: Batch, revived: (Int32) -> Void) -> Int {
    let before = rows.count
    rows.reserve(batch.count)
    rules.extend(to: before, with: -1)
    starts.extend(to: before, with: 0)
    rules.reserve(batch.count)
    starts.reserve(batch.count)
    witnesses.reserve(batch.count * batch.width)
    let stride = arity + batch.width
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: batch.count) { hashes in
      guard let hashes = hashes.baseAddress else { return }
      rows.approach(batch.base, stride: stride, hashes, count: batch.count)
      insertReserved(batch, hashes, revived)
    }
    return rows.count - before
  }

  private mutating func insertReserved(
    _ batch: Batch,
    _ hashes: UnsafePointer<UInt32>,
    _ revived: (Int32) -> Void
  ) {
    let stride = arity + batch.width
    var codes = batch.base
    for position in 0..<batch.count {
      let (row, isNew) = rows.insertReserved(codes, hashes[position])
      if isNew {
        rules.append(batch.rule)
        starts.append(UInt32(witnesses.count))
        witnesses.append(codes + arity, count: batch.width)
      } else if !rows.isLiving(Int(row)) {
        rows.mark(Int(row), RowStore.Mark.living)
        note(Int(row))
        moveInIndexes(from: rules[Int(row)], to: batch.rule)
        rules[Int(row)] = batch.rule
        starts[Int(row)] = UInt32(witnesses.count)
        witnesses.append(codes + arity, count: batch.width)
        revived(row)
      }
      codes += stride
    }
  }

  /// Lists the living rows among those of the batch.
  func living(_ batch: Batch, _ found: (Int32) -> Void) {
    var codes = batch.base
    for _ in 0..<batch.count {
      let row = rows.row(of: codes)
      if row >= 0, rows.isLiving(Int(row)) { found(row) }
      codes += arity + batch.width
    }
  }

  /// Adds a row that is not there, as it was derived elsewhere; tells its number.
  mutating func copy(_ codes: UnsafePointer<Code>, _ rule: Int, _ witness: [Int]) -> Int32 {
    let row = rows.insert(codes).row
    rules.append(Int32(rule))
    starts.append(UInt32(witnesses.count))
    for other in witness { witnesses.append(Int32(other)) }
    return row
  }

  /// Puts new numbers in the place of old ones in the witnesses, at the places given by rule.
  mutating func renumberWitnesses(_ numbers: FlatArray<Int32>, _ places: (Int) -> [Int]) {
    for row in 0..<rules.count where rules[row] >= 0 && !rows.isDead(row) {
      for place in places(Int(rules[row])) {
        let position = Int(starts[row]) + place
        witnesses[position] = numbers[Int(witnesses[position])]
      }
    }
  }

  /// Puts new numbers of rules in the place of old ones.
  mutating func renumberRules(_ numbers: [Int32]) {
    if hasEdgeIndexes { indexes = indexes.map { $0.flatMap { $0.except < 0 ? $0 : nil } } }
    hasEdgeIndexes = false
    for row in rules.indices where rules[row] >= 0 { rules[row] = numbers[Int(rules[row])] }
  }

  // MARK: Taking back

  /// How a row came about before.
  private struct Note: BitwiseCopyable {
    var row: Int32
    var rule: Int32
    var start: UInt32
  }

  private mutating func note(_ row: Int) {
    guard row < noted else { return }
    notes.append(Note(row: Int32(row), rule: rules[row], start: starts[row]))
  }

  /// A state of the table to return to.
  struct Point: Sendable {
    fileprivate let rows: RowStore.Point
    fileprivate let derivations: Int
    fileprivate let witnesses: Int
    fileprivate let notes: Int
    fileprivate let noted: Int
  }

  /// Begins to note what becomes of the rows.
  mutating func begin() -> Point {
    let point = Point(
      rows: rows.begin(),
      derivations: rules.count,
      witnesses: witnesses.count,
      notes: notes.count,
      noted: noted
    )
    noted = rows.count
    return point
  }

  /// Takes back all that was done to the rows since; the indexes stay.
  mutating func takeBack(to point: Point) {
    for note in notes[point.notes...].reversed() {
      moveInIndexes(from: rules[Int(note.row)], to: note.rule)
      rules[Int(note.row)] = note.rule
      starts[Int(note.row)] = note.start
    }
    notes.truncate(to: point.notes)
    let count = noted
    noted = point.noted
    let stale = rows.count == count ? [] : truncateIndexes(to: count)
    rows.takeBack(to: point.rows)
    rules.truncate(to: point.derivations)
    starts.truncate(to: point.derivations)
    witnesses.truncate(to: point.witnesses)
    for number in stale {
      indexes[number] = indexes[number].map {
        PostingIndex(
          columns: $0.columns,
          of: rows,
          settled: rows.count,
          but: self.rows(by: $0.except),
          $0.except
        )
      }
    }
  }

  /// Takes the rows from this number on out of the indexes; gives those that must be made anew.
  private mutating func truncateIndexes(to count: Int) -> [Int] {
    var stale: [Int] = []
    for number in indexes.indices {
      let hidden = hasEdgeIndexes ? rows(by: indexes[number]?.except ?? -1) : .none
      if indexes[number]?.truncate(to: count, rows, but: hidden) == false { stale.append(number) }
    }
    return stale
  }

  /// The rule that derived a row, or -1 for an asserted one.
  func rule(of row: Int) -> Int { row < rules.count ? Int(rules[row]) : -1 }

  /// The rows of the body by which a row was derived.
  func witness(of row: Int, count: Int) -> [Int] {
    let start = Int(starts[row])
    return (start..<start + count).map { Int(witnesses[$0]) }
  }
}
