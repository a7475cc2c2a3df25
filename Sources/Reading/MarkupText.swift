import Documents

/// The text of a page without its tags, and where each word of it stands in the page.
///
/// White space is folded as browsers fold it; each block is a line.
struct MarkupText {
  /// A stretch of text that the tags set apart.
  struct Block {
    /// The block in the text.
    var span: Span
    /// The innermost element that it lies in.
    var element: Int
    /// The number of its bytes that stand in links.
    var linked = 0
  }

  private(set) var bytes: [UInt8] = []
  private(set) var map = SpanMap()
  private(set) var blocks: [Block] = []

  private let page: [UInt8]
  private var open: Block?
  private var gap: Span?
  private var isAfterBreak = false

  init(page: [UInt8]) { self.page = page }

  /// Adds characters of the page to the block that is open, or opens one in an element.
  mutating func add(_ span: Span, element: Int, isLinked: Bool) {
    var index = span.start
    while index < span.end {
      let start = index
      let isSpace = Self.isSpace(page[index])
      while index < span.end, Self.isSpace(page[index]) == isSpace { index += 1 }
      if isSpace {
        addGap(Span(start, index))
      } else {
        add(page[start..<index], from: Span(start, index), 1, element, isLinked)
      }
    }
  }

  /// Adds the characters of a reference.
  mutating func add(reference bytes: [UInt8], _ span: Span, element: Int, isLinked: Bool) {
    if bytes.allSatisfy(Self.isSpace) {
      addGap(span)
    } else {
      add(bytes[...], from: span, 0, element, isLinked)
    }
  }

  /// A line break: the second of two ends the block.
  mutating func addBreak(at offset: Int) {
    guard open != nil else { return }
    if isAfterBreak { return closeBlock() }
    gap = gap ?? Span(offset, offset)
    isAfterBreak = true
  }

  /// Ends the block that is open, if one is.
  mutating func closeBlock() {
    gap = nil
    isAfterBreak = false
    guard let block = open else { return }
    blocks.append(block)
    open = nil
  }

  private mutating func addGap(_ span: Span) {
    if open != nil { gap = gap ?? span }
  }

  private mutating func add(
    _ characters: ArraySlice<UInt8>,
    from origin: Span,
    _ stride: Int,
    _ element: Int,
    _ isLinked: Bool
  ) {
    isAfterBreak = false
    if var block = open {
      if let gap {
        append([UInt8(ascii: " ")], from: gap, gap.length == 1 ? 1 : 0)
        if isLinked { block.linked += 1 }
      }
      if isLinked { block.linked += characters.count }
      open = block
    } else {
      if !bytes.isEmpty {
        append([UInt8(ascii: "\n")], from: Span(origin.start, origin.start), 0)
      }
      open = Block(
        span: Span(bytes.count, bytes.count),
        element: element,
        linked: isLinked ? characters.count : 0
      )
    }
    gap = nil
    append(characters, from: origin, stride)
    open?.span.end = bytes.count
  }

  private mutating func append(_ characters: ArraySlice<UInt8>, from origin: Span, _ stride: Int) {
    bytes += characters
    map.add(characters.count, from: origin, stride: stride)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
