import Documents

/// A day that is known by its name.
struct Holiday: Hashable, Sendable {
  /// How the day follows from the year.
  enum Rule: Hashable, Sendable {
    case fixed(month: Int, day: Int)
    /// So many days after Easter Sunday.
    case easter(Int)
    /// The first, second or last (-1) day of a name, and so many days after it.
    case weekday(Int, number: Int, month: Int, plus: Int)
  }

  let rule: Rule

  /// The day in a year.
  func day(in year: Int) -> Day? {
    switch rule {
    case .fixed(let month, let day): Day(year: year, month: month, day: day)
    case .easter(let days): Day(number: Calendar.easter(year).number + days)
    case .weekday(let weekday, let number, let month, let plus):
      Calendar.weekday(weekday, number: number, month: month, year).map {
        Day(number: $0.number + plus)
      }
    }
  }

  /// The names, by their first word; the longest first.
  static let byFirstWord: [String: [(words: [String], holiday: Holiday)]] = {
    var table: [String: [(words: [String], holiday: Holiday)]] = [:]
    for (names, rule) in rules {
      for name in names.split(separator: ",") {
        let words = name.split(separator: " ").map(String.init)
        table[words[0], default: []].append((words, Holiday(rule: rule)))
      }
    }
    return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static let rules: [(names: String, Rule)] = [
    ("new year 's day,new year's day,new years day,new year day", .fixed(month: 1, day: 1)),
    ("new year 's eve,new year's eve,new years eve", .fixed(month: 12, day: 31)),
    ("epiphany", .fixed(month: 1, day: 6)),
    ("valentine 's day,valentine's day,valentines day,valentine day", .fixed(month: 2, day: 14)),
    (
      "st patrick 's day,st. patrick 's day,saint patrick 's day,saint patrick,st patricks day,"
        + "saint patricks day,st paddy 's day,saint paddy 's day", .fixed(month: 3, day: 17)
    ),
    ("april fools day,april fool 's day,april fools ' day", .fixed(month: 4, day: 1)),
    ("earth day", .fixed(month: 4, day: 22)),
    ("may day,international workers ' day,international workers' day", .fixed(month: 5, day: 1)),
    ("ve day,v-e day", .fixed(month: 5, day: 8)), ("d-day", .fixed(month: 6, day: 6)),
    ("juneteenth", .fixed(month: 6, day: 19)),
    ("independence day", .fixed(month: 7, day: 4)), ("bastille day", .fixed(month: 7, day: 14)),
    ("boss 's day,boss 's,boss day", .fixed(month: 10, day: 16)),
    ("halloween", .fixed(month: 10, day: 31)),
    ("all saints ' day,all-saints ' day,all saints' day,all saints day", .fixed(month: 11, day: 1)),
    ("all souls ' day,all souls day", .fixed(month: 11, day: 2)),
    ("guy fawkes night,bonfire night", .fixed(month: 11, day: 5)),
    ("armistice day,veterans day,remembrance day", .fixed(month: 11, day: 11)),
    ("christmas eve,xmas eve", .fixed(month: 12, day: 24)),
    ("christmas day,christmas,xmas day,xmas", .fixed(month: 12, day: 25)),
    ("boxing day", .fixed(month: 12, day: 26)),
    ("shrove tuesday,mardi gras,pancake day", .easter(-47)), ("ash wednesday", .easter(-46)),
    ("palm sunday", .easter(-7)), ("maundy thursday", .easter(-3)), ("good friday", .easter(-2)),
    ("holy saturday", .easter(-1)), ("easter sunday,easter day,easter", .easter(0)),
    ("easter monday", .easter(1)), ("ascension day", .easter(39)),
    ("pentecost,whit sunday,whitsun", .easter(49)), ("whit monday,pentecost monday", .easter(50)),
    ("corpus christi", .easter(60)),
    (
      "martin luther king day,martin luther king jr. day,mlk day",
      .weekday(1, number: 3, month: 1, plus: 0)
    ),
    (
      "presidents day,presidents ' day,washington 's birthday",
      .weekday(1, number: 3, month: 2, plus: 0)
    ),
    ("mother 's day,mothers day", .weekday(7, number: 2, month: 5, plus: 0)),
    ("memorial day", .weekday(1, number: -1, month: 5, plus: 0)),
    ("father 's day,fathers day", .weekday(7, number: 3, month: 6, plus: 0)),
    ("labor day", .weekday(1, number: 1, month: 9, plus: 0)),
    ("columbus day", .weekday(1, number: 2, month: 10, plus: 0)),
    ("thanksgiving day,thanksgiving", .weekday(4, number: 4, month: 11, plus: 0)),
    ("black friday", .weekday(4, number: 4, month: 11, plus: 1)),
    ("cyber monday", .weekday(4, number: 4, month: 11, plus: 4)),
    ("super bowl sunday", .weekday(7, number: 1, month: 2, plus: 0)),
  ]
}

extension TimeGrammar {
  /// "Christmas 2014", "Thanksgiving of next year", "Good Friday".
  func holiday(at index: Int) -> Read? {
    guard let names = Holiday.byFirstWord[word(index)] else { return nil }
    guard text.isCapital(index) || text.isMessage else { return nil }
    for (words, holiday) in names where text.pieces.matches(words, at: index) {
      let end = index + words.count
      if let (year, past) = year(after: end) { return Read(.holiday(holiday, year), past) }
      return Read(.holiday(holiday, nil), end)
    }
    return nil
  }
}
