import Documents
import Testing

@testable import Annotation

/// Reads the dates of some sentences as `annotate` does.
struct Dated {
  private(set) var spans: [ValueSpan] = []
  private var texts: [String] = []

  /// Sentences of one text; a sentence of its own each.
  init(
    _ sentences: [String],
    on day: Day? = Day(year: 2022, month: 2, day: 19),
    at clock: ClockTime? = nil,
    _ register: TimeContext.Register
  ) {
    let date = day.map { PublicationDate(earliest: $0, latest: $0, origin: .listed) }
    var context = TimeContext(date: date, clock: clock, register: register)
    for sentence in sentences {
      context.story.age += 1
      let tokens = PlainTokens.tokens(of: sentence)
      let (_, times, pieces) = ValueReader()
        .read(tokens: tokens, in: 0..<tokens.count, context: &context)
      for time in times {
        for span in TimeSpans.spans(of: time, in: pieces, context) {
          spans.append(span)
          texts.append(
            String(decoding: Array(sentence.utf8)[span.span.start..<span.span.end], as: UTF8.self)
          )
        }
      }
    }
  }

  /// "words = value", in order.
  var read: [String] { zip(texts, spans).map { "\($0) = \($1.timex ?? "")" } }
}

@Suite("TIMEX3 values of dates")
struct TimexTests {
  /// A report of Saturday, 19 February 2022.
  static let news: [(String, [String])] = [
    ("He died on Thursday.", ["Thursday = 2022-02-17"]),
    ("The vote will be held on Thursday.", ["Thursday = 2022-02-24"]),
    ("The match has been postponed until Tuesday.", ["Tuesday = 2022-02-22"]),
    ("It closed in November and will open in May.", ["November = 2021-11", "May = 2022-05"]),
    ("They met on 3 March, 1848.", ["3 March, 1848 = 1848-03-03"]),
    ("the spring of 1911", ["the spring of 1911 = 1911-SP"]),
    ("last summer", ["last summer = 2021-SU"]),
    ("It fell in the third quarter of 2021.", ["the third quarter of 2021 = 2021-Q3"]),
    ("the first half of last year", ["the first half of last year = 2021-H1"]),
    ("Q4 2019", ["Q4 2019 = 2019-Q4"]), ("the late 1980s", ["the late 1980s = 198"]),
    ("in the nineteenth century", ["the nineteenth century = 18"]),
    ("a law of the 1920s", ["the 1920s = 192"]),
    ("in 216 BC", ["216 BC = BC0216"]), ("AD 79", ["AD 79 = 0079"]),
    ("the 3rd century BC", ["the 3rd century BC = BC02"]),
    ("from 264 to 241 BC", ["264 = BC0264", "241 BC = BC0241"]),
    ("in 2009-10", ["2009 = 2009", "10 = 2010"]),
    ("from March to May 1990", ["March = 1990-03", "May 1990 = 1990-05"]),
    ("last week", ["last week = 2022-W06"]), ("next month", ["next month = 2022-03"]),
    ("last weekend", ["last weekend = 2022-W06-WE"]),
    ("three years ago", ["three years ago = 2019"]),
    ("two weeks ago", ["two weeks ago = 2022-W05"]),
    ("over the past five years", ["the past five years = P5Y"]),
    ("in recent months", ["recent months = PXM"]),
    ("a three-month course", ["three-month = P3M"]), ("for decades", ["decades = PXDE"]),
    ("several days", ["several days = PXD"]),
    ("two and a half hours", ["two and a half hours = PT2.5H"]),
    ("2.5 hours", ["2.5 hours = PT2.5H"]),
    ("1,500 years ago", ["1,500 years ago = 0522"]),
    ("999999999 centuries ago", ["999999999 centuries ago = \(Timex.year(2022 - 99_999_999_900))"]),
    ("999,999,999,999,999 centuries ago", ["centuries ago = PAST_REF"]),
    ("It killed 300 last year.", ["last year = 2021"]),
    ("over the weekend", ["the weekend = 2022-W07-WE"]), ("over the years", ["the years = PXY"]),
    ("a decade ago", ["a decade ago = 2012"]),
    ("early Friday morning", ["early Friday morning = 2022-02-18TMO"]),
    ("Eight years on, they left.", ["Eight years on = XXXX"]),
    ("It began in 2013; eight years on, they left.", ["2013 = 2013", "eight years on = 2021"]),
    ("It began in 2020; eight years on, they left.", ["2020 = 2020", "eight years on = P8Y"]),
    ("a year-long trial", ["year-long = P1Y"]),
    ("every Monday", ["every Monday = XXXX-WXX-1"]), ("twice a week", ["a week = P1W"]),
    ("40 deaths per day", ["per day = P1D"]), ("daily", ["daily = P1D"]),
    ("on Friday night", ["Friday night = 2022-02-18TNI"]),
    ("tomorrow morning", ["tomorrow morning = 2022-02-20TMO"]),
    ("last night", ["last night = 2022-02-18TNI"]),
    ("at 15:30 GMT on Friday", ["15:30 GMT on Friday = 2022-02-18T15:30"]),
    ("Friday at 3 p.m.", ["Friday at 3 p.m. = 2022-02-18T15"]),
    ("It is now winter.", ["now = PRESENT_REF", "winter = 2021-WI"]),
    ("They met recently.", ["recently = PAST_REF"]),
    ("in the future", ["the future = FUTURE_REF"]),
    ("on Christmas Day 2019", ["Christmas Day 2019 = 2019-12-25"]),
    ("Good Friday 2022", ["Good Friday 2022 = 2022-04-15"]),
    ("Easter 2000", ["Easter 2000 = 2000-04-23"]),
    ("early December", ["early December = 2021-12"]), ("mid-2019", ["mid-2019 = 2019"]),
    ("the end of the year", ["the end of the year = 2022"]),
    ("2022-02-17T08:15:30+01:00", ["2022-02-17T08:15:30+01:00 = 2022-02-17T08:15:30"]),
  ]

