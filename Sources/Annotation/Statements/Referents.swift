internal import Documents

/// Which words of a sentence a number is of: "a profit of 210 million on sales of 3.1 billion" has
/// two sums of money, and each has its own noun.
struct Referents {
  let analysis: Analysis

  /// The tokens that name what a number is of, or say what is done with it.
  ///
  /// They are those that stand to it as a name to its value ("profit of 210 million", "turnout was
  /// 71%", "44% for Lind"); of a number without any, those of the like number before.
  func tokens(of number: NumberMention) -> Set<Int> {
    let extent = extent(of: number)
    var tokens = Set(named(by: number, extent))
    let names = analysis.names.filter { name in
      !tokens.isDisjoint(with: name.tokens) && !number.tokens.overlaps(name.tokens)
    }
    let isNamed = tokens.contains { token in !names.contains { $0.tokens.contains(token) } }
    if !isNamed, let earlier = alike(before: number) {
      tokens.formUnion(named(by: earlier, self.extent(of: earlier)))
    }
    // "52.3%, against 44.1% for Lind": what is said of somebody else is not of the subject.
    if names.isEmpty, !isRival(extent) { tokens.formUnion(said(of: number, extent)) }
    return tokens
  }

  /// The number with the phrase that it stands in.
  func extent(of number: NumberMention) -> Range<Int> {
    let phrase =
      analysis.phrase(at: number.tokens.upperBound - 1)
      ?? analysis.phrase(at: number.tokens.lowerBound)
    guard let phrase else { return number.tokens }
    return min(
      phrase.tokens.lowerBound,
      number.tokens.lowerBound
    )..<max(
      phrase.tokens.upperBound,
      number.tokens.upperBound
    )
  }

  /// The words in its phrase, before it over "of" and behind it over "of", "in" or "for".
  private func named(by number: NumberMention, _ extent: Range<Int>) -> [Int] {
    var tokens = extent.filter { !number.tokens.contains($0) && analysis.word($0).tag == .nominal }
    if let link = text(extent.lowerBound - 1), Self.linksBefore.contains(link),
      let phrase = analysis.phrase(at: extent.lowerBound - 2)
    {
      tokens += phrase.tokens
    }
    if let link = text(extent.upperBound), Self.linksBehind.contains(link),
      let phrase = analysis.phrase(at: extent.upperBound + 1),
      !analysis.numbers.contains(where: { phrase.tokens.overlaps($0.tokens) })
    {
      tokens += phrase.tokens
    }
    return tokens
  }

  /// The last number before of the same unit.
  private func alike(before number: NumberMention) -> NumberMention? {
    analysis.numbers.last {
      $0.tokens.upperBound <= number.tokens.lowerBound && $0.unit == number.unit && !$0.isOrdinal
    }
  }

  private func isRival(_ extent: Range<Int>) -> Bool {
    text(extent.lowerBound - 1).map { ["against", "than", "versus"].contains($0) } ?? false
  }

  /// The names among them: whose the number is.
  func names(of number: NumberMention) -> [NameMention] {
    let tokens = tokens(of: number)
    return analysis.names.filter { name in name.tokens.contains(where: tokens.contains) }
  }

  /// "its first estimate of 180 million": the noun says that the number held before.
  func isFormer(_ number: NumberMention) -> Bool {
    guard number.change == nil else { return false }
    return isOfBefore(number)
      || named(by: number, extent(of: number)).contains { token in
        Self.former.contains(analysis.word(token).text)
      }
  }

  /// Whether it is what others are compared with: "against 860 cases a week earlier".
  func isOfBefore(_ number: NumberMention) -> Bool {
    let extent = extent(of: number)
    guard let link = text(extent.lowerBound - 1),
      link == "against" || link == "with" || link == "to",
      link == "against" || text(extent.lowerBound - 2) == "compared"
    else { return false }
    return (extent.upperBound..<extent.upperBound + 5).contains { token in
      text(token).map { ["earlier", "ago", "before", "previous"].contains($0) } ?? false
    }
  }

  /// The verb of its clause and its subject, and an object that is changed to or by the number.
  private func said(of number: NumberMention, _ extent: Range<Int>) -> [Int] {
    guard
      let clause = analysis.clauses.first(where: {
        $0.tokens.contains(number.tokens.lowerBound) || $0.subject?.tokens.overlaps(extent) == true
      })
    else { return [] }
    var tokens = [clause.verb.main]
    if let subject = clause.subject, subject.tokens.upperBound <= clause.verb.tokens.lowerBound {
      // "shares in the bank": what stands behind the subject tells whose or which.
      tokens += subject.tokens.lowerBound..<clause.verb.tokens.lowerBound
    }
    if let object = clause.object, !object.tokens.overlaps(extent),
      let link = text(extent.lowerBound - 1), ["to", "from", "by", "at"].contains(link)
    {
      tokens += object.tokens
    }
    return tokens.filter { !extent.contains($0) || $0 == clause.verb.main }
  }

  private func text(_ token: Int) -> String? { analysis.text(token) }

  private static let former: Set<String> = [
    "first", "initial", "earlier", "previous", "original", "preliminary", "former", "provisional",
  ]
  private static let linksBefore: Set<String> = ["of", "at", ":", "("]
  private static let linksBehind: Set<String> = ["of", "in", "for"]
}

extension [Detail] {
  /// The same details; those that a number is of by these tokens are marked.
  func referred(by tokens: Set<Int>) -> [Detail] {
    map { detail in
      var detail = detail
      detail.isReferred = detail.tokens.contains(where: tokens.contains)
      return detail
    }
  }
}
