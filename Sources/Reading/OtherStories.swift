import Documents

/// Finds what a page shows of other stories after, or within, its article.
///
/// A marker opens other stories: "Latest news", a second section label, the credit of a second
/// picture. What follows it is theirs up to a run of paragraphs that is clearly the article's own.
/// A label such as "Read more" opens no more than the short lines below it.
struct OtherStories {
  /// Why passages are furniture, by their index.
  private(set) var reasons: [Int: String] = [:]

  private let passages: [Passage]
  private let found: [Block.Kind?]
  private let findings: [FurnitureRules.Finding?]
  /// The capitalised words of the article so far, those of `unread` passages left out.
  private var names: Set<String> = []
  /// Passages of the article whose names were not needed yet; few pages ask for them.
  private var unread: [(index: Int, skipsFirst: Bool)] = []

  init(
    text: SourceText,
    passages: [Passage],
    found: [Block.Kind?],
    findings: [FurnitureRules.Finding?],
    title: Int?,
    body: Int
  ) {
    self.passages = passages
    self.found = found
    self.findings = findings
    if let title { unread.append((title, skipsFirst: false)) }
    var index = body
    while index < passages.count {
      if index > body, opensList(index) {
        let end = listEnd(after: index, in: text)
        if end > index + 1 { mark(from: index, to: end) }
        index = end
        continue
      }
      guard index > body, opensOthers(index) else {
        if isProse(index) { unread.append((index, skipsFirst: true)) }
        index += 1
        continue
      }
      let resume = ownText(after: index) ?? passages.count
      mark(from: index, to: resume)
      index = resume
    }
  }

  private func opensOthers(_ index: Int) -> Bool {
    guard let finding = findings[index] else { return false }
    if finding.role == .opensOthers { return true }
    return finding.reason == "section label" || finding.reason == "top picture"
  }

  /// Whether other stories follow a passage where short lines do: "Read more" may also be a link
  /// between two paragraphs, and "More from the region" a heading.
  private func opensList(_ index: Int) -> Bool {
    let role = findings[index]?.role
    return role == .opensList && found[index] == nil || role == .endsTeaser
  }

  /// The end of the list below a passage: of its items, else of the short lines that stand right
  /// below it, else, with blank lines between them, of all short lines up to the next paragraph but
  /// for the heading of that.
  private func listEnd(after opener: Int, in text: SourceText) -> Int {
    var end = opener + 1
    func extend(while fits: (Int) -> Bool) { while end < passages.count, fits(end) { end += 1 } }
    extend { passages[$0].mark == .listItem }
    if end > opener + 1 { return end }
    extend { isShort($0) && !isApart($0, in: text) }
    if end > opener + 1 { return end }
    extend(while: isShort)
    let isFollowed = end < passages.count && isProse(end)
    return isFollowed && end > opener + 1 ? end - 1 : end
  }

  /// A line that is no paragraph and no heading.
  private func isShort(_ index: Int) -> Bool {
    let isOpener = findings[index]?.role == .opensOthers
    return !isOpener && !isProse(index) && passages[index].headingLevel == nil
      && passages[index].wordCount <= 25
  }

  /// Whether a blank line stands above a passage.
  private func isApart(_ index: Int, in text: SourceText) -> Bool {
    let gap = text.bytes[passages[index - 1].span.end..<passages[index].span.start]
    return gap.count { $0 == UInt8(ascii: "\n") } > 1
  }

  private mutating func mark(from start: Int, to end: Int) {
    var first = start
    // The picture's description stands above its credit.
    if findings[start]?.reason == "top picture", found[start - 1] == nil,
      passages[start - 1].mark == .plain, passages[start - 1].isHeadlineLike,
      passages[start - 1].wordCount <= 15
    {
      first -= 1
    }
    for index in first..<end {
      if case .furniture = found[index] { continue }
      if passages[index].headingLevel != nil, index + 1 == end, index > start { continue }
      reasons[index] = "other stories"
    }
  }

  /// The first passage after a marker that is the article's own text.
  private mutating func ownText(after marker: Int) -> Int? {
    var index = marker + 1
    while index < passages.count {
      guard isProse(index) else {
        index += 1
        continue
      }
      var end = index
      while end < passages.count, isProse(end) { end += 1 }
      if isOwn(index..<end, marker: marker) { return index }
      index = end
    }
    return nil
  }

  private func isProse(_ index: Int) -> Bool {
    found[index] == nil && passages[index].isProse
  }

  private mutating func isOwn(_ run: Range<Int>, marker: Int) -> Bool {
    let isTeaser = run.upperBound < passages.count && findings[run.upperBound]?.role == .endsTeaser
    if isTeaser || isCut(run.upperBound - 1) { return false }
    if run.count >= 3 { return true }
    let above = max(marker, run.lowerBound - 3)..<run.lowerBound
    let isUnderPicture = above.contains { index in
      ["photo credit", "top picture", "section label"].contains(findings[index]?.reason)
    }
    guard !isUnderPicture else { return false }
    let words = run.reduce(0) { $0 + passages[$1].wordCount }
    guard run.lowerBound == marker + 1 || words >= 40 else { return false }
    readNames()
    return run.allSatisfy { sharedNames(with: $0) >= 2 }
  }

  /// Whether a paragraph breaks off in an ellipsis, as a teaser does.
  private func isCut(_ index: Int) -> Bool {
    passages[index].tokens.last?.word.hasSuffix("...") == true
  }

  private func sharedNames(with index: Int) -> Int {
    names.intersection(passages[index].tokens.lazy.filter(\.isCapitalized).map(\.word)).count
  }

  private mutating func readNames() {
    for passage in unread { collectNames(of: passage.index, skippingFirst: passage.skipsFirst) }
    unread = []
  }

  /// Collects the capitalised words that do not begin a sentence.
  private mutating func collectNames(of index: Int, skippingFirst: Bool) {
    let tokens = passages[index].tokens
    var beginsSentence = skippingFirst
    for token in tokens {
      if token.kind == .word, token.isCapitalized, !beginsSentence, token.span.length >= 3 {
        names.insert(token.word)
      }
      beginsSentence = token.kind == .mark && token.word != "," && token.word != "-"
    }
  }
}
