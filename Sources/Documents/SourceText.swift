/// The bytes of a file, valid UTF-8, with the start of every line.
package struct SourceText: Sendable {
  /// The path as it is shown to people.
  package let path: String
  /// The bytes of the file, unchanged; always valid UTF-8.
  package let bytes: [UInt8]
  /// The offset of the first byte of each line.
  package let lineStarts: [Int]

  /// A text from bytes that are known to be valid UTF-8.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    lineStarts = starts
  }

  /// A text from a string, such as a typed claim.
  package init(path: String, _ string: String) {
    self.init(path: path, bytes: Array(string.utf8))
  }

  /// The words that a span covers.
  package subscript(span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The index, from 0, of the line that holds a byte offset.
  package func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The span of a line, its end of line left out; `index` counts from 0.
  package func line(_ index: Int) -> Span {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Span(start, end)
  }

  /// Line and column of a byte offset.
  package func place(at offset: Int) -> Place {
    let index = lineIndex(at: offset)
    // A UTF-8 continuation byte is 10xxxxxx: all others begin a scalar.
    let column = bytes[lineStarts[index]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 }
    return Place(line: index + 1, column: column + 1)
  }
}
