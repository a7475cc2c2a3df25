import Documents
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// What a change took away from a verdict, down to the words that are read no longer.
@Suite struct VerdictChangeTests {
  private static let claim = "French deaths = 58"

  private func change(
    of source: String,
    _ body: (inout FactChecker) -> Void
  ) throws -> ProofStep {
    let before = Repository.seeds
    var now = before
    body(&now)
    func verdict(_ checker: FactChecker) throws -> Verdict? {
      try checker.report(Self.claim).verdicts.first { $0.source.hasPrefix(source) }
    }
    return now.change(
      from: try verdict(before),
      to: try verdict(now),
      on: Self.claim,
      since: before
    )
  }

  /// The leaves of what is gone.
  private func reasons(_ step: ProofStep) -> Set<String> {
    Set(step.all(.gone).filter(\.premises.isEmpty).map(\.text))
  }

  @Test func `a rejected step takes away the words that it read, and all that rested on them`()
    throws
  {
    let step = try #require(
      try Repository.seeds.report(Self.claim).assumptions.first { $0.text.hasPrefix("casualties") }
    )
    let change = try change(of: "004") { $0.reject(step) }
    #expect(change.text == "agrees -> silent")
    #expect(reasons(change) == ["you rejected: \(step.text)"])
    let gone = change.all(.gone)
    #expect(gone.first?.rule == "counts-agree")
    #expect(gone.contains { $0.rule == "same-scope" })
    #expect(Set(gone.compactMap(\.evidence).map(\.quote)) == ["French casualties total 58"])
    #expect(change.premises.last?.text.hasPrefix("now no statement on deaths") == true)
  }

  @Test func `a source that was taken away is the reason`() throws {
    let id = try #require(Repository.seeds.sourceIDs.first { $0.hasPrefix("004") })
    let change = try change(of: "004") { $0.remove(id: id) }
    #expect(change.text == "agrees -> gone")
    #expect(reasons(change) == ["the source \(id) was taken away"])
  }

  @Test func `other words in the file are told, and what they say now`() throws {
    let document = try #require(
      Repository.seeds.documents.first { $0.source.id.hasPrefix("004") }
    )
    let text = TextReader.read(
      sentence: "French casualties in the Sahel total 61.",
      id: document.source.id
    )
    let change = try change(of: "004") { $0.add(text) }
    #expect(change.text == "agrees -> contradicts")
    #expect(reasons(change) == ["the text is another now"])
    #expect(change.premises.last?.all(.read).compactMap(\.evidence).isEmpty == false)
  }

  @Test func `a source that came lost nothing, and has its proof`() throws {
    let change = try change(of: "none") {
      $0.add(TextReader.read(sentence: "58 French soldiers have died.", id: "none"))
    }
    #expect(change.text == "not there -> agrees")
    #expect(change.all(.gone).isEmpty)
    #expect(change.premises.first?.text.hasPrefix("now agrees") == true)
  }

  @Test func `another rule takes away what the former one gave`() throws {
    let texts = Repository.rules.texts.map { text in
      SourceText(
        path: text.path,
        String(decoding: text.bytes, as: UTF8.self)
          .replacing("  and   A <= Y\n  and   X <= B\n", with: "  and   A < Y\n  and   X <= B\n")
      )
    }
    let rules = RuleFile.parse(texts).0
    let change = try change(of: "004") { $0 = $0.under(rules) }
    #expect(change.text.hasPrefix("agrees -> "))
    #expect(change.all(.gone).contains { $0.text.hasPrefix("the rule is gone or another") })
  }
}
