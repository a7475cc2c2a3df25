import Documents
import Reading
import Testing

@testable import Verdicts

/// Where a number stands, however it is written.
@Suite struct NumberTraceTests {
  private func checker(_ text: String) -> FactChecker {
    var checker = FactChecker(rules: Corpus.rules)
    checker.add(TextReader.read(sentence: text, id: "one"))
    return checker
  }

  private func sightings(of number: String, in text: String) throws -> [NumberSighting] {
    try #require(checker(text).sightings(of: number))
  }

  @Test func `the number of a fact is read as the fact`() throws {
    let found = try sightings(of: "31", in: "31 people died in Sunde.")
    #expect(found.map(\.quote) == ["31"])
    #expect(found.map(\.role) == [.fact(["deaths of people in Sunde = 31"])])
  }

  @Test(arguments: ["2,700", "2700", "2.7 thousand"])
  func `a number is found however it is written`(number: String) throws {
    let found = try sightings(of: number, in: "About 2,700 people died in Sunde.")
    #expect(found.map(\.quote) == ["About 2,700"])
  }

  @Test func `a year is part of a date, digits of a name are no figure`() throws {
    let date = try sightings(of: "2021", in: "In March 2021 the minister visited Sunde.")
    guard case .date = date.first?.role else {
      Issue.record("\(date)")
      return
    }
    let code = try sightings(of: "90", in: "The ferry NH90X sank.")
    #expect(code.map(\.role) == [.code])
  }

  @Test func `digits inside a longer number are not the number`() throws {
    for text in ["1,312 people died.", "31.5 people died.", "3,131 ferries sailed."] {
      #expect(try sightings(of: "31", in: text).isEmpty, "\(text)")
    }
  }

  @Test func `every quote is the bytes of its span`() throws {
    let checker = try Corpus.shared.get()
    for number in ["31", "200", "412", "2021", "7", "12"] {
      for sighting in try #require(checker.sightings(of: number)) {
        let document = try #require(
          checker.documents.first { $0.source.id == sighting.source }
        )
        #expect(document.text[sighting.span] == sighting.quote)
        #expect(sighting.sentence.contains(sighting.span))
      }
    }
  }

  @Test func `words are no number`() throws {
    #expect(checker("31 people died.").sightings(of: "nothing") == nil)
  }
}
