import Testing

@testable import Documents

@Suite struct `Days` {
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (2000, 2, 29, 11_016, 2), (1969, 12, 31, -1, 3), (2022, 2, 17, 19_040, 4),
    (1, 1, 1, -719_162, 1), (2100, 3, 1, 47_541, 1),
  ])
  func `are counted from 1970`(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
    let found = Day(year: year, month: month, day: day)
    #expect(found.number == number)
    #expect(found.weekday == weekday)
    #expect(found.civil == (year, month, day))
  }

  @Test(arguments: [(2, 2024, 29), (2, 2023, 28), (2, 1900, 28), (12, 2023, 31), (4, 2023, 30)])
  func `make months of the right length`(month: Int, year: Int, length: Int) {
    #expect(Day.length(ofMonth: month, year: year) == length)
  }

  @Test func `come back from their numbers`() {
    for number in stride(from: -800_000, through: 800_000, by: 97) {
      let (year, month, day) = Day(number: number).civil
      #expect(Day(year: year, month: month, day: day).number == number)
    }
  }
}

@Suite struct `Places` {
  @Test(arguments: [
    (0, "1:1"), (3, "1:4"), (4, "2:1"), (6, "2:2"), (9, "2:4"), (11, "3:1"),
  ])
  func `count lines and scalars`(offset: Int, place: String) {
    let text = SourceText(path: "", "one\nél\u{E9}\r\n")
    #expect(text.bytes.count == 11)
    #expect(text.place(at: offset).description == place)
  }

  @Test func `leave the end of line out of a line`() {
    let text = SourceText(path: "", "one\r\ntwo\n")
    #expect((0..<3).map { text[text.line($0)] } == ["one", "two", ""])
  }

  @Test func `of a diagnostic have a line and a width`() {
    let text = SourceText(path: "a", "one\nzwölf three\n")
    let diagnostic = Diagnostic(.error, "wrong", in: text, at: Span(4, 10))
    #expect(diagnostic.place == Place(line: 2, column: 1))
    #expect(diagnostic.line == "zwölf three")
    #expect(diagnostic.width == 5)
    let wide = Diagnostic(.error, "wrong", in: text, at: Span(11, 99))
    #expect(wide.width == 5)
  }
}

@Suite struct `Decimals as text` {
  @Test(arguments: [
    (0.0, "0"), (2400, "2400"), (3.5, "3.5"), (-0.25, "-0.25"), (1e15, "1000000000000000"),
    (1.5e21, "1500000000000000000000"), (1e-7, "0.0000001"), (-2.5e-9, "-0.0000000025"),
    (1.23456789e18, "1234567890000000000"), (1e100, "1" + String(repeating: "0", count: 100)),
  ])
  func `have no exponent`(number: Double, text: String) {
    #expect(Decimals.text(of: number) == text)
    #expect(Double(Decimals.text(of: number)) == number)
  }
}

@Suite struct `Days in ISO 8601` {
  @Test(arguments: ["2022-02-17", "2022-02-17T08:30:00Z", "2022-02-17 08:30"])
  func `are read, with or without a time`(text: String) {
    #expect(Day(iso8601: text) == Day(year: 2022, month: 2, day: 17))
  }

  @Test(arguments: ["", "2022", "2022-02-30", "2022-13-01", "2022-2-17", "20220217", "2022-02-17x"])
  func `are days of the calendar`(text: String) {
    #expect(Day(iso8601: text) == nil)
  }
}
