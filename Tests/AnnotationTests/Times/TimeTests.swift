import Documents
import Testing

@testable import Annotation

@Suite("Dates of sentences")
struct TimeTests {
  static let periods: [(String, [String])] = [
    (
      "2022-02-17",
      [
        "on 17 February 2022", "February 17th, 2022", "Feb 17th 2022", "2022-02-17",
        "the 17th of February 2022", "Thursday, 17 February 2022", "on Thursday",
        "on February 17th",
        "17 February", "17/02/2022", "February 17 this year",
      ]
    ),
    ("2022-02-19", ["today", "Saturday", "19 February"]), ("2022-02-18", ["yesterday"]),
    (
      "2022-02-18",
      ["before dawn on Friday", "shortly after 4 a.m. on Friday", "before noon on 18 February"]
    ),
    // The hour of a day that nothing names.
    ("..", ["at 4.40 a.m."]),
    ("2022-01-31", ["on 31 January", "Jan. 31"]), ("2021-03-02", ["on 2 March"]),
    ("2022-02-27", ["scheduled for 27 February"]),
    ("2013-01-01..2013-01-31", ["in January 2013", "January of 2013", "Jan 2013", "2013-01"]),
    (
      "2013-01-01..2013-12-31",
      ["in 2013", "by the 2013 coup", "nine years ago", "the whole of 2013"]
    ),
    ("2020-08-01..2020-08-31", ["the August 2020 coup"]),
    ("2022-02-01..2022-02-28", ["In February of this year", "this February", "this month"]),
    ("2022-01-01..2022-01-31", ["this January", "last month", "last January", "in January"]),
    ("2021-01-01..2021-12-31", ["last year", "in 2021"]), ("2022-01-01..2022-12-31", ["this year"]),
    ("2022-02-14..2022-02-20", ["this week"]),
    ("2020-01-01..2020-04-30", ["early 2020", "in early 2020", "the start of 2020"]),
    ("2013-05-01..2013-08-31", ["mid-2013", "mid 2013"]),
    (
      "2022-01-01..2022-06-30",
      [
        "the first half of this year", "first six months of 2022",
        "the first half of 2022",
      ]
    ),
    ("2022-01-01..2022-03-31", ["Q1 2022", "the first quarter of this year"]),
    ("2020-06-01..2020-08-31", ["summer 2020", "the summer of 2020"]),
    ("2020-01-01..2029-12-31", ["the 2020s"]),
    ("2020-01-01..", ["since January 2020", "since 2020", "from 2020 on"]),
    ("..2025-12-31", ["until 2025", "by 2025"]), ("..2012-12-31", ["before 2013"]),
    ("2014-01-01..", ["after 2013"]),
    ("2013-01-01..2022-12-31", ["from 2013 to 2022", "between 2013 and 2022", "2013-2022"]),
    ("2020-01-01..2022-02-28", ["between January 2020 and February 2022"]),
    ("2022-05-05..2022-05-07", ["5 to 7 May 2022", "5-7 May 2022"]),
    ("2013-02-19..2022-02-19", ["over the past nine years", "in the last nine years"]),
  ]

  @Test(arguments: periods)
  func `A date names its days`(period: String, phrasings: [String]) throws {
    for text in phrasings {
      // "by the 2013 coup" bounds a year; its named period is the year.
      let times = Reading(text).times
      try #require(times.count == 1, "\(text)")
      let found = text.contains("coup") ? times[0].named : times[0].period
      #expect(found.description == period, "\(text)")
    }
  }

  static let none = [
    "2,000 men", "some 2000 men", "2000 km", "he may go", "they march on", "$2000", "a second one",
    "the fall of Rome", "a mid-size car", "2013 people", "a secular state",
  ]

  @Test(arguments: none)
  func `Other words are no dates`(text: String) {
    #expect(Reading(text).times == [])
  }

  @Test func `Without a date of the text relative dates stay open`() throws {
    for text in ["last year", "on Thursday", "this January", "31 January", "nine years ago", "now"]
    {
      let time = try #require(Reading(text, on: nil).times.first, "\(text)")
      #expect(time.isUnresolved && time.period.isUnknown, "\(text)")
    }
  }

  @Test func `A window resolves what all of it agrees on`() throws {
    let year = try #require(Reading("this year", on: Reading.window).times.first)
    #expect(year.period.description == "2022-01-01..2022-12-31")
    #expect(year.isDerived && year.precision == .year)
    let february = try #require(Reading("February of this year", on: Reading.window).times.first)
    #expect(february.period.description == "2022-02-01..2022-02-28")
    let month = try #require(Reading("last month", on: Reading.window).times.first)
    #expect(month.period.description == "2022-06-01..2022-11-30")
  }

  @Test func `Dates agree at the coarser precision`() throws {
    func period(_ text: String) throws -> Period {
      try #require(Reading(text).times.first, "\(text)").period
    }
    for (one, other) in [
      ("2013", "January 2013"), ("Thursday", "17 February 2022"), ("February 2022", "Thursday"),
      ("since 2013", "since January 2013"), ("early 2020", "2020"), ("early 2020", "March 2020"),
    ] {
      #expect(try period(one).agrees(with: period(other)), "\(one) \(other)")
      #expect(try period(other).agrees(with: period(one)), "\(other) \(one)")
    }
    for (one, other) in [
      ("2014", "January 2013"), ("Thursday", "18 February 2022"), ("since 2013", "2013"),
      ("early 2020", "June 2020"), ("2013 to 2022", "2015"),
    ] {
      #expect(try !period(one).agrees(with: period(other)), "\(one) \(other)")
    }
  }

  @Test func `A length of time in a date is a number, its count is not`() {
    let reading = Reading("Eight years on, at least 2,800 men died in 2020")
    #expect(reading.numbers.map { reading.words($0.tokens) } == ["eight years", "at least 2,800"])
    #expect(reading.times.map(\.kind) == [.duration, .date])
  }
}
