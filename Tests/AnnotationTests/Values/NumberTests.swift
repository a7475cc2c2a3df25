import Documents
import RuleFiles
import Testing

@testable import Annotation

@Suite("Numbers of sentences")
struct NumberTests {
  static let points: [(Double, [String])] = [
    (58, ["58 men", "fifty-eight men", "fifty eight men", "the 58 men"]),
    (600, ["six hundred men", "600 men"]),
    (2500, ["two thousand five hundred men", "2,500 men", "2\u{A0}500 men", "2.5k men"]),
    (1500, ["one and a half thousand men", "1.5 thousand men", "fifteen hundred men"]),
    (500_000, ["half a million men", "0.5m men", "500k men", "five hundred thousand men"]),
    (1_500_000, ["1.5 million men", "1.5m men", "one and a half million men", "1.5mn men"]),
    (3e9, ["3bn men", "three billion men", "3 bn men"]),
    (24, ["two dozen men", "twenty-four men"]), (12, ["a dozen men"]), (6, ["half a dozen men"]),
    (106, ["a hundred and six men", "one hundred and six men"]),
    (2.5, ["two and a half men", "2½ men", "2 1/2 men"]),
  ]

  @Test(arguments: points)
  func `A count is read in digits and in words`(point: Double, phrasings: [String]) throws {
    for text in phrasings {
      let numbers = Reading(text).numbers
      try #require(numbers.count == 1, "\(text)")
      #expect(numbers[0].point == point, "\(text)")
      #expect(numbers[0].unit == .count, "\(text)")
      #expect(!numbers[0].isWeak, "\(text)")
    }
  }

  static let intervals: [(String, [String])] = [
    ("58", ["58 men", "exactly 58 men"]), ("60", ["exactly 60 men", "precisely sixty men"]),
    ("2,750..2,850", ["2,800 men"]), ("54..66", ["sixty men", "60 men"].map { "about " + $0 }),
    ("2,300..2,500", ["some 2,400 men", "about 2,400 men", "~2,400 men", "2,400 men or so"]),
    (
      "11,000..13,000",
      ["around 12,000 men", "an estimated 12,000 men", "roughly twelve thousand men"]
    ),
    ("900..1,100", ["about 1,000 men", "approximately a thousand men"]),
    ("2,600..2,700", ["nearly 2,700 men", "almost 2,700 men", "just under 2,700 men"]),
    ("0..5,000", ["up to 5,000 men", "at most 5,000 men", "no more than 5,000 men"]),
    (
      "2,000..",
      [
        "more than 2,000 men", "over 2,000 men", "at least 2,000 men", "2,000+ men",
        "2,000 men or more", "no fewer than 2,000 men", "2,000 men so far",
      ]
    ),
    ("0..40", ["fewer than 40 men", "less than 40 men", "under 40 men"]),
    ("100..999", ["hundreds of men", "deaths in the hundreds"]),
    ("1,000..9,999", ["thousands of men", "deaths in the thousands"]),
    ("3..9", ["several men"]), ("24..99", ["dozens of men"]), ("300..900", ["several hundred men"]),
    (
      "5..6",
      ["between five and six men", "five to six men", "5-6 men", "5–6 men", "five or six men"]
    ),
    ("5,000,000..6,000,000", ["five to six million men", "between 5m and 6m men"]),
  ]

  @Test(arguments: intervals)
  func `Hedges and rounding widen a number`(interval: String, phrasings: [String]) throws {
    for text in phrasings {
      let numbers = Reading(text).numbers
      try #require(numbers.count == 1, "\(text)")
      #expect(numbers[0].interval.description == interval, "\(text)")
    }
  }

