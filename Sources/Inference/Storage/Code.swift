/// The 32 bits that stand for a value in a row.
///
/// A whole number of up to 30 bits is its own code, so that it is neither looked up nor stored, and
/// two of them compare as they stand. Above those lie the numbers of words, below them those of all
/// other numbers, which an `Interner` knows.
typealias Code = Int32

extension Code {
  /// The code of the first word.
  static let firstWord: Code = 1 << 30
  /// The least whole number that is its own code.
  static let leastWhole: Code = -(1 << 30)

  /// Whether the code is a whole number itself.
  @inline(__always)
  var isWhole: Bool { self ^ (self << 1) >= 0 }

  /// Whether the code stands for a word.
  @inline(__always)
  var isWord: Bool { self >= Code.firstWord }
}

/// Folds codes into 32 bits for hashing, by multiplication (Knuth, TAOCP 3, 6.4).
struct CodeHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ code: Code) {
    state = (state ^ UInt64(UInt32(bitPattern: code))) &* 0xD6E8_FEB8_6659_FD93
    state ^= state >> 32
  }

  /// The hash, never the same as that of an empty slot.
  @inline(__always)
  var value: UInt32 { UInt32(truncatingIfNeeded: (state &* 0xD6E8_FEB8_6659_FD93) >> 32) }

  /// The hash of codes that lie one after the other.
  @inline(__always)
  static func of(_ codes: UnsafePointer<Code>, _ count: Int) -> UInt32 {
    var hash = CodeHash()
    for position in 0..<count { hash.add(codes[position]) }
    return hash.value
  }
}
