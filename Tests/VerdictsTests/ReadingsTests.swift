import Testing

@testable import Verdicts

/// A count of another number and another scope: its readings are listed, and none is adopted.
@Suite struct ReadingsTests {
  @Test func `a narrower count is read as all, as a part, and what would turn it is said`() throws {
    let verdict = try Shipped.verdict("003", on: "French deaths = 58")
    #expect(verdict.kind == .qualifies)
    #expect(
      verdict.readings.map { "\($0.text): \($0.wouldBe)" } == [
        "as all of it (operation Barkhane left aside): 53 against 58: contradicts",
        "as all of it (operation Barkhane and place Mali left aside): 48 against 58: contradicts",
        "as a part of what the claim counts: 53 <= 58, kept: qualifies",
        "if the claim named the operation Barkhane: contradicts",
        "if the claim named the operation Barkhane, and its number were 53: agrees",
      ]
    )
  }

  @Test func `what is said to turn a verdict turns it`() throws {
    #expect(
      try Shipped.verdict("003", on: "French deaths during Barkhane = 58").kind == .contradicts
    )
    #expect(try Shipped.verdict("003", on: "French deaths during Barkhane = 53").kind == .agrees)
    #expect(try Shipped.verdict("004", on: "French deaths in the Sahel = 40").kind == .contradicts)
    #expect(try Shipped.verdict("004", on: "French deaths in the Sahel = 58").kind == .agrees)
  }

  @Test func `a reading step is one of the readings`() throws {
    let verdict = try Shipped.verdict("004", on: "French deaths in Gao = 40")
    #expect(verdict.kind == .qualifies)
    let without = verdict.readings.filter { $0.text.contains("without the reading step") }
    #expect(without.map(\.wouldBe) == [.silent])
    #expect(verdict.readings.contains { $0.text.contains("40 <= 58, kept") })
  }

  @Test(arguments: [("004", "French deaths = 58"), ("003", "French deaths during Barkhane = 53")])
  func `a verdict that is no qualification has no readings`(source: String, claim: String) throws {
    #expect(try Shipped.verdict(source, on: claim).readings.isEmpty)
  }

  @Test func `an event has no readings by number`() throws {
    let verdict = try Shipped.verdict("002", on: "The Malian junta expelled the French ambassador.")
    #expect(verdict.readings.isEmpty)
  }
}
