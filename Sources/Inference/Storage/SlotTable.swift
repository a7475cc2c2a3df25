/// An open-addressing table of numbers by 32-bit hash: linear probing, at most three quarters full.
///
/// A slot holds the hash beside the number, so that most other numbers are passed without a look at
/// what they stand for, and growing needs no look at all. What the numbers stand for, and whether two
/// of them are equal, the caller knows.
struct SlotTable: Sendable {
  /// In each slot the hash in the upper half and the number plus one in the lower, or nought.
  private(set) var slots = SlotTable.none
  /// 32 less the binary logarithm of the number of slots.
  private(set) var shift: UInt32 = 29
  private(set) var count = 0
  /// The slots of every empty table, until something is put in.
  private static let none = FlatArray<UInt64>(repeating: 0, count: 8)

  /// A view for searching, valid until the table changes.
  struct View {
    let slots: UnsafePointer<UInt64>
    let shift: UInt32
    let mask: Int

    /// The first number with this hash that passes, or -1.
    @inline(__always)
    func find(_ hash: UInt32, where isEqual: (Int32) -> Bool) -> Int32 {
      var slot = Int(hash >> shift)
      while true {
        let entry = slots[slot]
        if entry == 0 { return -1 }
        if UInt32(truncatingIfNeeded: entry >> 32) == hash {
          let number = Int32(truncatingIfNeeded: entry) &- 1
          if isEqual(number) { return number }
        }
        slot = (slot &+ 1) & mask
      }
    }
  }

  @inline(__always)
  var view: View { View(slots: slots.base, shift: shift, mask: slots.count - 1) }

  /// The first number with this hash that passes, or -1.
  @inline(__always)
  func find(_ hash: UInt32, where isEqual: (Int32) -> Bool) -> Int32 {
    view.find(hash, where: isEqual)
  }

  /// Makes room for more numbers.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if (count + more) * 4 > slots.count * 3 { grow(to: count + more) } else { slots.own() }
  }

  /// Adds a number that is not there, in room that was reserved.
  @inline(__always)
  mutating func insert(_ number: Int32, hash: UInt32) {
    count += 1
    place(UInt64(hash) << 32 | UInt64(UInt32(bitPattern: number &+ 1)))
  }

  /// Takes a number away; those behind it move up.
  mutating func remove(_ number: Int32, hash: UInt32) {
    slots.own()
    let mask = slots.count - 1
    let wanted = UInt64(hash) << 32 | UInt64(UInt32(bitPattern: number &+ 1))
    var hole = Int(hash >> shift)
    while slots.base[hole] != wanted {
      if slots.base[hole] == 0 { return }
      hole = (hole + 1) & mask
    }
    count -= 1
    var next = (hole + 1) & mask
    while slots.base[next] != 0 {
      let home = Int(slots.base[next] >> 32) >> Int(shift)
      // What lies between the hole and its own place may not move past the latter.
      if (next - home) & mask >= (next - hole) & mask {
        slots.base[hole] = slots.base[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    slots.base[hole] = 0
  }

  @inline(__always)
  private func place(_ entry: UInt64) {
    let mask = slots.count - 1
    var slot = Int(entry >> 32) >> Int(shift)
    while slots.base[slot] != 0 { slot = (slot &+ 1) & mask }
    slots.base[slot] = entry
  }

  @inline(never)
  private mutating func grow(to size: Int) {
    let old = slots
    var capacity = slots.count
    while size * 4 > capacity * 3 {
      capacity *= 2
      shift -= 1
    }
    slots = FlatArray(repeating: 0, count: capacity)
    for entry in old where entry != 0 { place(entry) }
  }
}
