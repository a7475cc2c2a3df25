/// What can begin with a word: one look at a table spares the readers many.
struct Openers: OptionSet {
  let rawValue: UInt8

  /// An ordinal in words.
  static let ordinal = Openers(rawValue: 1)
  /// A number or a quantity; vague numbers and signs of money are known to `ValueWords` only.
  static let quantity = Openers(rawValue: 2)
  /// A sign or code of money.
  static let money = Openers(rawValue: 4)
  /// Digits can begin anything.
  static let all: Openers = [.ordinal, .quantity]

  /// Every word that can begin something.
  static let words: [String: Openers] = {
    var words: [String: Openers] = [:]
    func add(_ kind: Openers, _ opening: some Sequence<String>) {
      for word in opening { words[word, default: []].insert(kind) }
    }
    add(.ordinal, NumberWords.ordinals.keys)
    add(.quantity, NumberWords.units.keys)
    add(.quantity, NumberWords.tens.keys)
    add(.quantity, NumberWords.fractions.keys)
    add(.quantity, ["half", "a", "an", "point"])
    add(.quantity, NumberWords.signs)
    add(.quantity, NumberWords.scales.keys)
    add([.quantity, .money], ["-"])
    add(.quantity, TimeWords.table.keys.filter(TimeWords.isPluralUnit))
    return words
  }()
}
