import LineEditing
import RuleFiles
import Synchronization

/// The vocabulary of a rule book, made when it is first asked for and shared by all copies.
final class SharedVocabulary: Sendable {
  private let book: RuleBook
  private let made = Mutex<Vocabulary?>(nil)

  init(_ book: RuleBook) { self.book = book }

  var words: Vocabulary {
    made.withLock { made in
      if let made { return made }
      let words = Vocabulary(book)
      made = words
      return words
    }
  }
}

/// What claims can speak of, made ready for completion.
struct Vocabulary: Sendable {
  /// The part that a word plays in a claim.
  enum Part: String, Hashable, Sendable, CaseIterable {
    case measure, event, population, place, operation, actor
  }

  private let indices: [Part: CandidateIndex]

  init(_ book: RuleBook) {
    var found: [Part: [Completion.Candidate]] = [:]
    for list in book.lists {
      guard let part = Self.part(of: list.name) else { continue }
      found[part, default: []] += list.entries.flatMap { Self.candidates($0, part) }
    }
    for card in book.measures { found[.measure, default: []] += Self.candidates(card) }
    for card in book.events { found[.event, default: []] += Self.candidates(card) }
    indices = found.mapValues { CandidateIndex($0) }
  }

  /// The indices of the words that play one of some parts.
  func indices(of parts: [Part]) -> [CandidateIndex] { parts.compactMap { indices[$0] } }

  private static func part(of list: String) -> Part? {
    switch list {
    case "populations": .population
    case "places": .place
    case "operations": .operation
    case "organisations", "persons", "actors": .actor
    default: nil
    }
  }

  private static func candidates(_ entry: WordList.Entry, _ part: Part) -> [Completion.Candidate] {
    let parents = entry.parents.isEmpty ? "" : " in " + entry.parents.joined(separator: ", ")
    let own = Completion.Candidate(entry.name, note: part.rawValue + parents)
    return [own]
      + entry.forms.map {
        Completion.Candidate($0, note: "\(part.rawValue): \(entry.name)")
      }
  }

  private static func candidates(_ card: MeasureCard) -> [Completion.Candidate] {
    [Completion.Candidate(card.name, note: "measure: \(card.summary)")]
      + forms(card.nouns, "measure: \(card.name)")
  }

  private static func candidates(_ card: EventCard) -> [Completion.Candidate] {
    [Completion.Candidate(card.name, note: "event: \(card.summary)")]
      + forms(card.nouns, "event: \(card.name)")
  }

  private static func forms(_ cues: [Cue], _ note: String) -> [Completion.Candidate] {
    cues.map { Completion.Candidate($0.words.joined(separator: " "), note: note) }
  }
}
