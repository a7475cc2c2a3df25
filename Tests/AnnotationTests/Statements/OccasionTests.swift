import Testing

@testable import Annotation

/// When something happened, by the clause that it happened with.
@Suite struct OccasionTests {
  static let sentences: [(String, type: String, period: String?)] = [
    ("31 people died when the ferry sank on 3 March 2021.", "deaths", "2021-03-03"),
    (
      "The ferry burned on 3 March 2021, killing 31 people.", "deaths", "2021-03-03"
    ),
    // What came before or after the other has a date of its own.
    ("31 people died after the ferry burned on 3 March 2021.", "deaths", nil),
    ("31 people died, and the ferry burned on 3 March 2021.", "deaths", nil),
  ]

  @Test(arguments: sentences)
  func `a clause is dated by what it happened with`(
    sentence: String,
    type: String,
    period: String?
  ) {
    let read = English.statements(sentence).first { $0.type == type }
    #expect(read?.period?.period.description == period, "\(sentence)")
    #expect(read != nil, "\(sentence)")
  }
}
