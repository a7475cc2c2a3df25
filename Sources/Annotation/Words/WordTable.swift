/// What is known of each word of a fixed set, looked up once for every word of a text.
///
/// A table of open addressing with a quick hash: its keys are those of the rule files, and words of
/// a text are only looked for.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var hash: UInt32
    var word: String
    var value: Value
  }

  private var entries: [Entry] = []
  /// For each slot the number of its entry; -1 for none.
  private var slots: [Int32]

  init(_ values: [String: Value]) {
    var size = 16
    while size < 4 * values.count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    entries.reserveCapacity(values.count)
    for (word, value) in values {
      let hash = WordHash.of(word)
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(entries.count)
      entries.append(Entry(hash: hash, word: word, value: value))
    }
  }

  /// What is known of a word; nil when it is none of the set.
  subscript(word: String) -> Value? {
    let hash = WordHash.of(word)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].hash == hash, entries[entry].word == word { return entries[entry].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}

/// A hash of few steps: that of a `Dictionary` guards itself against keys chosen to collide, which
/// costs more than a look.
enum WordHash {
  /// FNV-1a, its bits mixed at the end.
  static func of(_ word: String) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}
