/// The words of English numbers.
enum NumberWords {
  static let units: [String: Double] = [
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
  ]

  static let tens: [String: Double] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "lakh": 1e5, "lac": 1e5, "million": 1e6, "crore": 1e7,
    "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15, "quintillion": 1e18,
    "dozen": 12, "score": 20, "gross": 144,
  ]

  /// Whether a word is a part of numbers and nothing else.
  static func begins(_ word: String) -> Bool {
    units[word] != nil || tens[word] != nil || scales[word] != nil
  }

  /// Scales in the plural, and cut short: they follow digits or a number in words.
  static let pluralScales: [String: Double] = [
    "hundreds": 100, "thousands": 1e3, "lakhs": 1e5, "lacs": 1e5, "millions": 1e6,
    "crores": 1e7, "billions": 1e9, "trillions": 1e12, "dozens": 12, "dz": 12, "dzs": 12,
    "doz": 12, "cr": 1e7,
  ]

  /// Short scales, which follow digits only.
  static let shortScales: [String: Double] = [
    "k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "mln": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9,
    "b": 1e9, "tn": 1e12, "trn": 1e12, "t": 1e12,
  ]

  /// Short scales that may stand apart from their digits.
  static let apartScales: Set<String> = ["mn", "mln", "bn", "bln", "tn", "trn", "mio"]

  /// Short scales that are units too unless the digits are money.
  static let moneyScales: Set<String> = ["mm", "t"]

  /// Words after which a glued "m" means metres.
  static let metreWords: Set<String> = [
    "deep", "long", "high", "tall", "wide", "away", "race", "sprint", "final", "hurdles",
    "freestyle", "relay", "above", "below", "apart", "thick", "backstroke", "butterfly", "pool",
    "breaststroke", "medley", "dash", "altitude", "yacht", "air", "radius", "exclusion", "tower",
    "heats", "steeplechase", "in", "platform", "from", "tape",
  ]

  /// "First" to "nineteenth" and the tens.
  static let ordinals: [String: Double] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "nineth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
    "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1e3, "millionth": 1e6, "billionth": 1e9, "trillionth": 1e12,
  ]

  /// Parts of one, for "a third" and, with "s", "two thirds".
  static let denominators: [String: Double] = {
    var parts = ordinals.filter { $0.value > 2 }
    parts["half"] = 2
    parts["halve"] = 2
    parts["quarter"] = 4
    return parts
  }()

  static let fractions: [String: Double] = [
    "½": 0.5, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6,
    "⅘": 0.8, "⅙": 1.0 / 6, "⅚": 5.0 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
  ]

  /// Words for a multiple.
  static let multiples: [String: Double] = [
    "twice": 2, "thrice": 3, "double": 2, "doubled": 2, "doubling": 2, "triple": 3,
    "tripled": 3, "tripling": 3, "quadruple": 4, "quadrupled": 4, "quintupled": 5,
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7,
    "eightfold": 8, "ninefold": 9, "tenfold": 10, "halved": 0.5,
  ]

  /// Words that make the number after them negative.
  static let signs: Set<String> = ["minus", "negative"]
}
