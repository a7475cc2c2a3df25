internal import Documents

/// The abbreviations that a text has introduced so far: "the Economic Community of West African
/// States (ECOWAS)" lets "ECOWAS" stand for the whole name from there on.
///
/// Which words before the bracket are meant is found as Schwartz and Hearst (2003) do: the letters
/// are looked for from the last to the first, the first one at the beginning of a word.
struct Abbreviations {
  /// What each abbreviation stands for, by its token in lower case.
  private var concepts: [String: (concept: Int, list: ListSet)] = [:]

  /// So many letters at most; longer words in brackets are none.
  private static let longest = 10

  /// Takes note of those that a sentence introduces.
  mutating func note(_ words: [Word], base: Int, mentions: [ConceptMention], in document: Document)
  {
    for open in words.indices.dropFirst() where words[open].form.mark == .opening {
      guard open + 2 < words.count, words[open + 2].text == ")",
        isAbbreviation(document.tokens[base + open + 1], in: document.text),
        let start = Self.start(of: words[open + 1].text, before: open, in: words),
        let long = mentions.last(where: {
          !$0.list.isDisjoint(with: .agents) && $0.tokens.upperBound == base + open
            && $0.tokens.lowerBound >= base + start && $0.tokens.count > 1
        })
      else { continue }
      concepts[words[open + 1].text] = (long.concept, long.list)
    }
  }

  /// The mentions of a sentence with those that its abbreviations make, in order.
  func completed(_ mentions: [ConceptMention], _ words: [Word], base: Int) -> [ConceptMention] {
    guard !concepts.isEmpty else { return mentions }
    var all = mentions
    for (index, word) in words.enumerated() where word.isCapitalized {
      guard let known = concepts[word.text],
        !mentions.contains(where: {
          $0.tokens.contains(base + index) && !$0.list.isDisjoint(with: .agents)
        })
      else { continue }
      let tokens = base + index..<base + index + 1
      let place = all.firstIndex { $0.tokens.lowerBound > base + index } ?? all.count
      all.insert(
        ConceptMention(concept: known.concept, tokens: tokens, list: known.list),
        at: place
      )
    }
    return all
  }

  /// Whether a token is written in capitals.
  private func isAbbreviation(_ token: Token, in text: SourceText) -> Bool {
    guard token.kind == .word, (2...Self.longest).contains(token.span.length) else { return false }
    let bytes = text.bytes[token.span.start..<token.span.end]
    return bytes.allSatisfy { !(0x61...0x7A).contains($0) && $0 < 0x80 }
      && bytes.count { (0x41...0x5A).contains($0) } > 1
  }

  /// The word at which the long form of an abbreviation begins; nil when the words before the
  /// bracket do not hold its letters.
  static func start(of short: String, before open: Int, in words: [Word]) -> Int? {
    let letters = short.utf8.filter { $0 >= 0x61 && $0 <= 0x7A || $0 >= 0x30 && $0 <= 0x39 }
    let first = max(0, open - min(letters.count + 5, 2 * letters.count))
    var word = open - 1
    var rest = word >= first ? Array(words[word].text.utf8) : []
    for (number, letter) in letters.enumerated().reversed() {
      while true {
        guard word >= first else { return nil }
        if let place = rest.lastIndex(of: letter),
          number > 0 || place == 0 || rest[place - 1] == 0x2D
        {
          rest.removeSubrange(place...)
          break
        }
        if number == 0, let place = rest.lastIndex(of: letter) {
          rest.removeSubrange(place...)
          continue
        }
        word -= 1
        rest = word >= first ? Array(words[word].text.utf8) : []
      }
    }
    return word
  }
}
