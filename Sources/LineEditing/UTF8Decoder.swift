/// Reads scalars from bytes, by the rule of one U+FFFD for each maximal ill-formed subpart.
package enum UTF8Decoder {
  /// What stands at the start of some bytes.
  package enum Step: Hashable, Sendable {
    /// A well-formed scalar.
    case scalar(Unicode.Scalar)
    /// Bytes that no further byte can make well-formed.
    case malformed
    /// The beginning of a scalar whose other bytes have not come yet.
    case incomplete
  }

  /// Reads the first scalar of `bytes`, with the number of bytes that it or its fault takes.
  package static func first(of bytes: ArraySlice<UInt8>) -> (step: Step, length: Int) {
    guard let lead = bytes.first else { return (.incomplete, 0) }
    guard lead >= 0x80 else { return (.scalar(Unicode.Scalar(lead)), 1) }
    guard let form = Form(lead: lead) else { return (.malformed, 1) }
    var value = form.bits
    var allowed = form.second
    for offset in 1..<form.length {
      let index = bytes.startIndex + offset
      guard index < bytes.endIndex else { return (.incomplete, offset) }
      guard allowed.contains(bytes[index]) else { return (.malformed, offset) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
      allowed = 0x80...0xBF
    }
    guard let scalar = Unicode.Scalar(value) else { return (.malformed, 1) }
    return (.scalar(scalar), form.length)
  }

  /// The offset of the first byte that is not part of a well-formed scalar, if there is one.
  package static func firstFault(in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while !rest.isEmpty {
      let (step, length) = first(of: rest)
      guard case .scalar = step else { return rest.startIndex - bytes.startIndex }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  /// What a lead byte says of the bytes after it.
  private struct Form {
    var length: Int
    var bits: UInt32
    var second: ClosedRange<UInt8>

    init?(lead: UInt8) {
      switch lead {
      case 0xC2...0xDF: (length, bits) = (2, UInt32(lead & 0x1F))
      case 0xE0...0xEF: (length, bits) = (3, UInt32(lead & 0x0F))
      case 0xF0...0xF4: (length, bits) = (4, UInt32(lead & 0x07))
      default: return nil
      }
      switch lead {
      case 0xE0: second = 0xA0...0xBF
      case 0xED: second = 0x80...0x9F
      case 0xF0: second = 0x90...0xBF
      case 0xF4: second = 0x80...0x8F
      default: second = 0x80...0xBF
      }
    }
  }
}
