import Documents
import Testing

@testable import Verdicts

/// What is said of claims that cannot be read, and of misspelt words.
@Suite struct ClaimMistakeTests {
  /// A claim, the column at which it goes wrong, and the words that stand there.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var claim: String
    var column: Int
    var words: String

    var testDescription: String { claim }
  }

  static let mistakes = [
    Mistake(claim: "French deaths =", column: 16, words: ""),
    Mistake(claim: "French deaths =  ", column: 16, words: " "),
    Mistake(claim: "French deaths = abc", column: 17, words: "abc"),
    Mistake(claim: "Frensh deaths =   abc def", column: 19, words: "abc def"),
    Mistake(claim: "  deaths in Mali = in", column: 20, words: "in"),
    Mistake(claim: "= 58", column: 1, words: "="),
    Mistake(claim: "deaths < < 2", column: 10, words: "<"),
    Mistake(claim: "deaths => 5", column: 9, words: ">"),
    Mistake(claim: "1 < deaths < 5", column: 12, words: "<"),
  ]

  @Test(arguments: mistakes)
  func `a diagnostic points at what is wrong`(mistake: Mistake) throws {
    let diagnostic = try Shipped.diagnostic(of: mistake.claim)
    #expect(diagnostic.place?.column == mistake.column)
    let span = try #require(diagnostic.span)
    #expect(SourceText(path: "", mistake.claim)[span] == mistake.words)
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
    guard case .report(let report) = Shipped.seeds.check(claim) else {
      Issue.record("not read: \(claim)")
      return
    }
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
