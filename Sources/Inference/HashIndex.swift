/// An open-addressing table from the values of some columns to the rows that have them.
///
/// It holds row numbers only and reads the columns from the rows themselves. Rows of one key form a
/// chain, the newest first, so that a search bounded to older rows skips the newer ones.
struct HashIndex: Sendable {
  /// The columns of the key, in ascending order.
  let columns: [Int]
  /// The newest row of each key, or -1.
  private var slots = [Int32](repeating: -1, count: 8)
  /// For each row the next older row of the same key, or -1.
  private(set) var older: [Int32] = []
  private var keyCount = 0

  init(columns: [Int]) { self.columns = columns }

  /// The newest row with this key, or -1.
  func newest(_ key: [Int32], in rows: [Int32], arity: Int) -> Int32 {
    var hash: UInt64 = 0
    for position in columns.indices { hash = mixed(hash ^ code(key[position])) }
    let mask = slots.count - 1
    var slot = place(hash, mask)
    while slots[slot] >= 0 {
      if hasKey(Int(slots[slot]), key, rows, arity) { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// Adds the row, whose number must be the count of those added before.
  mutating func insert(_ row: Int, in rows: [Int32], arity: Int) {
    let slot = slot(ofKeyOf: row, rows, arity)
    older.append(slots[slot])
    let isNew = slots[slot] < 0
    slots[slot] = Int32(row)
    if isNew {
      keyCount += 1
      if keyCount * 2 > slots.count { grow(rows, arity) }
    }
  }

  /// Adds the row unless a row with its key is there; no chains are kept.
  mutating func insertIfNew(_ row: Int, in rows: [Int32], arity: Int) -> Bool {
    let slot = slot(ofKeyOf: row, rows, arity)
    guard slots[slot] < 0 else { return false }
    slots[slot] = Int32(row)
    keyCount += 1
    if keyCount * 2 > slots.count { grow(rows, arity) }
    return true
  }

  /// Where the key of the row stands or would stand.
  private func slot(ofKeyOf row: Int, _ rows: [Int32], _ arity: Int) -> Int {
    var hash: UInt64 = 0
    for column in columns { hash = mixed(hash ^ code(rows[row * arity + column])) }
    let mask = slots.count - 1
    var slot = place(hash, mask)
    while slots[slot] >= 0 && !agree(Int(slots[slot]), row, rows, arity) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow(_ rows: [Int32], _ arity: Int) {
    let old = slots
    slots = [Int32](repeating: -1, count: old.count * 2)
    for newest in old where newest >= 0 { slots[slot(ofKeyOf: Int(newest), rows, arity)] = newest }
  }

  private func hasKey(_ row: Int, _ key: [Int32], _ rows: [Int32], _ arity: Int) -> Bool {
    for position in columns.indices where rows[row * arity + columns[position]] != key[position] {
      return false
    }
    return true
  }

  private func agree(_ a: Int, _ b: Int, _ rows: [Int32], _ arity: Int) -> Bool {
    for column in columns where rows[a * arity + column] != rows[b * arity + column] {
      return false
    }
    return true
  }

  private func place(_ hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 16) & mask
  }

  private func code(_ value: Int32) -> UInt64 { UInt64(UInt32(bitPattern: value)) &+ 1 }
}
