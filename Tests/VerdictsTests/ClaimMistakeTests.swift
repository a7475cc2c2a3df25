import Documents
import Testing

@testable import Verdicts

/// What is said of claims that cannot be read, and of misspelt words.
@Suite struct ClaimMistakeTests {
  /// A claim, the column at which it goes wrong, and how many columns are wrong.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var claim: String
    var column: Int
    var width: Int

    var testDescription: String { claim }
  }

  static let mistakes = [
    Mistake(claim: "French deaths =", column: 16, width: 1),
    Mistake(claim: "French deaths =  ", column: 16, width: 1),
    Mistake(claim: "French deaths = abc", column: 17, width: 3),
    Mistake(claim: "Frensh deaths =   abc def", column: 19, width: 7),
    Mistake(claim: "  deaths in Mali = in", column: 20, width: 2),
    Mistake(claim: "= 58", column: 1, width: 1),
    Mistake(claim: "deaths < < 2", column: 10, width: 1),
    Mistake(claim: "deaths => 5", column: 9, width: 1),
    Mistake(claim: "1 < deaths < 5", column: 12, width: 1),
  ]

  @Test(arguments: mistakes)
  func `a diagnostic points at what is wrong`(mistake: Mistake) throws {
    let diagnostic = try Shipped.diagnostic(of: mistake.claim)
    #expect(diagnostic.place?.column == mistake.column)
    #expect(diagnostic.width == mistake.width)
    #expect(diagnostic.expected != nil)
  }

  @Test func `a second sign is refused, not read over`() throws {
    let diagnostic = try Shipped.diagnostic(of: "deaths < < 2")
    #expect(diagnostic.message == "a claim has one sign, and here is a second")
  }

  @Test(arguments: [
    ("Deathes = 5", "Deaths"), ("DEATHES = 5", "DEATHS"), ("deathes = 5", "deaths"),
  ])
  func `a corrected word keeps its capitals`(claim: String, corrected: String) throws {
    let report = try Repository.seeds.report(claim)
    let note = try #require(report.notes.first)
    #expect(note.hasSuffix("read as \"\(corrected)\""))
  }

  @Test func `a claim is split at its first sign`() {
    let parts = NotationSplitter.split(" deaths  >=  5 ")
    #expect(parts?.sign == .from)
    #expect(parts?.left == "deaths")
    #expect(parts?.right == "5")
    #expect(parts?.rightStart == 13)
    #expect(NotationSplitter.split("no sign here") == nil)
  }
}
