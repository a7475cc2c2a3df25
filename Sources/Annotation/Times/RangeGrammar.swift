import Documents

/// Dates from one to another, and the words that bound them.
extension TimeGrammar {
  /// Two dates with a joint between them.
  struct Joined {
    var first: Read
    /// Where the second begins.
    var start: Int
    var second: Read
  }

  private static let joints: Set<String> = [
    "to", "until", "till", "untill", "through", "thru", "-", "~",
  ]

  /// Where the second date of a range may begin; `opener` is the word before the first.
  private func joint(at index: Int, _ opener: String) -> Int? {
    if text.isGlued(index) { return index }
    let word = word(index)
    if Self.joints.contains(word) { return index + 1 }
    if word == "and", opener == "between" { return index + 1 }
    if word == "/", text.isMessage, text.number(index + 1, digits: 4...4) != nil {
      return index + 1
    }
    return nil
  }

  /// The range that begins here; `first` is the date at the index, if it has been read.
  func range(at index: Int, _ first: Read?, opener: String = "") -> Joined? {
    if let range = sharedMonth(at: index, opener) ?? clockRange(at: index, opener) { return range }
    guard let first else { return nil }
    guard let next = joint(at: first.end, opener) else { return nil }
    if let range = shortYear(first, next) ?? sharedMonthBehind(first, next) { return range }
    guard isEnd(first.form), let second = moment(at: next) ?? nowAt(next) ?? hour(at: next, first),
      isEnd(second.form)
    else { return nil }
    return joined(first, next, second)
  }

  /// "6" of "8am until 6".
  private func hour(at index: Int, _ first: Read) -> Read? {
    guard text.isMessage, case .clock = first.form,
      let (form, end) = clock(at: index, isOpened: true)
    else { return nil }
    return Read(.clock(form, of: nil), end)
  }

  /// The range of times that stands behind its day: "next Monday 1-3 pm", "tonight from 7 to 9".
  func rangeOfDay(_ read: Read) -> Joined? {
    guard text.isMessage else { return nil }
    var at = read.end
    if word(at) == "," || word(at) == "at" { at += 1 }
    if word(at) == "in", word(at + 1) == "between" { at += 1 }
    let opener = word(at)
    let isOpened = opener == "from" || opener == "between"
    if isOpened { at += 1 }
    guard
      let range = clockRange(at: at, isOpened ? opener : "", isSure: true)
        ?? spelledOut(at, opener),
      case .clock(var first, of: nil) = range.first.form,
      case .clock(var last, of: nil) = range.second.form
    else { return nil }
    var day = read.form
    if case .dayPart(let part, let whole) = day {
      (first, last, day) = (first.within(part), last.within(part), whole)
    }
    return Joined(
      first: Read(.clock(first, of: day), range.first.end),
      start: range.start,
      second: Read(.clock(last, of: day), range.second.end)
    )
  }

  private func spelledOut(_ index: Int, _ opener: String) -> Joined? {
    clockFirst(at: index).flatMap { range(at: index, $0, opener: opener) }
  }

  private func nowAt(_ index: Int) -> Read? {
    word(index) == "date" && word(index - 1) == "to" ? Read(.present, index + 1) : nil
  }

  /// Whether a range can begin or end with a form.
  private func isEnd(_ form: TimeForm) -> Bool {
    switch form {
    case .length, .set, .window, .recent, .past, .future, .open, .range, .lasting: false
    default: true
    }
  }

