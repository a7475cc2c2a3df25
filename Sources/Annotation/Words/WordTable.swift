internal import Documents

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
      let hash = WordTraits(of: word).hash
      var slot = Int(hash) & (size - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(entries.count)
      entries.append(Entry(hash: hash, word: word, value: value))
    }
  }

  /// What is known of a word; nil when it is none of the set.
  subscript(word: String) -> Value? { value(of: word, hash: WordTraits(of: word).hash) }

  /// What is known of a word with this hash; nil when it is none of the set.
  func value(of word: String, hash: UInt32) -> Value? {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = Int(slots[slot])
      if entries[entry].hash == hash, entries[entry].word == word { return entries[entry].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
