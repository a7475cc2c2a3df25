import Verdicts

/// A rule file to begin with, of what articles speak of and no rule knows.
struct RuleScaffold {
  let words: UnlistedWords

  /// Lists that hold as they stand, and events as comments: which are worth a card, people judge.
  var text: String {
    let sections = [
      list("populations", "Who or what is counted.", "nouns", words.counted),
      list("places", "Places; say what they lie in: Narvik in Norway.", "names", words.places),
      list(
        "actors",
        "People and groups; persons may go into a list persons.",
        "names",
        words.names
      ),
      events,
    ].filter { !$0.isEmpty }
    guard !sections.isEmpty else { return "# The rules know all that these articles speak of.\n" }
    return "# What the articles speak of and no rule knew, with how often. Keep what matters.\n\n"
      + sections.joined(separator: "\n")
  }

  private func list(
    _ name: String,
    _ summary: String,
    _ inflection: String,
    _ words: [UnlistedWords.Word]
  ) -> String {
    guard !words.isEmpty else { return "" }
    let width = words.map { Self.quoted($0.text).count }.max() ?? 0
    let entries = words.map { word in
      let entry = Self.quoted(word.text)
      let blanks = String(repeating: " ", count: width - entry.count)
      return "  \(entry)\(blanks)  # \(word.count) times\n"
    }
    return "list \(name)\n  \"\(summary)\"\n  inflect \(inflection)\n" + entries.joined()
  }

  /// An entry with marks or the word "in" stands in quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
    return isPlain && !text.split(separator: " ").contains("in") ? text : "\"\(text)\""
  }

  /// Sketches of cards for verbs that come often.
  private var events: String {
    words.verbs.map { verb in
      let example = verb.example.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return """
        # event \(verb.text)
        #   "What happens, in a sentence."
        #   verb  \(verb.text)
        #   yes   \(example)
        #   no    A sentence that has the word and means something else.

        """
    }.joined(separator: "\n")
  }
}
