internal import Annotation
internal import Documents

/// Chooses the statements of a sentence that a claim in plain English makes.
struct SentenceClaim {
  let lexicon: Lexicon

  /// The counts of the sentence when it has any that a card reads, else its first event.
  func parts(of statements: [Statement]) -> [Claim.Part] {
    let counts = statements.filter { $0.kind == .measure && $0.type != "number" }
    if !counts.isEmpty { return counts.prefix(2).map(count) }
    let events = statements.filter { $0.kind == .event }
    if let number = statements.first(where: { $0.kind == .measure }), events.allSatisfy({ $0.rule == "verb" }) {
      return [count(number)]
    }
    let known = events.filter { $0.rule != "verb" }
    guard let first = known.first ?? events.first(where: { !Self.light.contains($0.type) }) ?? events.first else {
      return []
    }
    return [event(first)]
  }

  private static let light: Set<String> = ["be", "have", "do", "say", "tell"]

  private func count(_ statement: Statement) -> Claim.Part {
    var statement = statement
    let value = statement.value
    var comparison = Claim.Operator.equal
    switch value?.hedge {
    case .moreThan: comparison = .above
    case .atLeast: comparison = .from
    case .lessThan: comparison = .below
    case .atMost: comparison = .upto
    default: break
    }
    if comparison != .equal, let point = value?.point { statement.value?.interval = Interval(point) }
    if value?.hedge == .exact, let point = value?.point, value?.isRange == false, value?.unit == .count {
      statement.value?.interval = Interval(point)
    }
    return Claim.Part(statement: statement, comparison: comparison)
  }

  /// An event: what its slots say is no detail any more.
  private func event(_ statement: Statement) -> Claim.Part {
    var statement = statement
    statement.details.removeAll { detail in
      statement.slots.contains { $0.concept == detail.concept && $0.name == detail.name }
        || detail.concept.map { lexicon.concepts[$0] == Concept(list: "event", name: statement.type) } == true
    }
    return Claim.Part(statement: statement, comparison: .equal)
  }
}
