import Documents
import Reading
import Testing

@testable import Verdicts

/// Claims on counts of subjects that no card knows, beside a text of a sentence or two.
@Suite struct CountClaimTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var claim: String
    var text: String
    var kind: Verdict.Kind

    init(_ claim: String, _ text: String, _ kind: Verdict.Kind) {
      self.claim = claim
      self.text = text
      self.kind = kind
    }

    var testDescription: String { "\(claim) | \(text)" }
  }

  private static let towns =
    "Twenty-six of the victims died in Pell, and four in Upper Sand."

  @Test func `a stock of a day long past keeps its day`() throws {
    let day = Day(year: 2022, month: 2, day: 17)
    var document = TextReader.read(
      sentence: "On 5 May 2019 Norway had 4,000 troops in Chad.",
      id: "one"
    )
    document.source.date = PublicationDate(earliest: day, latest: day, origin: .listed)
    var checker = FactChecker(rules: Repository.rules)
    checker.add(document)
    #expect(checker.facts.contains { $0.evidence.readAs.contains("(2019-05-05) ~ 4,000") })
  }

  @Test(arguments: [
    // Each place has its own number.
    Case("deaths in Pell = 26", towns, .agrees),
    Case("deaths in Pell = 4", towns, .contradicts),
    Case("deaths in Pell = 5", towns, .contradicts),
    // What is said of people names whom the claim counts.
    Case("missing = 8", "Eight people are still missing.", .agrees),
    Case("missing = 9", "Eight people are still missing.", .contradicts),
    // Whose they are.
    Case("votes for Lund = 42611", "Okel had 42,611 votes, and Lund 41,558.", .contradicts),
    // A number with its noun is a value.
    Case("margin of Okel over Lund = 245 votes", "Okel won by a margin of 245 votes.", .qualifies),
    Case("tyres = 300", "The plant makes 300 tyres a day.", .agrees),
    // Those of one place are a part.
    Case(
      "deaths = 31",
      "At least 14 people were killed. Two others died in the hamlet of Upper Sand.",
      .qualifies
    ),
  ])
  func `a count is of its own place and people`(pair: Case) throws {
    #expect(try Shipped.verdict(of: pair.text, on: pair.claim).kind == pair.kind)
  }
}
