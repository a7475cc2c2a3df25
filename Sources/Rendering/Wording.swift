public import Verdicts

/// The words that people read for codes and counts.
public enum Wording {
  /// A reason code and its dimension in words.
  public static func reason(of verdict: Verdict) -> String {
    let words =
      reasons[verdict.reason] ?? verdict.reason.split(separator: "-").joined(separator: " ")
    guard let dimension = verdict.dimension else { return words }
    return "\(words) (\(dimension))"
  }

  /// "1 agrees, 3 silent": the kinds that occur, in their order.
  public static func counts(_ report: Report) -> String {
    let counts = Verdict.Kind.allCases.map { ($0, report.count($0)) }.filter { $0.1 > 0 }
    return counts.isEmpty
      ? "no sources" : counts.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
  }

  /// "as all of them: would contradict": a reading and what would come of it.
  static func reading(_ reading: Reading) -> String {
    let words = reading.text.hasPrefix("as ") ? "read \(reading.text)" : reading.text
    return "\(words): would \(infinitives[reading.wouldBe, default: reading.wouldBe.rawValue])"
  }

  private static let infinitives: [Verdict.Kind: String] = [
    .agrees: "agree", .contradicts: "contradict", .qualifies: "qualify", .silent: "be silent",
    .unreadable: "be unreadable",
  ]

  /// "1 source", "5 sources".
  public static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  /// The beginning of a text, in whole words, that fits a width.
  static func shortened(_ text: String, to width: Int, elision: String) -> String {
    let lines = Wrapping.lines(Printable.line(text), width: width)
    return lines.count > 1 ? "\(lines[0]) \(elision)" : lines[0]
  }

  /// A sentence: with a full stop, and a capital unless it goes on from other words.
  static func sentence(_ text: String, capital: Bool = true) -> String {
    guard let last = text.last else { return "" }
    let whole = (capital ? text.prefix(1).uppercased() : String(text.prefix(1))) + text.dropFirst()
    return ".!?".contains(last) ? whole : whole + "."
  }

  private static let reasons = [
    "same": "says the same",
    "rounded": "the same, once rounding is counted",
    "hedged": "the same, within its hedge",
    "coarser": "the same, less precisely",
    "derived": "follows from what it states",
    "attributed": "says so, in the words of a speaker",
    "value": "gives another value",
    "denied": "denies it",
    "actor": "names another actor",
    "date": "gives another date",
    "place": "names another place",
    "part-exceeds-whole": "a part would exceed its whole",
    "narrower": "speaks of less",
    "wider": "speaks of more",
    "other-scope": "speaks of another scope",
    "bound": "gives only a bound",
    "detail-missing": "leaves out a detail",
    "planned": "planned, not done",
    "disputed": "its speakers disagree",
    "silent": "says nothing on it",
    "unreadable": "could not be read",
  ]
}

extension Report {
  /// The verdicts in a few words, such as "1 agrees, 3 silent".
  public var summary: String { Wording.counts(self) }
}
