import Documents

@testable import Annotation

/// Reads one sentence for a test.
struct Reading {
  let tokens: [Token]
  let numbers: [NumberMention]
  let times: [TimeMention]

  init(_ text: String, on anchor: PublicationDate? = Reading.anchor) {
    tokens = PlainTokens.tokens(of: text)
    (numbers, times) = ValueReader().read(tokens: tokens, in: 0..<tokens.count, anchor: anchor)
  }

  /// Saturday, 19 February 2022.
  static let anchor = PublicationDate(
    earliest: Day(year: 2022, month: 2, day: 19),
    latest: Day(year: 2022, month: 2, day: 19),
    origin: .listed
  )

  /// July to December 2022.
  static let window = PublicationDate(
    earliest: Day(year: 2022, month: 7, day: 1),
    latest: Day(year: 2022, month: 12, day: 31),
    origin: .listed
  )

  /// The words of a mention.
  func words(_ range: Range<Int>) -> String {
    tokens[range].map(\.word).joined(separator: " ")
  }
}
