internal import Documents

/// Finds runs of capitalised words: the names of people, places, teams, films.
struct NameReader {
  let words: [Word]
  let base: Int
  /// The text in which the words stand.
  let document: Document

  func names() -> [NameMention] {
    if isHeadline { return [] }
    var names: [NameMention] = []
    var index = 0
    while index < words.count {
      guard opens(index) else {
        index += 1
        continue
      }
      let end = end(from: index)
      let text = written(index..<end)
      if !text.isEmpty, index > 0 || end - index > 1 || isNameAlone {
        names.append(NameMention(tokens: (base + index)..<(base + end), text: text))
      }
      index = end
    }
    return names
  }

  /// The words of a name as its text has them, without marks and what follows names.
  private func written(_ range: Range<Int>) -> String {
    range.filter { words[$0].tag != .mark && !Self.suffixes.contains(words[$0].text) }
      .map { document.text[document.tokens[base + $0].span] }.joined(separator: " ")
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = [
    "de", "da", "di", "del", "la", "le", "van", "von", "der", "bin", "ibn", "al", "el",
  ]

  /// Whether every longer word has a capital, verbs too: then capitals tell nothing.
  private var isHeadline: Bool {
    let long = words.filter { $0.tag != .mark && $0.tag != .number && $0.text.utf8.count > 3 }
    // "Mr Diaz led the Norland Rescue Service": a verb in small letters is one of a sentence.
    if words.contains(where: { $0.tag == .verb && !$0.isCapitalized }) { return false }
    return long.count > 3 && long.allSatisfy { $0.isCapitalized || $0.tag == .preposition }
      && words.contains { $0.isCapitalized && $0.verb != nil }
  }

  /// A first word alone is a name when it is nothing else: no verb, no plural.
  private var isNameAlone: Bool {
    guard let first = words.first else { return false }
    return first.verb == nil && first.noun == first.text
  }

  private func opens(_ index: Int) -> Bool {
    guard index < words.count, words[index].isCapitalized else { return false }
    if words[index].tag == .nominal { return true }
    // First names that are other words too: "Will Kramer, 18".
    return Self.firstNames.contains(words[index].text) && index + 1 < words.count
      && words[index + 1].isCapitalized && words[index + 1].tag == .nominal
  }

  private static let firstNames: Set<String> = ["will", "may", "mark", "rob", "grant", "pat"]

  private func end(from start: Int) -> Int {
    var end = start + 1
    while end < words.count {
      if opens(end) {
        end += 1
      } else if let next = afterLink(end), opens(next) {
        end = next + 1
      } else if words[end].text == ".", isShort(end - 1), end + 1 < words.count {
        end += 1
      } else {
        break
      }
    }
    // A mark at the end is none of the name.
    while end > start + 1, words[end - 1].tag == .mark { end -= 1 }
    return end
  }

  /// Over the point of an initial, a nickname in quotes, or a particle.
  private func afterLink(_ index: Int) -> Int? {
    let word = words[index]
    if Self.particles.contains(word.text) { return index + 1 }
    if word.text == ".", isShort(index - 1) { return index + 1 }
    guard Self.quotes.contains(word.text), index + 3 < words.count, opens(index + 1),
      Self.quotes.contains(words[index + 2].text)
    else { return nil }
    return index + 3
  }

  private static let quotes: Set<String> = ["\"", "“", "”", "'", "‘", "’"]

  /// An initial, or what follows a name.
  private func isShort(_ index: Int) -> Bool {
    words[index].text.utf8.count == 1 || Self.suffixes.contains(words[index].text)
  }
}
