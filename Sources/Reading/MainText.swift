import Documents

/// Tells the article of a page from what the page holds around it.
///
/// Nothing is deleted: each block gets the reason why it is furniture, or none. What the elements
/// say (a `nav`, a class `related`) counts first, unless such an element holds half of all running
/// text: then its name misleads. Of what is left, the text that lies outside the element with the
/// article is furniture, too.
struct MainText {
  /// The blocks as passages, with what the markup says they are.
  private(set) var passages: [Passage] = []

  private let elements: [MarkupElement]
  private let blocks: [MarkupText.Block]

  init(_ reader: MarkupReader, text: SourceText) {
    elements = reader.elements
    blocks = reader.text.blocks
    passages = blocks.map { block in
      var passage = Passage(mark: mark(of: block), span: block.span, content: block.span)
      passage.tokens = Tokenizer.tokens(of: text.bytes, in: block.span)
      return passage
    }
    let all = words(of: Array(blocks.indices))
    let misleading = Set(
      elements.indices.filter { elements[$0].reason != nil && all[$0] * 2 > all[0] }
    )
    for index in blocks.indices { passages[index].given = reason(of: index, except: misleading) }
    let own = words(of: blocks.indices.filter { passages[$0].given == nil })
    markOutside(of: article(own))
    for index in blocks.indices where passages[index].given == nil && isCaption(index) {
      passages[index].given = .caption
    }
  }

  private func mark(of block: MarkupText.Block) -> Passage.Mark {
    for element in path(from: block.element) {
      switch elements[element].name {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        return .heading(level: elements[element].name.utf8.last.map { Int($0) - 0x30 } ?? 1)
      case "li": return .listItem
      case "blockquote": return .quote
      default: continue
      }
    }
    return .plain
  }

  /// An element and those around it, from the inside.
  private func path(from element: Int) -> some Sequence<Int> {
    sequence(first: element) { inner in inner == 0 ? nil : elements[inner].parent }
  }

  private func isCaption(_ index: Int) -> Bool {
    path(from: blocks[index].element).contains { elements[$0].name == "figcaption" }
  }

  /// The words of running text in each element, those of all within it included.
  private func words(of indices: [Int]) -> [Int] {
    var words = Array(repeating: 0, count: elements.count)
    for index in indices where passages[index].isProse && !isMostlyLinked(index) {
      words[blocks[index].element] += passages[index].wordCount
    }
    // An element stands after the one it lies in.
    for element in elements.indices.dropFirst().reversed() {
      words[elements[element].parent] += words[element]
    }
    return words
  }

  private func isMostlyLinked(_ index: Int) -> Bool {
    blocks[index].linked * 2 > blocks[index].span.length
  }

  /// Why a block is furniture by the elements around it, or by its links.
  private func reason(of index: Int, except misleading: Set<Int>) -> Block.Kind? {
    for element in path(from: blocks[index].element) where !misleading.contains(element) {
      if let reason = elements[element].reason { return .furniture(reason) }
    }
    guard isMostlyLinked(index), passages[index].headingLevel != 1 else { return nil }
    return passages[index].wordCount < 25 ? .furniture("links") : nil
  }

  /// The element that holds the article: the one `article` or `main` with most running text, if
  /// it has more than all others together; else the smallest element that has nearly all.
  private func article(_ words: [Int]) -> Int {
    for name in ["article", "main"] {
      let named = elements.indices.filter { elements[$0].name == name }
      guard let best = named.max(by: { words[$0] < words[$1] }), words[best] * 2 > words[0] else {
        continue
      }
      return best
    }
    var children: [Int: [Int]] = [:]
    for element in elements.indices.dropFirst() {
      children[elements[element].parent, default: []].append(element)
    }
    var element = 0
    while let best = children[element]?.max(by: { words[$0] < words[$1] }),
      words[best] * 10 >= words[0] * 9, words[best] > 0
    {
      element = best
    }
    return element
  }

  /// Marks what lies outside the element with the article, but for the title and what stands
  /// between them.
  private mutating func markOutside(of article: Int) {
    let inside = blocks.indices.filter { path(from: blocks[$0].element).contains(article) }
    guard let first = inside.first, let last = inside.last else { return }
    let title = blocks.indices.last { index in
      index < first && passages[index].given == nil && passages[index].headingLevel == 1
    }
    for index in blocks.indices where passages[index].given == nil {
      guard index < title ?? first || index > last else { continue }
      guard title != nil || index > last || ImprintLine(passages[index].tokens) == nil else {
        continue
      }
      passages[index].given = .furniture("outside the article")
    }
  }
}
