import Documents
import RuleFiles
import Testing

@testable import Verdicts

/// The examples of the cards run, and tell what is wrong.
@Suite struct RuleExampleTests {
  /// The failures of a deaths card with some examples, below the shipped word lists.
  private func failures(_ examples: String...) -> [Diagnostic] {
    let card = """
      measure deaths
        of     people
        kind   flow
        verb   kill: object
        verb   die: subject
        noun   death
      \(examples.map { "  \($0)\n" }.joined())
      event expulsion
        verb   expel
        noun   expulsion
        yes    Peru expelled the ambassador. | expulsion of the ambassador
        no     Peru slept.
      """
    let texts = Repository.rules.texts.filter { !$0.path.contains("/match/") }
    let book = RuleFile.parse(texts + [SourceText(path: "card.rules", card)]).0
    let checker = FactChecker(rules: book)
    #expect(checker.exampleCount == examples.count + 2)
    return checker.failedExamples()
  }

  @Test(arguments: [
    "At least 12 people were killed in Herat. | people deaths >= 12",
    "More than 12 people were killed. | people deaths > 12",
    "About 3,000 people were killed. | people deaths ~ 3000",
    "Up to 12 people were killed. | people deaths <= 12",
    "Fewer than 12 people died. | people deaths < 12",
    "The flood has killed 40 people. | people deaths = 40",
    "Between 10 and 12 people died. | people deaths = 10..12",
    "Three soldiers died.",
    "Three soldiers died in Germany. | soldiers deaths in Germany = 3",
  ])
  func `an example that is so read holds`(example: String) {
    #expect(failures("yes    \(example)").isEmpty)
  }

  @Test(arguments: [
    "At least 12 people were killed in Herat. | people deaths = 12",
    "12 people were killed in Herat. | people deaths >= 12",
    "12 people were killed in Herat. | people deaths ~ 12",
    "About 3,000 people were killed. | people deaths = 3000",
    "More than 12 people were killed. | people deaths >= 12",
    "12 people were killed. | people deaths = 13",
    "12 soldiers were killed. | children deaths = 12",
    "12 soldiers were killed in France. | soldiers deaths in Germany = 12",
    "The museum attracted 300 visitors.",
    "12 people were killed. | florble = 12",
  ])
  func `an example that is not so read fails`(example: String) throws {
    let failed = failures("yes    \(example)")
    try #require(failed.count == 1)
    #expect(failed[0].path == "card.rules")
    #expect(failed[0].place == Place(line: 7, column: 10))
    #expect(failed[0].line?.contains(example) == true)
  }

  @Test func `what was read instead is said`() throws {
    let failed = try #require(failures("yes  Two men died. | people deaths = 3").first)
    #expect(failed.message.contains("deaths of people = 2"))
    #expect(failed.width == "Two men died.".count)
  }

  @Test func `a sentence that must be left alone is`() throws {
    #expect(failures("no   The film killed at the box office.").isEmpty)
    let failed = try #require(failures("no   The film killed 3 people.").first)
    #expect(failed.message.contains("must leave this alone"))
    #expect(failed.message.contains("deaths of people"))
  }

  @Test(arguments: Array(Self.shipped.indices))
  func `a shipped example holds`(index: Int) throws {
    let example = Self.shipped[index].example
    let failed = Self.run?.failure(index)
    #expect(failed == nil, "\(example.text): \(failed?.message ?? "")")
  }

  private static let checker = FactChecker(rules: Repository.rules)
  private static let shipped = RuleExample.all(of: checker.book)
  private static let run = RuleExampleRun(checker)
}
