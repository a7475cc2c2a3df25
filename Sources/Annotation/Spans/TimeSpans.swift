import Documents

/// What `annotate` says of a date or a period.
enum TimeSpans {
  /// The spans of one mention.
  static func spans(of time: TimeMention) -> [ValueSpan] {
    guard !time.isUnresolved, time.kind != .duration else { return [] }
    if time.kind == .vague {
      var span = ValueSpan(time.span, .date)
      span.timex = "PRESENT_REF"
      return [span]
    }
    let isRange = time.kind == .during && time.named.precision > .day
    var span = ValueSpan(time.span, isRange ? .dateRange : .date)
    span.timex = timex(time.named)
    span.dateStart = time.named.earliest?.description
    span.dateEnd = time.named.latest.map { Day(number: $0.number + 1).description }
    return [span]
  }

  /// The TIMEX3 value of a whole calendar unit.
  private static func timex(_ period: Period) -> String? {
    guard let first = period.earliest, let last = period.latest,
      Calendar.unit(of: period.precision, around: first) == (first, last)
    else { return nil }
    let (year, month, _) = first.civil
    let date = first.description
    switch period.precision {
    case .day: return date
    case .month: return String(date.prefix(7))
    case .year: return String(date.prefix(4))
    case .decade: return String(date.prefix(3))
    case .century: return String(date.prefix(2))
    case .quarter: return "\(year)-Q\((month + 2) / 3)"
    case .half: return "\(year)-H\(month < 7 ? 1 : 2)"
    case .week, .season, .part, .vague: return nil
    }
  }
}
