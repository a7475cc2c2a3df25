/// What can begin with a word: one look at a table spares the readers many.
struct Openers: OptionSet {
  let rawValue: UInt8

  /// A weekday or a month.
  static let calendarDate = Openers(rawValue: 1)
  /// A date counted from the text's.
  static let relativeDate = Openers(rawValue: 2)
  /// A part of a period, or a season.
  static let part = Openers(rawValue: 4)
  /// An ordinal in words.
  static let ordinal = Openers(rawValue: 8)
  /// A number or a quantity; vague numbers and signs of money are known to `ValueWords` only.
  static let quantity = Openers(rawValue: 16)
  /// A sign or code of money.
  static let money = Openers(rawValue: 32)
  /// Digits can begin anything.
  static let all: Openers = [.calendarDate, .relativeDate, .part, .ordinal, .quantity]

  /// Every word that can begin something.
  static let words: [String: Openers] = {
    var words: [String: Openers] = [:]
    func add(_ kind: Openers, _ opening: some Sequence<String>) {
      for word in opening { words[word, default: []].insert(kind) }
    }
    add(.calendarDate, TimeWords.weekdays.keys)
    add(.calendarDate, TimeWords.shortWeekdays.keys)
    add(.calendarDate, TimeWords.months.keys)
    add(.calendarDate, TimeWords.shortMonths.keys)
    add(.relativeDate, TimeWords.days.keys)
    add(.relativeDate, TimeWords.present.union(TimeWords.recent))
    add(.relativeDate, TimeWords.shifts.keys)
    add(.relativeDate, ["the"])
    add(.part, TimeWords.seasons.keys)
    add(.part, TimeWords.parts.keys)
    add(.part, PartReader.nouns.keys)
    add(.part, ["q1", "q2", "q3", "q4", "last", "final", "opening"])
    add(.ordinal, NumberWords.ordinals.keys)
    add(.quantity, NumberWords.units.keys)
    add(.quantity, NumberWords.tens.keys)
    add(.quantity, NumberWords.fractions.keys)
    add(.quantity, ["half", "a", "an", "point"])
    add(.quantity, NumberWords.signs)
    add(.quantity, NumberWords.scales.keys)
    add([.quantity, .money], ["-"])
    add(.quantity, TimeWords.pluralPeriods.keys)
    return words
  }()
}
