import Testing

/// Articles on an event that no rule knows: a ferry that never sailed, off a town that never was.
@Suite struct OtherSubjectTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var claim: String
    /// What the two articles say, in the order of their names.
    var verdicts: [String]

    var testDescription: String { claim }
  }

  static let rows = [
    Row(claim: "people deaths = 4", verdicts: ["agrees", "contradicts"]),
    Row(claim: "Five people died.", verdicts: ["contradicts", "agrees"]),
    Row(claim: "Eleven people were injured.", verdicts: ["agrees", "agrees"]),
    Row(claim: "Jorun Vask is 52 years old.", verdicts: ["agrees", "agrees"]),
    Row(claim: "Jorun Vask is 25 years old.", verdicts: ["contradicts", "contradicts"]),
    Row(claim: "Four people died in the Halvik disaster.", verdicts: ["agrees", "qualifies"]),
    Row(claim: "Nine people died in the Sorvik disaster.", verdicts: ["qualifies", "qualifies"]),
    Row(
      claim: "Brandt Lines paid 3 million dollars to the families.",
      verdicts: ["contradicts", "silent"]
    ),
    Row(claim: "Ana Vask is 52 years old.", verdicts: ["silent", "silent"]),
  ]

  @Test(arguments: rows) func `plain counts and ages need no new rules`(_ row: Row) throws {
    let run = try Program(
      arguments: ["ask", "--sources", "Fixtures/capsize", "--format", "jsonl", row.claim]
    ).run()
    let found = run.output.matches(of: /"source":"[^"]*","verdict":"([a-z]+)"/).map { String($0.1) }
    #expect(found == row.verdicts)
  }

  @Test func `a new rule file begins with what the articles speak of`() throws {
    let run = try Program(arguments: ["rules", "new", "--sources", "Fixtures/capsize"]).run()
    #expect(run.status == 0)
    #expect(run.output.contains("list populations\n"))
    #expect(run.output.contains("\n  lifeboat  # 3 times\n"))
    #expect(run.output.contains("Halvik"))
    #expect(run.output.contains("Brandt Lines"))
    #expect(run.output.contains("# event salvage\n"))
  }
}
