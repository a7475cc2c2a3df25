import Annotation
import Verdicts

/// A line that asks or only names something, where a claim was wanted: it can be looked for instead.
struct Question: Sendable {
  let line: String

  private static let asking: Set<String> = [
    "how", "what", "which", "who", "whom", "whose", "when", "where", "why",
  ]

  /// Words that ask even where no question mark stands: no claim begins with them.
  private static let alwaysAsking: Set<String> = ["how", "what", "which", "who", "why"]

  /// The words, without the marks at their ends.
  private var words: [String] {
    line.split(whereSeparator: \.isWhitespace).map { word in
      let start = word.drop { !$0.isLetter && !$0.isNumber }
      return String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
    }.filter { !$0.isEmpty }
  }

  /// Whether it asks for what a claim would say: how many, which, who.
  ///
  /// "Did 58 die?" is a claim.
  var isOpen: Bool {
    guard !line.contains(where: "=<>~".contains) else { return false }
    let first = words.prefix(3).map { $0.lowercased() }
    if line.last == "?" { return first.contains(where: Self.asking.contains) }
    return line.last != "." && first.first.map(Self.alwaysAsking.contains) == true
  }

  /// The search that finds facts on what it speaks of; nil when no fact has its last words.
  func search(in workspace: Workspace) -> String? {
    let topic = words.filter { word in
      let lower = word.lowercased()
      return (word != lower || lower.count > 2) && !Lexicon.isGrammarOrNumber(lower)
        && !Self.asking.contains(lower) && lower != "many" && lower != "much"
    }
    let facts = workspace.checker.facts
    let names = workspace.names
    for start in topic.indices {
      let last = Array(topic[start...])
      guard case .success(let query) = FactQuery.read(last, naming: names) else { continue }
      if facts.contains(where: query.meets) { return "facts " + last.joined(separator: " ") }
    }
    return nil
  }
}

extension Session {
  /// Says what leads on from a line that is no claim: a search, if one finds anything.
  mutating func lead(to search: String?) {
    guard console.isConversation else { return }
    let steps = [search, "conflicts", "help claiming"].compactMap(\.self)
    suggest(steps.joined(separator: " | "))
  }

  /// Says what to do next, unless the user wants no such words.
  mutating func suggest(_ next: String) {
    if state.options.hasNext { show("next: \(next)\n") }
  }
}
