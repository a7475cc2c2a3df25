import Documents

extension FileReader {
  private static let measureKeys = ["of", "kind", "verb", "noun", "plain", "yes", "no"]
  private static let eventKeys = ["verb", "noun", "in", "opposite", "unique", "yes", "no"]

  /// Reads a measure.
  mutating func readMeasure(_ card: CardLines) {
    let before = mistakes
    let name = name(of: card)
    var card = card
    let span = card.span
    var measure = MeasureCard(
      name: name ?? "",
      summary: card.takeSummary(),
      span: span,
      path: text.path
    )
    for line in card.body {
      do { try Self.read(line, into: &measure) } catch { report(error) }
    }
    if mistakes == before { book.measures.append(measure) }
  }

  private static func read(_ line: Piece, into measure: inout MeasureCard) throws(Mistake) {
    let (key, rest) = line.firstWord
    let value = rest.isEmpty ? rest.placed(after: key) : rest
    switch key.string {
    case "of": measure.of = try value.name(expected: "the population that is counted")
    case "kind":
      guard let kind = MeasureCard.Accrual(rawValue: value.string) else {
        throw Mistake(
          unknown: "kind",
          value,
          among: MeasureCard.Accrual.allCases.map(\.rawValue),
          expected: "`flow` (adds up over time) or `stock` (holds at a date)"
        )
      }
      measure.accrual = kind
    case "verb": measure.verbs += try value.cues(roles: true)
    case "noun": measure.nouns += try value.cues(roles: false)
    case "plain":
      measure.isPlain = true
      if !rest.isEmpty {
        measure.plainVerbs.formUnion(try rest.names(expected: "verbs, joined by commas"))
      }
    case "yes", "no":
      measure.examples.append(try value.example(isPositive: key.string == "yes"))
    default: throw unknown(key, in: "measure", among: measureKeys)
    }
  }

  /// Reads an event.
  mutating func readEvent(_ card: CardLines) {
    let before = mistakes
    let name = name(of: card)
    var card = card
    let span = card.span
    var event = EventCard(
      name: name ?? "",
      summary: card.takeSummary(),
      span: span,
      path: text.path
    )
    for line in card.body {
      do { try Self.read(line, into: &event) } catch { report(error) }
    }
    if mistakes == before { book.events.append(event) }
  }

  private static func read(_ line: Piece, into event: inout EventCard) throws(Mistake) {
    let (key, rest) = line.firstWord
    let value = rest.isEmpty ? rest.placed(after: key) : rest
    switch key.string {
    case "verb": event.verbs += try value.cues(roles: false)
    case "noun": event.nouns += try value.cues(roles: false)
    case "in": event.parents += try value.names(expected: "kinds of event, joined by commas")
    case "opposite":
      event.opposites += try value.names(expected: "kinds of event, joined by commas")
    case "unique":
      try rest.nothing(after: key)
      event.isUnique = true
    case "yes", "no":
      event.examples.append(try value.example(isPositive: key.string == "yes"))
    default: throw unknown(key, in: "event", among: eventKeys)
    }
  }

  /// A line that begins with none of the words a card knows.
  static func unknown(_ key: Piece, in card: String, among keys: [String]) -> Mistake {
    let quoted = keys.map { "`\($0)`" }
    let expected = quoted.dropLast().joined(separator: ", ") + " or " + (quoted.last ?? "")
    return Mistake(unknown: "line of a \(card)", key, among: keys, expected: expected)
  }
}
