/// What can begin with a word: one look at a table spares the readers many.
struct Openers: OptionSet {
  let rawValue: UInt8

  /// An ordinal in words.
  static let ordinal = Openers(rawValue: 1)
  /// A number or a quantity; the words for vague numbers are known to `Hedges` only.
  static let quantity = Openers(rawValue: 2)
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
    add(.quantity, ["half", "a", "an"])
    add(.quantity, TimeWords.table.keys.filter(TimeWords.isPluralUnit))
    // "US$", "C $" and the currencies that stand before their number.
    add(.quantity, ["us", "u.s.", "c", "ca", "a", "au", "nz", "hk", "s"])
    add(.quantity, UnitWords.measures.keys.filter { UnitWords.prefixedCurrency($0) != nil })
    return words
  }()
}
