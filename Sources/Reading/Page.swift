import Documents

/// What every passage of a text is in its page, and what the page states of the article.
struct Page {
  /// A span of the text, and what of the page it is part of.
  struct Statement {
    var span: Span
    /// Nil where a line simply says so.
    var part: Source.Part?
  }

  let text: SourceText
  var passages: [Passage]
  private(set) var kinds: [Block.Kind] = []
  /// Where the credit of each passage begins, if it has one.
  private(set) var credits: [Int?] = []
  var found: [Block.Kind?]
  /// What each passage is by its own words.
  let findings: [FurnitureRules.Finding?]
  var title: Int?
  var date: (day: WrittenDate, stated: Statement)?
  var author: Span?
  var publisher: Statement?
  /// The words of the title by the page's markup.
  let headline: [String]

  /// A page in passages; `headline` is the title by its markup, if that names one.
  init(text: SourceText, passages: [Passage], headline: String? = nil) {
    self.text = text
    self.passages = passages
    self.headline = headline.map { Self.words(of: TextReader.read(sentence: $0).tokens) } ?? []
    found = passages.map(\.given)
    let rules = FurnitureRules(text: text)
    findings = passages.map { $0.given == nil ? rules.finding($0) : nil }
    for (index, finding) in findings.enumerated() where found[index] == nil {
      guard let finding, finding.role != .opensList else { continue }
      found[index] = .furniture(finding.reason)
    }
    let body = passages.indices.first { found[$0] == nil && passages[$0].isProse }
    let imprints = readHead(rules, body: body)
    markAuthorsPage()
    markCaptions()
    if let body { markFoot(rules, body: body) }
    settle(imprints)
    publisher = publisher ?? copyright()
    if let body { readDateline(from: body) }
    kinds = passages.indices.map { found[$0] ?? plainKind($0) }
  }

  /// What the page states of its article.
  func source(id: String) -> Source {
    Source(
      id: id,
      title: title.map { .init(text[passages[$0].content], .stated(passages[$0].content)) },
      publisher: publisher.map { .init(text[$0.span], origin($0)) },
      author: author.map { .init(text[$0], .stated($0)) },
      date: date.map {
        PublicationDate(
          earliest: $0.day.earliest,
          latest: $0.day.latest,
          origin: origin($0.stated)
        )
      }
    )
  }

  private func origin(_ statement: Statement) -> Source.Origin {
    statement.part.map { .part($0, statement.span) } ?? .stated(statement.span)
  }

  func words(_ index: Int) -> [String] { Self.words(of: passages[index].tokens) }

  static func words(of tokens: some Sequence<Token>) -> [String] {
    tokens.filter { $0.kind != .mark }.map(\.word)
  }

  func span(of tokens: Range<Int>, in index: Int) -> Span {
    let own = passages[index].tokens
    return own[tokens.lowerBound].span.union(own[tokens.upperBound - 1].span)
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

  /// What stands below the text, or between its paragraphs, of other stories and of the page.
  private mutating func markFoot(_ rules: FurnitureRules, body: Int) {
    for index in passages.indices
    where index > body && found[index] == nil && rules.isLabelled(passages[index]) {
      found[index] = .furniture("other stories")
    }
    let others = OtherStories(
      text: text,
      passages: passages,
      found: found,
      findings: findings,
      title: title,
      body: body
    )
    for (index, reason) in others.reasons { found[index] = .furniture(reason) }
    let last = passages.indices.last { found[$0] == nil && passages[$0].isProse } ?? body
    for index in passages.indices where index > last && found[index] == nil {
      guard !passages[index].endsSentence, LinkRow(passages[index].tokens)?.isFoot == true else {
        continue
      }
      found[index] = .furniture("menu")
    }
  }

  private func plainKind(_ index: Int) -> Block.Kind {
    let passage = passages[index]
    if passage.headingLevel != nil { return .heading }
    guard passage.mark == .plain, passage.isHeadlineLike, passage.wordCount <= 14,
      passages.count > 1, LinkRow(passage.tokens)?.isTable != true
    else { return .paragraph }
    return .heading
  }
}
