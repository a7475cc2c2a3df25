import Documents

/// When, by whom and by which outlet an article says that it was published.
extension Page {
  /// The lines that only say when and by whom the article was published.
  ///
  /// A bare date counts above the second paragraph; further down it is a heading.
  mutating func imprints(body: Int?) -> [(index: Int, line: ImprintLine)] {
    let second = body.flatMap(proseAfter)
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

  /// The lines with names and a day above the text, or above its second paragraph when the first
  /// is its lead; the only line that can be the headline is none.
  mutating func namedImprints(body: Int) -> [(index: Int, line: ImprintLine)] {
    let end = proseAfter(body) ?? body
    var imprints: [(Int, ImprintLine)] = []
    for index in 0..<end where found[index] == nil && passages[index].mark == .plain {
      let tokens = passages[index].tokens
      guard passages[index].isHeadlineLike, let line = ImprintLine(named: tokens) else { continue }
      let others = (0..<min(index, body)).contains { other in
        found[other] == .title || found[other] == nil && passages[other].isHeadlineLike
      }
      guard others || standsAboveHeadline(index, body: body) else { continue }
      found[index] = .dateline
      imprints.append((index, line))
      let beforeDay = tokens.prefix { $0.span.end <= line.dateSpan?.start ?? 0 }
      if publisher == nil, let masthead = Masthead(outlet: beforeDay), masthead.isPress {
        publisher = Statement(span: span(of: masthead.name, in: index), part: .masthead)
      }
    }
    return imprints
  }

  /// Whether a line that may be the headline stands between a line and the text.
  private func standsAboveHeadline(_ index: Int, body: Int) -> Bool {
    guard index < body else { return false }
    return (index + 1..<body).contains { other in
      found[other] == nil && passages[other].isHeadlineLike
        && ImprintLine(named: passages[other].tokens) == nil
    }
  }

  private func proseAfter(_ first: Int) -> Int? {
    passages.indices.first { $0 > first && found[$0] == nil && passages[$0].isProse }
  }

  /// Takes date and author from the imprints that turned out to be the article's own.
  mutating func settle(_ imprints: [(index: Int, line: ImprintLine)]) {
    for (index, line) in imprints
    where found[index] == .dateline || found[index] == .furniture("by-line") {
      if date == nil, let day = line.date, let span = line.dateSpan {
        date = (day, Statement(span: span))
      }
      if author == nil { author = line.author }
    }
  }

  /// The dateline of the report: that of its first paragraph, or of its second under a lead.
  func dateline(from body: Int) -> (index: Int, dateline: Dateline)? {
    for index in [body, proseAfter(body)].compactMap({ $0 }) {
      if let dateline = Dateline(passages[index].tokens, in: text) { return (index, dateline) }
    }
    return nil
  }

  /// Takes the day and the agency from the dateline, which is no part of what the report says.
  mutating func readDateline(from body: Int) {
    guard let (index, dateline) = dateline(from: body), found[index] == nil else { return }
    if date == nil, let day = dateline.date {
      date = (day, Statement(span: span(of: day.range, in: index), part: .dateline))
    }
    if publisher == nil, let agency = dateline.agency {
      publisher = Statement(span: span(of: agency, in: index), part: .agencyTag)
    }
    passages[index].tokens.removeFirst(dateline.end)
    passages[index].content.start = passages[index].tokens[0].span.start
  }

  /// Whose the article is by a notice of rights.
  func copyright() -> Statement? {
    for index in passages.indices where found[index] == .furniture("copyright") {
      guard let owner = CopyrightLine(passages[index].tokens)?.owner else { continue }
      return Statement(span: span(of: owner, in: index), part: .copyright)
    }
    return nil
  }
}
