internal import Annotation
internal import Documents

/// A sentence of a source with its terms, as claims are compared with it.
struct Passage: Sendable {
  /// Its number among the sentences of the document.
  var number: Int
  var span: Span
  var sentence: TermSentence
}

/// The sentences of a document, found by the words they have.
struct PassageIndex: Sendable {
  let passages: [Passage]
  /// The passages that have a key or name a concept.
  private let places: [String: [Int]]

  init(_ passages: [Passage]) {
    self.passages = passages
    var places: [String: [Int]] = [:]
    for (index, passage) in passages.enumerated() {
      for key in Set(passage.sentence.terms.flatMap(Self.keys)) {
        places[key, default: []].append(index)
      }
    }
    self.places = places
  }

  /// Under what a term is found: its words, and the entries of lists that it names.
  static func keys(of term: Term) -> [String] { term.keys + term.concepts.map { "#\($0)" } }

  /// Whether any passage has a word of the term.
  func has(_ term: Term) -> Bool { Self.keys(of: term).contains { places[$0] != nil } }

  /// The passages that share most with a claim, the best first: rare words count more.
  func nearest(to claim: TermSentence, limit: Int) -> [Int] {
    var scores: [Int: Double] = [:]
    for term in claim.terms where !term.isAside {
      let found = Set(Self.keys(of: term).flatMap { places[$0] ?? [] })
      guard !found.isEmpty else { continue }
      let weight = 1 + Self.rarity(found.count, of: passages.count)
      for index in found { scores[index, default: 0] += weight }
    }
    for (index, score) in scores {
      let values = claim.values.count { term in
        passages[index].sentence.values.contains { TermRelation.isSameValue(term, $0) }
      }
      scores[index] = score + 2 * Double(values)
    }
    return scores.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map(\.key)
  }

  /// How much a term tells, in tenths: words that the whole text repeats tell little.
  func weight(of term: Term) -> Int {
    let uses = Set(Self.keys(of: term).flatMap { places[$0] ?? [] }).count
    if uses <= 2 || 20 * uses <= passages.count { return 10 }
    if 10 * uses <= passages.count { return 7 }
    return 5 * uses <= passages.count ? 5 : 3
  }

  /// From 0 for a word of every passage to 2 for a word of one in a hundred and fewer.
  private static func rarity(_ uses: Int, of all: Int) -> Double {
    var rarity = 0.0
    var share = Double(uses) / Double(max(all, 1))
    while share <= 0.5, rarity < 2 {
      share *= 2
      rarity += 0.3
    }
    return rarity
  }
}
