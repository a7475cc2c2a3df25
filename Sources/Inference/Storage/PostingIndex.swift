/// The rows of a table by the values of some columns.
///
/// The rows of one key lie side by side, the newest first. Rows added later hang in a chain before
/// them, also the newest first, until there are so many that all are laid out anew. Rows that died
/// stay listed; who reads asks the table.
struct PostingIndex: Sendable {
  /// The columns of the key, in ascending order.
  let columns: [Int]
  /// The rule whose rows are left out; -1 for none.
  let except: Int32
  /// Whether rows have come or gone that the index does not know to list or leave out.
  var isStale = false
  private let columnNumbers: FlatArray<Int>
  /// Numbers of keys by hash.
  private var keys = SlotTable()
  /// For each key one row that has it.
  private var samples = FlatArray<Int32>()
  /// Where the rows of each key start in `postings`; one more than the keys laid out.
  private var starts = FlatArray<Int32>(repeating: 0, count: 1)
  private var postings = FlatArray<Int32>()
  /// The newest row in the chain of each key, or -1; none while no row was added.
  private var newest = FlatArray<Int32>()
  /// For each row from `laidOut` on the next older row of its chain, or -1.
  private var older = FlatArray<Int32>()
  /// The number of rows of the table when the index was laid out.
  private var laidOut = 0

  /// An index of the rows that are not gone and not hidden, as those of the rule `except` are; rows
  /// below `settled` are likely to stay.
  init(
    columns: [Int],
    of table: borrowing RowStore,
    settled: Int,
    but hidden: DerivedRows = .none,
    _ except: Int32 = -1
  ) {
    self.columns = columns
    self.except = except
    columnNumbers = FlatArray(columns)
    layOut(table, Swift.min(settled, table.count), hidden)
    update(table, but: hidden)
  }

  /// The number of rows that the index knows.
  var known: Int { laidOut + older.count }

  /// A view for searching, valid until the table or the index changes.
  struct View {
    let keys: SlotTable.View
    let columns: UnsafePointer<Int>
    let samples: UnsafePointer<Int32>
    let starts: UnsafePointer<Int32>
    let postings: UnsafePointer<Int32>
    let newest: UnsafePointer<Int32>
    let older: UnsafePointer<Int32>
    let startCount: Int32
    let newestCount: Int32
    let laidOut: Int32

    /// The rows of the key before any is read; an empty list if there is none.
    @inline(__always)
    func rows(_ hash: UInt32, where isEqual: (Int32) -> Bool) -> Rows {
      let key = keys.find(hash) { isEqual(samples[Int($0)]) }
      guard key >= 0 else { return Rows() }
      let hasPostings = key &+ 1 < startCount
      return Rows(
        chained: key < newestCount ? newest[Int(key)] : -1,
        next: hasPostings ? starts[Int(key)] : 0,
        end: hasPostings ? starts[Int(key) &+ 1] : 0
      )
    }

    /// The next row of the key, or -1.
    @inline(__always)
    func next(_ rows: inout Rows) -> Int32 {
      if rows.chained >= 0 {
        let row = rows.chained
        rows.chained = older[Int(row &- laidOut)]
        return row
      }
      guard rows.next < rows.end else { return -1 }
      let row = postings[Int(rows.next)]
      rows.next &+= 1
      return row
    }
  }

  /// Where a search stands among the rows of a key.
  struct Rows {
    var chained: Int32 = -1
    var next: Int32 = 0
    var end: Int32 = 0
  }

  var view: View {
    View(
      keys: keys.view,
      columns: columnNumbers.base,
      samples: samples.base,
      starts: starts.base,
      postings: postings.base,
      newest: newest.base,
      older: older.base,
      startCount: Int32(starts.count),
      newestCount: Int32(newest.count),
      laidOut: Int32(laidOut)
    )
  }

  /// The bytes that the index takes.
  var byteCount: Int {
    keys.slots.byteCount + samples.byteCount + starts.byteCount + postings.byteCount
      + newest.byteCount + older.byteCount
  }

