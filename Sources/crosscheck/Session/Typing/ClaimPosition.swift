/// Where in a claim the cursor stands: which words can come next.
struct ClaimPosition {
  /// The parts that the next word can play; none where a value or a date belongs.
  let parts: [Vocabulary.Part]

  /// Looks at the words before the cursor.
  init(after words: [Substring]) {
    if words.contains(where: Self.isSign) {
      parts = []
      return
    }
    switch words.last?.lowercased() {
    case "in", "outside": parts = [.place]
    case "during": parts = [.operation]
    case "by": parts = [.actor, .place]
    case "of": parts = [.population, .actor, .place]
    case "since", "before", "after", "on", "until", "from", "to": parts = []
    default: parts = Vocabulary.Part.allCases
    }
  }

  /// Whether a word is a comparison, such as `>=`.
  static func isSign(_ word: Substring) -> Bool {
    !word.isEmpty && word.allSatisfy { "=<>~!≤≥≠≈".contains($0) }
  }
}
