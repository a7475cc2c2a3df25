/// The words of English dates.
enum TimeWords {
  /// What a word can be in a date; digits are not in the table.
  static let table: [String: TimeWord] = {
    var table: [String: TimeWord] = [:]
    func add(_ words: String, _ meaning: TimeWord) {
      for word in words.split(separator: " ") { table[String(word)] = meaning }
    }
    for (index, forms) in months.enumerated() {
      let forms = forms.split(separator: " ")
      for (place, form) in forms.enumerated() {
        table[String(form)] = .month(index + 1, isShort: place > 0)
      }
    }
    for (index, forms) in weekdays.enumerated() {
      let forms = forms.split(separator: " ").map(String.init)
      for (place, form) in forms.enumerated() {
        table[form] = .weekday(index + 1, isShort: place > 0)
      }
      table[forms[0] + "s"] = .weekdays(index + 1)
    }
    for (unit, singular, plural) in units {
      add(singular, .unit(unit, isPlural: false))
      add(plural, .unit(unit, isPlural: true))
    }
    for (unit, forms) in shortUnits { add(forms, .shortUnit(unit)) }
    for (word, value) in NumberWords.ordinals where value <= 31 {
      table[word] = .ordinal(Int(value))
    }
    for (word, value) in NumberWords.units.merging(NumberWords.tens, uniquingKeysWith: { $1 }) {
      table[word] = .count(Int(value))
    }
    for (words, meaning) in others { add(words, meaning) }
    for word in Holiday.byFirstWord.keys where table[word] == nil { table[word] = .name }
    return table
  }()

  private static let months = [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sep sept", "october oct", "november nov", "december dec",
  ]

  /// Months and weekdays that are other words as well.
  static let doubtful: Set<String> = ["may", "march", "august", "sun", "sat", "mar", "dec", "wed"]

  private static let weekdays = [
    "monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs", "friday fri",
    "saturday sat", "sunday sun",
  ]

  private static let units: [(TimeUnit, singular: String, plural: String)] = [
    (.minute, "minute", "minutes"), (.hour, "hour", "hours"), (.second, "", "seconds"),
    (.day, "day", "days"), (.weekend, "weekend week-end", "weekends week-ends"),
    (.week, "week", "weeks"), (.fortnight, "fortnight", "fortnights"),
    (.month, "month", "months"), (.quarter, "", "quarters"), (.year, "year", "years"),
    (.decade, "decade", "decades"), (.century, "century", "centuries"),
    (.millennium, "millennium", "millennia millenniums"),
  ]

  private static let shortUnits: [(TimeUnit, String)] = [
    (.second, "sec secs"), (.minute, "min mins"), (.hour, "hr hrs"), (.year, "yr yrs"),
    (.month, "mth mths"), (.week, "wk wks"), (.quarter, "qtr qtrs"),
  ]

