import Documents
import RuleFiles

/// The words and signs of units and currencies.
struct UnitWords: Sendable {
  /// A unit, and what one of it counts in the base of its kind.
  struct Measure: Sendable {
    /// The unit in the singular.
    var name: String
    var unit: Unit
    var factor: Double
    /// The measure's dates, for durations.
    var precision: Period.Precision?

    var isDuration: Bool {
      if case .duration = unit { return true }
      return false
    }

    var isMoney: Bool {
      if case .money = unit { return true }
      return false
    }
  }

  /// A way to write a unit.
  struct Form: Sendable {
    /// Its words in small letters, as the pieces of a sentence have them.
    var words: [String]
    var measure: Measure
    /// Whether it is a sign or a code, which counts beside digits only.
    var isSign: Bool
    var isCapitalized: Bool
    /// Whether it is one letter.
    var isLetter: Bool { words.count == 1 && words[0].utf8.count == 1 && words[0] >= "a" }
  }

  /// The forms by their first word, the longest first.
  private var forms: [String: [Form]] = [:]
  private var prefixes: [(word: String, factor: Double)] = []
  /// The words that take a prefix.
  private var metric: [String: Measure] = [:]
  /// The first words of signs of money, which may stand before a number.
  private(set) var moneySigns: Set<String> = []

  /// The words that can begin "percent", which may stand before a number: "percent of 10".
  var percentWords: [String] {
    forms.filter { $0.value.contains { $0.measure.unit == .percent } }.map(\.key)
  }

  init(
    units: [WordList.Entry],
    prefixes: [WordList.Entry],
    currencies: [WordList.Entry],
    codeWords: [WordList.Entry]
  ) {
    for entry in units where !entry.parents.isEmpty { add(unit: entry) }
    let codeWords = Set(codeWords.map(\.name))
    for entry in currencies { add(currency: entry, isCode: !codeWords.contains(entry.value ?? "")) }
    self.prefixes = prefixes.map { ($0.name, Self.number($0.value) ?? 1) }
    for (key, alike) in forms where alike.count > 1 {
      forms[key]?.sort { ($0.words.count, $1.isSign ? 1 : 0) > ($1.words.count, $0.isSign ? 1 : 0) }
    }
  }

  /// The forms that begin with a word, the longest first.
  func forms(beginning word: String) -> [Form] { forms[word] ?? [] }

  /// Whether a word can begin a unit.
  ///
  /// Letters that are units beside digits only, and signs spelled like words, do not count.
  func begins(_ word: String) -> Bool {
    guard let forms = forms[word] else { return prefixed(word) != nil }
    return ClosedClass.tags[word] == nil && forms.contains { !$0.isLetter }
  }

  /// The unit that a word of its own means; nil for signs.
  func measure(of word: String) -> Measure? {
    forms[word]?.first { $0.words.count == 1 && !$0.isSign }?.measure ?? prefixed(word)
  }

  /// The unit of a word with a prefix: "picometres".
  func prefixed(_ word: String) -> Measure? {
    guard word.utf8.count > 6 else { return nil }
    for (prefix, factor) in prefixes where word.hasPrefix(prefix) {
      guard let base = metric[String(word.dropFirst(prefix.count))] else { continue }
      return Self.measure(prefix + base.name, of: base.unit, base.factor * factor)
    }
    return nil
  }

  private mutating func add(unit entry: WordList.Entry) {
    guard let kind = entry.parents.first, let factor = Self.number(entry.value) else { return }
    let measure = Self.measure(entry.name, kind: kind, factor)
    let isMetric = entry.parents.contains("metric")
    // Names that are common words as well ("bar") follow digits only.
    let isSign = entry.parents.contains("digits")
    add(entry.name, measure, isSign: isSign, isMetric: isMetric)
    for form in entry.forms {
      let isWord = form.utf8.count > 3 && form.utf8.first.map(Self.isSmall) == true
      add(form, measure, isSign: !isWord && form != "feet", isMetric: isMetric)
    }
  }

