import Documents

/// Resolves dates by their calendar fields, and units beside the text's or the story's own.
extension TimeResolver {
  mutating func value(_ fields: DateFields) -> TimeValue? {
    if let name = fields.year {
      guard let year = year(name) else { return nil }
      return dated(fields, year)
    }
    if let week = fields.week {
      return today().map { .week(monday: Calendar.monday(ofWeek: week, $0.civil.year)) }
    }
    if let shift = fields.shift { return beside(fields, shift) }
    if let season = fields.season { return self.season(season) }
    if let quarter = fields.quarter {
      return part(quarter, ofYear: 3).map { .quarter(year: $0, quarter) }
    }
    if let half = fields.half { return part(half, ofYear: 6).map { .half(year: $0, half) } }
    if let month = fields.month {
      if let weekday = fields.weekday, let day = fields.day,
        let year = self.year(of: month, day, on: weekday)
      {
        return dated(fields, year)
      }
      return recurring(month, fields.day).flatMap { dated(fields, $0) }
        ?? .open(
          OpenTimex.month(month, day: fields.day)
        )
    }
    if let day = fields.day { return dayOfMonth(day, fields.weekday) }
    if let weekday = fields.weekday { return nearest(weekday) }
    return nil
  }

  /// The year that a date names.
  private mutating func year(_ name: DateFields.Year) -> Int? {
    switch name {
    case .fixed(let year): return year
    case .short(let year):
      let limit = (now?.civil.year ?? 2020) % 100 + 20
      return year <= limit ? 2000 + year : 1900 + year
    case .beside(let shift): return value(.year, shift).flatMap { $0.days?.first.civil.year }
    }
  }

  /// The fields in a year.
  private func dated(_ fields: DateFields, _ year: Int) -> TimeValue? {
    if let season = fields.season { return .season(year: year, season) }
    if let quarter = fields.quarter { return .quarter(year: year, quarter) }
    if let half = fields.half { return .half(year: year, half) }
    if let week = fields.week { return .week(monday: Calendar.monday(ofWeek: week, year)) }
    guard let month = fields.month else { return .year(year) }
    guard let day = fields.day else { return .month(year: year, month: month) }
    guard Calendar.isDate(year: year, month: month, day: day) else {
      return .open(Timex.year(year) + "-" + Timex.padded(month, 2) + "-" + Timex.padded(day, 2))
    }
    return .day(Day(year: year, month: month, day: day))
  }

  // MARK: Dates without a year

  /// The year of a month or a day that recurs: that of the story, or the nearest one.
  private mutating func recurring(_ month: Int, _ day: Int?) -> Int? {
    if register == .narrative, let year = story.year { return carried(month, from: year) }
    if register == .news, story.age <= 1, let year = story.year, let told = story.month,
      direction != .future,
      let now, year * 12 + told < now.civil.year * 12 + now.civil.month - 12
    {
      return carried(month, from: year)
    }
    guard let now = today() else { return story.year }
    let (year, own, ownDay) = now.civil
    let isAhead = month > own || month == own && day.map { $0 > ownDay } == true
    let isBehind = month < own || month == own && day.map { $0 < ownDay } == true
    switch direction ?? (register == .message ? nil : .past) {
    case .past: return isAhead ? year - 1 : year
    case .future: return isBehind ? year + 1 : year
    case nil:
      // A message speaks of what lies ahead, or of the last few weeks.
      let distance = (month - own) * 30 + (day.map { $0 - ownDay } ?? 0)
      if distance < -31 { return year + 1 }
      return distance > 330 ? year - 1 : year
    }
  }

  /// The year of a month in a story: a month half a year back or more begins the next year.
  private func carried(_ month: Int, from year: Int) -> Int {
    guard let told = story.month else { return year }
    if told - month >= 8 { return year + 1 }
    return year
  }

  /// The year, nearest to the text's, in which a day of a month has a name.
  private mutating func year(of month: Int, _ day: Int, on weekday: Int) -> Int? {
    let base = register == .narrative ? story.year : nil
    guard let year = base ?? today()?.civil.year else { return nil }
    return [0, 1, -1].map { year + $0 }.first {
      Calendar.isDate(year: $0, month: month, day: day)
        && Day(year: $0, month: month, day: day).weekday == weekday
    }
  }

  /// The year of a quarter or a half that is not named.
  private mutating func part(_ number: Int, ofYear months: Int) -> Int? {
    if register == .narrative, let year = story.year { return year }
    guard let now = today() else { return story.year }
    let own = (now.civil.month + months - 1) / months
    switch direction ?? (register == .message ? .future : .past) {
    case .past: return number > own ? now.civil.year - 1 : now.civil.year
    case .future: return number < own ? now.civil.year + 1 : now.civil.year
    }
  }

  private mutating func season(_ season: Season) -> TimeValue? {
    if register == .narrative {
      guard let year = story.year else { return .open(OpenTimex.season(season)) }
      // The winter that follows an autumn is named by the year in which it begins.
      if season == .winter, let month = story.month, month <= 4 {
        return .season(year: year, season)
      }
      return .season(year: year, season)
    }
    guard let now = today() else { return .open(OpenTimex.season(season)) }
    let (year, month, _) = now.civil
    let isAhead = season.month > month
    switch direction ?? (register == .message ? .future : .past) {
    case .past:
      return .season(year: isAhead ? year - 1 : year, season)
    case .future:
      return .season(year: season.month + 2 < month ? year + 1 : year, season)
    }
  }

