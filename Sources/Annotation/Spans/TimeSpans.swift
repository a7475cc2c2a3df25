import Documents

/// What `annotate` says of a date, a time, a length of time or what recurs.
enum TimeSpans {
  /// The spans of one mention.
  ///
  /// In a report each date is a span of its own, as TimeML has it; in a message the words that
  /// bound it belong to it, and a range is one span.
  static func spans(
    of time: FoundTime,
    in pieces: Pieces,
    _ context: TimeContext
  ) -> [ValueSpan] {
    guard context.register != .message else {
      var span = span(time, pieces.bytes(of: time.pieces), isWhole: true)
      if case .present = time.resolved.value, let day = context.date?.latest {
        span.dateStart = (context.clock ?? ClockTime(hour: 0)).instant(on: day)
      }
      return [span]
    }
    guard time.parts.isEmpty else {
      return time.parts.map { part in
        var span = ValueSpan(pieces.bytes(of: part.pieces), kind(of: part.value))
        fill(&span, part.value)
        return span
      }
    }
    return [span(time, pieces.bytes(of: time.core), isWhole: false)]
  }

  /// The spans of dates and of numbers, both in order; a length of time that is both is told once.
  static func joined(_ dates: [ValueSpan], _ numbers: [ValueSpan]) -> [ValueSpan] {
    guard !dates.isEmpty else { return numbers }
    var dates = dates
    var next = 0
    let others = numbers.filter { number in
      guard number.kind == .duration else { return true }
      while next < dates.count, dates[next].span.end <= number.span.start { next += 1 }
      guard next < dates.count, dates[next].kind == .duration,
        dates[next].span.contains(number.span)
      else { return true }
      if dates[next].span == number.span || dates[next].timex == number.timex {
        (dates[next].value, dates[next].unit) = (number.value, number.unit)
      }
      return false
    }
    return dates + others
  }

  private static func span(_ time: FoundTime, _ bytes: Documents.Span, isWhole: Bool) -> ValueSpan {
    let value = time.resolved.value
    var span = ValueSpan(bytes, kind(of: value))
    fill(&span, value)
    guard isWhole else { return span }
    if let timeOfDay = time.form.timeOfDay { span.timex = timeOfDay }
    switch time.kind {
    case .since: span.dateEnd = nil
    case .until:
      // "until 2 pm" ends when the hour begins.
      if case .clock = value { span.dateEnd = span.dateStart }
      span.dateStart = nil
    case .before: (span.dateStart, span.dateEnd) = (nil, span.dateStart)
    case .after: (span.dateStart, span.dateEnd) = (span.dateEnd, nil)
    case .date, .during, .duration, .vague: return span
    }
    span.kind = value.isClock ? .timeRange : .dateRange
    return span
  }

  private static func kind(of value: TimeValue) -> ValueSpan.Kind {
    switch value {
    case .length, .window: .duration
    case .set: .set
    case .clock(nil, _): .time
    case .clock: .datetime
    case .dayPart: .time
    case .range(let one, let other): one.isClock || other.isClock ? .datetimeRange : .dateRange
    default: .date
    }
  }

  /// The days that a date of four digits and no sign can write.
  private static let hasDates =
    Day(year: 1, month: 1, day: 1)...Day(year: 9999, month: 12, day: 30)

  /// The value as TIMEX3 writes it, and the days or instants it stands for.
  private static func fill(_ span: inout ValueSpan, _ value: TimeValue) {
    span.timex = value.timex
    if case .part(let part, _) = value { span.modifier = part.modifier }
    if case .window(_, let from, let to) = value {
      let isPast = to < from
      span.dateStart = isPast ? to.description : Day(number: from.number + 1).description
      span.dateEnd = isPast ? from.description : Day(number: to.number + 1).description
      return
    }
    guard let days = value.days, hasDates.contains(days.first), hasDates.contains(days.last) else {
      return
    }
    span.dateStart = value.start ?? days.first.description
    span.dateEnd = value.end ?? Day(number: days.last.number + 1).description
  }
}

extension TimeValue {
  /// The instant at which a time of day begins; nil for whole days.
  fileprivate var start: String? {
    switch self {
    case .clock(let day?, let time): time.instant(on: day)
    case .dayPart(let day, let part): ClockTime(hour: part.hours.first).instant(on: day)
    case .range(let one, _): one.start
    default: nil
    }
  }

  /// The instant at which a time of day ends; nil for whole days.
  fileprivate var end: String? {
    switch self {
    case .clock(let day?, let time): time.ended.instant(on: day)
    case .dayPart(let day, let part): ClockTime(hour: part.hours.last).instant(on: day)
    case .range(_, .clock(let day?, let time)): time.instant(on: day)
    case .range(_, let other): other.end
    default: nil
    }
  }
}

extension ClockTime {
  /// The end of the hour, the minute or the second that it names.
  fileprivate var ended: ClockTime {
    if let second { return ClockTime(hour: hour, minute: minute, second: second + 1) }
    if let minute { return ClockTime(hour: hour, minute: minute + 1) }
    return ClockTime(hour: hour + 1)
  }

  /// "2013-02-12T15:30"; what reaches beyond its day is carried on.
  fileprivate func instant(on day: Day) -> String {
    let seconds = minutes * 60 + (second ?? 0)
    let date = Day(number: day.number + seconds / 86_400)
    let rest = seconds % 86_400
    let time = Timex.padded(rest / 3600, 2) + ":" + Timex.padded(rest / 60 % 60, 2)
    return "\(date)T\(time)" + (second == nil ? "" : ":" + Timex.padded(rest % 60, 2))
  }
}
