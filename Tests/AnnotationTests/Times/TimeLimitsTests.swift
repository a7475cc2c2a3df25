import Testing

@testable import Annotation

@Suite("Dates without end")
struct TimeLimitsTests {
  static let units = [
    "3 May 2019, ", "the day after ", "the end of ", "from 3 to ", "last ", "two days after ",
    "between May and ", "10-", "1:", "the first Monday of ", "every ", "in the ", "at 3 ",
    "a year and ", "May ", "2019-", "early ", "that same ", "3/", "one hundred and ", "' ",
    "week of the ", "noon on ", "and ",
  ]

  /// Every piece is looked at so many times at most, however the words go on.
  @Test(arguments: units)
  func `The same words again and again are read once each`(words: String) {
    let text = String(repeating: words, count: 2000)
    let tokens = PlainTokens.tokens(of: text)
    for register in [TimeContext.Register.news, .message, .narrative] {
      var context = TimeContext(date: Reading.anchor, register: register)
      let pieces = Pieces(tokens, in: 0..<tokens.count, words: .shipped)
      let times = TimeReader(pieces: pieces, register: register).times(&context)
      var end = 0
      for time in times {
        #expect(time.pieces.lowerBound >= end && time.pieces.upperBound <= pieces.count)
        end = time.pieces.upperBound
      }
    }
  }
}
