internal import Annotation
internal import Documents
internal import Inference

/// Compares the sentences of a claim with those of the sources, where the cards read nothing.
///
/// It says which terms of the claim a sentence has and which it has otherwise; what follows of
/// that, check rules decide.
struct SentenceComparer: Sendable {
  /// A claim's sentence beside all sources: what the rules are told, and the sentences to quote.
  struct Comparison: Sendable {
    var part: Claim.Part
    var facts: [Fact]
    var store: Store
  }

  let words: WordComparison
  let sources: [(id: String, passages: PassageIndex)]

  /// A claim's sentence beside every source; nil when no sentence shares anything with it.
  ///
  /// `isRead` says that a card reads the claim: then nothing but all of its words will do. `isPart`
  /// says that it is one of several sentences.
  func comparison(_ claim: TermSentence, isRead: Bool, isPart: Bool) -> Comparison? {
    var facts: [Fact] = isRead ? [Fact("carded", [.symbol(Judge.claim)])] : []
    if isPart { facts.append(Fact("one-of-several", [.symbol(Judge.claim)])) }
    var store = Store()
    for source in sources {
      let aligner = Aligner(claim: claim, index: source.passages, words: words)
      let aligned = aligner.alignments(limit: isPart ? 5 : 3).filter { isPart || isNear($0, claim) }
      guard !aligned.isEmpty else { continue }
      store.keep(
        aligned.map { stored($0, claim, source.id) },
        of: source.id
      )
      let weights = claim.terms.map(source.passages.weight)
      facts += aligned.flatMap { self.facts(of: $0, claim, source.id, weights) }
    }
    guard !store.sources.isEmpty else { return nil }
    facts += terms(of: claim)
    let isDenied = claim.isNegated || claim.terms.contains(where: \.isNegated)
    facts.append(
      Fact("polarity", [.symbol(Judge.claim), isDenied ? "denied" : "affirmed"])
    )
    return Comparison(part: part(claim), facts: facts, store: store)
  }

  /// Whether enough of the claim is said that rules could make something of it.
  private func isNear(_ alignment: Alignment, _ claim: TermSentence) -> Bool {
    2 * (alignment.met.values.count { $0 != .elsewhere } + 1) >= claim.terms.count
  }

  private static func id(_ source: String, _ alignment: Alignment) -> String {
    "\(source)@\(alignment.passage.number)"
  }

  // MARK: What is quoted

  private func part(_ claim: TermSentence) -> Claim.Part {
    var statement = Statement(
      kind: .event,
      type: Self.type,
      sentence: 0,
      span: Span(0, 0),
      rule: Self.type
    )
    statement.isNegated = claim.isNegated
    statement.slots = claim.terms.map { Slot(.object, concept: nil, name: $0.text) }
    return Claim.Part(statement: statement, comparison: .equal)
  }

  private func stored(
    _ alignment: Alignment,
    _ claim: TermSentence,
    _ source: String
  ) -> StoredStatement {
    let passage = alignment.passage
    var statement = Statement(
      kind: .event,
      type: Self.type,
      sentence: passage.number,
      span: passage.span,
      rule: Self.type
    )
    statement.isNegated = passage.sentence.isNegated
    let met = alignment.met.filter { $0.value == .here }.keys.sorted()
    let said = met.map { claim.terms[$0].text } + alignment.rivals.map(\.other.text)
    statement.slots = said.map { Slot(.object, concept: nil, name: $0) }
    let assumed = alignment.met.filter { $0.value == .assumed }.keys.sorted()
    if !assumed.isEmpty, let anaphor = passage.sentence.anaphor {
      let name = assumed.map { claim.terms[$0].text }.joined(separator: ", ")
      let words = anaphor.isEmpty ? "what the sentence leaves unsaid" : "\"\(anaphor)\""
      statement.assumptions = ["\(words) is taken as \(name)"]
    }
    return StoredStatement(id: Self.id(source, alignment), source: source, statement: statement)
  }

  private static let type = "sentence"

  // MARK: What the rules are told

  private func name(_ claim: TermSentence, _ term: Int) -> Value {
    .symbol("term \(term + 1):\(claim.terms[term].text)")
  }

  private func terms(of claim: TermSentence) -> [Fact] {
    let claimID = Value.symbol(Judge.claim)
    return claim.terms.indices.filter { !claim.terms[$0].isAside }.map { position in
      let term = claim.terms[position]
      return Fact(
        "term",
        [
          claimID, name(claim, position), .symbol(term.sort.rawValue),
          term.isTopic ? "topic" : "comment",
        ]
      )
    }
  }

  private func facts(
    of alignment: Alignment,
    _ claim: TermSentence,
    _ source: String,
    _ weights: [Int]
  ) -> [Fact] {
    let (claimID, fact) = (Value.symbol(Judge.claim), Value.symbol(Self.id(source, alignment)))
    var facts = [Fact("passage", [claimID, fact]), Fact("fact", [fact, .symbol(source)])]
    facts += claim.terms.indices.filter { !claim.terms[$0].isAside }.map {
      Fact("weight", [claimID, fact, name(claim, $0), .number(Decimal(weights[$0]))])
    }
    for (position, place) in alignment.met.sorted(by: { $0.key < $1.key })
    where !claim.terms[position].isAside {
      facts.append(
        Fact("met", [claimID, fact, name(claim, position), .symbol(place.rawValue)])
      )
    }
    for rival in alignment.rivals {
      let other = Value.symbol("words:\(rival.other.text)")
      facts.append(
        Fact(
          "rival",
          [
            claimID, fact, name(claim, rival.term), other,
            .symbol(claim.terms[rival.term].sort.rawValue), .symbol(rival.role.rawValue),
          ]
        )
      )
    }
    if alignment.isUnreal { facts.append(Fact("unreal", [claimID, fact])) }
    if alignment.isSwapped { facts.append(Fact("swapped-names", [claimID, fact])) }
    if alignment.isTurned { facts.append(Fact("unlike", [claimID, fact])) }
    return facts
  }
}
