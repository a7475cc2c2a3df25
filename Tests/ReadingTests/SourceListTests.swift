import Documents
import Testing

@testable import Reading

@Suite struct `The list of sources` {
  private func read(_ list: String) -> (list: SourceList?, diagnostics: [Diagnostic]) {
    SourceListParser.read(bytes: Array(list.utf8), path: "sources")
  }

  @Test(arguments: [
    ("title X", "1:1", "nothing says of which source this is"),
    ("source", "1:7", "the source has no name"),
    ("source a\nsource a", "2:8", "'a' stands in this list twice"),
    ("source a\n  titel X", "2:3", "'titel' is nothing that a list of sources knows"),
    ("source a\n  title", "2:8", "nothing is said here"),
    ("source a\n  title X | known", "2:13", "'known' does not say how this is known"),
    ("source a\n  title X | not stated", "2:13", "a value is given and said not to be stated"),
    ("source a\n  date soon | listed", "2:8", "'soon' is no date"),
    ("source a\n  date 2022-13", "2:8", "'2022-13' is no date"),
    ("source a\n  date 2022..2021", "2:8", "'2022..2021' is no date"),
    ("source a\n  date 2022 | from its own words: x", "2:15", "the words are missing"),
  ])
  func `is reported where it is wrong`(list: String, place: String, message: String) {
    let diagnostics = read(list).diagnostics
    #expect(diagnostics.map(\.message) == [message])
    #expect(diagnostics.first?.place?.description == place)
  }

  @Test(arguments: [
    ("2022-02-17", "2022-02-17", "2022-02-17"), ("2022-02", "2022-02-01", "2022-02-28"),
    ("2024", "2024-01-01", "2024-12-31"), ("2022-07..2022-12", "2022-07-01", "2022-12-31"),
    ("2022-02-17..2022-03", "2022-02-17", "2022-03-31"),
  ])
  func `knows days, months, years and spans`(words: String, from: String, to: String) {
    let days = PublicationDate.days(words)
    #expect(days?.lowerBound.description == from)
    #expect(days?.upperBound.description == to)
  }

  @Test func `overrides what the text says and finds it there`() throws {
    var documents = [
      try Document.reading(
        "Rain in Oslo\n\n3 May 2020\n\nIt rained all day, the mayor said.",
        id: "rain-1"
      )
    ]
    let list = try #require(
      read(
        """
        # a comment
        source rain
          title It rained | stated
          publisher The Rain Times
          author | not stated
          date 2020-05..2020-06 | from its own words: "It rained ... the mayor"
        """
      ).list
    )
    #expect(list.apply(to: &documents, isComplete: true).isEmpty)
    let source = documents[0].source
    #expect(source.title == .init("It rained", .stated(Span(26, 35))))
    #expect(source.publisher == .init("The Rain Times", .listed))
    #expect(source.author == nil)
    #expect(source.date?.latest.description == "2020-06-30")
    #expect(source.date?.origin == .ownWords("\"It rained ... the mayor\""))
  }

  @Test func `warns of what the text does not hold and of unknown sources`() throws {
    var documents = [
      try Document.reading("It rained.", id: "a1"), try .reading("It snowed.", id: "a2"),
    ]
    let list = try #require(
      read(
        "source a1\n  title Hail | stated\n  date 2020 | from its own words: \"hail\"\nsource a\nsource b"
      ).list
    )
    let diagnostics = list.apply(to: &documents, isComplete: true)
    #expect(
      diagnostics.map(\.message) == [
        "the text of 'a1' does not hold 'Hail'", "the text of 'a1' does not hold 'hail'",
        "'a' begins the names of 2 sources", "no source is called 'b'",
      ]
    )
    #expect(diagnostics.map { $0.place?.line } == [2, 3, 4, 5])
    #expect(list.apply(to: &documents, isComplete: false).count == 3)
  }
}
