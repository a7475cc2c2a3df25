/// A place in a sentence that names a concept.
public struct ConceptMention: Hashable, Sendable {
  /// The index of the concept in the lexicon.
  public var concept: Int
  /// The tokens that name it, as indexes into the tokens of the document.
  public var tokens: Range<Int>
  /// The list that names the concept.
  public var list: ListSet

  public init(concept: Int, tokens: Range<Int>, list: ListSet) {
    self.concept = concept
    self.tokens = tokens
    self.list = list
  }
}

extension Lexicon {
  /// Where words name concepts: the longest phrase of each list at each word.
  ///
  /// Phrases of verbs may have other words between their parts ("forced from their homes"). With
  /// `isParallel` the words of the lists are found that only lay sentences side by side.
  func mentions(
    in words: [Word],
    base: Int,
    isParallel: Bool = false
  ) -> [ConceptMention] {
    var mentions: [ConceptMention] = []
    var covered = [Int](repeating: 0, count: layers.count)
    // In a line typed without any capital every name may stand without one.
    let hasCapitals = words.contains(where: \.isCapitalized)
    let marks = WordMarks(words)
    for start in words.indices {
      let phrases = isParallel ? words[start].form.parallels : words[start].form.phrases
      for index in phrases.indices where covered[phrases[index].layer] <= start {
        guard marks.contain(phrases[index].needs) else { continue }
        if phrases[index].needsCapital, hasCapitals, !words[start].isCapitalized { continue }
        let length = phrases[index].length
        let last = length == 1 ? start + 1 : end(of: phrases[index], at: start, in: words)
        guard let end = last else { continue }
        if end - start > length, standsTogether(phrases[index...], length, at: start, in: words) {
          continue
        }
        covered[phrases[index].layer] = end
        let concept = phrases[index].concept
        mentions.append(
          ConceptMention(
            concept: concept,
            tokens: (base + start)..<(base + end),
            list: lists[concept]
          )
        )
      }
    }
    return mentions
  }

  /// Whether a phrase as long as the first of some, of its list too, stands there without a gap:
  /// who "took part on Sunday" took nothing on.
  private func standsTogether(
    _ phrases: ArraySlice<Phrase>,
    _ length: Int,
    at start: Int,
    in words: [Word]
  ) -> Bool {
    phrases.contains { phrase in
      phrase.layer == phrases.first?.layer && phrase.length == length
        && end(of: phrase, at: start, in: words) == start + length
    }
  }

  /// Where a phrase whose first word stands at a word ends; nil when the rest does not follow.
  private func end(of phrase: Phrase, at start: Int, in words: [Word]) -> Int? {
    let isVerbal = phrase.isVerbal
    var position = start + 1
    for index in phrase.rest {
      let isLast = index == phrase.rest.upperBound - 1
      let isInflected = isLast && phrase.isInflected
      let limit = min(words.count, position + (isVerbal ? 5 : 1))
      while position < limit,
        !words[position].form.continues(rests[index], inflected: isInflected)
      {
        if words[position].tag == .mark || words[position].tag == .verb { return nil }
        position += 1
      }
      guard position < limit else { return nil }
      position += 1
    }
    return position
  }
}
