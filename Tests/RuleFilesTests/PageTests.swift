import Documents
import Foundation
import RuleFiles
import Testing

struct PageTests {
  @Test func `the examples of the page on the rule language are right`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../rules/README.md")
    let parts = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```\n")
    // Every second part stands between fences; the last two are no rules.
    let examples = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.dropLast(2)
    let others = """
      list populations
        people
      event leave
        yes They left.
        no They stayed.
      event invite
        yes They invited her.
        no They stayed.
      relation comparable(claim, fact)
      relation value(of, low, high)
      relation corrected(fact)
      relation verdict(source, is, reason, dimension, step)
      relation step(step, kind, rule, text)
      relation premise(step, place, premise)
      relation remark(source, words)
      """
    let text = examples.joined(separator: "\n") + others
    #expect(examples.count == 5)
    #expect(RuleFile.parse(SourceText(path: "page", text)).1.map(RuleFilesTests.shown) == [])
  }
}
