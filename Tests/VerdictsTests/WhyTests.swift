import Testing

@testable import Verdicts

/// Proofs are for people: sentences, each quote once, no tuples of the engine.
@Suite struct WhyTests {
  static let claims = [
    "French deaths = 58", "French deaths in Gao = 40", "UN troops in Mali = 12000",
    "First coup in Mali = August 2020", "French deaths outside Mali = 5",
    "The Malian junta expelled the French ambassador.", "French troops in Mali > 2000",
  ]

  @Test(arguments: claims)
  func `no step shows a tuple of the engine`(claim: String) throws {
    for source in ["000", "001", "002", "003", "004"] {
      for step in try Shipped.verdict(source, on: claim).proof.all {
        #expect(!step.text.contains("#"), "\(step.text)")
        #expect(!step.text.contains("(claim"), "\(step.text)")
        #expect(!step.text.contains("places:"), "\(step.text)")
      }
    }
  }

  @Test(arguments: claims)
  func `a quote and a step stand once`(claim: String) throws {
    for source in ["000", "001", "002", "003", "004"] {
      let steps = try Shipped.verdict(source, on: claim).proof.all
      let told = steps.map { "\($0.kind) \($0.text) \($0.evidence?.quote ?? "")" }
      #expect(Set(told).count == told.count, "\(told)")
    }
  }

  @Test func `an agreement on a count is told in a dozen steps`() throws {
    let proof = try Shipped.verdict("004", on: "French deaths = 58").proof
    #expect(proof.all.count <= 12)
    #expect(proof.text == "agrees: Same measure, same scope, values compatible")
    #expect(proof.rule == "counts-agree")
    #expect(proof.all(.derived).contains { $0.text.contains("overlap: 58 <= 58") })
    #expect(proof.all(.derived).contains { $0.text.hasSuffix("of the same people: deaths") })
    #expect(proof.all(.absent).contains { $0.text.contains("side France in both") })
    #expect(proof.all(.read).compactMap(\.evidence).map(\.quote) == ["French casualties total 58"])
    #expect(proof.all(.assumed).contains { $0.text.hasPrefix("casualties taken as deaths") })
  }

  @Test func `the claim's own words are read too`() throws {
    let proof = try Shipped.verdict("004", on: "French deaths = 58").proof
    let first = try #require(proof.premises.first)
    #expect(first.kind == .read)
    #expect(first.text.hasPrefix("the claim \"French deaths = 58\": deaths of France = 58"))
  }

  @Test func `a qualified count shows the dimension, both values and the bound`() throws {
    let proof = try Shipped.verdict("003", on: "French deaths = 58").proof
    #expect(proof.text.contains("operation Barkhane in the source, left open by the claim"))
    #expect(proof.all(.derived).contains { $0.text.hasSuffix("53 <= 58, kept") })
  }

  @Test func `what a word list says is a leaf that names the list`() throws {
    let proof = try Shipped.verdict("003", on: "French deaths in Gao = 40").proof
    #expect(proof.text.contains("place Mali in the source, Gao in the claim"))
    #expect(proof.all(.derived).contains { $0.text == "Gao lies in Mali (word list places)" })
  }

  @Test func `a hedged number is reckoned, not assumed`() throws {
    let verdict = try Shipped.verdict(
      of: "About 3,000 people were killed in Herat.",
      on: "people deaths in Herat = 2900"
    )
    let reckoned = verdict.proof.all(.derived).map(\.text)
    #expect(reckoned.contains { $0.hasPrefix("about 3,000 stands for") })
  }

  @Test func `silence says what was searched and what came nearest`() throws {
    let proof = try Shipped.verdict("000", on: "French deaths = 58").proof
    #expect(proof.kind == .absent)
    #expect(proof.text.contains("no statement on deaths of France: all "))
    #expect(proof.text.contains("of them on deaths"))
    #expect(proof.all(.read).contains { $0.text.hasPrefix("nearest: deaths of militants") })
  }
}
