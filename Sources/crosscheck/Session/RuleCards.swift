import Documents
import Rendering
import RuleFiles

/// The cards of the rule files, for reading.
struct RuleCards {
  let book: RuleBook

  /// A card, and where it stands.
  struct Card {
    var kind: String
    var name: String
    var summary: String
    var path: String
    var span: Span
  }

  /// All cards, in the order of the rule book.
  let all: [Card]

  init(book: RuleBook) {
    self.book = book
    let lists = book.lists.map { ("list", $0.name, $0.summary, $0.path, $0.span) }
    let measures = book.measures.map { ("measure", $0.name, $0.summary, $0.path, $0.span) }
    let events = book.events.map { ("event", $0.name, $0.summary, $0.path, $0.span) }
    let rules = book.rules.map { ("rule", $0.name, $0.summary, $0.path, $0.span) }
    all = (lists + measures + events + rules).map { kind, name, summary, path, span in
      Card(kind: kind, name: name, summary: summary, path: path, span: span)
    }
  }

  var names: [String] { all.map(\.name) }

  /// The cards of a name; lists may have several.
  func cards(named name: String) -> [Card] { all.filter { $0.name == name } }

  /// What to say of a name that no card has.
  func unknown(_ name: String) -> Diagnostic {
    Diagnostic(
      .error,
      "no card is called \"\(name)\"",
      expected: "a name that rules lists",
      candidates: Spelling.nearest(name, in: names)
    )
  }

  /// One line a card, file by file.
  func index(width: Int) -> String {
    // Few names are longer, and those push their own words only.
    let column = min(24, all.map(\.name.count).max() ?? 0)
    var paths: [String] = []
    for card in all where paths.last != card.path { paths.append(card.path) }
    let blocks = paths.map { path in
      let own = all.filter { $0.path == path }
      let lines = own.flatMap { card in
        let name = card.name + String(repeating: " ", count: max(0, column - card.name.count))
        let kind = card.kind + String(repeating: " ", count: max(0, 7 - card.kind.count))
        return Wrapping.hanging(card.summary, after: "  \(kind) \(name)  ", width: width)
      }
      return "\(path)\n" + lines.map { "\(Self.trimmed($0))\n" }.joined()
    }
    return blocks.joined() + "\(all.count) cards; rule NAME shows one\n"
  }

  /// A card as its file has it, under the place where it stands.
  func text(of card: Card) -> String {
    guard let text = book.texts.first(where: { $0.path == card.path }) else { return "" }
    return "\(card.path):\(text.place(at: card.span.start).line)\n\(text[card.span])\n"
  }

  private static func trimmed(_ line: String) -> String {
    String(line.reversed().drop(while: \.isWhitespace).reversed())
  }
}
