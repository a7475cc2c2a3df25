import Documents

/// Reads UTF-16.
enum UTF16Decoder {
  /// Which byte of a code unit comes first.
  enum Order {
    case bigEndian
    case littleEndian
  }

  /// The order of a file in UTF-16, by its byte order mark or by the zeros between plain letters; nil
  /// when it is no UTF-16.
  static func order(of bytes: [UInt8]) -> Order? {
    if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
    let head = bytes.prefix(64)
    guard head.count >= 8, bytes.count % 2 == 0 else { return nil }
    let (even, odd) = (
      stride(from: 0, to: head.count, by: 2), stride(from: 1, to: head.count, by: 2)
    )
    let zeros = (even: even.count { head[$0] == 0 }, odd: odd.count { head[$0] == 0 })
    if zeros.odd == head.count / 2, zeros.even == 0 { return .littleEndian }
    if zeros.even == head.count / 2, zeros.odd == 0 { return .bigEndian }
    return nil
  }

  /// The characters of a file; nil when a surrogate stands alone or the last unit is cut.
  static func characters(of bytes: [UInt8], _ order: Order) -> TextDecoder.Characters? {
    guard bytes.count % 2 == 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 2)
    var map = SpanMap()
    var index = 0
    func unit(_ index: Int) -> UInt32 {
      let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      return order == .bigEndian ? first << 8 | second : second << 8 | first
    }
    while index < bytes.count {
      let start = index
      var value = unit(index)
      index += 2
      if (0xD800...0xDBFF).contains(value), index < bytes.count {
        let low = unit(index)
        guard (0xDC00...0xDFFF).contains(low) else { return nil }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        index += 2
      }
      guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        return nil
      }
      result += encoded
      map.add(encoded.count, from: Span(start, index), stride: encoded.count == 1 ? 2 : 0)
    }
    return TextDecoder.Characters(bytes: result, map: map)
  }
}
