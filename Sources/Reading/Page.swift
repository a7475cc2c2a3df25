import Documents

/// What every passage of a text is in its page, and what the page states of the article.
struct Page {
  let text: SourceText
  private(set) var passages: [Passage]
  private(set) var kinds: [Block.Kind] = []
  /// Where the credit of each passage begins, if it has one.
  private(set) var credits: [Int?] = []
  private var found: [Block.Kind?]
  private var title: Int?
  private var date: (day: WrittenDate, span: Span)?
  private var author: Span?
  private var publisher: Span?
  /// The words of the title by the page's markup.
  private let headline: [String]

  /// A page in passages; `headline` is the title by its markup, if that names one.
  init(text: SourceText, passages: [Passage], headline: String? = nil) {
    self.text = text
    self.passages = passages
    self.headline = headline.map { Self.words(of: TextReader.read(sentence: $0).tokens) } ?? []
    found = passages.map(\.given)
    let rules = FurnitureRules(text: text)
    let findings = passages.map { $0.given == nil ? rules.finding($0) : nil }
    for (index, finding) in findings.enumerated() where found[index] == nil {
      found[index] = finding.map { .furniture($0.reason) }
    }
    let body = passages.indices.first { found[$0] == nil && passages[$0].isProse }
    markSections(rules, before: body ?? passages.count)
    readHeader(before: body ?? passages.count)
    let imprints = imprints(body: body)
    findTitle(before: body ?? passages.count)
    markAuthorsPage()
    markCaptions()
    let others = OtherStories(
      text: text,
      passages: passages,
      found: found,
      findings: findings,
      title: title,
      body: body
    )
    for (index, reason) in others.reasons { found[index] = .furniture(reason) }
    settle(imprints)
    kinds = passages.indices.map { found[$0] ?? plainKind($0) }
  }

  /// What the page states of its article.
  func source(id: String) -> Source {
    Source(
      id: id,
      title: title.map { known(passages[$0].content) },
      publisher: publisher.map { known($0) },
      author: author.map { known($0) },
      date: date.map {
        PublicationDate(
          earliest: $0.day.earliest,
          latest: $0.day.latest,
          origin: .stated($0.span)
        )
      }
    )
  }

  private func known(_ span: Span) -> Source.Known { .init(text[span], .stated(span)) }

  /// Sections above the article: in its text such a line would be a heading.
  private mutating func markSections(_ rules: FurnitureRules, before body: Int) {
    for index in 0..<body where found[index] == nil && rules.isSection(passages[index]) {
      found[index] = .furniture("section label")
    }
  }

  /// Lines such as "Publisher: …" above the article.
  private mutating func readHeader(before body: Int) {
    for index in 0..<body where found[index] == nil {
      guard let field = HeaderField(passages[index]) else { continue }
      switch field.name {
      case .title, .headline:
        guard title == nil else { continue }
        title = index
        passages[index].content = field.value
        passages[index].tokens = field.tokens
        found[index] = .title
        continue
      case .author: author = author ?? field.value
      case .publisher, .source: publisher = publisher ?? field.value
      case .url, .link: break
      }
      found[index] = .furniture("imprint")
    }
  }

  /// The lines that only say when and by whom the article was published.
  ///
  /// A bare date counts above the second paragraph; further down it is a heading.
  private mutating func imprints(body: Int?) -> [(index: Int, line: ImprintLine)] {
    let second = body.flatMap { first in
      passages.indices.first { $0 > first && found[$0] == nil && passages[$0].isProse }
    }
    var imprints: [(Int, ImprintLine)] = []
    for index in passages.indices where found[index] == nil {
      guard let line = ImprintLine(passages[index].tokens) else { continue }
      let isHead = index < second ?? passages.count
      guard isHead || line.isLabelled && line.date != nil else { continue }
      found[index] = line.date == nil ? .furniture("by-line") : .dateline
      imprints.append((index, line))
    }
    return imprints
  }

  /// Takes date and author from the imprints that turned out to be the article's own.
  private mutating func settle(_ imprints: [(index: Int, line: ImprintLine)]) {
    for (index, line) in imprints
    where found[index] == .dateline || found[index] == .furniture("by-line") {
      if date == nil, let day = line.date, let span = line.dateSpan { date = (day, span) }
      if author == nil { author = line.author }
    }
  }

  /// The title: the highest heading above the text, else the first line that reads as a headline.
  private mutating func findTitle(before body: Int) {
    let open = (0..<body).filter { found[$0] == nil }
    let headings = open.compactMap { index in
      passages[index].headingLevel.map { (level: $0, index: index) }
    }
    let named = headings.first { isPart(words($0.index), of: headline) }?.index
    let highest = named ?? headings.min { $0.level < $1.level }?.index
    let plain = open.filter { passages[$0].mark == .plain && passages[$0].isHeadlineLike }
    guard var index = title ?? highest ?? plain.first else { return }
    // The page's name with the headline, then the headline itself.
    if let place = open.firstIndex(of: index), place + 1 < open.count {
      let next = open[place + 1]
      if passages[next].isHeadlineLike, isPart(words(next), of: words(index)) {
        found[index] = .furniture("headline again")
        index = next
      }
    }
    title = index
    found[index] = .title
    let titleWords = words(index)
    guard titleWords.count >= 2 else { return }
    for other in passages.indices where other != index && found[other] == nil {
      guard passages[other].tokens.count <= passages[index].tokens.count + 4 else { continue }
      if words(other) == titleWords { found[other] = .furniture("headline again") }
    }
  }

  private func words(_ index: Int) -> [String] { Self.words(of: passages[index].tokens) }

  private static func words(of tokens: [Token]) -> [String] {
    tokens.filter { $0.kind != .mark }.map(\.word)
  }

  /// Whether the words begin or end others.
  private func isPart(_ words: [String], of whole: [String]) -> Bool {
    guard words.count >= 3, words.count <= whole.count else { return false }
    return whole.suffix(words.count).elementsEqual(words) || whole.starts(with: words)
  }

  /// A name above "+ posts" is the author's.
  private mutating func markAuthorsPage() {
    for index in passages.indices.dropFirst() where found[index] == .furniture("author's page") {
      let name = passages[index - 1]
      guard found[index - 1] == nil, (2...5).contains(name.tokens.count),
        name.tokens.allSatisfy({ $0.isCapitalized || $0.kind == .mark || $0.span.length <= 3 })
      else { continue }
      found[index - 1] = .furniture("by-line")
      author = author ?? name.content
    }
  }

  /// Captions of the article's own pictures, and the descriptions that repeat them.
  private mutating func markCaptions() {
    credits = passages.map { Credit.start(in: $0, of: text) }
    for index in passages.indices where found[index] == nil && credits[index] != nil {
      found[index] = .caption
      guard index > 0, found[index - 1] == nil, passages[index - 1].wordCount >= 4 else { continue }
      let words = passages[index - 1].tokens.map(\.word)
      if passages[index].tokens.starts(with: words, by: { $0.word == $1 }) {
        found[index - 1] = .furniture("picture description")
      }
    }
  }

  private func plainKind(_ index: Int) -> Block.Kind {
    let passage = passages[index]
    if passage.headingLevel != nil { return .heading }
    guard passage.mark == .plain, passage.isHeadlineLike, passage.wordCount <= 14,
      passages.count > 1
    else { return .paragraph }
    return .heading
  }
}
