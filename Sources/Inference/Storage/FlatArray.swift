import Glibc

/// A growable row of plain values on raw memory, shared between copies until one is written to.
///
/// `Array` would do, but for the checks of bounds, uniqueness and exclusivity at each access, which
/// cost the engine a third of its time. Here a batch of writes asks once, by `reserve` or `own`, and
/// then works on `base`. Growing goes through `realloc`, which moves pages and not bytes where the
/// array is large.
///
/// Sendable without a check: the memory is written only through `mutating` functions, each of which
/// first makes sure that no other value shares it.
struct FlatArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The memory, freed with the last value that shares it.
  private final class Block {
    var base: UnsafeMutablePointer<Element>

    init(_ capacity: Int) { base = Block.memory(malloc(Block.size(capacity))) }

    func resize(_ capacity: Int) { base = Block.memory(realloc(base, Block.size(capacity))) }

    deinit { free(base) }

    private static func size(_ capacity: Int) -> Int {
      Swift.max(1, capacity) * MemoryLayout<Element>.stride
    }

    private static func memory(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Element>
    {
      // As for any Swift array, there is no way on without memory.
      guard let memory else { fatalError("out of memory") }
      return memory.assumingMemoryBound(to: Element.self)
    }
  }

  /// Nil while nothing was ever held: an empty array costs nothing.
  private var block: Block?
  private var capacity: Int
  /// The number of elements.
  private(set) var count = 0
  /// The first element; valid until the next growth, and for writing only while unshared.
  private(set) var base: UnsafeMutablePointer<Element>

  /// An empty array with room for so many elements.
  init(capacity: Int = 0) {
    self.capacity = capacity
    block = capacity > 0 ? Block(capacity) : nil
    base = block?.base ?? FlatArray.nowhere
  }

  /// Where the elements of an array without memory would be: read and written at no place of it.
  private static var nowhere: UnsafeMutablePointer<Element> {
    // As aligned as any memory, and never nil.
    UnsafeMutablePointer(bitPattern: 4_096).unsafelyUnwrapped
  }

  /// An array of equal elements.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  /// The bytes that the elements take.
  var byteCount: Int { capacity * MemoryLayout<Element>.stride }

  var isEmpty: Bool { count == 0 }

  subscript(position: Int) -> Element {
    @inline(__always) get {
      assert(position >= 0 && position < count)
      return base[position]
    }
    @inline(__always) set {
      assert(position >= 0 && position < count)
      own()
      base[position] = newValue
    }
  }

  /// Makes sure that no other value shares the memory.
  @inline(__always)
  mutating func own() {
    if capacity > 0, !isKnownUniquelyReferenced(&block) { move(to: capacity) }
  }

  /// Makes room for more elements in memory of its own.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity {
      move(to: Swift.max(count + more, capacity + capacity / 2, 8))
    } else {
      own()
    }
  }

  @inline(never)
  private mutating func move(to size: Int) {
    if isKnownUniquelyReferenced(&block), let block {
      block.resize(size)
      base = block.base
    } else {
      let fresh = Block(size)
      fresh.base.update(from: base, count: count)
      block = fresh
      base = fresh.base
    }
    capacity = size
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(1)
    base[count] = element
    count += 1
  }

  /// Appends elements that lie one after the other.
  @inline(__always)
  mutating func append(_ elements: UnsafePointer<Element>, count more: Int) {
    reserve(more)
    for position in 0..<more { base[count + position] = elements[position] }
    count += more
  }

  /// Appends equal elements until there are so many.
  mutating func extend(to size: Int, with element: Element) {
    guard size > count else { return }
    reserve(size - count)
    (base + count).initialize(repeating: element, count: size - count)
    count = size
  }

  /// Counts elements that were written to reserved room behind the last.
  @inline(__always)
  mutating func advance(by more: Int) {
    assert(count + more <= capacity)
    count += more
  }

  /// Drops all elements but the first so many; the memory stays.
  mutating func truncate(to size: Int) { count = Swift.min(count, size) }

}

extension FlatArray: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { count }
}

extension FlatArray {
  /// An array of these elements.
  init(_ elements: some Collection<Element>) {
    self.init(capacity: elements.count)
    for element in elements { append(element) }
  }
}

extension FlatArray {
  /// The elements that pass, in their order.
  func filtered(_ isKept: (Element) -> Bool) -> FlatArray {
    var kept = FlatArray()
    for element in self where isKept(element) { kept.append(element) }
    return kept
  }
}
