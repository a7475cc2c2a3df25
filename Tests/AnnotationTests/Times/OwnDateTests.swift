import Documents
import Reading
import Testing

@testable import Annotation

@Suite("Articles dated by their own words")
struct OwnDateTests {
  private func date(_ text: String) -> PublicationDate? {
    let document = TextReader.read(statements: Array(text.utf8), source: Source(id: "a"))
    return OwnDate.date(of: document, Pieces.ofSentences(of: document, words: .shipped))
  }

  static let dated: [(String, days: String, words: String)] = [
    (
      "HAVIK, 17 February 2022 — The ferry sank on Tuesday.", "2022-02-17..2022-02-17",
      "HAVIK, 17 February 2022"
    ),
    (
      "HAVIK, Norland, Feb. 17, 2022 (Agency) - The ferry sank.", "2022-02-17..2022-02-17",
      "HAVIK, Norland, Feb. 17, 2022"
    ),
    (
      "The ferry sank on Monday (14 February 2022). Divers searched on Tuesday.",
      "2022-02-14..2022-02-20", "Monday (14 February 2022)"
    ),
    (
      "The ferry, built in 1998, sank on Monday, February 14, 2022. The search ended on Friday.",
      "2022-02-14..2022-02-20", "Monday, February 14, 2022"
    ),
  ]

  @Test(arguments: dated)
  func `a dateline or a dated weekday tells the day`(text: String, days: String, words: String) {
    let date = date(text)
    #expect(date.map { "\($0.earliest)..\($0.latest)" } == days, "\(text)")
    #expect(date?.origin == .ownWords(words), "\(text)")
  }

  static let undated = [
    "The ferry sank on Monday.", "The ferry sank on 14 February 2022.",
    // No weekday shows that the day is near.
    "The ferry sank on Monday, 14 February 2022.",
    // A later date is told.
    "It sank on Monday (14 February 2022). In March 2023 it was raised, and on Friday sold.",
    // 14 February 2022 was no Tuesday.
    "The ferry sank on Tuesday (14 February 2022). Divers searched on Thursday.",
    "On 14 February 2022 - a Monday - the ferry sank.", "",
  ]

  @Test(arguments: undated)
  func `less than that tells nothing`(text: String) {
    #expect(date(text) == nil, "\(text)")
  }
}
