/// The two-way table between values and the codes that rows hold.
///
/// Equal values have equal codes; words are equal when their bytes are. A code once given stays.
public struct Interner: Sendable {
  /// The bytes of all words, one behind the other.
  private var text = FlatArray<UInt8>()
  /// Where each word ends.
  private var ends = FlatArray<UInt32>()
  private var words = SlotTable()
  /// The numbers that are not their own codes, in ten-thousandths.
  private var units = FlatArray<Int64>()
  private var numbers = SlotTable()

  /// A table without values.
  public init() {}

  /// The code of the value, new if it was never seen.
  public mutating func intern(_ value: Value) -> Int32 {
    switch value {
    case .symbol(let text): intern(text)
    case .number(let number): intern(number)
    }
  }

  /// The number of words and of numbers that stand in the table.
  struct Size: Sendable {
    fileprivate var words: Int
    fileprivate var numbers: Int
  }

  var size: Size { Size(words: ends.count, numbers: units.count) }

  /// Forgets the values that came since the table was of this size.
  mutating func truncate(to size: Size) {
    for word in (size.words..<ends.count).reversed() {
      words.remove(Int32(word), hash: Interner.hash(bytes(of: Code.firstWord + Code(word))))
    }
    ends.truncate(to: size.words)
    text.truncate(to: size.words == 0 ? 0 : Int(ends[size.words - 1]))
    for number in (size.numbers..<units.count).reversed() {
      numbers.remove(Int32(number), hash: Interner.hash(units[number]))
    }
    units.truncate(to: size.numbers)
  }

  /// The code of the value if it was ever seen.
  public func code(of value: Value) -> Int32? {
    switch value {
    case .symbol(var text):
      let found = text.withUTF8 { bytes in
        find(bytes, Interner.hash(bytes))
      }
      return found < 0 ? nil : Code.firstWord + found
    case .number(let number):
      if let whole = Interner.whole(number) { return whole }
      let found = find(number.units)
      return found < 0 ? nil : Code.leastWhole - 1 - found
    }
  }

  /// The value that has this code; the code must come from this table.
  public func value(of code: Int32) -> Value {
    code.isWord
      ? .symbol(String(decoding: bytes(of: code), as: UTF8.self))
      : .number(Decimal(units: units(of: code)))
  }

  /// The bytes of the word that has this code, valid until the next word is added.
  func bytes(of word: Code) -> UnsafeBufferPointer<UInt8> {
    let number = Int(word - Code.firstWord)
    let start = number == 0 ? 0 : Int(ends[number - 1])
    return UnsafeBufferPointer(start: text.base + start, count: Int(ends[number]) - start)
  }

  /// The number that has this code, or nil for a word.
  func number(of code: Code) -> Decimal? {
    code.isWord ? nil : Decimal(units: units(of: code))
  }

  /// The ten-thousandths of a number.
  @inline(__always)
  func units(of number: Code) -> Int64 {
    number.isWhole
      ? Int64(number) &* Decimal.scale : units[Int(Code.leastWhole) - 1 - Int(number)]
  }

  /// The code of the number, new if it was never seen.
  mutating func intern(_ number: Decimal) -> Code {
    if let whole = Interner.whole(number) { return whole }
    let found = find(number.units)
    if found >= 0 { return Code.leastWhole - 1 - found }
    let id = Int32(units.count)
    units.append(number.units)
    numbers.reserve(1)
    numbers.insert(id, hash: Interner.hash(number.units))
    return Code.leastWhole - 1 - id
  }

  private mutating func intern(_ word: String) -> Code {
    var word = word
    return word.withUTF8 { intern($0) }
  }

  /// The code of the word of these bytes, new if it was never seen.
  mutating func intern(_ word: UnsafeBufferPointer<UInt8>) -> Code {
    let hash = Interner.hash(word)
    let found = find(word, hash)
    if found >= 0 { return Code.firstWord + found }
    let id = Int32(ends.count)
    text.reserve(word.count)
    for byte in word { text.append(byte) }
    ends.append(UInt32(text.count))
    words.reserve(1)
    words.insert(id, hash: hash)
    return Code.firstWord + id
  }

  /// The code of a number that needs no table.
  private static func whole(_ number: Decimal) -> Code? {
    let (whole, rest) = number.units.quotientAndRemainder(dividingBy: Decimal.scale)
    guard rest == 0, whole >= Int64(Code.leastWhole), whole < Int64(Code.firstWord) else {
      return nil
    }
    return Code(whole)
  }

  private func find(_ word: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int32 {
    words.find(hash) { number in
      let known = bytes(of: Code.firstWord + number)
      // Not `elementsEqual`, which asks both iterators for every byte.
      return known.count == word.count && word.indices.allSatisfy { known[$0] == word[$0] }
    }
  }

  private func find(_ number: Int64) -> Int32 {
    numbers.find(Interner.hash(number)) { units[Int($0)] == number }
  }

  private static func hash(_ number: Int64) -> UInt32 {
    var hash = CodeHash()
    hash.add(Int32(truncatingIfNeeded: number))
    hash.add(Int32(truncatingIfNeeded: number >> 32))
    return hash.value
  }

  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = CodeHash()
    var position = 0
    let bytes = UnsafeRawBufferPointer(word)
    while position + 4 <= word.count {
      hash.add(bytes.loadUnaligned(fromByteOffset: position, as: Int32.self))
      position += 4
    }
    var rest: Int32 = Int32(truncatingIfNeeded: word.count)
    while position < word.count {
      rest = rest << 8 | Int32(word[position])
      position += 1
    }
    hash.add(rest)
    return hash.value
  }
}
