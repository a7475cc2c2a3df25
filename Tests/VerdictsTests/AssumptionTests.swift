import Documents
import Reading
import Testing

@testable import Verdicts

/// Reading steps that a user rejects, and voices that agree.
@Suite struct AssumptionTests {
  private func verdict(_ checker: FactChecker, _ claim: String) throws -> Verdict {
    guard case .report(let report) = checker.check(claim) else {
      throw Unread()
    }
    return try #require(report.verdicts.first)
  }

  private struct Unread: Error {}

  private func present(_ texts: String...) -> FactChecker {
    var checker = FactChecker(rules: Corpus.rules)
    let day = Day(year: 2021, month: 3, day: 12)
    checker.add(
      texts.enumerated().map { number, text in
        var document = TextReader.read(sentence: text, id: "source \(number)")
        document.source.date = PublicationDate(earliest: day, latest: day, origin: .listed)
        return document
      }
    )
    return checker
  }

  @Test func `a rejected step moves the verdict, and accepted again it is as it was`() throws {
    var checker = present("Estmark has 4,500 troops in Norland.")
    let claim = "troops of Estmark in Norland in March 2021 = 4500"
    let before = try verdict(checker, claim)
    #expect(before.kind == .agrees)
    guard case .report(let report) = checker.check(claim) else { throw Unread() }
    let step = try #require(report.assumptions.first { $0.text.hasPrefix("time ") })
    checker.reject(step)
    #expect(try verdict(checker, claim).kind == .qualifies)
    #expect(checker.rejected == [step])
    checker.accept(step)
    #expect(try verdict(checker, claim) == before)
    #expect(checker.rejected.isEmpty)
  }

  @Test func `a rejected step leaves other words alone`() throws {
    var checker = present("Estmark has 4,500 troops in Norland.")
    checker.reject(Assumption(text: "time 2021-03-12", source: "source 0", span: Span(0, 5)))
    #expect(try verdict(checker, "troops of Estmark in Norland = 4500").kind == .agrees)
  }

  private func voices(_ checker: FactChecker, _ claim: String) throws -> [Voice] {
    guard case .report(let report) = checker.check(claim) else { throw Unread() }
    return report.voices
  }

  @Test func `sources with words of their own are voices of their own`() throws {
    let checker = present("31 people died in Sunde.", "In Sunde the fire killed 31 people.")
    #expect(
      try voices(checker, "people deaths in Sunde = 31").map(\.sources)
        == [["source 0"], ["source 1"]]
    )
  }

  @Test func `sources that share a run of words are perhaps one voice`() throws {
    let checker = present(
      "At dawn on the quay 31 people died in Sunde.",
      "Officials were silent: at dawn on the quay 31 people died in Sunde."
    )
    let found = try voices(checker, "people deaths in Sunde = 31")
    #expect(found.map(\.sources) == [["source 0", "source 1"]])
    #expect(found.first?.link?.contains("at dawn on the quay") == true)
  }

  @Test func `who does not agree is no voice`() throws {
    let checker = present("31 people died in Sunde.")
    #expect(try voices(checker, "people deaths in Sunde = 50").isEmpty)
  }
}
