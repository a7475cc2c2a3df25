import Documents
import RuleFiles

/// The cards of the rule files, for reading.
struct RuleCards {
  let book: RuleBook

  /// A card in words.
  struct Card {
    var kind: String
    var name: String
    var summary: String
    var path: String
    var lines: [String] = []
  }

  var names: [String] { cards.map(\.name) }

  /// All cards, in the order of the rule book.
  var summaries: [Card] { cards }

  /// What to say of a name that no card has.
  static func unknown(_ name: String, among names: [String]) -> Diagnostic {
    Diagnostic(
      .error,
      "no card is called \"\(name)\"",
      expected: "a name that rules lists",
      candidates: Spelling.nearest(name, in: names)
    )
  }

  /// One line a card.
  var index: String {
    let cards = cards
    let width = cards.map(\.name.count).max() ?? 0
    return cards.map { card in
      let name = card.name + String(repeating: " ", count: width - card.name.count)
      let kind = card.kind + String(repeating: " ", count: max(0, 8 - card.kind.count))
      return "\(kind) \(name)  \(card.path)\n"
    }.joined() + "\(cards.count) cards\n"
  }

  /// All that the cards of a name say; nil when there is none.
  func text(of name: String) -> String? {
    let found = cards.filter { $0.name == name }
    guard !found.isEmpty else { return nil }
    return found.map { card in
      let head = "\(card.kind) \(card.name)  (\(card.path))\n"
      let summary = card.summary.isEmpty ? "" : "  \(card.summary)\n"
      return head + summary + card.lines.map { "  \($0)\n" }.joined()
    }.joined(separator: "\n")
  }

  private var cards: [Card] {
    book.lists.map(card) + book.measures.map(card) + book.events.map(card) + book.rules.map(card)
  }

  private func card(_ list: WordList) -> Card {
    Card(
      kind: "list",
      name: list.name,
      summary: list.summary,
      path: list.path,
      lines: list.entries.map { entry in
        let parents = entry.parents.isEmpty ? "" : " < \(entry.parents.joined(separator: ", "))"
        let value = entry.value.map { " = \($0)" } ?? ""
        let forms = entry.forms.isEmpty ? "" : ": \(entry.forms.joined(separator: ", "))"
        return entry.name + parents + value + forms
      }
    )
  }

  private func card(_ measure: MeasureCard) -> Card {
    Card(
      kind: "measure",
      name: measure.name,
      summary: measure.summary,
      path: measure.path,
      lines: ["of \(measure.of)"] + lines("verb", measure.verbs) + lines("noun", measure.nouns)
        + lines(measure.examples)
    )
  }

  private func card(_ event: EventCard) -> Card {
    Card(
      kind: "event",
      name: event.name,
      summary: event.summary,
      path: event.path,
      lines: lines("verb", event.verbs) + lines("noun", event.nouns) + lines(event.examples)
    )
  }

  private func card(_ rule: CheckRule) -> Card {
    Card(kind: "rule", name: rule.name, summary: rule.summary, path: rule.path)
  }

  private func lines(_ word: String, _ cues: [Cue]) -> [String] {
    cues.map { cue in
      let words = "\(word) \(cue.words.joined(separator: " "))"
      return cue.assumption.map { "\(words) (assumed: \($0))" } ?? words
    }
  }

  private func lines(_ examples: [Example]) -> [String] {
    examples.map { example in
      let expectation = example.expectation.map { "  | \($0)" } ?? ""
      return "\(example.isPositive ? "yes" : "no ") \(example.text)\(expectation)"
    }
  }
}
