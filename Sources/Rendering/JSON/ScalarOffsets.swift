/// Turns byte offsets into a text into numbers of scalars, going on from the last one asked for.
struct ScalarOffsets {
  private let bytes: [UInt8]
  private var last = (byte: 0, scalar: 0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of scalars that begin before a byte offset; near the last offset it is quick.
  mutating func scalars(before offset: Int) -> Int {
    let offset = min(max(offset, 0), bytes.count)
    if offset >= last.byte {
      last.scalar += begins(in: last.byte..<offset)
    } else {
      last.scalar -= begins(in: offset..<last.byte)
    }
    last.byte = offset
    return last.scalar
  }

  /// A UTF-8 continuation byte is 10xxxxxx: all others begin a scalar.
  private func begins(in range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
