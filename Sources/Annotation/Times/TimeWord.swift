/// What a word can be in a date, a time of day or a length of time.
///
/// One look at a table gives it; the grammars then compare small values, no strings.
enum TimeWord: Hashable, Sendable {
  case other
  /// "January"; `isShort` when cut ("Jan").
  case month(Int, isShort: Bool)
  /// Monday is 1.
  case weekday(Int, isShort: Bool)
  case weekdays(Int)
  case unit(TimeUnit, isPlural: Bool)
  /// "yr", "hrs", "min": units that stand beside a number only.
  case shortUnit(TimeUnit)
  /// Digits: the number, how many, and what is tied to their end.
  case digits(Int, count: Int, suffix: DigitSuffix)
  /// Digits with a point or commas.
  case decimal
  /// "one" to "ninety".
  case count(Int)
  case hundred, thousand
  case article
  /// "several", "few", "couple", "dozen": an amount that is not exact, or its number.
  case amount(Int?)
  case ordinal(Int)
  case shift(TimeShift)
  /// "yesterday" is -1.
  case day(Int)
  case tonight
  case dayPart(DayPart, isPlural: Bool)
  /// "noon", "midnight".
  case hour(Int)
  case season(Season)
  /// "early", "mid", "late".
  case part(YearPart)
  /// "start", "end", "middle": a part when "of" follows.
  case edge(YearPart)
  case half, quarter
  case ago
  /// "later", "after": so much after a date; -1 for "earlier", "before".
  case apart(Int)
  /// "daily", "weekly": every so many units.
  case frequency(Double, TimeUnit)
  case every
  case present, past, recent, future, former
  /// "am", "pm".
  case meridiem(isAfternoon: Bool)
  case era(isBefore: Bool)
  case zone
  case the
  /// A word that can bound a date: "since", "until", "between".
  case bound
  /// The first word of a holiday or of a phrase: "right now".
  case name

  /// What is tied to the end of digits.
  enum DigitSuffix: Hashable, Sendable {
    case none, ordinal, plural
  }
}

/// How a date stands to another one.
enum TimeShift: Hashable, Sendable {
  /// Beside the text's own date, so many units ahead; "this" is 0.
  case beside(Int)
  /// "coming", "upcoming": the next to come.
  case coming
  /// "the same", "that": that of the story.
  case same
  /// "the following", "the previous": so many units from the story's.
  case story(Int)
}

/// A part of a day.
enum DayPart: String, Hashable, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"

  /// Its hours; 24 is the next midnight.
  var hours: (first: Int, last: Int) {
    switch self {
    case .morning: (0, 12)
    case .midday: (12, 14)
    case .afternoon: (12, 19)
    case .evening: (18, 24)
    case .night: (18, 24)
    case .daytime: (8, 18)
    }
  }
}

/// A quarter of the year by its weather.
enum Season: String, Hashable, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"

  /// The month in which it begins; the winter of a year ends that year's successor's February.
  var month: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
