import Documents
import Testing

@testable import Reading

@Suite struct `Imprint lines` {
  private func imprint(_ line: String) -> ImprintLine? {
    ImprintLine(TextReader.read(sentence: line).tokens)
  }

  private static let dates: [(line: String, day: String?)] = [
    ("Feb 19th 2022", "2022-02-19"),
    ("February 17, 2022", "2022-02-17"),
    ("Feb. 17, 2022", "2022-02-17"),
    ("17 Feb 2022", "2022-02-17"),
    ("17th of February 2022", "2022-02-17"),
    ("Published: 17 February 2022", "2022-02-17"),
    ("Published on Thursday, February 17, 2022 at 2:05 p.m. ET", "2022-02-17"),
    ("Thu, 17 Feb 2022 14:05 GMT", "2022-02-17"),
    ("2022-02-17", "2022-02-17"),
    ("17.02.2022", "2022-02-17"),
    ("17/02/2022", "2022-02-17"),
    ("02/17/2022", "2022-02-17"),
    ("05/05/2022", "2022-05-05"),
    ("Updated 18 Feb 2022 | Published 17 Feb 2022", "2022-02-17"),
    ("By Jane Doe | 17 February 2022 · 5 min read", "2022-02-17"),
    ("By Jane Doe, February 17, 2022", "2022-02-17"),
    ("Edition of February 2022", nil),
    ("Issue: published February 2022", "2022-02-01"),
    ("02/03/2022", nil),
    ("February 30, 2022", nil),
    ("February 17", nil),
    ("February 2022", nil),
    ("The war of 17 February 2022", nil),
    ("17 February 2022 was a Thursday", nil),
    ("By 17 February 2022 the rain had stopped", nil),
    ("", nil),
  ]

  @Test(arguments: dates)
  func `have a date when they say nothing else`(line: String, expected: String?) {
    #expect(imprint(line)?.date?.earliest.description == expected)
  }

  private static let authors: [(line: String, author: String?)] = [
    ("By Jane Doe", "Jane Doe"),
    ("By JANE DOE and John A. Roe in Oslo", "JANE DOE and John A. Roe in Oslo"),
    ("Written by Ana de Souza | 3 May 2020", "Ana de Souza"),
    ("By the time it was over", nil),
    ("Jane Doe", nil),
  ]

  @Test(arguments: authors)
  func `have an author after By`(line: String, expected: String?) {
    let author = imprint(line)?.author
    #expect(author.map { SourceText(path: "", line)[$0] } == expected)
  }
}
