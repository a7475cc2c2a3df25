import Documents
import Rendering
import Verdicts

/// All that is to be said of one card: its text, what it fired on, how often and how long.
struct RulePage {
  let checker: FactChecker
  /// The answers so far.
  let reports: [Report]
  let style: Style

  /// The most facts of a card that are shown.
  private static let mostFacts = 3

  /// The page of a name; nil when no card has it.
  func text(of name: String) -> String? {
    let cards = RuleCards(book: checker.book)
    let found = cards.cards(named: name)
    guard !found.isEmpty else { return nil }
    return found.map { card in
      let own =
        switch card.kind {
        case "rule": fired(card.name)
        case "list": ""
        default: read(by: card.name)
        }
      return cards.text(of: card) + own
    }.joined(separator: "\n")
  }

  /// What a check rule gave, and the verdicts that rest on it.
  private func fired(_ name: String) -> String {
    let costs = checker.ruleCosts(on: reports.map(\.claim))
    let scope = Self.scope(checker, claims: reports.count)
    guard let cost = costs.first(where: { $0.rule == name }) else { return "" }
    let gave = "\(Wording.count(cost.rows, "row")) in \(Wording.count(cost.runs, "run"))"
    let rows = "gave \(gave), \(Self.milliseconds(cost.seconds)) ms, on \(scope)\n"
    let verdicts = reports.enumerated().flatMap { index, report in
      checker.verdicts(of: report, by: name).map { verdict in
        let source = ShortName.of(verdict.source, among: checker.sourceIDs)
        return "C\(index + 1) \(source) \(verdict.kind.rawValue): \(report.claim)"
      }
    }
    let head = verdicts.isEmpty ? "no verdict so far rests on it\n" : "verdicts that rest on it:\n"
    return "\n" + rows + head + lines(verdicts)
  }

  /// The facts that a card of a measure or an event reads.
  private func read(by name: String) -> String {
    let facts = checker.facts(readBy: name)
    let counts = Dictionary(grouping: facts, by: \.source).sorted { $0.key < $1.key }
      .map { "\(ShortName.of($0.key, among: checker.sourceIDs)): \($0.value.count)" }
    guard !facts.isEmpty else { return "\nit reads no fact in the sources\n" }
    let head = "\nit reads \(facts.count) facts (\(counts.joined(separator: ", "))), such as\n"
    let drawing = FactText(style: style)
    return head + facts.prefix(Self.mostFacts).map(drawing.text).joined()
  }

  private func lines(_ rows: [String]) -> String {
    rows.map { row in
      Wrapping.hanging(row, after: "  ", width: style.width).map { $0 + "\n" }.joined()
    }.joined()
  }

  static func milliseconds(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10_000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// "5 sources and 2 claims".
  static func scope(_ checker: FactChecker, claims: Int) -> String {
    let sources = Wording.count(checker.sourceIDs.count, "source")
    return "\(sources) and \(Wording.count(claims, "claim"))"
  }
}
