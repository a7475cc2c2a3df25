import LineEditing
import RuleFiles

/// What Tab offers behind a key and its sign, as in `whatif place=N` and `facts measure=d`.
struct AssignmentCompletion {
  let vocabulary: Vocabulary
  let book: RuleBook
  let sources: [Completion.Candidate]

  /// What facts are read as, by the names of their cards.
  private var measures: [Completion.Candidate] {
    book.measures.map { Completion.Candidate($0.name, note: $0.summary) }
      + book.events.map { Completion.Candidate($0.name, note: $0.summary) }
  }

  /// The part of a row behind the last key, by its UTF-8 offsets, and what it can become; nil when
  /// no key stands there, or what stands behind it is no beginning of a name.
  func found(in row: String) -> (range: Range<Int>, candidates: [Completion.Candidate])? {
    guard let word = TypedWords(row).words.last(where: { $0.text.contains("=") }),
      let sign = word.text.firstIndex(of: "=")
    else { return nil }
    let key = word.text[..<sign].lowercased()
    let start = word.range.lowerBound + word.text[...sign].utf8.count
    // A name may hold spaces.
    let typed = String(decoding: row.utf8.dropFirst(start), as: UTF8.self)
    guard let indices = indices(of: key),
      let (_, found) = CandidateIndex.matches(typed, in: indices)
    else { return nil }
    return (start..<row.utf8.count, found)
  }

  private func indices(of key: String) -> [CandidateIndex]? {
    switch key {
    case "place", "outside": vocabulary.indices(of: [.place])
    case "operation": vocabulary.indices(of: [.operation])
    case "agent": vocabulary.indices(of: [.actor, .place])
    case "population": vocabulary.indices(of: [.population])
    case "measure": [CandidateIndex(measures)]
    case "source": [CandidateIndex(sources)]
    default: nil
    }
  }

  /// The keys of a query of the facts.
  static let facts: [Completion.Candidate] = FactQuery.Key.allCases.map {
    Completion.Candidate("\($0.rawValue)=", note: $0 == .value ? "value>=50, value=50..60" : "")
  }
}
