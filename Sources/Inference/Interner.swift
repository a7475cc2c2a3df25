/// The two-way table between values and the 32-bit codes that rows hold.
///
/// Words have codes from 0 up, numbers from -1 down. Equal values have equal codes. Everything lies
/// in flat arrays, so that a copy which is then written to costs a few block moves.
package struct Interner: Sendable {
  private var symbols: [String] = []
  private var numbers: [Decimal] = []
  private var symbolSlots = [Int32](repeating: -1, count: 16)
  private var numberSlots = [Int32](repeating: -1, count: 16)

  /// A table without values.
  package init() {}

  /// The code of the value, new if it was never seen.
  package mutating func intern(_ value: Value) -> Int32 {
    switch value {
    case .symbol(let text): intern(text)
    case .number(let number): intern(number)
    }
  }

  /// The code of the value if it was ever seen.
  package func code(of value: Value) -> Int32? {
    switch value {
    case .symbol(let text):
      let found = symbolSlots[slot(of: text)]
      return found < 0 ? nil : found
    case .number(let number):
      let found = numberSlots[slot(of: number)]
      return found < 0 ? nil : ~found
    }
  }

  /// The value that has this code; the code must come from this table.
  package func value(of code: Int32) -> Value {
    code >= 0 ? .symbol(symbols[Int(code)]) : .number(numbers[Int(~code)])
  }

  /// The number that has this code, or nil for a word.
  func number(of code: Int32) -> Decimal? { code < 0 ? numbers[Int(~code)] : nil }

  /// The code of the number, new if it was never seen.
  mutating func intern(_ number: Decimal) -> Int32 {
    let slot = slot(of: number)
    if numberSlots[slot] >= 0 { return ~numberSlots[slot] }
    let id = Int32(numbers.count)
    numbers.append(number)
    numberSlots[slot] = id
    if numbers.count * 2 > numberSlots.count { growNumbers() }
    return ~id
  }

  private mutating func intern(_ text: String) -> Int32 {
    let slot = slot(of: text)
    if symbolSlots[slot] >= 0 { return symbolSlots[slot] }
    let id = Int32(symbols.count)
    symbols.append(text)
    symbolSlots[slot] = id
    if symbols.count * 2 > symbolSlots.count { growSymbols() }
    return id
  }

  /// Where the word stands or would stand.
  private func slot(of text: String) -> Int {
    let mask = symbolSlots.count - 1
    var slot = text.hashValue & mask
    while symbolSlots[slot] >= 0 && symbols[Int(symbolSlots[slot])] != text {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func slot(of number: Decimal) -> Int {
    let mask = numberSlots.count - 1
    var slot = Int(truncatingIfNeeded: mixed(UInt64(bitPattern: number.units)) >> 20) & mask
    while numberSlots[slot] >= 0 && numbers[Int(numberSlots[slot])] != number {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func growSymbols() {
    symbolSlots = [Int32](repeating: -1, count: symbolSlots.count * 2)
    for id in symbols.indices { symbolSlots[slot(of: symbols[id])] = Int32(id) }
  }

  private mutating func growNumbers() {
    numberSlots = [Int32](repeating: -1, count: numberSlots.count * 2)
    for id in numbers.indices { numberSlots[slot(of: numbers[id])] = Int32(id) }
  }
}

/// One step of Fibonacci hashing: the bits of the product's upper half depend on all bits of `word`.
@inline(__always)
func mixed(_ word: UInt64) -> UInt64 {
  let product = word &* 0x9E37_79B9_7F4A_7C15
  return product ^ (product >> 32)
}
