import Documents
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// A proof that rests on a count tells what was counted.
@Suite struct AggregateProofTests {
  private static let rules = """
    rule two-count-them
      "Two sources count them."
      give  finding(claim: C, fact: F, is: agrees, reason: same, dimension: none)
      if    comparable(claim: C, fact: F)
      and   N = count of S where comparable(claim: C, fact: G), fact(fact: G, source: S)
      and   N >= 2
    """

  private static var checker: FactChecker {
    let texts = Repository.rules.texts + [SourceText(path: "own.rules", rules)]
    var checker = FactChecker(rules: RuleFile.parse(texts).0)
    for id in ["gazette", "herald"] {
      checker.add(TextReader.read(sentence: "In 2020, 12 French soldiers died in Mali.", id: id))
    }
    return checker
  }

  @Test func `the members of a count stand in the proof`() throws {
    let verdict = try #require(try Self.checker.report("French deaths = 40").verdicts.first)
    #expect(verdict.proof.rule == "two-count-them")
    #expect(verdict.proof.text == "agrees: Two sources count them: 2 (gazette, herald), 2 >= 2")
  }

  @Test func `a count that changes is told with what went`() throws {
    let before = Self.checker
    var after = before
    after.remove(id: "gazette")
    let claim = "French deaths = 40"
    let old = try #require(try before.report(claim).verdicts.last)
    let new = try #require(try after.report(claim).verdicts.last)
    let step = after.change(from: old, to: new, on: claim, since: before)
    #expect(step.text == "agrees -> qualifies")
    #expect(
      step.all(.gone).contains { $0.text.hasPrefix("counted no longer: ") },
      "\(step.all.map(\.text))"
    )
  }
}
