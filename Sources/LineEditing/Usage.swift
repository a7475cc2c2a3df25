/// How often words and names were typed before.
package struct Usage: Sendable {
  private var counts: [String: Int] = [:]

  /// A name has at most so many words.
  private static let longest = 4

  /// Counts the words of some texts, and what up to four of them make side by side.
  package init(of texts: some Sequence<String>) {
    for text in texts { count(text) }
  }

  private mutating func count(_ text: String) {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    for start in words.indices {
      var phrase = ""
      for word in words[start...].prefix(Self.longest) {
        phrase += phrase.isEmpty ? String(word) : " " + word
        counts[phrase, default: 0] += 1
      }
    }
  }

  /// How often a word or a name was typed, in any case.
  package func count(of phrase: String) -> Int { counts[phrase.lowercased()] ?? 0 }
}