  private static let others: [(String, TimeWord)] = [
    ("a an", .article), ("hundred", .hundred), ("thousand", .thousand),
    ("several many numerous dozens hundreds thousands", .amount(nil)),
    ("few", .amount(nil)), ("couple", .amount(2)), ("dozen", .amount(12)),
    ("this current", .shift(.beside(0))), ("last past", .shift(.beside(-1))),
    ("next", .shift(.beside(1))), ("coming upcoming", .shift(.coming)),
    ("that same", .shift(.same)), ("following subsequent succeeding", .shift(.story(1))),
    ("previous preceding prior", .shift(.story(-1))),
    ("today", .day(0)), ("yesterday", .day(-1)), ("tomorrow tmrw tomorrows", .day(1)),
    ("tonight tonite", .tonight),
    ("morning", .dayPart(.morning, isPlural: false)),
    ("afternoon", .dayPart(.afternoon, isPlural: false)),
    ("evening", .dayPart(.evening, isPlural: false)),
    ("night overnight night-time nighttime", .dayPart(.night, isPlural: false)),
    ("daytime", .dayPart(.daytime, isPlural: false)),
    ("lunchtime", .dayPart(.midday, isPlural: false)),
    ("dawn daybreak sunrise", .dayPart(.morning, isPlural: false)),
    ("dusk sunset", .dayPart(.evening, isPlural: false)),
    ("mornings", .dayPart(.morning, isPlural: true)),
    ("afternoons", .dayPart(.afternoon, isPlural: true)),
    ("evenings", .dayPart(.evening, isPlural: true)),
    ("nights", .dayPart(.night, isPlural: true)),
    ("noon midday", .hour(12)), ("midnight", .hour(24)),
    ("spring springtime", .season(.spring)), ("summer summertime", .season(.summer)),
    ("autumn fall", .season(.autumn)), ("winter wintertime", .season(.winter)),
    ("early", .part(.early)), ("mid", .part(.middle)), ("late", .part(.late)),
    ("start outset opening", .edge(.early)), ("middle midst", .edge(.middle)),
    ("end close conclusion turn", .edge(.late)), ("rest remainder", .edge(.rest)),
    ("half", .half), ("quarter qtr", .quarter), ("ago hence", .ago),
    ("later after afterwards afterward on", .apart(1)),
    ("earlier before beforehand previously", .apart(-1)),
    ("hourly", .frequency(1, .hour)), ("daily everyday", .frequency(1, .day)),
    ("nightly", .frequency(1, .day)), ("weekly", .frequency(1, .week)),
    ("biweekly bi-weekly fortnightly", .frequency(2, .week)), ("monthly", .frequency(1, .month)),
    ("bimonthly bi-monthly", .frequency(2, .month)), ("quarterly", .frequency(1, .quarter)),
    ("yearly annually annual", .frequency(1, .year)),
    ("biannual biannually semi-annually semiannually", .frequency(0.5, .year)),
    ("biennial biennially", .frequency(2, .year)),
    ("every each", .every), ("now currently nowadays presently present-day", .present),
    ("recently lately", .recent), ("recent", .past), ("future", .future),
    ("former formerly", .former),
    ("am a.m a.m.", .meridiem(isAfternoon: false)), ("pm p.m p.m.", .meridiem(isAfternoon: true)),
    ("bc b.c b.c. bce b.c.e. b.c.e", .era(isBefore: true)),
    ("ad a.d a.d. ce c.e. c.e", .era(isBefore: false)),
    ("the", .the),
    (
      "since until till untill by up ahead throughout during all starting beginning through from "
        + "between ever in within no as", .bound
    ),
    (
      "right just date per present moment another final closing latter q1 q2 q3 q4 h1 h2 eod eom eoy",
      .name
    ),
    ("gmt utc bst est edt pst pdt cst cdt mst mdt cet cest eet jst ist et pt", .zone),
  ]

  /// Whether a word is a unit of a day and more in the plural: "days", "years".
  static func isPluralUnit(_ word: String) -> Bool {
    guard case .unit(let unit, isPlural: true)? = table[word] else { return false }
    return unit >= .day && unit != .weekend
  }

  /// Whether a word is a unit of time that is not in the plural.
  static func isUnit(_ word: String) -> Bool {
    if case .unit(_, isPlural: false)? = table[word] { return true }
    return false
  }

  /// Whether a word is "early", "mid" or "late", the name of a month or of a weekday.
  static func isPart(_ word: String) -> Bool {
    switch table[word] {
    case .part, .month, .weekday: true
    default: false
    }
  }

  /// The 19 of "19th".
  static func ordinalDigits(_ word: String) -> Int? {
    guard case .digits(let value, _, suffix: .ordinal)? = digits(word) else { return nil }
    return value
  }

  /// Digits without separators, at most nine, with "th" or "s" perhaps.
  static func digits(_ word: String) -> TimeWord? {
    var value = 0
    var count = 0
    var letters: (UInt8, UInt8) = (0, 0)
    var tail = 0
    for byte in word.utf8 {
      if byte >= 0x30, byte <= 0x39, tail == 0 {
        guard count < 9 else { return nil }
        value = value * 10 + Int(byte) - 0x30
        count += 1
      } else {
        letters = (letters.1, byte)
        tail += 1
        guard tail <= 2, byte < 0x80 else { return nil }
      }
    }
    guard count > 0 else { return nil }
    switch (tail, Character(Unicode.Scalar(letters.0)), Character(Unicode.Scalar(letters.1))) {
    case (0, _, _): return .digits(value, count: count, suffix: .none)
    case (1, _, "s"): return .digits(value, count: count, suffix: .plural)
    case (2, "s", "t"), (2, "n", "d"), (2, "r", "d"), (2, "t", "h"):
      return .digits(value, count: count, suffix: .ordinal)
    default: return nil
    }
  }
}