  private mutating func add(currency entry: WordList.Entry, isCode: Bool) {
    guard let code = entry.value else { return }
    let measure = Measure(name: entry.name, unit: .money(code), factor: 1)
    add(entry.name, measure, isSign: false, isMetric: false)
    if isCode, code.utf8.allSatisfy({ !Self.isSmall($0) }) {
      add(code, measure, isSign: true, isMetric: false)
    }
    for form in entry.forms {
      let isWord = form.utf8.contains(0x20) || form.utf8.first.map(Self.isSmall) == true
      add(form, measure, isSign: !isWord, isMetric: false)
    }
  }

  private mutating func add(_ form: String, _ measure: Measure, isSign: Bool, isMetric: Bool) {
    for spelling in isSign ? [form] : Self.spellings(of: form) {
      let tokens = PlainTokens.tokens(of: spelling)
      guard let first = tokens.first else { continue }
      let form = Form(
        words: tokens.map(\.word),
        measure: measure,
        isSign: isSign,
        isCapitalized: first.isCapitalized
      )
      forms[first.word, default: []].append(form)
      if isSign, case .money = measure.unit { moneySigns.insert(first.word) }
      if spelling.utf8.contains(UInt8(ascii: "-")) {
        var parts = form
        parts.words = form.words.flatMap { $0.split(separator: "-").map(String.init) }
        forms[parts.words[0], default: []].append(parts)
      }
      if isMetric, !isSign { metric[first.word] = measure }
    }
  }

  /// A word with its plural, in British and in American spelling.
  private static func spellings(of form: String) -> [String] {
    let spellings = american(form).map { [form, $0] } ?? [form]
    guard let last = form.utf8.last, isSmall(last), last != UInt8(ascii: "s") else {
      return spellings
    }
    return spellings.flatMap { [$0, plural(of: $0)] }
  }

  /// The American spelling of words for metres and litres; nil of others.
  private static func american(_ form: String) -> String? {
    let words = form.utf8.split(separator: UInt8(ascii: " "))
    func isBritish(_ word: Substring.UTF8View) -> Bool {
      word.suffix(5).elementsEqual("metre".utf8) || word.suffix(5).elementsEqual("litre".utf8)
    }
    guard words.contains(where: isBritish) else { return nil }
    return words.map { word in
      isBritish(word) ? String(Substring(word.dropLast(2))) + "er" : String(Substring(word))
    }.joined(separator: " ")
  }

  private static func plural(of word: String) -> String {
    for ending in ["x", "z", "ch", "sh"] where word.hasSuffix(ending) { return word + "es" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// "1000", "0.3048" or "1/86400".
  private static func number(_ text: String?) -> Double? {
    guard let text else { return nil }
    let parts = text.split(separator: "/").map { Double($0) }
    guard let top = parts.first ?? nil else { return nil }
    guard parts.count > 1 else { return top }
    return parts[1].map { top / $0 }
  }

  /// The measure of a unit by what it measures.
  private static func measure(_ name: String, kind: String, _ factor: Double) -> Measure {
    switch kind {
    case "length": measure(name, of: .distance(name), factor)
    case "time": measure(name, of: .duration(name), factor)
    case "portion" where name == "percent": Measure(name: name, unit: .percent, factor: 1)
    default: Measure(name: name, unit: .other(name), factor: 1)
    }
  }

  /// The measure of a unit with a factor of its own; its name replaces that of the unit.
  private static func measure(_ name: String, of unit: Unit, _ factor: Double) -> Measure {
    switch unit {
    case .distance: Measure(name: name, unit: .distance(name), factor: factor)
    case .duration:
      Measure(name: name, unit: .duration(name), factor: factor, precision: precision(of: name))
    default: Measure(name: name, unit: .other(name), factor: 1)
    }
  }

  private static func precision(of name: String) -> Period.Precision {
    switch name {
    case "week", "fortnight": .week
    case "month": .month
    case "quarter": .quarter
    case "year": .year
    case "decade": .decade
    case "century", "millennium": .century
    default: .day
    }
  }
}
