internal import Documents

/// Finds runs of capitalised words: the names of people, places, teams, films.
struct NameReader {
  let words: [Word]
  let base: Int
  /// The tokens of the document, and its text.
  let tokens: [Token]
  let text: SourceText

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
      if index > 0 || end - index > 1 || isNameAlone, let name = name(index..<end) {
        names.append(name)
      }
      index = end
    }
    return names
  }

  /// The name as its text has it, without marks and what follows names; nil when nothing is left.
  private func name(_ range: Range<Int>) -> NameMention? {
    var text = ""
    var parts: [String] = []
    for index in range where words[index].tag != .mark && !words[index].form.followsName {
      if !text.isEmpty { text += " " }
      let token = tokens[base + index]
      let written = self.text[token.span]
      text += written
      parts.append(token.isPlain ? token.word : written.lowercased())
    }
    guard !text.isEmpty else { return nil }
    return NameMention(
      tokens: (base + range.lowerBound)..<(base + range.upperBound),
      text: text,
      words: parts
    )
  }

  /// Whether every longer word has a capital, verbs too: then capitals tell nothing.
  private var isHeadline: Bool {
    var long = 0
    var hasVerb = false
    for index in words.indices {
      let tag = words[index].tag
      let isCapitalized = words[index].isCapitalized
      // "Mr Diaz led the Norland Rescue Service": a verb in small letters is one of a sentence.
      if tag == .verb, !isCapitalized { return false }
      if isCapitalized, words[index].verb != nil { hasVerb = true }
      guard tag != .mark, tag != .number, words[index].text.utf8.count > 3 else { continue }
      if !isCapitalized, tag != .preposition { return false }
      long += 1
    }
    return long > 3 && hasVerb
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
      } else if words[end].form.mark == .stop, isShort(end - 1), end + 1 < words.count {
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
    let form = words[index].form
    if form.joinsNames { return index + 1 }
    if form.mark == .stop, isShort(index - 1) { return index + 1 }
    guard form.mark == .quote, index + 3 < words.count, opens(index + 1),
      words[index + 2].form.mark == .quote
    else { return nil }
    return index + 3
  }

  /// An initial, or what follows a name.
  private func isShort(_ index: Int) -> Bool {
    words[index].text.utf8.count == 1 || words[index].form.followsName
  }
}