  /// Takes in the rows from the last one known, all of which live.
  mutating func update(_ table: borrowing RowStore, but hidden: DerivedRows = .none) {
    let known = known
    guard known < table.count else { return }
    if table.count - laidOut > 64 + laidOut / 2 { return layOut(table, table.count, hidden) }
    for row in known..<table.count {
      guard !hidden.contains(row) else {
        older.append(-1)
        continue
      }
      let key = key(of: row, table)
      newest.extend(to: samples.count, with: -1)
      older.append(newest[key])
      newest[key] = Int32(row)
    }
  }

  /// The number of the row's key, new if no row has it yet.
  @inline(__always)
  private mutating func key(of row: Int, _ table: borrowing RowStore) -> Int {
    let value = hash(of: row, table)
    let known = keys.find(value) { isKey($0, of: row, table) }
    if known >= 0 { return Int(known) }
    let key = samples.count
    samples.append(Int32(row))
    keys.reserve(1)
    keys.insert(Int32(key), hash: value)
    return key
  }

  @inline(__always)
  private func hash(of row: Int, _ table: borrowing RowStore) -> UInt32 {
    let cells = table.cells.base + row * table.arity
    var hash = CodeHash()
    for column in columns { hash.add(cells[column]) }
    return hash.value
  }

  @inline(__always)
  private func isKey(_ key: Int32, of row: Int, _ table: borrowing RowStore) -> Bool {
    let cells = table.cells.base + row * table.arity
    let other = table.cells.base + Int(samples[Int(key)]) * table.arity
    return columns.allSatisfy { cells[$0] == other[$0] }
  }

  /// Forgets the rows from this number on, which the table still has; false if they were laid out
  /// among the others, so that the index must be made anew.
  mutating func truncate(
    to count: Int,
    _ table: borrowing RowStore,
    but hidden: DerivedRows = .none
  ) -> Bool {
    guard count >= laidOut, !isStale else { return false }
    for row in (count..<Swift.max(count, known)).reversed() where !hidden.contains(row) {
      let hash = hash(of: row, table)
      let key = keys.find(hash) { isKey($0, of: row, table) }
      newest[Int(key)] = older[row - laidOut]
      if samples[Int(key)] == Int32(row) { dropLast(key, hash) }
    }
    older.truncate(to: count - laidOut)
    return true
  }

  /// Forgets the newest key.
  private mutating func dropLast(_ key: Int32, _ hash: UInt32) {
    keys.remove(key, hash: hash)
    samples.truncate(to: Int(key))
    newest.truncate(to: Int(key))
  }

  /// Puts the first rows, but for those that are gone, side by side, in two passes over them.
  private mutating func layOut(
    _ table: borrowing RowStore,
    _ count: Int,
    _ hidden: DerivedRows
  ) {
    keys = SlotTable()
    samples = FlatArray()
    newest = FlatArray()
    older = FlatArray()
    laidOut = count
    let keyOf = FlatArray<Int32>(repeating: -1, count: count)
    var counts = FlatArray<Int32>()
    for row in 0..<count where !table.isGone(row) && !hidden.contains(row) {
      let key = key(of: row, table)
      if key == counts.count { counts.append(0) }
      counts.base[key] += 1
      keyOf.base[row] = Int32(key)
    }
    starts = FlatArray(repeating: 0, count: counts.count + 1)
    for key in 0..<counts.count { starts.base[key + 1] = starts.base[key] + counts.base[key] }
    let total = Int(starts[counts.count])
    postings = FlatArray(repeating: 0, count: total)
    // Each key is filled from its end, so that the newest row comes first.
    for key in 0..<counts.count { counts.base[key] = starts.base[key + 1] }
    for row in 0..<count where keyOf.base[row] >= 0 {
      let key = Int(keyOf.base[row])
      counts.base[key] -= 1
      postings.base[Int(counts.base[key])] = Int32(row)
    }
  }
}
