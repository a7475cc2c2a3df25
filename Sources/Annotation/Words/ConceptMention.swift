internal import RuleFiles

/// A place in a sentence that names a concept.
package struct ConceptMention: Hashable, Sendable {
  /// The index of the concept in the lexicon.
  package var concept: Int
  /// The tokens that name it, as indexes into the tokens of the document.
  package var tokens: Range<Int>
  /// The list that names the concept.
  package var list: ListSet

  package init(concept: Int, tokens: Range<Int>, list: ListSet) {
    self.concept = concept
    self.tokens = tokens
    self.list = list
  }
}

extension Lexicon {
  /// Where words name concepts: the longest phrase of each list at each word.
  ///
  /// Phrases of verbs may have other words between their parts ("forced from their homes").
  func mentions(in words: [Word], base: Int) -> [ConceptMention] {
    var mentions: [ConceptMention] = []
    var covered = [Int](repeating: 0, count: layers.count)
    // In a line typed without any capital every name may stand without one.
    let hasCapitals = words.contains(where: \.isCapitalized)
    for start in words.indices {
      for phrase in words[start].form.phrases {
        if phrase.needsCapital, hasCapitals, !words[start].isCapitalized { continue }
        guard covered[phrase.layer] <= start, let end = end(of: phrase, at: start, in: words)
        else { continue }
        covered[phrase.layer] = end
        mentions.append(
          ConceptMention(
            concept: phrase.concept,
            tokens: (base + start)..<(base + end),
            list: lists[phrase.concept]
          )
        )
      }
    }
    return mentions
  }

  /// Where a phrase whose first word stands at a word ends; nil when the rest does not follow.
  private func end(of phrase: Phrase, at start: Int, in words: [Word]) -> Int? {
    var position = start + 1
    for (index, word) in phrase.words.enumerated().dropFirst() {
      let isLast = index == phrase.words.count - 1
      let allowed = phrase.inflection == .verbs ? 4 : 0
      guard
        let found = (position..<min(words.count, position + allowed + 1)).first(where: {
          words[$0].matches(
            word,
            isLast ? phrase.inflection == .verbs ? .nouns : phrase.inflection : .names,
            at: 1
          )
        })
      else { return nil }
      if words[position..<found].contains(where: { $0.tag == .mark || $0.tag == .verb }) {
        return nil
      }
      position = found + 1
    }
    return position
  }
}
