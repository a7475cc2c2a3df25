internal import Documents
internal import RuleFiles

/// Whose the things counted are, by a name that no list knows: "Diaz had 300 votes and Roe 250".
extension MeasureReader {
  /// Gives a count of things the name of who has or gets them.
  func fillOwner(_ statement: inout Statement, _ counted: Counted, _ number: NumberMention) {
    let isStock = counted.card?.accrual == .stock
    guard counted.card == nil || isStock, let phrase = counted.phrase, let clause = counted.clause,
      Self.having.contains(clause.verb.lemma), !clause.verb.isPassive,
      !statement.slots.contains(where: { $0.dimension == .side }), isStock || ofThings(statement),
      clause.object?.tokens.overlaps(phrase.tokens) == true || isWith(phrase),
      let subject = clause.subject,
      let name = analysis.names.last(where: { subject.tokens.overlaps($0.tokens) })
    else { return }
    statement.slots.append(owner(name))
  }

  /// The name right before a number that leaves out what it counts: "and Roe 250", "to Roe's 250".
  func owner(before number: NumberMention) -> Slot? {
    var token = number.tokens.lowerBound - 1
    guard token > analysis.base else { return nil }
    if analysis.word(token).tag == .genitive { token -= 1 }
    return analysis.names.first { $0.tokens.upperBound == token + 1 }.map(owner)
  }

  func owner(_ name: NameMention) -> Slot {
    Slot(.side, concept: nil, name: name.text, status: .inherited)
  }

  private func ofThings(_ statement: Statement) -> Bool {
    !statement.slots.contains { slot in
      slot.dimension == .population
        && slot.concept.map { reader.lexicon.lists[$0] == .populations } == true
    }
  }

  /// "won with 300 votes".
  private func isWith(_ phrase: NounPhrase) -> Bool {
    let link = phrase.tokens.lowerBound - 1
    return link >= analysis.base && analysis.word(link).text == "with"
  }

  private static let having: Set<String> = [
    "have", "get", "win", "receive", "take", "poll", "score", "collect", "gain", "secure", "obtain",
    "come", "finish", "earn", "hold", "own", "employ",
  ]
}