  /// The two dates; a year, or a day, that only one of them states is given to the other.
  private func joined(_ first: Read, _ next: Int, _ second: Read) -> Joined? {
    var (one, other) = (first, second)
    switch (first.form, second.form) {
    case (.fields(var from), .fields(var to)):
      if from.year == nil, from.shift == nil, from.month != nil, let year = to.year,
        let month = to.month
      {
        from.year = Self.year(before: year, isEarlier: Self.order(from) > Self.order(to))
        if from.month == nil { from.month = month }
        one.form = .fields(from)
      } else if to.year == nil, to.shift == nil, to.month != nil, case .fixed(let year)? = from.year
      {
        to.year = .fixed(Self.order(from) > Self.order(to) ? year + 1 : year)
        other.form = .fields(to)
      } else if case .fixed(let start)? = from.year, case .fixed(let end)? = to.year {
        guard start <= end else { return nil }
      }
    case (.clock(let time, of: nil), .clock(let end, of: let day)):
      one.form = .clock(Self.sameHalf(time, end), of: day)
    case (.clock(let time, of: let day?), .clock(let end, of: nil)):
      other.form = .clock(Self.halfAfter(time, end), of: day)
    case (.part(let part, .fields(var from)), .fields(let to)),
      (.part(let part, .fields(var from)), .part(_, .fields(let to))):
      if from.year == nil, let year = to.year, to.month != nil || to.season != nil {
        from.year = Self.year(before: year, isEarlier: Self.order(from) > Self.order(to))
        one.form = .part(part, of: .fields(from))
      }
    case (.fields(var from), .part(_, .fields(let to))):
      if from.year == nil, from.month != nil, let year = to.year {
        from.year = Self.year(before: year, isEarlier: Self.order(from) > Self.order(to))
        one.form = .fields(from)
      }
    case (.clock, _), (_, .clock):
      if case .clock(_, of: nil) = second.form { return nil }
    default: break
    }
    return Joined(first: one, start: next, second: other)
  }

  private static func order(_ fields: DateFields) -> Int {
    (fields.month ?? fields.season?.month ?? 0) * 100 + (fields.day ?? 0)
  }

  private static func year(before year: DateFields.Year, isEarlier: Bool) -> DateFields.Year {
    if isEarlier, case .fixed(let number) = year { return .fixed(number - 1) }
    return year
  }

  /// A month or a season before "and" or "or" has the year of the date behind it.
  func withSharedYear(_ read: Read) -> Read {
    var (form, part) = (read.form, YearPart?.none)
    if case .part(let found, let whole) = form { (form, part) = (whole, found) }
    guard case .fields(var fields) = form, fields.year == nil, fields.shift == nil,
      fields.month != nil || fields.season != nil, ["and", "or", "/"].contains(word(read.end)),
      let other = inner(at: read.end + 1), let year = Self.statedYear(of: other.form)
    else { return read }
    fields.year = .fixed(year)
    var dated = read
    dated.form = part.map { .part($0, of: .fields(fields)) } ?? .fields(fields)
    return dated
  }

  private static func statedYear(of form: TimeForm) -> Int? {
    switch form {
    case .fields(let fields):
      guard fields.month != nil || fields.season != nil, case .fixed(let year)? = fields.year else {
        return nil
      }
      return year
    case .part(_, let whole): return statedYear(of: whole)
    default: return nil
    }
  }

  // MARK: Shared parts

  /// "5 to 7 May 2022", "13th to the 15th of July": the month stands once.
  private func sharedMonth(at index: Int, _ opener: String) -> Joined? {
    let start = tag(index) == .the ? index + 1 : index
    guard let (day, end) = dayNumber(at: start), let next = joint(at: end, opener) else {
      return nil
    }
    let second = text.skip("the", next)
    switch tag(second) {
    case .digits, .ordinal, .count: break
    default: return nil
    }
    guard let read = dayFirst(at: second), case .fields(var fields) = read.form,
      let last = fields.day, day < last
    else { return nil }
    fields.day = day
    return Joined(first: Read(.fields(fields), end), start: next, second: read)
  }

  /// "July 13-15", "August 10 - 22, 2012", "May eighth - tenth".
  private func sharedMonthBehind(_ first: Read, _ next: Int) -> Joined? {
    guard case .fields(var from) = first.form, from.month != nil, let day = from.day,
      from.year == nil, from.weekday == nil
    else { return nil }
    let at = text.skip("the", next)
    guard let (last, end) = dayNumber(at: at), last > day, month(at: end) == nil else { return nil }
    if case .unit = tag(end) { return nil }
    var to = from
    to.day = last
    var past = end
    if let (year, stop) = year(after: end, isShortFine: true) {
      (from.year, to.year, past) = (year, year, stop)
    }
    var one = first
    one.form = .fields(from)
    return Joined(first: one, start: next, second: Read(.fields(to), past))
  }

