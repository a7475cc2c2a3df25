import Annotation
import Documents
import Inference
import Reading
import Testing

@testable import Verdicts

/// What the program and the rules know of each other by name.
@Suite struct RuleInterfaceTests {
  /// Every row that the program can assert, for the shipped articles and claims on them.
  private static func asserted() throws -> [Fact] {
    let checker = Repository.seeds
    let judge = try #require(checker.judge)
    let claims = checker.exampleClaims + ["Zubrowka had 12 deaths"]
    var parts = claims.flatMap { checker.claims.claim($0).0?.parts ?? [] }
    // A word that no list knows and that some article has.
    let word = try #require(
      checker.documents.first?.tokens.map(\.word).first { word in
        word.count > 4 && checker.lexicon.concepts.allSatisfy { $0.name.lowercased() != word }
      }
    )
    parts[0].statement.details.append(Detail(concept: nil, name: word))
    return try judge.tuples.knowledge(of: checker.book) + checker.store.tuples(judge.tuples)
      + parts.flatMap { judge.asserted($0, checker.context(of: $0)) } + compared(checker)
      + proved(checker)
  }

  /// What is asserted of verdicts and their proofs.
  private static func proved(_ checker: FactChecker) throws -> [Fact] {
    let claim = "French deaths = 58"
    let verdicts = try checker.report(claim).verdicts
    var rows = checker.proofRows(of: verdicts)
    rows.add(obstacle: verdicts[0].proof, to: .agrees, of: verdicts[0].source)
    let change = checker.change(from: verdicts[0], to: nil, on: claim, since: checker)
    rows.add(change: change, from: verdicts[0], to: nil, of: verdicts[0].source)
    return rows.facts
  }

  /// What is asserted when claims are laid beside the sentences of the shipped articles.
  private static func compared(_ checker: FactChecker) -> [Fact] {
    let claims = [
      "France did not withdraw its troops from Mali.",
      "France shifted forces to Mali's neighbors Burkina Faso and Niger.",
      "French forces entered Mali in January 2011.",
    ]
    let comparer = SentenceComparer(
      words: WordComparison(lexicon: checker.lexicon),
      sources: checker.passages.sorted { $0.key < $1.key }.map { ($0.key, $0.value.index) }
    )
    return claims.flatMap { checker.claims.claim($0).0?.sentences ?? [] }
      .flatMap { comparer.comparison($0, isRead: true, isPart: true)?.facts ?? [] } + swapped()
  }

  /// What is asserted of a sentence in which somebody does what the claim says is done to them.
  private static func swapped() -> [Fact] {
    var checker = FactChecker(rules: Repository.rules)
    checker.add(TextReader.read(sentence: "Ana Diaz warned the Rovers of the flood.", id: "one"))
    let comparer = SentenceComparer(
      words: WordComparison(lexicon: checker.lexicon),
      sources: checker.passages.map { ($0.key, $0.value.index) }
    )
    return (checker.claims.claim("The Rovers warned Ana Diaz of the flood.").0?.sentences ?? [])
      .flatMap { comparer.comparison($0, isRead: false, isPart: false)?.facts ?? [] }
  }

  @Test func `the program fills the relations that lint knows, and no others`() throws {
    var widths: [String: Int] = [:]
    for fact in try Self.asserted() { widths[fact.relation] = fact.values.count }
    for (name, width) in widths { #expect(RuleInterface.supplied[name] == width, "\(name)") }
    let never = RuleInterface.supplied.keys.filter { widths[$0] == nil }
    #expect(never.isEmpty, "\(never)")
  }

  @Test func `a value that the program fills is one that lint knows`() throws {
    let book = Repository.rules
    for fact in try Self.asserted() {
      for (column, value) in fact.values.enumerated() {
        let values = RuleInterface.values(of: fact.relation, column, in: book)
        guard let known = values else { continue }
        #expect(known.contains(value.description), "\(fact)")
      }
    }
  }

  @Test func `the shipped rules have no slips`() {
    #expect(RuleLint(Repository.rules).findings.map(\.message) == [])
  }
}
