import Documents
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// Rules that can be read and cannot run: nobody may take their silence for an answer.
@Suite struct RuleFaultTests {
  private static func checker(_ rules: String) -> FactChecker {
    let texts = Repository.rules.texts + [SourceText(path: "own.rules", rules)]
    var checker = FactChecker(rules: RuleFile.parse(texts).0)
    checker.add(TextReader.read(sentence: "In 2020, 12 French soldiers died in Mali.", id: "one"))
    return checker
  }

  private static func diagnostic(_ checker: FactChecker) throws -> Diagnostic {
    guard case .unread(let diagnostics) = checker.check("French deaths = 12") else {
      throw Shipped.WasRead(claim: "French deaths = 12")
    }
    #expect(diagnostics == checker.ruleDiagnostics)
    return try #require(diagnostics.first)
  }

  @Test func `rules without an end are an error at the rule, not silence`() throws {
    let checker = Self.checker(
      """
      relation stride(fact, number)
        "Strides."

      rule stride-first
        give  stride(fact: F, number: 1)
        if    fact(fact: F)

      rule stride-twice
        give  stride(fact: F, number: M)
        if    stride(fact: F, number: N)
        and   M = N + N

      rule stride-further
        give  stride(fact: F, number: M)
        if    stride(fact: F, number: N)
        and   K = N + N
        and   M = K + 1
      """
    )
    let diagnostic = try Self.diagnostic(checker)
    #expect(diagnostic.path == "own.rules")
    // Both are at work when the rows are too many.
    #expect([8, 13].contains(diagnostic.place?.line))
    #expect(diagnostic.message.contains("come to no end: `stride-"))
    #expect(checker.failedExamples().contains { $0.message.contains("come to no end") })
  }

  @Test func `a circle through a negation is told with every rule, its file and line`() throws {
    let checker = Self.checker(
      """
      relation odd(fact)
        "Odd."
      relation even(fact)
        "Even."

      rule odd-one
        give  odd(fact: F)
        if    fact(fact: F)
        not   even(fact: F)

      rule even-one
        give  even(fact: F)
        if    odd(fact: F)
      """
    )
    let diagnostic = try Self.diagnostic(checker)
    #expect(diagnostic.path == "own.rules")
    #expect(diagnostic.place?.line == 6)
    #expect(diagnostic.message.contains("`even` needs `odd` needs `even`"))
    #expect(diagnostic.message.contains("`even-one`, own.rules:11"))
    #expect(RuleLint(checker.book).findings.contains(diagnostic))
  }
}
