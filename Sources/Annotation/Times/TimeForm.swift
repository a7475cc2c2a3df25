import Documents

/// What the words of a date say, before it is known from when they are counted.
indirect enum TimeForm: Hashable, Sendable {
  /// A date by its calendar fields; what is not said is nil.
  case fields(DateFields)
  /// The first year of ten, of a hundred.
  case decade(Int)
  case century(Int)
  /// "last month", "this week", "the same day".
  case unit(TimeUnit, TimeShift)
  /// "yesterday": so many days from the text's.
  case day(Int)
  /// "two years ago", "three days later", "a week after Christmas".
  case away(TimeLength, sign: Int, from: TimeOrigin)
  /// "the past five years", "next 3 days".
  case window(TimeLength, sign: Int)
  case length(TimeLength)
  /// "the weekend": the last one or the next, as the text's tense has it.
  case nearestWeekend
  case set(TimeSet)
  /// "early 2020", "the end of May".
  case part(YearPart, of: TimeForm)
  /// "the third week of May"; the last ones are counted from -1.
  case numbered(Int, TimeUnit, of: TimeForm)
  /// "the first Monday of October".
  case numberedWeekday(Int, Int, of: TimeForm)
  case dayPart(DayPart, of: TimeForm)
  case clock(ClockForm, of: TimeForm?)
  case holiday(Holiday, DateFields.Year?)
  /// "last Christmas", "next Easter".
  case holidayBeside(Holiday, Int)
  /// "now"; "recently"; "the past" and "the future" as such.
  case present, recent, past, future
  case open(String)
  case range(TimeForm, TimeForm)
  /// "from 4pm for thirty minutes".
  case lasting(TimeForm, TimeLength)
}

/// From where a distance in time is counted.
indirect enum TimeOrigin: Hashable, Sendable {
  /// The text's own date.
  case text
  /// The date that the story has reached.
  case story
  case form(TimeForm)
}

/// The calendar fields of a date.
struct DateFields: Hashable, Sendable {
  var year: Year?
  var month: Int?
  var day: Int?
  /// Monday is 1.
  var weekday: Int?
  var season: Season?
  var quarter: Int?
  var half: Int?
  var week: Int?
  /// "last" of "last July", "this" of "this Friday".
  var shift: TimeShift?

  /// How a date names its year.
  enum Year: Hashable, Sendable {
    case fixed(Int)
    /// The last two digits.
    case short(Int)
    case beside(TimeShift)
  }

  /// Whether the fields name one day each year, or one day.
  var isDay: Bool { day != nil || weekday != nil }
}

/// A time of day as it is written.
struct ClockForm: Hashable, Sendable {
  var time: ClockTime
  /// Whether it may be twelve hours later.
  var isAmbiguous = false
}

extension TimeForm {
  /// How the date was read, in a few words, for the proof.
  var rule: String {
    switch self {
    case .fields(let fields): fields.rule
    case .decade: "a decade"
    case .century: "a century"
    case .unit(_, .same), .unit(_, .story): "a unit beside the story's date"
    case .unit, .nearestWeekend: "a unit beside the text's"
    case .day: "a day beside the text's"
    case .away(_, _, from: .text): "a length of time before the text's date"
    case .away(_, _, from: .story): "a length of time from another event"
    case .away: "a length of time from a date"
    case .window: "a length of time up to the text's date"
    case .length, .lasting: "a length of time"
    case .set: "what recurs"
    case .part: "a part of a period"
    case .numbered, .numberedWeekday: "a numbered day or week"
    case .dayPart: "a part of a day"
    case .clock: "a time of day"
    case .holiday, .holidayBeside: "a holiday"
    case .present: "the present"
    case .recent: "the recent past"
    case .past: "the past"
    case .future: "the future"
    case .open: "a date that is not known"
    case .range: "from one date to another"
    }
  }

  /// Whether it depends on the tense of its sentence where the date lies.
  var hasDirection: Bool {
    switch self {
    case .fields(let fields): fields.year == nil && fields.week == nil && fields.shift == nil
    case .nearestWeekend, .holiday(_, nil), .clock(_, of: nil): true
    case .part(_, let whole), .dayPart(_, let whole), .clock(_, .some(let whole)),
      .numbered(_, _, let whole), .numberedWeekday(_, _, let whole), .lasting(let whole, _),
      .away(_, _, from: .form(let whole)):
      whole.hasDirection
    case .away(_, _, from: .story): true
    case .range(let one, let other): one.hasDirection || other.hasDirection
    default: false
    }
  }

  /// The TIMEX3 value of a time of day whose day is not named; nil for the others.
  var timeOfDay: String? {
    switch self {
    case .clock(let form, of: nil): Timex.clock(form.time)
    case .range(.clock(let first, of: nil), .clock(let last, of: nil)):
      Timex.range(.clock(nil, first.time), .clock(nil, last.time))
    case .lasting(.clock(let form, of: nil), let length):
      Timex.range(.clock(nil, form.time), .clock(nil, form.time.after(length.clockSeconds)))
    default: nil
    }
  }

  /// The TIMEX3 value of a date that cannot be counted from anything.
  var openDate: String {
    switch self {
    case .fields(let fields): fields.openDate
    case .unit(let unit, _): unit.openDate
    case .away(let length, _, _), .window(let length, _): length.unit.openDate
    case .part(_, let whole): whole.openDate
    case .numbered(_, let unit, _): unit.openDate
    default: OpenTimex.day
    }
  }
}

extension DateFields {
  var rule: String {
    if shift != nil {
      if weekday != nil { return "the day of that name before or after the text's" }
      return season == nil ? "a month beside the text's" : "a season beside the text's"
    }
    if season != nil { return "a season" }
    if quarter != nil || half != nil { return "a part of a year" }
    if week != nil { return "a week" }
    if month != nil { return day == nil ? "a month" : "a day of a month" }
    if day != nil { return "a day of a month" }
    return weekday == nil ? "a year" : "the nearest day of that name"
  }

  var openDate: String {
    if let month {
      return OpenTimex.month(month, day: day)
    }
    if let season { return OpenTimex.season(season) }
    if let quarter { return OpenTimex.quarter(quarter) }
    if let weekday { return OpenTimex.weekday(weekday) }
    return OpenTimex.day
  }
}
