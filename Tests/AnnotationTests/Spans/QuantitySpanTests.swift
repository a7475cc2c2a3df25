import Documents
import Reading
import Testing

@testable import Annotation

@Suite("Spans of numbers and quantities")
struct QuantitySpanTests {
  /// The spans of a text that measure something, or its numbers, as `kind value unit`.
  private static func spans(_ text: String, only kinds: Set<ValueSpan.Kind>) -> [String] {
    let document = TextReader.read(statements: Array(text.utf8), source: Source(id: ""))
    return ValueSpans(words: .shipped).spans(of: document)
      .filter { kinds.contains($0.kind) }
      .map(description)
  }

  private static func description(_ span: ValueSpan) -> String {
    var text = span.kind.rawValue
    if let value = span.value { text += " \(Decimals.text(of: rounded(value)))" }
    if span.low != nil || span.high != nil {
      text += " \(span.low.map(Decimals.text) ?? "")..\(span.high.map(Decimals.text) ?? "")"
    }
    return text + (span.unit.map { " \($0)" } ?? "")
  }

  /// Without the last digits of what binary fractions cannot hold.
  private static func rounded(_ value: Double) -> Double {
    value == value.rounded() ? value : (value * 1e9).rounded() / 1e9
  }

  static let numbers: [(String, [String])] = [
    ("4321", ["4 thousand 3 hundred and 21", "four thousand three hundred and twenty-one"]),
    ("202000", ["two hundred and two thousand", "202 thousand"]),
    ("3000240", ["three million, two hundred and forty", "3,000,240"]),
    ("1300000", ["13 lakh", "1.3e6", "1.3x10^6", "1.3 × 10^6", "1,300,000"]),
    ("40000000", ["4 crores", "four crore", "40m", "40 mn"]),
    ("1414021100", ["1 414 021 100", "1\u{2009}414\u{2009}021\u{2009}100"]),
    ("1234567.89", ["12,34,567.89"]), ("1111.11", ["1.111,11", "1,111.11"]),
    ("200.71", ["two hundred point seventy-one"]), ("0.08", ["zero point zero eight"]),
    ("0.77", ["point 77", "point seven seven", "0.77"]),
    ("1500000", ["a million and a half", "one and a half million", "1½ million"]),
    ("5750000000", ["five billion and three quarters"]),
    ("-5", ["minus 5", "minus five", "negative five", "(-5)"]), ("-0.8", ["-4/5"]),
    ("0.6", ["three fifths", "three-fifths"]), ("4.6", ["twenty-three fifths"]),
    ("0.001", ["1e-3"]), ("36", ["3 dozen", "three dozen"]), ("250000", ["a quarter million"]),
    ("2", ["a couple of them"]), ("0.004", ["two out of five hundred"]),
    ("0.142857143", ["three twenty-firsts"]), ("0.00952381", ["one one hundred and fifth"]),
    ("200.54", ["two hundred and fifty-four hundredths"]), ("0.54", ["fifty-four hundredths"]),
  ]

