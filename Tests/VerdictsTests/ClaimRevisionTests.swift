import Documents
import Reading
import Testing

@testable import Verdicts

/// Claims with a part exchanged, and claims near others.
@Suite struct ClaimRevisionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var claim: String
    var part: ClaimChange.Part
    var text: String
    var revised: String

    var testDescription: String { "\(claim) with \(part) \(text)" }
  }

  static let cases = [
    Case(claim: "deaths = 31", part: .place, text: "Sunde", revised: "deaths in Sunde = 31"),
    Case(
      claim: "deaths in Sunde = 31",
      part: .place,
      text: "Havik",
      revised: "deaths in Havik = 31"
    ),
    Case(claim: "deaths in Sunde = 31", part: .place, text: "", revised: "deaths = 31"),
    Case(
      claim: "Norlandic deaths outside Sunde >= 3",
      part: .place,
      text: "Havik",
      revised: "Norlandic deaths outside Sunde in Havik >= 3"
    ),
    Case(
      claim: "deaths outside Sunde = 3",
      part: .outside,
      text: "Havik",
      revised: "deaths outside Havik = 3"
    ),
    Case(claim: "deaths = 31", part: .time, text: "2021", revised: "deaths in 2021 = 31"),
    Case(
      claim: "deaths in Sunde in 2021 = 31",
      part: .time,
      text: "since 2019",
      revised: "deaths in Sunde since 2019 = 31"
    ),
    Case(claim: "deaths in 2021 = 31", part: .time, text: "", revised: "deaths = 31"),
    Case(claim: "deaths = 31", part: .value, text: "40", revised: "deaths = 40"),
    Case(claim: "deaths ~ 31", part: .value, text: "40", revised: "deaths ~ 40"),
    Case(claim: "deaths = 31", part: .value, text: ">= 28", revised: "deaths >= 28"),
    Case(
      claim: "The fire killed 31 people.",
      part: .place,
      text: "Sunde",
      revised: "The fire killed 31 people in Sunde."
    ),
  ]

  @Test(arguments: cases) func `a part is exchanged, the rest stays`(_ row: Case) throws {
    let checker = try Corpus.shared.get()
    let revised = checker.revised(row.claim, [ClaimChange(row.part, row.text)])
    #expect(try revised.get() == row.revised)
  }

  @Test(arguments: [
    (ClaimChange.Part.place, "Sundee", "Sunde"), (.time, "soon", ""), (.operation, "Sunde", ""),
    (.value, "", ""),
  ])
  func `what cannot stand there is a mistake`(
    part: ClaimChange.Part,
    text: String,
    candidate: String
  ) throws {
    let checker = try Corpus.shared.get()
    guard case .failure(let mistake) = checker.revised("deaths = 3", [ClaimChange(part, text)])
    else {
      Issue.record("it was taken")
      return
    }
    #expect(mistake.diagnostic.expected != nil)
    if !candidate.isEmpty { #expect(mistake.diagnostic.candidates.contains(candidate)) }
  }

  @Test(arguments: ["deaths in Sunde = 35", "injured > 1000", "people deaths = 30"])
  func `no source contradicts or qualifies what is near`(claim: String) throws {
    let checker = try Corpus.shared.get()
    guard case .report(let report) = checker.check(claim) else {
      Issue.record("\(claim) was not read")
      return
    }
    for near in checker.narrowings(of: report) {
      #expect(near.claim != claim)
      guard case .report(let answer) = checker.check(near.claim) else {
        Issue.record("\(near.claim) was not read")
        continue
      }
      #expect(answer.count(.contradicts) + answer.count(.qualifies) == 0)
      #expect(answer.count(.agrees) > 0)
      #expect(answer == near.report)
    }
  }

  @Test func `a bound and a range that hold all numbers are near`() {
    var checker = FactChecker(rules: Corpus.rules)
    checker.add([
      TextReader.read(sentence: "31 people died in Sunde.", id: "one"),
      TextReader.read(sentence: "In Sunde 40 people were killed.", id: "two"),
    ])
    guard case .report(let report) = checker.check("people deaths in Sunde = 35") else {
      Issue.record("the claim was not read")
      return
    }
    #expect(
      checker.narrowings(of: report).map(\.claim)
        == ["people deaths in Sunde >= 31", "people deaths in Sunde = 31..40"]
    )
  }
}
