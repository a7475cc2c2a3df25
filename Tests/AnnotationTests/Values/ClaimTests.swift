import Documents
import Testing

@testable import Annotation

@Suite("Values of claims")
struct ClaimTests {
  static let values: [(String, String, [String])] = [
    ("2,400", "count", ["2.4k", "2400", "2,400", "2.4 thousand"]),
    ("1,600,000", "count", ["1.6m", "1.6 million"]), ("50", "count", ["fifty", "50"]),
    ("11,000..13,000", "count", ["11000..13000", "11k..13k", "11,000 to 13,000"]),
    ("7", "percent", ["7%", "seven percent"]),
    ("15,000", "distance(\"kilometre\")", ["15 km", "15km"]),
    ("1,000,000,000", "money(\"EUR\")", ["1 billion euros", "€1bn"]),
    ("54..66", "count", ["about 60", "around sixty", "~60"]), ("2020", "count", []),
    ("61..", "count", ["more than 61"]),
  ]

  @Test(arguments: values)
  func `A claim's number is a point`(interval: String, unit: String, phrasings: [String]) throws {
    for text in phrasings {
      let claim = try #require(ValueReader().claimValue(text), "\(text)")
      #expect(claim.interval.description == interval, "\(text)")
      #expect("\(claim.unit)" == unit, "\(text)")
    }
  }

  @Test func `A claim's tilde is as wide as about`() throws {
    let claim = try #require(ValueReader().claimValue("12000"))
    #expect(claim.aboutInterval == Interval(11_000, 13_000))
    let years = try #require(ValueReader().claimValue("9 years"))
    #expect(abs(years.interval.low / Unit.daysPerYear - 8.5) < 1e-9)
  }

  @Test(arguments: [
    "", "many", "sixty men", "7 8", "G5", "1.2.3", "January 2013", "..", "5..", "$",
  ])
  func `Other texts are no value`(text: String) {
    #expect(ValueReader().claimValue(text) == nil)
  }

  static let times: [(String, [String])] = [
    ("2013-01-01..2013-01-31", ["January 2013", "january 2013", "in January 2013", "jan 2013"]),
    ("2022-02-17", ["17 February 2022", "february 17, 2022", "2022-02-17"]),
    ("2022-01-01..2022-06-30", ["first half of 2022", "the first half of 2022"]),
    ("2020-01-01..", ["since January 2020", "since 2020"]), ("2020-01-01..2020-12-31", ["2020"]),
    ("2022-08-01..2022-08-31", ["as of August 2022", "august 2022"]),
  ]

  @Test(arguments: times)
  func `A claim's date is read without capitals`(period: String, phrasings: [String]) throws {
    for text in phrasings {
      let time = try #require(ValueReader().claimTime(text), "\(text)")
      #expect(time.period.description == period, "\(text)")
    }
  }

  @Test(arguments: ["", "fifty", "soon after", "2013 2014", "the coup"])
  func `Other texts are no date`(text: String) {
    #expect(ValueReader().claimTime(text) == nil)
  }
}