  @Test(arguments: numbers)
  func `A number is read in all its forms`(value: String, phrasings: [String]) {
    for text in phrasings {
      let found = Self.spans("It is \(text).", only: [.number])
      #expect(
        found.contains { $0 == "number \(value)" || $0.hasPrefix("number \(value) ") },
        "\(text)"
      )
      #expect(found.count == 1 || text.contains("out of"), "\(text): \(found)")
    }
  }

  static let quantities: [(String, [String])] = [
    ("distance 5 kilometre", ["5 km", "5km", "five kilometers", "5 kilometres", "5-kilometre"]),
    ("distance 2.1 picometre", ["2.1 picometres"]),
    ("quantity 75 square kilometre", ["75 km²", "75 km2", "75 sq km", "75 square kilometers"]),
    ("quantity 87 mile per hour", ["87 mph", "87 miles per hour", "87 miles an hour"]),
    ("quantity 400 metre per second", ["400 m/s", "400 metres per second"]),
    ("quantity 250 millilitre", ["250ml", "250 millilitres", "250 milliliters"]),
    ("quantity 35 gigawatt hour", ["35 GWh", "35 gigawatt hours", "35 gigawatt-hours"]),
    ("quantity -10 celsius", ["-10°C", "-10C", "minus 10 degrees Celsius", "minus-10 degrees C"]),
    ("quantity -2 degree", ["2 degrees below zero"]),
    ("quantity 200 pound-mass", ["200 pounds of flour", "200 lb", "a weight of 200 pounds"]),
    ("quantity 1.5 basis point", ["1.5 basis points", "1.5 bps"]),
    (
      "money 58.24 dollar per barrel", ["US $58.24 per barrel", "$58.24 a barrel", "$58.24/barrel"]
    ),
    ("money 1762000000 dollar", ["$1.762bn", "1.762 billion dollars", "USD 1.762 billion"]),
    ("money 50000000 euro", ["EUR50m", "€50m", "50 MEUR", "50 million euros", "EUR 50 million"]),
    ("money 120000 malaysian ringgit", ["RM120,000", "120,000 ringgit", "RM 120,000"]),
    ("money 13.45 dollar", ["thirteen dollars and forty-five cents", "$13.45"]),
    ("money 200 pound sterling", ["200 pounds", "£200", "GBP 200", "200 quid"]),
    ("money 500000 rupee", ["5 lakh rupees", "₹500,000", "Rs 500,000"]),
    ("money 75000000 dollar", ["75 USD million", "75 million US dollars"]),
    ("percent 78 percent", ["78%", "78 per cent", "seventy-eight percent", "78 pct"]),
    ("percent 10 percent", ["percent of 10", "per cent of ten", "10 percent of 30 firms"]),
    ("age 37 year of age", ["37 years old", "a 37-year-old", "37 years of age"]),
  ]

  private static let measures: Set<ValueSpan.Kind> = [
    .distance, .quantity, .money, .percent, .age,
  ]

  @Test(arguments: quantities)
  func `A quantity has its unit`(expected: String, phrasings: [String]) {
    for text in phrasings {
      #expect(Self.spans("It is \(text).", only: Self.measures) == [expected], "\(text)")
    }
  }

  static let ranges: [(String, [String])] = [
    ("5..6", ["between five and six men", "from 5 to 6 men", "5 to 6 men", "5–6 men"]),
    ("100..200", ["between one hundred and two hundred men"]),
    ("50..", ["more than 50 men", "at least 50 men", "50 men or more", "50 or higher", ">= 50"]),
    ("..50", ["up to 50 men", "at most 50 men", "less than or equal to 50", "under 50 men"]),
    ("10..20", ["larger than 10 and smaller than 20", "at most 20 and at least 10 men"]),
    ("100..1000", ["hundreds of men"]), ("10000..100000", ["tens of thousands of dollars"]),
    ("-10..15", ["between negative ten and fifteen"]),
  ]

  @Test(arguments: ranges)
  func `Ranges and bounds have their ends`(ends: String, phrasings: [String]) {
    for text in phrasings {
      let found = Self.spans("It is \(text).", only: [.numberRange])
      #expect(found.count == 1 && found[0].hasPrefix("number-range \(ends)"), "\(text): \(found)")
    }
  }

  static let counted: [(String, String)] = [
    ("12,000 blue-helmeted troops left", "number 12000 blue-helmeted troop"),
    ("Two of its local stores closed", "number 2 local store"),
    ("one of the best screens", "number 1 good screen"),
    ("Eight other employees left", "number 8 other employee"),
    ("the two viruses spread", "number 2 virus"), ("about 40,000 people", "number 40000 people"),
    ("One proposal asks for it", "number 1 proposal"), ("48 of them left", "number 48"),
  ]

  @Test(arguments: counted)
  func `A plain number says what it counts`(text: String, expected: String) {
    #expect(Self.spans(text, only: [.number]) == [expected])
  }

  @Test func `A sign of percent alone has no value`() {
    #expect(Self.spans("It shows the % of growth in May.", only: [.percent]) == ["percent"])
    #expect(Self.spans("It shows percent of men.", only: [.percent, .number]) == [])
  }

  @Test func `A choice is two quantities, no range`() {
    let found = Self.spans("It cost eight or nine euros.", only: [.money, .numberRange])
    #expect(found == ["money 8 euro", "money 9 euro"])
    let screens = Self.spans("on a 7- or 8-inch screen", only: [.distance, .numberRange])
    #expect(screens == ["distance 7 inch", "distance 8 inch"])
  }

  @Test(arguments: [
    ("125", ["one hundred twenty-fifth", "the 125th", "one hundred and twenty-fifth"]),
    ("100000000000000", ["a hundred trillionth"]),
    ("2023049", ["two million twenty three thousand and forty ninth"]),
    ("21", ["21st", "twenty-first", "the twenty first"]),
  ])
  func `Ordinals of any length`(value: String, phrasings: [String]) {
    for text in phrasings {
      #expect(Self.spans(text, only: [.ordinal]) == ["ordinal \(value)"], "\(text)")
    }
  }

  static let none = [
    "Section 427 applies", "the S&P 500 rose", "an iPhone 14 case", "a Boeing 747 landed",
    "Channel 5s news", "see http://a.b/c?d%2028%29", "BBC One said so", "the one that left",
    "version 1.2.3 is out", "it won 3-2", "Area 51 is closed", "call 555-1234", "agent 007",
    "a 5G network", "a three-bed flat", "several of them", "a year earlier", "Route 66 is long",
  ]

  @Test(arguments: none)
  func `Names, codes and scores are no numbers`(text: String) {
    #expect(Self.spans(text, only: Self.measures.union([.number, .numberRange, .duration])) == [])
  }
}
