/// The rows of one relation, each once: a flat append-only buffer of codes.
///
/// A row is known by its number. It lives, or is dying (gone since the last evaluation, and still
/// part of what held before), or is dead. Only a row that is not dead can be found.
struct RowStore: Sendable {
  /// Whether a row counts.
  enum Mark {
    static let living: UInt8 = 0
    static let dying: UInt8 = 1
    static let dead: UInt8 = 2
  }

  let arity: Int
  /// The codes of the values, row after row.
  private(set) var cells = FlatArray<Code>()
  /// The number of rows, the dead ones included.
  private(set) var count = 0
  /// For each row what has become of it; empty while all live.
  private(set) var marks = FlatArray<UInt8>()
  private(set) var deadCount = 0
  private var whole = SlotTable()
  /// What became of rows below `noted`, so that it can be taken back.
  private var notes = FlatArray<Note>()
  /// Changes to the marks of rows below this number are noted.
  private var noted = 0

  /// A store without rows.
  init(arity: Int) { self.arity = arity }

  /// The number of rows that are not dead.
  var liveCount: Int { count - deadCount }

  @inline(__always)
  func isDead(_ row: Int) -> Bool { !marks.isEmpty && marks[row] == Mark.dead }

  /// Whether a row is dead for good: nothing will take that back.
  @inline(__always)
  func isGone(_ row: Int) -> Bool { row >= noted && isDead(row) }

  @inline(__always)
  func isLiving(_ row: Int) -> Bool { marks.isEmpty || marks[row] == Mark.living }

  /// The codes of a row.
  func codes(of row: Int) -> UnsafeBufferPointer<Code> {
    UnsafeBufferPointer(start: cells.base + row * arity, count: arity)
  }

  /// A view for searching whole rows, valid until the store changes.
  struct View {
    let cells: UnsafePointer<Code>
    let marks: UnsafePointer<UInt8>?
    let whole: SlotTable.View
    let arity: Int

    /// The number of the row with these codes, or -1.
    @inline(__always)
    func row(of codes: UnsafePointer<Code>) -> Int32 {
      whole.find(CodeHash.of(codes, arity)) { row in
        RowStore.areEqual(cells + Int(row) &* arity, codes, arity)
      }
    }
  }

  var view: View {
    View(
      cells: cells.base,
      marks: marks.isEmpty ? nil : UnsafePointer(marks.base),
      whole: whole.view,
      arity: arity
    )
  }

  /// The number of the row with these codes, dying or not, or -1.
  func row(of codes: UnsafePointer<Code>) -> Int32 { view.row(of: codes) }

  /// The bytes that the store takes.
  var byteCount: Int { cells.byteCount + marks.byteCount + whole.slots.byteCount }

  /// Makes room for more rows.
  mutating func reserve(_ more: Int) {
    cells.reserve(more * arity)
    whole.reserve(more)
    if !marks.isEmpty { marks.reserve(more) }
  }

  /// Finds the row, or adds it in room that was reserved; tells its number and whether it is new.
  @inline(__always)
  mutating func insertReserved(_ codes: UnsafePointer<Code>) -> (row: Int32, isNew: Bool) {
    insertReserved(codes, CodeHash.of(codes, arity))
  }

  /// Asks the memory for the places of rows that are about to be inserted, all at once, so that they
  /// are at hand one after the other; gives the hashes of the rows.
  func approach(
    _ codes: UnsafePointer<Code>,
    stride: Int,
    _ hashes: UnsafeMutablePointer<UInt32>,
    count: Int
  ) {
    let view = whole.view
    var seen: UInt64 = 0
    for row in 0..<count {
      let hash = CodeHash.of(codes + row &* stride, arity)
      hashes[row] = hash
      seen |= view.slots[Int(hash >> view.shift)]
    }
    // Nothing is made of what was seen; this keeps it from being left out.
    if seen == .max && count < 0 { hashes[0] = 0 }
  }

