public import RuleFiles

/// The words that hedge a number and how wide they make it: the word list `hedges`.
public struct Hedges: Sendable {
  /// A number of units of the last significant digit, at most a part of the number.
  struct Width: Hashable {
    var units: Double
    var cap: Double
  }

  /// Words found beside or in place of a number.
  struct Phrase: Hashable {
    var words: [String]
    var meaning: Meaning
  }

  /// What a phrase of the list says.
  enum Meaning: Hashable {
    case before(Hedge)
    case after(Hedge)
    case vague(low: Double, high: Double)
  }

  private var widths: [String: Width] = [:]
  /// The phrases that stand before a number, by their last word, the longest first.
  private(set) var before: [String: [Phrase]] = [:]
  /// The phrases that follow a number, by their first word.
  private(set) var after: [String: [Phrase]] = [:]
  /// The phrases that stand for a number, by their first word.
  private(set) var vague: [String: [Phrase]] = [:]

  /// The hedges of the entries of a list named `hedges`; entries of other names are left out.
  public init(entries: [WordList.Entry]) {
    for entry in entries { add(entry) }
    for key in before.keys { before[key]?.sort { $0.words.count > $1.words.count } }
    for key in after.keys { after[key]?.sort { $0.words.count > $1.words.count } }
    for key in vague.keys { vague[key]?.sort { $0.words.count > $1.words.count } }
  }

  private mutating func add(_ entry: WordList.Entry) {
    if let width = entry.value.flatMap(Self.width) { widths[entry.name] = width }
    if entry.name == "round" { return }
    if let hedge = Hedge(rawValue: entry.name) {
      for form in [entry.name] + entry.forms { add(form, .before(hedge)) }
    } else if entry.name.hasPrefix("after "),
      let hedge = Hedge(rawValue: String(entry.name.dropFirst(6)))
    {
      for form in entry.forms { add(form, .after(hedge)) }
    } else if let (low, high) = entry.value.flatMap(Self.ends) {
      for form in [entry.name] + entry.forms { add(form, .vague(low: low, high: high)) }
    }
  }

  private mutating func add(_ form: String, _ meaning: Meaning) {
    let words = form.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return }
    let phrase = Phrase(words: words, meaning: meaning)
    switch meaning {
    case .before: before[last, default: []].append(phrase)
    case .after: after[first, default: []].append(phrase)
    case .vague: vague[first, default: []].append(phrase)
    }
  }

  /// "1 unit within 10%".
  private static func width(_ text: String) -> Width? {
    let words = text.split(separator: " ")
    guard words.count == 4, words[2] == "within", words[3].last == "%",
      let units = Double(words[0]), let cap = Double(words[3].dropLast())
    else { return nil }
    return Width(units: units, cap: cap / 100)
  }

  /// "3..9".
  private static func ends(_ text: String) -> (Double, Double)? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 2, let low = Double(parts[0]), let high = Double(parts[1]) else {
      return nil
    }
    return (low, high)
  }

  /// How far a number may lie from `point`, of which the last significant digit counts `step`.
  func reach(_ name: String, point: Double, step: Double) -> Double {
    let width = widths[name] ?? Width(units: name == "round" ? 0.5 : 1, cap: 0.1)
    return min(width.units * step, width.cap * abs(point))
  }
}
