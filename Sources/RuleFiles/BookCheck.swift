import Documents

/// Checks what cards say of each other, once all files are read.
struct BookCheck {
  var book: RuleBook
  var diagnostics: [Diagnostic] = []
  let lostRelations: Set<String>
  private let texts: [String: SourceText]

  init(book: RuleBook, texts: [SourceText], lostRelations: Set<String>) {
    self.book = book
    self.lostRelations = lostRelations
    self.texts = Dictionary(texts.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of a card.
  func text(_ path: String) -> SourceText { texts[path] ?? SourceText(path: path, "") }

  /// The lines of a card.
  func lines(_ path: String, _ span: Span) -> CardLines {
    CardLines.card(in: text(path), at: span)
  }

  mutating func report(_ mistake: Mistake, _ path: String) {
    diagnostics.append(mistake.diagnostic(in: text(path)))
  }

  mutating func warn(_ message: String, _ path: String, at span: Span, expected: String? = nil) {
    diagnostics.append(
      Diagnostic(.warning, message, in: text(path), at: span, expected: expected)
    )
  }

  /// File, line and column, as people read them.
  func place(_ path: String, _ span: Span) -> String {
    "\(path):\(text(path).place(at: span.start))"
  }

  /// Warns of each card whose name an earlier card has.
  mutating func warnOfRepeatedNames(
    of kind: String,
    _ cards: [(name: String, path: String, span: Span)]
  ) {
    var first: [String: (path: String, span: Span)] = [:]
    for card in cards {
      guard let other = first[card.name] else {
        first[card.name] = (card.path, card.span)
        continue
      }
      let earlier = place(other.path, lines(other.path, other.span).name.span)
      let message = "the \(kind) `\(card.name)` stands at \(earlier) too"
      let name = lines(card.path, card.span).name
      warn(message, card.path, at: name.span, expected: "another name")
    }
  }
}
