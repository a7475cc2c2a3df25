import Testing

@testable import LineEditing

@Suite struct UTF8DecoderTests {
  /// What the decoder makes of all the bytes, each fault as U+FFFD.
  private func repaired(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      let (step, length) = UTF8Decoder.first(of: rest)
      rest = rest.dropFirst(length)
      guard case .scalar(let scalar) = step else {
        text.append("\u{FFFD}")
        continue
      }
      text.append(scalar)
    }
    return String(text)
  }

  @Test(arguments: ["", "abc", "é", "日本国", "e\u{301}", "😀", "\u{7FF}\u{800}\u{FFFF}\u{10FFFF}"])
  func `well-formed text comes out as it went in`(text: String) {
    #expect(repaired(Array(text.utf8)) == text)
    #expect(UTF8Decoder.firstFault(in: Array(text.utf8)[...]) == nil)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x20, 0x61], "\u{FFFD}\u{FFFD} a"), ([0xC3, 0x61], "\u{FFFD}a"),
      ([0xE6, 0x97, 0x61], "\u{FFFD}a"), ([0xF0, 0x9F, 0x98], "\u{FFFD}"),
      ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"), ([0xE0, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ] as [([UInt8], String)]
  )
  func `each maximal subpart becomes one replacement`(bytes: [UInt8], text: String) {
    #expect(repaired(bytes) == text)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func `all pairs and many triples of bytes agree with the standard library`() {
    for first in UInt8(0x7F)...0xFF {
      for second in UInt8.min...UInt8.max {
        let bytes = [first, second, 0x80, 0xBF, 0x61]
        #expect(repaired(bytes) == String(decoding: bytes, as: UTF8.self), "\(bytes)")
      }
    }
  }

  @Test func `a beginning waits for its other bytes`() {
    #expect(UTF8Decoder.first(of: [0xE6, 0x97]).step == .incomplete)
    #expect(UTF8Decoder.first(of: []).step == .incomplete)
    #expect(UTF8Decoder.first(of: [0xE6, 0x61]).step == .malformed)
  }

  @Test func `the first fault has its offset`() {
    #expect(UTF8Decoder.firstFault(in: [0xC3, 0xA9, 0x61, 0xFF, 0xFF]) == 3)
    #expect(UTF8Decoder.firstFault(in: [0x61, 0xE6, 0x97]) == 1)
  }
}