  @inline(__always)
  mutating func insertReserved(
    _ codes: UnsafePointer<Code>,
    _ hash: UInt32
  ) -> (row: Int32, isNew: Bool) {
    let found = whole.find(hash) { row in
      RowStore.areEqual(cells.base + Int(row) &* arity, codes, arity)
    }
    if found >= 0 { return (found, false) }
    let row = Int32(truncatingIfNeeded: count)
    let target = cells.base + cells.count
    for position in 0..<arity { target[position] = codes[position] }
    cells.advance(by: arity)
    whole.insert(row, hash: hash)
    if !marks.isEmpty { marks.append(Mark.living) }
    count += 1
    return (row, true)
  }

  /// Finds the row or adds it.
  mutating func insert(_ codes: UnsafePointer<Code>) -> (row: Int32, isNew: Bool) {
    reserve(1)
    return insertReserved(codes)
  }

  /// Marks a row that is not dead.
  mutating func mark(_ row: Int, _ mark: UInt8) {
    if row < noted {
      notes.append(Note(row: Int32(row), mark: marks.isEmpty ? Mark.living : marks[row]))
    }
    if marks.isEmpty {
      if mark == Mark.living { return }
      marks.extend(to: count, with: Mark.living)
    }
    marks[row] = mark
  }

  /// Makes a row dead: it is no longer found.
  mutating func bury(_ row: Int) {
    mark(row, Mark.dead)
    deadCount += 1
    whole.remove(Int32(row), hash: CodeHash.of(cells.base + row * arity, arity))
  }

  /// Takes rows that lie one after the other as the store's own; it must be empty.
  ///
  /// Equal rows after the first are dropped.
  mutating func adopt(_ rows: FlatArray<Code>, count size: Int) {
    cells = rows
    whole.reserve(size)
    cells.own()
    var kept = 0
    for row in 0..<size {
      let codes = cells.base + row * arity
      let hash = CodeHash.of(codes, arity)
      let known = whole.find(hash) { other in
        RowStore.areEqual(cells.base + Int(other) &* arity, codes, arity)
      }
      guard known < 0 else { continue }
      if kept < row { (cells.base + kept * arity).update(from: codes, count: arity) }
      whole.insert(Int32(kept), hash: hash)
      kept += 1
    }
    cells.truncate(to: kept * arity)
    count = kept
  }

  // MARK: Taking back

  /// The mark that a row had before.
  private struct Note: BitwiseCopyable {
    var row: Int32
    var mark: UInt8
  }

  /// A state of the store to return to.
  struct Point: Sendable {
    fileprivate let count: Int
    fileprivate let notes: Int
    fileprivate let noted: Int
  }

  /// Begins to note what becomes of the rows.
  mutating func begin() -> Point {
    let point = Point(count: count, notes: notes.count, noted: noted)
    noted = count
    return point
  }

  /// Takes back all that was done since, the latest first.
  mutating func takeBack(to point: Point) {
    noted = 0
    for note in notes[point.notes...].reversed() { restore(note) }
    notes.truncate(to: point.notes)
    noted = point.noted
    for row in (point.count..<count).reversed() {
      if isDead(row) {
        deadCount -= 1
      } else {
        whole.remove(Int32(row), hash: CodeHash.of(cells.base + row * arity, arity))
      }
    }
    cells.truncate(to: point.count * arity)
    marks.truncate(to: point.count)
    count = point.count
  }

  private mutating func restore(_ note: Note) {
    let row = Int(note.row)
    if isDead(row), note.mark != Mark.dead {
      deadCount -= 1
      whole.reserve(1)
      whole.insert(note.row, hash: CodeHash.of(cells.base + row * arity, arity))
    }
    mark(row, note.mark)
  }

  @inline(__always)
  private static func areEqual(
    _ a: UnsafePointer<Code>,
    _ b: UnsafePointer<Code>,
    _ arity: Int
  ) -> Bool {
    for position in 0..<arity where a[position] != b[position] { return false }
    return true
  }
}