  /// "2014-15", "1957-58", "2014/15".
  private func shortYear(_ first: Read, _ next: Int) -> Joined? {
    guard case .fields(let fields) = first.form, case .fixed(let year)? = fields.year,
      fields.month == nil, fields.season == nil, fields.quarter == nil, fields.half == nil,
      year > 0, let short = text.number(next, digits: 2...2), short > year % 100,
      text.isGlued(next) || text.isTight(next), !text.isGlued(next + 1)
    else { return nil }
    let second = DateFields(year: .fixed(year / 100 * 100 + short))
    return Joined(first: first, start: next, second: Read(.fields(second), next + 1))
  }

  // MARK: The clock

  /// "3-8pm", "1 to 3 pm", "between 10 and 11:30": hours without a sign of their own.
  func clockRange(at index: Int, _ opener: String, isSure: Bool = false) -> Joined? {
    let at = text.skip("at", index)
    let hour: Int
    switch tag(at) {
    case .digits(let value, let count, suffix: .none) where count <= 2 && value <= 24: hour = value
    case .count(let value) where value <= 12: hour = value
    default: return nil
    }
    var end = at + 1
    var time = ClockTime(hour: hour)
    if word(end) == ":", let minute = text.number(end + 1, digits: 2...2), text.isTight(end),
      minute < 60
    {
      time.minute = minute
      end += 2
    }
    guard let next = joint(at: end, opener) else { return nil }
    let isSure = isSure || text.isMessage && (opener == "between" || opener == "from")
    guard let second = clock(at: next, isOpened: isSure || text.isMessage),
      isSure || !second.form.isAmbiguous || second.form.time.minute != nil || time.minute != nil
        || isDayNext(second.end)
    else { return nil }
    let first = ClockForm(time: time, isAmbiguous: (1...12).contains(hour))
    var (last, day): (Read, TimeForm?) = (Read(.clock(second.form, of: nil), second.end), nil)
    if let read = dated(second.form, second.end) ?? clockFirst(at: next),
      case .clock(let form, of: let found) = read.form, read.end >= second.end
    {
      last = Read(.clock(form, of: found), read.end)
      day = found
    }
    guard case .clock(let closing, _) = last.form else { return nil }
    return Joined(
      first: Read(.clock(Self.sameHalf(first, closing), of: day), end),
      start: next,
      second: last
    )
  }

  private func isDayNext(_ index: Int) -> Bool {
    switch tag(index) {
    case .day, .tonight, .weekday: true
    case .shift: text.isMessage
    default: false
    }
  }

  /// The first hour of a range in the half of the day of the second: "3-8pm" begins at 15.
  private static func sameHalf(_ first: ClockForm, _ second: ClockForm) -> ClockForm {
    guard first.isAmbiguous, !second.isAmbiguous else { return first }
    var form = first
    form.isAmbiguous = false
    let isAfternoon = second.time.hour >= 12
    if isAfternoon, first.time.hour < 12, first.time.minutes + 720 < second.time.minutes {
      form.time.hour += 12
    }
    if !isAfternoon, first.time.hour == 12 { form.time.hour = 0 }
    return form
  }

  /// The second hour after the first: "8am until 6" ends at 18, "11pm-3" at 3.
  private static func halfAfter(_ first: ClockForm, _ second: ClockForm) -> ClockForm {
    guard second.isAmbiguous, !first.isAmbiguous else { return second }
    var form = second
    form.isAmbiguous = false
    if second.time.minutes <= first.time.minutes, second.time.hour < 12,
      second.time.minutes + 720 > first.time.minutes
    {
      form.time.hour += 12
    }
    return form
  }
}