  @Test(arguments: news)
  func `A report dates by its own day, and the past is the rule`(text: String, dates: [String]) {
    #expect(Dated([text], .news).read == dates, "\(text)")
  }

  static let none = [
    "He may march.", "She sat down.", "A second man fell.", "The fall in prices went on.",
    "It will last.", "Three quarters of them left.", "He is 19 years old.", "a three-year-old boy",
    "The march of the army began.", "They spring up.", "The sun rose.", "He ran 1500 metres.",
    "Section 2019.", "$1999", "Call 555-1212.",
  ]

  @Test(arguments: none)
  func `Other words are no dates`(text: String) {
    #expect(Dated([text], .news).read == [], "\(text)")
  }

  static let stories: [([String], [String])] = [
    (
      ["On 3 May 1911 he left.", "In June he returned.", "On the following day he died."],
      ["3 May 1911 = 1911-05-03", "June = 1911-06", "the following day = XXXX-XX-XX"]
    ),
    (
      ["On 3 May 1911 he left.", "Two days later he returned.", "That same day it rained."],
      ["3 May 1911 = 1911-05-03", "Two days later = 1911-05-05", "That same day = 1911-05-05"]
    ),
    (
      ["In November 1911 they met.", "In January they parted.", "By the end of the year"],
      ["November 1911 = 1911-11", "January = 1912-01", "the end of the year = 1912"]
    ),
    (
      ["In 490 BC they landed.", "The following year they left.", "In May it rained."],
      ["490 BC = BC0490", "The following year = BC0489", "May = BC0489-05"]
    ),
    (
      ["It began in 1911 (now a holiday).", "Two years earlier he was king.", "In May he fell."],
      ["1911 = 1911", "now = PRESENT_REF", "Two years earlier = 1909", "May = 1911-05"]
    ),
    (["In August or September 1911"], ["August = 1911-08", "September 1911 = 1911-09"]),
    (
      ["During the last month of the war", "in the early years of his rule"],
      ["the last month = P1M", "the early years = PXY"]
    ),
  ]

  @Test(arguments: stories)
  func `A history carries its year on`(sentences: [String], dates: [String]) {
    #expect(Dated(sentences, .narrative).read == dates)
  }