  /// "the 15th", "Monday 21": a day of the story's month, or of the nearest one.
  private mutating func dayOfMonth(_ day: Int, _ weekday: Int?) -> TimeValue? {
    if weekday == nil, register != .message, let year = story.year, let month = story.month {
      guard Calendar.isDate(year: year, month: month, day: day) else { return nil }
      return .day(Day(year: year, month: month, day: day))
    }
    guard let now = today() else { return .open(OpenTimex.day(day)) }
    let (year, month, own) = now.civil
    let isPast = (direction ?? (register == .message ? .future : .past)) == .past
    var offset = isPast ? (day > own ? -1 : 0) : day < own ? 1 : 0
    for _ in 0..<24 {
      let (civilYear, civilMonth, _) = Calendar.first(month: month + offset, year).civil
      if Calendar.isDate(year: civilYear, month: civilMonth, day: day) {
        let date = Day(year: civilYear, month: civilMonth, day: day)
        if weekday == nil || date.weekday == weekday { return .day(date) }
      }
      offset += isPast ? -1 : 1
    }
    return .open(OpenTimex.day(day))
  }

  private mutating func nearest(_ weekday: Int) -> TimeValue? {
    if register == .narrative, let day = story.day {
      return .day(Day(number: day.number + (weekday - day.weekday + 7) % 7))
    }
    guard let now = today() else { return .open(OpenTimex.weekday(weekday)) }
    let back = (now.weekday - weekday + 7) % 7
    switch direction ?? (register == .message ? .future : .past) {
    case .past: return .day(Day(number: now.number - back))
    case .future:
      let ahead = (7 - back) % 7
      return .day(Day(number: now.number + (ahead == 0 && register == .message ? 7 : ahead)))
    }
  }

  // MARK: "last", "this", "next" with a name

  private mutating func beside(_ fields: DateFields, _ shift: TimeShift) -> TimeValue? {
    let isStory = shift == .same || shift == .story(1) || shift == .story(-1)
    let told = isStory && register != .message ? story.value?.days?.first : nil
    guard let base = told ?? today() else {
      return fields.month.map { .open(OpenTimex.month($0)) }
        ?? fields.weekday.map { .open(OpenTimex.weekday($0)) }
    }
    let step: Int
    switch shift {
    case .beside(let count), .story(let count): step = count
    case .coming: step = 1
    case .same: step = 0
    }
    if let weekday = fields.weekday { return self.weekday(weekday, shift, step, base) }
    if let month = fields.month { return self.month(month, fields.day, step, base) }
    if let season = fields.season { return self.season(season, step, base) }
    return nil
  }

  private func weekday(_ weekday: Int, _ shift: TimeShift, _ step: Int, _ base: Day) -> TimeValue {
    let monday = Calendar.monday(of: base)
    switch step {
    case 0: return .day(Day(number: monday.number + weekday - 1))
    case 1 where shift == .coming:
      return .day(Day(number: base.number + (weekday - base.weekday + 6) % 7 + 1))
    case 1: return .day(Day(number: monday.number + 6 + weekday))
    default: return .day(Day(number: base.number - (base.weekday - weekday + 6) % 7 - 1))
    }
  }

  private func month(_ month: Int, _ day: Int?, _ step: Int, _ base: Day) -> TimeValue {
    let (year, own, _) = base.civil
    let isEarlier = step < 0 && month >= own
    let isLater = step > 0 && month <= own
    let civil = year + (isEarlier ? -1 : isLater ? 1 : 0)
    guard let day, Calendar.isDate(year: civil, month: month, day: day) else {
      return .month(year: civil, month: month)
    }
    return .day(Day(year: civil, month: month, day: day))
  }

  private func season(_ season: Season, _ step: Int, _ base: Day) -> TimeValue {
    let year = base.civil.year
    let days = Calendar.months(3, from: season.month, year)
    if step < 0, days.last >= base { return .season(year: year - 1, season) }
    if step > 0, days.first <= base { return .season(year: year + 1, season) }
    // In January and February "this winter" is the one that began the year before.
    if step == 0, season == .winter, base.civil.month <= 2 {
      return .season(year: year - 1, season)
    }
    return .season(year: year, season)
  }

  // MARK: Units beside the text's or the story's

  mutating func value(_ unit: TimeUnit, _ shift: TimeShift) -> TimeValue? {
    switch shift {
    case .beside(let count): return today().map { self.unit(unit, count, $0) }
    case .coming: return today().map { self.unit(unit, unit == .weekend ? 0 : 1, $0) }
    case .same: return storyUnit(unit, 0)
    case .story(let count): return storyUnit(unit, count)
    }
  }

  private func unit(_ unit: TimeUnit, _ count: Int, _ day: Day) -> TimeValue {
    if unit == .fortnight {
      let monday = Calendar.monday(of: Calendar.day(day, plus: count, .fortnight))
      return .days(monday, Day(number: monday.number + 13))
    }
    return value(of: unit, around: Calendar.day(day, plus: count, unit))
  }

  private mutating func storyUnit(_ unit: TimeUnit, _ count: Int) -> TimeValue? {
    if register == .message || story.value == nil {
      guard register == .message || unit >= .week && register == .news else {
        return .open(unit.openDate)
      }
      return today().map { self.unit(unit, count, $0) }
    }
    guard let value = story.value, let day = value.days?.first else { return .open(unit.openDate) }
    if unit.isClock { return count == 0 ? value : .open(unit.openDate) }
    // The day of a story that knows the month only stays open.
    if unit < value.coarseness, unit < .year { return .open(unit.openDate) }
    return self.unit(unit, count, day)
  }
}
