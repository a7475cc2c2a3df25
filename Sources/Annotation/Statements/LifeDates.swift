internal import Documents

/// Reads when somebody was born from the dates behind a name: "Ana Diaz (3 May 1871 – 9 June 1940)".
struct LifeDates {
  let slots: SlotReader
  let index: Int

  private var analysis: Analysis { slots.analysis }

  /// A birth for each pair of dates in brackets that spans a life.
  func births() -> [Statement] {
    analysis.times.compactMap { time in
      guard !time.isUnresolved, let birth = birth(time), let open = bracket(around: time.tokens),
        let name = analysis.names.last(where: { $0.tokens.upperBound <= open })
      else { return nil }
      let tokens = name.tokens.lowerBound..<time.tokens.upperBound
      var statement = Statement(
        kind: .event,
        type: Self.type,
        sentence: index,
        span: slots.span(of: tokens),
        rule: Self.type
      )
      statement.slots = [Slot(.object, concept: nil, name: name.text)]
      statement.details = slots.details(in: analysis.sentence.tokens)
      statement.period = PeriodSlot(
        period: birth,
        status: .stated,
        isDerived: false,
        span: time.span
      )
      return statement
    }
  }

  private static let type = "birth"

  /// The first of two dates that lie ten to 120 years apart.
  private func birth(_ time: TimeMention) -> Period? {
    guard let first = time.period.earliest, let last = time.period.latest,
      (3650...43_830).contains(last.number - first.number)
    else { return nil }
    let isDay = first.civil.month != 1 || first.civil.day != 1
    let end = isDay ? first : Day(year: first.civil.year, month: 12, day: 31)
    return Period(earliest: first, latest: end, precision: isDay ? .day : .year)
  }

  /// The bracket that opens before a date and closes right after it.
  private func bracket(around tokens: Range<Int>) -> Int? {
    guard tokens.upperBound < analysis.base + analysis.words.count,
      analysis.word(tokens.upperBound).text == ")"
    else { return nil }
    let before = (analysis.base..<tokens.lowerBound).reversed()
    return before.first { ["(", ")"].contains(analysis.word($0).text) }
      .flatMap { analysis.word($0).text == "(" ? $0 : nil }
  }
}
