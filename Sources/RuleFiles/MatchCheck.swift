import Documents

extension BookCheck {
  /// Checks measures and events; a card that names what does not exist is left out.
  mutating func checkMatchCards() {
    warnOfRepeatedNames(of: "measure", book.measures.map { ($0.name, $0.path, $0.span) })
    warnOfRepeatedNames(of: "event", book.events.map { ($0.name, $0.path, $0.span) })
    for card in book.measures { warnOfMissingExamples(card.examples, card.path, card.span) }
    for card in book.events { warnOfMissingExamples(card.examples, card.path, card.span) }
    checkPopulations()
    checkKindsOfEvent()
    dropCyclesOfEvents()
  }

  private mutating func warnOfMissingExamples(
    _ examples: [Example],
    _ path: String,
    _ span: Span
  ) {
    let head = lines(path, span).head
    let missing = [(true, "yes"), (false, "no")].filter { isPositive, _ in
      !examples.contains { $0.isPositive == isPositive }
    }
    guard !missing.isEmpty else { return }
    let words = missing.map { "`\($0.1)`" }.joined(separator: " and no ")
    warn(
      "the \(head.string.split(separator: " ").first ?? "card") has no \(words) example",
      path,
      at: head.span,
      expected: "at least one `yes` and one `no` line"
    )
  }

  /// The population of a measure is an entry of the list `populations`, if there is such a list.
  private mutating func checkPopulations() {
    let known = book.entries(of: "populations").map(\.name)
    guard book.lists.contains(where: { $0.name == "populations" }) else { return }
    for card in book.measures {
      for cue in card.verbs {
        guard let of = cue.of, !known.contains(of) else { continue }
        report(
          Mistake(
            "`\(of)` is no entry of the list `populations`",
            at: cue.span,
            expected: "an entry of the list `populations`",
            candidates: Spelling.nearest(of, in: known, limit: 3)
          ),
          card.path
        )
      }
    }
    for card in book.measures where !card.of.isEmpty && !known.contains(card.of) {
      let piece = lines(card.path, card.span).values(of: "of").last
      report(
        Mistake(
          "`\(card.of)` is no entry of the list `populations`",
          at: piece?.span ?? card.span,
          expected: "an entry of the list `populations`",
          candidates: Spelling.nearest(card.of, in: known, limit: 3)
        ),
        card.path
      )
    }
    book.measures.removeAll { !$0.of.isEmpty && !known.contains($0.of) }
  }

  /// `in` and `opposite` name kinds of event.
  private mutating func checkKindsOfEvent() {
    let known = Set(book.events.map(\.name))
    var lost: [EventCard] = []
    for card in book.events {
      let lines = lines(card.path, card.span)
      let pieces = (lines.values(of: "in") + lines.values(of: "opposite")).flatMap(\.commaPieces)
      let unknown = pieces.filter { piece in
        (try? piece.unquoted(expected: "")).map { !known.contains($0) } ?? false
      }
      for piece in unknown {
        report(
          Mistake(
            unknown: "event",
            piece,
            among: known.subtracting([card.name]),
            expected: "the name of an event"
          ),
          card.path
        )
      }
      if !unknown.isEmpty { lost.append(card) }
    }
    book.events.removeAll(where: lost.contains)
  }

  /// No kind of event is a kind of itself.
  private mutating func dropCyclesOfEvents() {
    var parents: [String: Set<String>] = [:]
    var lost: [EventCard] = []
    for card in book.events {
      let circular = card.parents.filter { Self.reaches(card.name, from: $0, parents) }
      if let parent = circular.first {
        let line = lines(card.path, card.span).values(of: "in").first
        report(
          Mistake(
            "`\(card.name)` would be a kind of itself",
            at: line?.span ?? card.span,
            expected: "a kind of event wider than `\(parent)`"
          ),
          card.path
        )
        lost.append(card)
      } else {
        parents[card.name, default: []].formUnion(card.parents)
      }
    }
    book.events.removeAll(where: lost.contains)
  }
}