  static let units: [(String, [String])] = [
    ("7 percent", ["7%", "7 percent of it", "seven per cent", "7 per cent"]),
    ("5 other(\"percentage point\")", ["five percentage points"]),
    (
      "1,000,000,000 money(\"EUR\")",
      ["€1bn", "1 billion euros", "EUR 1 billion", "a billion euros"]
    ),
    ("5 money(\"USD\")", ["$5", "US$5", "5 dollars", "five US dollars"]),
    ("15,000 distance(\"kilometre\")", ["15 km", "15km", "15 kilometres", "fifteen kilometers"]),
    ("37 age", ["a 37-year-old man", "a man aged 37", "he is 37 years old"]),
    ("0.9 share", ["nine in ten", "nine out of ten", "9 in 10"]),
    ("0.333 share", ["a third of men", "one third of men", "one-third of men"]),
    ("0.75 share", ["three quarters of men", "three-quarters of men"]),
    ("7 times", ["seven times more than before", "sevenfold"]),
    ("2 times", ["it doubled", "twice as many"]),
    ("50 duration(\"day\")", ["a 50-day deadline", "50 days", "fifty days"]),
  ]

  @Test(arguments: units)
  func `A number has its unit`(value: String, phrasings: [String]) throws {
    for text in phrasings {
      let numbers = Reading(text).numbers
      try #require(numbers.count == 1, "\(text)")
      let (point, unit) = (Interval.text(of: numbers[0].point), numbers[0].unit)
      #expect("\(point) \(unit)" == value, "\(text)")
    }
  }

  static let years: [(Double, Double, [String])] = [
    (8.5, 9.5, ["nine years", "a nine-year mission", "9 years"]),
    (9.25, 9.75, ["nine and a half years", "9½ years"]), (1.25, 1.75, ["a year and a half"]),
    (3, 9, ["several years"]),
  ]

  @Test(arguments: years)
  func `A duration is half a unit wide`(low: Double, high: Double, phrasings: [String]) throws {
    for text in phrasings {
      let number = try #require(Reading(text).numbers.first, "\(text)")
      let years = try #require(number.years, "\(text)")
      #expect(abs(years.low - low) < 1e-9 && abs(years.high - high) < 1e-9, "\(text)")
    }
    let nine = try #require(Reading("nine years").numbers.first).interval
    let ten = try #require(Reading("ten years").numbers.first).interval
    let half = try #require(Reading("nine and a half years").numbers.first).interval
    #expect(!nine.overlaps(ten) && nine.overlaps(half) && half.overlaps(ten))
  }

  static let none = [
    "the G5 Sahel", "an NH 90 fell", "the Stadium 25 of Mars", "map501 shows", "see Section 4",
    "won 3-2 there", "version 1.2.3 is out", "at 10:30 there", "at 8 pm", "1. The list",
    "id_501_22",
    "call 555-1234", "in 2013", "the 2020 coup", "no man", "some people", "a man", "the F-16 jet",
    "agent 007", "a one-off", "17 February 2022", "S&P 500", "he may march", "No. 5 is out",
  ]

  @Test(arguments: none)
  func `Names, codes and dates are no quantities`(text: String) {
    #expect(Reading(text).numbers.filter { !$0.isWeak } == [])
  }

  @Test func `A change has two mentions, a part its whole`() throws {
    let change = Reading("it raised them from 4,500 to 5,100 men").numbers
    #expect(change.map(\.change) == [.from, .to])
    let scaled = Reading("it went from 4 to 5 million").numbers
    #expect(scaled.map(\.point) == [4e6, 5e6] && scaled.map(\.change) == [.from, .to])
    let part = Reading("48 of the 53 soldiers killed").numbers
    try #require(part.count == 2)
    #expect(part[0].partOf == part[1].tokens)
    #expect(Reading("it rose by 600").numbers.map(\.change) == [.up])
  }

  @Test func `Ordinals and pronouns are marked`() {
    #expect(
      Reading("the second coup in the 19th ward, the twenty-first").numbers.map(\.isOrdinal)
        == [true, true, true]
    )
    #expect(
      Reading("one of them, one metric, one day").numbers.map(\.isWeak) == [true, true, true]
    )
  }

  @Test func `Hedges come from the list`() {
    let none = ValueReader(words: ValueWords(RuleBook()))
    let tokens = PlainTokens.tokens(of: "some 2,400 men")
    let numbers = none.read(tokens: tokens, in: 0..<3, anchor: nil).numbers
    #expect(numbers.map(\.hedge) == [.exact])
    #expect(numbers.map(\.interval.description) == ["2,350..2,450"])
  }
}
