import Documents
import Inference
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// Proofs as rows, and rules that ask for them.
@Suite struct RemarkTests {
  private static func checker(_ rules: String) -> FactChecker {
    let texts = Repository.rules.texts + [SourceText(path: "own.rules", rules)]
    var checker = FactChecker(rules: RuleFile.parse(texts).0)
    for (id, sentence) in [
      ("casualties", "In 2020, French casualties in Mali total 12."),
      ("deaths", "In 2020, 12 French soldiers died in Mali."),
      ("none", "The weather was fine."),
    ] {
      checker.add(TextReader.read(sentence: sentence, id: id))
    }
    return checker
  }

  private static let reading = """
    relation below(step, other)
      "A step on which another rests, however far below."
    rule directly-below
      give  below(step: A, other: B)
      if    premise(step: A, premise: B)
    rule further-below
      give  below(step: A, other: C)
      if    below(step: A, other: B)
      and   below(step: B, other: C)
    rule assumes
      give  remark(source: S, words: T)
      if    verdict(source: S, step: A)
      and   below(step: A, other: B)
      and   step(step: B, kind: assumed, text: T)
    """

  private static func remarks(_ rules: String, on claim: String) throws -> [String: [String]] {
    let report = try checker(rules).report(claim)
    return Dictionary(
      uniqueKeysWithValues: report.verdicts.map { ($0.source, $0.remarks.map(\.words)) }
    )
  }

  @Test func `a rule over proofs finds the reading steps of a verdict`() throws {
    let found = try Self.remarks(Self.reading, on: "French deaths = 12")
    #expect(found["casualties"]?.first?.hasPrefix("casualties taken as deaths") == true)
    #expect(found["deaths"] == [] && found["none"] == [])
  }

  @Test func `a remark goes with the step that it rests on`() throws {
    var checker = Self.checker(Self.reading)
    let step = try #require(try checker.report("French deaths = 12").assumptions.first)
    checker.reject(step)
    #expect(try checker.report("French deaths = 12").verdicts.allSatisfy(\.remarks.isEmpty))
  }

  @Test func `a rule over proofs may ask for facts, and for what proofs lack`() throws {
    let found = try Self.remarks(
      """
      relation quoted(source)
        "The proof quotes it."
      rule quoted
        give  quoted(source: S)
        if    quote(source: S, fact: F)
        and   type(of: F, is: deaths)
      rule unquoted
        give  remark(source: S, words: "not quoted")
        if    verdict(source: S)
        not   quoted(source: S)
      """,
      on: "French deaths = 12"
    )
    #expect(found == ["casualties": [], "deaths": [], "none": ["not quoted"]])
  }

  @Test func `a rule may ask what keeps a source from a verdict`() throws {
    let found = try Self.remarks(
      """
      rule kept
        give  remark(source: S, words: T)
        if    obstacle(source: S, is: contradicts, step: A)
        and   step(step: A, text: T)
      """,
      on: "French deaths = 12"
    )
    #expect(found["deaths"]?.count == 1)
    #expect(found["none"]?.first?.contains("statements of the source were searched") == true)
  }

  @Test func `a verdict that rests on its own proof is refused at the rule`() throws {
    let rules = """
      relation dubious(fact)
        "Quoted."
      rule dubious
        give  dubious(fact: F)
        if    quote(fact: F)
      rule never-agrees
        give  finding(claim: C, fact: F, is: qualifies, reason: same, dimension: none)
        if    claim(claim: C)
        and   dubious(fact: F)
      """
    let fault = try #require(Self.checker(rules).ruleDiagnostics.first)
    #expect(fault.message.hasSuffix("as `finding` needs `dubious` needs `quote`"))
    #expect(fault.path == "own.rules" && fault.place == Place(line: 5, column: 9))
    let book = RuleFile.parse(Repository.rules.texts + [SourceText(path: "own.rules", rules)]).0
    #expect(RuleLint(book).findings.contains(fault))
  }

  @Test func `values that verdicts and steps never have are slips`() throws {
    let rules = """
      rule slips
        give  remark(source: S, words: T)
        if    verdict(source: S, is: agres, step: A)
        and   step(step: A, kind: asumed, text: T)
      """
    let book = RuleFile.parse(Repository.rules.texts + [SourceText(path: "own.rules", rules)]).0
    #expect(
      RuleLint(book).findings.map(\.message) == [
        "`is` of `verdict` is never `agres`", "`kind` of `step` is never `asumed`",
      ]
    )
  }

  @Test func `a rule over proofs has its costs and its verdicts`() throws {
    let checker = Self.checker(Self.reading)
    let claim = "French deaths = 12"
    let costs = checker.ruleCosts(on: [claim])
    #expect(costs.first { $0.rule == "assumes" }?.rows == 1)
    let report = try checker.report(claim)
    #expect(checker.verdicts(of: report, by: "assumes").map(\.source) == ["casualties"])
  }

  @Test func `each step has a number, and each premise is a step`() throws {
    let report = try Repository.seeds.report("French deaths = 58")
    let rows = Repository.seeds.proofRows(of: report.verdicts)
    let steps = rows.facts.filter { $0.relation == "step" }
    #expect(steps.count == report.verdicts.reduce(0) { $0 + $1.proof.size })
    #expect(steps.map(\.values[0]) == (1...steps.count).map { .number(Decimal($0)) })
    let numbers = Set(steps.map(\.values[0]))
    let premises = rows.facts.filter { $0.relation == "premise" }
    #expect(premises.count == steps.count - report.verdicts.count)
    #expect(
      premises.allSatisfy { numbers.contains($0.values[0]) && numbers.contains($0.values[2]) }
    )
    let roots = rows.facts.filter { $0.relation == "verdict" }.compactMap(\.values.last)
    #expect(roots.count == report.verdicts.count && numbers.isSuperset(of: roots))
    #expect(rows.facts(of: report.verdicts[1].source).first?.relation == "verdict")
  }
}
