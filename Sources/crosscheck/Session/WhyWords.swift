import Verdicts

/// What stands behind `why`, asked as people ask: "does 003 not contradict 58" is `not contradicts
/// 003`.
enum WhyWords {
  private static let fillers: Set<String> = [
    "do", "does", "did", "is", "are", "a", "the", "source", "claim", "my", "it", "this", "that",
    "with", "say", "says",
  ]
  private static let negations: Set<String> = [
    "not", "no", "doesn't", "don't", "didn't", "isn't", "doesn’t", "don’t", "didn’t", "isn’t",
  ]

  /// The words in the form of the command; words of the claim itself name no source.
  static func plain(_ words: [String], on claim: String) -> [String] {
    guard words.first != "not" else { return words }
    let asked = words.map { word in
      word.last.map { "?.,".contains($0) } == true ? String(word.dropLast()) : word
    }
    let said = Set(claim.split(whereSeparator: \.isWhitespace).map(String.init))
    let isNegated = asked.contains { negations.contains($0.lowercased()) }
    let verdict = asked.first { Expectation.kind(of: $0.lowercased()) != nil }
    guard
      isNegated || verdict != nil || asked.contains(where: { fillers.contains($0.lowercased()) })
    else {
      return asked
    }
    let names = asked.filter { word in
      let lower = word.lowercased()
      return !fillers.contains(lower) && !negations.contains(lower) && word != verdict
        && !said.contains(word) && !word.isEmpty
    }
    guard isNegated, let verdict else { return names }
    return ["not", verdict.lowercased()] + names
  }
}
