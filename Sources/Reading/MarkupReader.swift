import Documents

/// Reads a page in HTML: its text in blocks, its elements, and what it says of its article.
struct MarkupReader {
  private(set) var text: MarkupText
  private(set) var elements = [MarkupElement(name: "", parent: 0)]
  private(set) var metadata = MarkupMetadata()

  /// The elements that are open, the innermost last.
  private var open = [0]
  private var links = 0
  /// How many elements of code are open.
  private var codes = 0
  private var offset = 0

  /// Reads a page in UTF-8; `isCut` says that elements were nested too deep to read the rest.
  static func read(_ page: [UInt8]) -> (reader: MarkupReader, isCut: Bool) {
    let (events, isCut) = MarkupParser.events(of: page)
    var reader = MarkupReader(text: MarkupText(page: page))
    for event in events { reader.take(event, page) }
    reader.text.closeBlock()
    return (reader, isCut)
  }

  private init(text: MarkupText) { self.text = text }

  private mutating func take(_ event: MarkupEvent, _ page: [UInt8]) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let span):
      offset = span.end
      metadata.hear(page[span.start..<span.end])
      guard codes == 0 else { return }
      text.add(span, element: element, isLinked: links > 0)
    case .reference(let bytes, let span):
      offset = span.end
      metadata.hear(bytes[...])
      guard codes == 0 else { return }
      text.add(reference: bytes, span, element: element, isLinked: links > 0)
    }
  }

  private var element: Int { open[open.count - 1] }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    if name == "br" { text.addBreak(at: offset) }
    if MarkupElement.blocks.contains(name) { text.closeBlock() }
    elements.append(MarkupElement(name: name, parent: element, attributes: attributes))
    open.append(elements.count - 1)
    metadata.open(name, attributes, depth: open.count)
    if name == "a" { links += 1 }
    if MarkupElement.codes.contains(name) { codes += 1 }
  }

  private mutating func end(_ name: String) {
    // The parser ends what it began, innermost first.
    guard open.count > 1, elements[element].name == name else { return }
    metadata.close(depth: open.count)
    open.removeLast()
    if name == "a" { links -= 1 }
    if MarkupElement.codes.contains(name) { codes -= 1 }
    if MarkupElement.blocks.contains(name) { text.closeBlock() }
  }
}
