import Documents

/// What stands above an article: menus, the outlet's name, the headline, when and by whom.
extension Page {
  /// Reads the lines above the text and returns those that say when and by whom it was published.
  mutating func readHead(_ rules: FurnitureRules, body: Int?)
    -> [(index: Int, line: ImprintLine)]
  {
    let end = body ?? passages.count
    markSections(rules, before: end)
    readHeader(before: end)
    var imprints = imprints(body: body)
    if let body {
      markMenus(before: body)
      findMasthead(before: body)
      imprints += namedImprints(body: body)
    }
    findTitle(before: end)
    return imprints
  }

  /// The lines above the text that are nothing yet and may be its headline.
  private func candidates(before end: Int) -> [Int] {
    (0..<end).filter { index in
      found[index] == nil && passages[index].isHeadlineLike
        && (passages[index].mark == .plain || passages[index].headingLevel != nil)
    }
  }

  /// Sections above the article: in its text such a line would be a heading.
  private mutating func markSections(_ rules: FurnitureRules, before body: Int) {
    for index in 0..<body where found[index] == nil && rules.isSection(passages[index]) {
      found[index] = .furniture("section label")
    }
  }

  /// Rows of links, unless one is all that can be the headline.
  private mutating func markMenus(before body: Int) {
    let candidates = candidates(before: body)
    let rows = candidates.filter { LinkRow(passages[$0].tokens)?.isMenu == true }
    guard candidates.count > rows.count || title != nil else { return }
    for index in rows { found[index] = .furniture("menu") }
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
      case .publisher, .source: publisher = publisher ?? Statement(span: field.value)
      case .url, .link: break
      }
      found[index] = .furniture("imprint")
    }
  }

  /// The name of the outlet: a name above the headline that words of the press, a notice of rights,
  /// the tag of an agency, or a menu right below it show to be one.
  private mutating func findMasthead(before body: Int) {
    let owners = owners(body: body)
    let candidates = candidates(before: body)
    for index in candidates {
      let tokens = passages[index].tokens
      guard let masthead = Masthead(tokens), ImprintLine(named: tokens) == nil,
        masthead.isPress || owners.contains(where: masthead.isNamed) || isAboveMenu(index)
      else { continue }
      let hasHeadline = candidates.contains { other in
        other != index && words(other) != words(index)
          && (passages[other].headingLevel != nil || isSentenceLike(other)
            || other > index && Masthead(passages[other].tokens)?.isPress != true)
      }
      guard hasHeadline || title != nil else { continue }
      publisher =
        publisher
        ?? Statement(span: span(of: masthead.name, in: index), part: .masthead)
      for other in candidates where words(other) == words(index) {
        found[other] = .furniture("masthead")
      }
      return
    }
  }

  /// The names in notices of rights and in the dateline.
  private func owners(body: Int) -> [[String]] {
    var owners = passages.indices.compactMap { index -> [String]? in
      guard findings[index]?.reason == "copyright" else { return nil }
      let tokens = passages[index].tokens
      return CopyrightLine(tokens)?.owner.map { Self.words(of: tokens[$0]) }
    }
    if let (index, dateline) = dateline(from: body), let agency = dateline.agency {
      owners.append(Self.words(of: passages[index].tokens[agency]))
    }
    return owners
  }

  private func isAboveMenu(_ index: Int) -> Bool {
    guard index + 1 < passages.count, words(index).count <= 4 else { return false }
    return found[index + 1] == .furniture("menu")
      || found[index + 1] == .furniture("section label")
        && LinkRow(passages[index + 1].tokens) != nil
  }

  /// Whether a line has five words, one of them without a capital: more than a name has.
  private func isSentenceLike(_ index: Int) -> Bool {
    let words = passages[index].tokens.filter { $0.kind != .mark }
    return words.count >= 5
      && words.contains { $0.kind == .word && !$0.isCapitalized && !Masthead.joins($0) }
  }

  /// The title: the highest heading above the text, else the first line that reads as a headline.
  private mutating func findTitle(before body: Int) {
    let open = (0..<body).filter { found[$0] == nil }
    let headings = open.compactMap { index in
      passages[index].headingLevel.map { (level: $0, index: index) }
    }
    let named = headings.first { isPart(words($0.index), of: headline) }?.index
    let highest = named ?? headings.min { $0.level < $1.level }?.index
    guard var index = title ?? highest ?? plainHeadline(open) else { return }
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
    cutOutlet(off: index)
    let titleWords = words(index)
    guard titleWords.count >= 2 else { return }
    for other in passages.indices where other != index && found[other] == nil {
      guard passages[other].tokens.count <= passages[index].tokens.count + 4 else { continue }
      if words(other) == titleWords { found[other] = .furniture("headline again") }
    }
  }

  /// Takes the outlet off a headline: "Dam bursts above the town | The Havik Gazette".
  private mutating func cutOutlet(off index: Int) {
    let tokens = passages[index].tokens
    guard let cut = LinkRow.lastCut(in: tokens), cut >= 4, cut + 1 < tokens.count,
      let masthead = Masthead(Array(tokens[(cut + 1)...])), masthead.isPress
    else { return }
    let name = tokens[cut + 1].span.union(tokens[tokens.count - 1].span)
    publisher = publisher ?? Statement(span: name, part: .masthead)
    passages[index].tokens = Array(tokens[..<cut])
    passages[index].content = tokens[0].span.union(tokens[cut - 1].span)
  }

  /// The first line that reads as a headline; a few names above one that says more are a kicker.
  private func plainHeadline(_ open: [Int]) -> Int? {
    let plain = open.filter { passages[$0].mark == .plain && passages[$0].isHeadlineLike }
    guard let first = plain.first else { return nil }
    guard words(first).count <= 3, Masthead(passages[first].tokens) != nil,
      let next = plain.dropFirst().first, isSentenceLike(next)
    else { return first }
    return next
  }

  /// Whether the words begin or end others.
  private func isPart(_ words: [String], of whole: [String]) -> Bool {
    guard words.count >= 3, words.count <= whole.count else { return false }
    return whole.suffix(words.count).elementsEqual(words) || whole.starts(with: words)
  }
}