  @Test func `A report's hours are of the day that it tells of`() {
    let sentences = ["The dam broke on Friday.", "Built in 1968, it gave way at 4.40 a.m."]
    let dates = ["Friday = 2022-02-18", "1968 = 1968", "4.40 a.m. = 2022-02-18T04:40"]
    #expect(Dated(sentences, .news).read == dates)
  }

  /// A message of Tuesday, 12 February 2013, 4:30.
  static let messages: [(String, [String])] = [
    ("Thursday", ["Thursday = 2013-02-14"]), ("Let us meet at 3.", ["3 = T03"]),
    ("tomorrow at 5pm", ["tomorrow at 5pm = 2013-02-13T17"]),
    ("9 tomorrow morning", ["9 tomorrow morning = 2013-02-13T09"]),
    ("from 3 to 5pm on Friday", ["from 3 to 5pm on Friday = (2013-02-15T15,2013-02-15T17,PT2H)"]),
    ("in 20 minutes", ["in 20 minutes = 2013-02-12T04:50"]),
    ("in two weeks", ["in two weeks = 2013-W09"]),
    ("the day after tomorrow", ["the day after tomorrow = 2013-02-14"]),
    ("the first Monday of March", ["the first Monday of March = 2013-03-04"]),
    ("half past six", ["half past six = T06:30"]),
    ("next Christmas", ["next Christmas = 2013-12-25"]),
    ("I was there on Friday.", ["Friday = 2013-02-08"]),
    ("3/4/13", ["3/4/13 = 2013-03-04"]),
    ("July 13-15", ["July 13-15 = (2013-07-13,2013-07-15,P2D)"]),
    ("2 hours 30 minutes", ["2 hours 30 minutes = PT150M"]),
    ("since Monday", ["since Monday = 2013-02-11"]),
    ("the week of 6 October", ["the week of 6 October = 2013-W40"]),
  ]

  @Test(arguments: messages)
  func `A message looks ahead`(text: String, dates: [String]) {
    let day = Day(year: 2013, month: 2, day: 12)
    let read = Dated([text], on: day, at: ClockTime(hour: 4, minute: 30), .message).read
    #expect(read == dates, "\(text)")
  }

  static let undated: [(String, [String])] = [
    ("in May", ["May = XXXX-05"]), ("on Friday", ["Friday = XXXX-WXX-5"]),
    ("last year", ["last year = XXXX"]), ("in 1911", ["1911 = 1911"]),
  ]

  @Test(arguments: undated)
  func `Without a day of the text dates stay open`(text: String, dates: [String]) {
    #expect(Dated([text], on: nil, .news).read == dates, "\(text)")
  }

  @Test func `A time of day leaves the day as it is`() throws {
    let plain = try #require(Reading("on 17 February 2022").times.first)
    for text in [
      "17 February 2022 at 3 p.m.", "3 pm on 17 February 2022", "noon on 17 February 2022",
    ] {
      let time = try #require(Reading(text).times.first, "\(text)")
      #expect(time.period == plain.period, "\(text)")
    }
    // Nothing says of which day it is.
    #expect(Reading("at 3 p.m. they left").times.map(\.period.description) == [".."])
  }

  @Test func `Easter is that of the tables`() {
    let easters = [1961: "04-02", 1999: "04-04", 2008: "03-23", 2024: "03-31", 2038: "04-25"]
    for (year, day) in easters { #expect(Calendar.easter(year).description == "\(year)-\(day)") }
  }

  @Test func `Weeks are numbered as ISO 8601 does`() {
    for (day, week) in [
      (Day(year: 2021, month: 1, day: 3), (2020, 53)),
      (Day(year: 2021, month: 1, day: 4), (2021, 1)),
      (Day(year: 2018, month: 12, day: 31), (2019, 1)),
      (Day(year: 2022, month: 2, day: 19), (2022, 7)),
    ] {
      #expect(Calendar.week(of: day) == week)
      #expect(Calendar.monday(ofWeek: week.1, week.0) == Calendar.monday(of: day))
    }
  }
}
