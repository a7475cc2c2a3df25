/// What can begin with a word: one look at a table spares the readers many.
struct Openers: OptionSet {
  let rawValue: UInt8

  /// An ordinal in words.
  static let ordinal = Openers(rawValue: 1)
  /// A number or a quantity.
  static let quantity = Openers(rawValue: 2)
  /// A sign or code of money.
  static let money = Openers(rawValue: 4)
  /// "Twice", "doubled".
  static let multiple = Openers(rawValue: 8)
  /// An amount without a number: "several".
  static let vague = Openers(rawValue: 16)
  /// A name that holds a number.
  static let name = Openers(rawValue: 32)
  /// "Percent", which may stand before its number.
  static let percent = Openers(rawValue: 64)
  /// Digits can begin anything.
  static let all: Openers = [.ordinal, .quantity, .name]

  /// Every word that can begin something whatever the word lists say.
  static let words: [String: Openers] = {
    var words: [String: Openers] = [:]
    words.add(.ordinal, NumberWords.ordinals.keys)
    words.add(.quantity, NumberWords.units.keys)
    words.add(.quantity, NumberWords.tens.keys)
    words.add(.quantity, NumberWords.fractions.keys)
    words.add(.quantity, ["half", "a", "an", "point"])
    words.add(.quantity, NumberWords.signs)
    words.add(.quantity, NumberWords.scales.keys)
    words.add([.quantity, .money], ["-"])
    words.add(.quantity, TimeWords.table.keys.filter(TimeWords.isPluralUnit))
    words.add(.multiple, NumberWords.multiples.keys)
    return words
  }()
}

/// What a word can begin, and what it can be in a date.
struct Opening {
  var opens: Openers = []
  var time: TimeWord?

  /// What every word that values and dates know can begin.
  static func table(
    hedges: Hedges,
    units: UnitWords,
    numbered: NumberedNames
  ) -> WordTable<Opening> {
    var words = Openers.words
    words.add([.quantity, .money], units.moneySigns)
    words.add([.quantity, .percent], units.percentWords)
    words.add(.vague, hedges.vague.keys)
    words.add(.name, numbered.firstWords)
    var openings = words.mapValues { Opening(opens: $0) }
    for (word, time) in TimeWords.table { openings[word, default: Opening()].time = time }
    return WordTable(openings)
  }
}

extension [String: Openers] {
  fileprivate mutating func add(_ kind: Openers, _ opening: some Sequence<String>) {
    for word in opening { self[word, default: []].insert(kind) }
  }
}
