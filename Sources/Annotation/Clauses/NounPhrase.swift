/// A run of words around a noun, or several joined by commas and "and".
public struct NounPhrase: Hashable, Sendable {
  /// Its tokens, as indexes into the tokens of the document.
  public var tokens: Range<Int>
  /// The nouns that carry it: one, or one for each joined phrase.
  public var heads: [Int]
  /// Whether it is a pronoun.
  public var isPronoun: Bool

  public init(tokens: Range<Int>, heads: [Int], isPronoun: Bool) {
    self.tokens = tokens
    self.heads = heads
    self.isPronoun = isPronoun
  }
}

extension [NounPhrase] {
  /// The phrase that holds a token; the phrases are in order and do not overlap.
  func phrase(at token: Int) -> NounPhrase? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].tokens.contains(token) ? self[low] : nil
  }
}

/// Finds the noun phrases of a sentence.
struct Chunker {
  let words: [Word]
  let base: Int

  /// All noun phrases, those joined by "and" made one.
  func phrases() -> [NounPhrase] { joined(simplePhrases()) }

  private func simplePhrases() -> [NounPhrase] {
    var phrases: [NounPhrase] = []
    phrases.reserveCapacity(words.count / 2)
    var index = 0
    while index < words.count {
      let tag = words[index].tag
      if tag == .pronoun {
        phrases.append(
          NounPhrase(
            tokens: (base + index)..<(base + index + 1),
            heads: [base + index],
            isPronoun: true
          )
        )
        index += 1
      } else if Self.begins.contains(tag) {
        let end = end(from: index)
        if let head = (index..<end).last(where: { Self.heads.contains(words[$0].tag) }) {
          phrases.append(
            NounPhrase(
              tokens: (base + index)..<(base + end),
              heads: [base + head],
              isPronoun: false
            )
          )
        }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return phrases
  }

  private static let begins: TagSet = [.determiner, .possessive, .nominal, .number]
  private static let heads: TagSet = [.nominal, .number]
  private static let inner: TagSet = [.nominal, .number, .genitive]

  private func end(from start: Int) -> Int {
    var end = start + 1
    while end < words.count {
      let tag = words[end].tag
      let opens = tag == .determiner || tag == .possessive
      let beforeOpens = Self.opens.contains(words[end - 1].tag)
      // "In Sunde 31 people": a number after a name begins a phrase of its own.
      if tag == .number, words[end - 1].tag == .nominal { break }
      guard Self.inner.contains(tag) || opens && beforeOpens || isModifier(at: end) else { break }
      end += 1
    }
    return end
  }

  private static let counting: TagSet = [.number, .determiner, .possessive]
  private static let finite: TagSet = [.auxiliary, .modal, .verb]
  private static let opens: TagSet = [.determiner, .possessive, .genitive]

  /// An adverb or a quotation mark inside a phrase ("an increasingly bitter war").
  private func isModifier(at index: Int) -> Bool {
    guard index + 1 < words.count, Self.opens.contains(words[index - 1].tag) else { return false }
    let word = words[index]
    return word.tag == .adverb && Self.inner.contains(words[index + 1].tag)
      || word.text == "\"" || word.text == "“"
  }

  /// Joins "A, B and C" to one phrase, when no verb shows that C begins a clause of its own.
  private func joined(_ phrases: [NounPhrase]) -> [NounPhrase] {
    var result: [NounPhrase] = []
    result.reserveCapacity(phrases.count)
    var index = 0
    while index < phrases.count {
      var last = index
      var confirmed = index
      while last + 1 < phrases.count, let link = link(phrases[last], phrases[last + 1]) {
        last += 1
        if link == .and { confirmed = last }
      }
      if confirmed > index, beginsClause(phrases[confirmed], joinedTo: phrases[index]) {
        confirmed -= 1
      }
      var phrase = phrases[index]
      if confirmed > index {
        phrase.tokens = phrase.tokens.lowerBound..<phrases[confirmed].tokens.upperBound
        phrase.heads = phrases[index...confirmed].flatMap(\.heads)
      }
      result.append(phrase)
      index = confirmed + 1
    }
    return result
  }

  private enum Link { case comma, and }

  private func link(_ first: NounPhrase, _ second: NounPhrase) -> Link? {
    if first.isPronoun || second.isPronoun { return nil }
    let start = first.tokens.upperBound - base
    let end = second.tokens.lowerBound - base
    switch end - start {
    case 1 where words[start].form.mark == .comma:
      // "In Kosovo, 2,700 civilians": a phrase of its own begins with a number or a determiner.
      return Self.counting.contains(words[end].tag) ? nil : .comma
    case 1: return words[start].text == "and" || words[start].text == "or" ? .and : nil
    case 2:
      return words[start].form.mark == .comma && words[start + 1].text == "and" ? .and : nil
    case 3:
      let isPair = words[start].text == "as" && words[start + 1].text == "well"
      return isPair && words[start + 2].text == "as" ? .and : nil
    default: return nil
    }
  }

  /// Whether a verb stands right after a phrase and another before the first of its list.
  private func beginsClause(_ phrase: NounPhrase, joinedTo first: NounPhrase) -> Bool {
    let after = phrase.tokens.upperBound - base
    guard after < words.count else { return false }
    return Self.finite.contains(words[after].tag)
      && words[..<(first.tokens.lowerBound - base)].contains { Self.finite.contains($0.tag) }
  }
}
