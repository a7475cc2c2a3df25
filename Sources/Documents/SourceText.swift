/// The text of a file in UTF-8, with the start of every line.
///
/// Of a plain file in UTF-8 the text is its bytes, unchanged. Of any other, such as a page in
/// HTML, it is what a reader sees, and its `SourceFile` knows where each word of it stands.
public struct SourceText: Sendable {
  /// What copies of a text share: a piece of a text then costs as little as a number to copy.
  private final class Contents: Sendable {
    let bytes: [UInt8]
    let lineStarts: [Int]
    /// The number of scalars before each offset that `step` divides.
    let scalarCounts: [Int]
    let file: SourceFile?

    init(bytes: [UInt8], file: SourceFile?) {
      self.bytes = bytes
      self.file = file
      var starts = [0]
      var counts: [Int] = []
      counts.reserveCapacity(bytes.count / SourceText.step + 1)
      var count = 0
      for start in stride(from: 0, to: bytes.count, by: SourceText.step) {
        counts.append(count)
        let end = min(start + SourceText.step, bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
          for offset in start..<end where SourceText.beginsScalar(bytes[offset]) { count += 1 }
          for offset in start..<end where bytes[offset] == UInt8(ascii: "\n") {
            starts.append(offset + 1)
          }
        }
      }
      lineStarts = starts
      scalarCounts = counts
    }
  }

  private let contents: Contents

  /// The path as it is shown to people.
  public private(set) var path: String
  /// The bytes of the text; always valid UTF-8.
  public var bytes: [UInt8] { contents.bytes }
  /// The offset of the first byte of each line.
  public var lineStarts: [Int] { contents.lineStarts }

  /// The distance at which scalars are counted beforehand, so that a place in a line of any length
  /// is found at once.
  private static let step = 128

  /// A text from bytes that are known to be valid UTF-8.
  ///
  /// `file` is where the text was taken from; nil when the text is its bytes.
  public init(path: String, bytes: [UInt8], file: SourceFile? = nil) {
    self.path = path
    contents = Contents(bytes: bytes, file: file)
  }

  /// A text from a string, such as a typed claim.
  public init(path: String, _ string: String) {
    self.init(path: path, bytes: Array(string.utf8))
  }

  /// The same text under another path.
  public func shown(as path: String) -> SourceText {
    var text = self
    text.path = path
    return text
  }

  /// The words that a span covers.
  public subscript(span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The index, from 0, of the line that holds a byte offset.
  public func lineIndex(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The span of a line, its end of line left out; `index` counts from 0.
  public func line(_ index: Int) -> Span {
    let start = lineStarts[index]
    var end = index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Span(start, end)
  }

  /// Line and column of a byte offset, in the file that the text was taken from.
  public func place(at offset: Int) -> Place {
    if let file = contents.file {
      return file.characters.place(at: file.characters(of: Span(offset, offset)).start)
    }
    let index = lineIndex(at: offset)
    return Place(line: index + 1, column: scalars(to: offset) - scalars(to: lineStarts[index]) + 1)
  }

  /// The bytes of the file in which the words of a span stand.
  public func fileSpan(of span: Span) -> Span { contents.file?.bytes(of: span) ?? span }

  /// Exactly what stands in the file at `fileSpan(of:)`: markup between the words included.
  public func fileWords(of span: Span) -> String {
    guard let file = contents.file else { return self[span] }
    return file.characters[file.characters(of: span)]
  }

  /// The number of scalars before an offset.
  private func scalars(to offset: Int) -> Int {
    let end = min(offset, bytes.count)
    guard end > 0 else { return 0 }
    let mark = (end - 1) / Self.step
    return contents.scalarCounts[mark]
      + bytes[(mark * Self.step)..<end].count { Self.beginsScalar($0) }
  }

  /// A UTF-8 continuation byte is 10xxxxxx: all others begin a scalar.
  private static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}
