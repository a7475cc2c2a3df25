import Documents

/// Reads the cards of one file; what they say of each other is checked later.
struct FileReader: Sendable {
  let text: SourceText
  var book = RuleBook()
  var diagnostics: [Diagnostic] = []
  /// The relations whose declaration was not read, so that rules are not blamed for it.
  var lostRelations: Set<String> = []

  private init(_ text: SourceText) { self.text = text }

  /// All cards of a file.
  static func read(_ text: SourceText) -> FileReader {
    var reader = FileReader(text)
    reader.read()
    return reader
  }

  private mutating func read() {
    var strays: [Piece] = []
    let cards = CardLines.cards(of: text, strays: &strays)
    if let stray = strays.first {
      report(Mistake("an indented line belongs to no card", at: stray.span, expected: Self.kinds))
    }
    for card in cards { read(card) }
  }

  private static let kinds =
    "`list`, `measure`, `event`, `relation` or `rule` at the start of a line"

  private mutating func read(_ card: CardLines) {
    let kind = card.head.firstWord.word
    switch kind.string {
    case "list": readList(card)
    case "measure": readMeasure(card)
    case "event": readEvent(card)
    case "relation": readRelation(card)
    case "rule": readRule(card)
    default:
      let known = ["list", "measure", "event", "relation", "rule"]
      report(Mistake(unknown: "kind of card", kind, among: known, expected: Self.kinds))
    }
  }

  /// Notes a mistake.
  mutating func report(_ mistake: Mistake) { diagnostics.append(mistake.diagnostic(in: text)) }

  /// Warns of what can be read but is hardly meant.
  mutating func warn(_ message: String, at span: Span, expected: String) {
    diagnostics.append(Diagnostic(.warning, message, in: text, at: span, expected: expected))
  }

  /// The number of mistakes so far: a card is kept when reading it adds none.
  var mistakes: Int { diagnostics.count { $0.severity == .error } }

  /// The name in the head of a card: one word of letters, digits and hyphens.
  mutating func name(of card: CardLines) -> String? {
    let kind = card.head.firstWord.word.string
    let (word, rest) = card.head.firstWord.rest.firstWord
    let expected = "one name, its words joined by hyphens"
    if word.isEmpty {
      report(Mistake("the \(kind) has no name", at: card.head.span, expected: expected))
      return nil
    }
    if let offset = (word.span.start..<word.span.end).first(where: { !isNameByte(word.byte($0)) }) {
      let span = Span(offset, offset + 1)
      report(Mistake("`\(text[span])` stands in a name", at: span, expected: expected))
      return nil
    }
    if !rest.isEmpty {
      report(Mistake("words follow the name `\(word.string)`", at: rest.span, expected: expected))
      return nil
    }
    return word.string
  }

  private func isNameByte(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-")
  }
}
