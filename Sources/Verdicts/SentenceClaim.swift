internal import Annotation
internal import Documents

/// Chooses the statements of a sentence that a claim in plain English makes.
struct SentenceClaim {
  let lexicon: Lexicon

  /// The counts of the sentence that a card reads, and its first event.
  ///
  /// An event beside a count is a part of its own only when it is what the sentence tells.
  func parts(of statements: [Statement]) -> [Claim.Part] {
    let events = statements.filter { $0.kind == .event }
    let tellsEvent = events.contains { $0.rule != "verb" && !$0.isNominal }
    let counts = statements.filter { statement in
      // "recaptured the town within weeks": the time it took is a detail of the event.
      let isDetail = statement.type == "duration" && statement.value?.interval.low == 0
      return statement.kind == .measure && statement.type != "number" && !(isDetail && tellsEvent)
    }
    if let change = changed(counts, events) { return [change] }
    if let number = counts.first {
      let main = events.min { $0.span.start < $1.span.start }
      let isTold =
        main.map { $0.rule != "verb" && !$0.isNominal && $0.status != .possible } ?? false
      let event = isTold && !Self.quantities.contains(number.type) ? main : nil
      return counts.prefix(2).map(count) + (event.map { [self.event($0)] } ?? [])
    }
    if let number = statements.first(where: { $0.kind == .measure }),
      events.allSatisfy({ $0.rule == "verb" })
    {
      return [count(number)]
    }
    return told(events).map { [event($0)] } ?? []
  }

  /// What a sentence tells is in its verbs, those of its circumstances last; a noun names an event
  /// only beside weak ones.
  private func told(_ events: [Statement]) -> Statement? {
    let denied = events.contains { $0.role == .content && $0.isNegated }
    let verbal = events.filter {
      !$0.isNominal && !Self.light.contains($0.type)
        && !(denied && Self.denials.contains($0.type))
    }
    let strong = verbal.filter(\.role.isTold)
    if let first = strong.first(where: { $0.rule != "verb" }) ?? strong.first { return first }
    if let being = events.first(where: { !$0.isNominal && $0.role.isTold }),
      verbal.allSatisfy({ isAside($0, of: being) }), !verbal.isEmpty
    {
      return being
    }
    return verbal.first { $0.rule != "verb" } ?? verbal.first
      ?? events.first(where: \.isNominal) ?? events.first
  }

  /// Whether an event is no more than a circumstance of what somebody is said to be.
  ///
  /// It is in "The king, driven out in May, was no friend of theirs" and in "They were there before
  /// he left", but not in "He was the king who drove them out".
  private func isAside(_ event: Statement, of being: Statement) -> Bool {
    event.role == .adverbial || event.span.end < being.span.end
  }

  private static let quantities: Set<String> = [
    "share", "duration", "distance", "ratio", "money", "age", "increase", "decrease",
  ]

  /// "reinforced its contingent by 600": the number is of the change.
  private func changed(_ counts: [Statement], _ events: [Statement]) -> Claim.Part? {
    guard var number = counts.first, counts.count == 1, number.value?.change == nil,
      let event = events.first(where: { ["increase", "decrease"].contains($0.type) })
    else { return nil }
    number.type = event.type
    number.details += number.slots.map { Detail(concept: $0.concept, name: $0.name) }
    number.slots = []
    return count(number)
  }

  private static let light: Set<String> = [
    "be", "have", "do", "say", "tell", "take", "get", "make", "admit", "carry", "lead", "stage",
    "conduct", "mount", "see", "promise", "pledge", "offer", "vow", "come", "go", "like", "want",
    "keep", "become", "continue", "intend", "plan", "propose", "decide", "begin", "start", "board",
  ]

  /// "denied that it had failed": what is told is that it had not.
  private static let denials: Set<String> = ["deny", "reject", "dismiss", "rebut"]

  private func count(_ statement: Statement) -> Claim.Part {
    var statement = statement
    if statement.type == "age" {
      statement.slots.removeAll { $0.dimension != .population }
    } else if Self.quantities.contains(statement.type) {
      // What a share or a duration is of, its sentence says in words, not in slots.
      statement.slots = []
      statement.details = Detail.eachWordOnce(statement.details)
    } else if statement.type == "number" {
      // Whose things are, by a name that no list knows, the words ask.
      statement.slots.removeAll { $0.dimension == .side && $0.concept == nil }
      statement.details = Detail.eachWordOnce(statement.details).filter { detail in
        !Self.light.contains(detail.name) && !isMeasure(detail)
          && !statement.slots.contains { $0.concept == detail.concept && $0.name == detail.name }
      }
    } else {
      // Where and at what it was, in words that no list knows or in names without a slot.
      statement.slots.removeAll { $0.dimension == .place && $0.concept == nil }
      let isNamed = statement.details.contains(where: \.isName)
      statement.details = statement.details.filter {
        ($0.concept == nil || isActor($0) || isNamed && isOccasion($0, of: statement))
          && !isSaid($0, by: statement)
      }
    }
    let value = statement.value
    var comparison = Claim.Operator.equal
    switch value?.hedge {
    case .moreThan: comparison = .above
    case .atLeast: comparison = .from
    case .lessThan: comparison = .below
    case .atMost: comparison = .upto
    default: break
    }
    if comparison != .equal, let point = value?.point {
      statement.value?.interval = Interval(point)
    }
    if value?.hedge == .exact, let point = value?.point, value?.isRange == false,
      value?.unit == .count
    {
      statement.value?.interval = Interval(point)
    }
    return Claim.Part(statement: statement, comparison: comparison)
  }

  /// "250 soldiers came from Senegal": a place, a group or an operation.
  private func isActor(_ detail: Detail) -> Bool {
    let lists = Discourse.actorLists.union(["operations"])
    return detail.concept.map { lists.contains(lexicon.concepts[$0].list) } ?? false
  }

  private func isMeasure(_ detail: Detail) -> Bool {
    detail.concept.map { ["measure", "event"].contains(lexicon.concepts[$0].list) } ?? false
  }

  /// "the Rochester shooting": what happened there, beside the count itself.
  private func isOccasion(_ detail: Detail, of statement: Statement) -> Bool {
    guard let concept = detail.concept, detail.name != statement.type else { return false }
    return ["event", "measure", "things", "actions"].contains(lexicon.concepts[concept].list)
  }

  /// Whether a word of the claim is in a slot already, or is the verb of the count.
  private func isSaid(_ detail: Detail, by statement: Statement) -> Bool {
    if let value = statement.value, value.tokens.overlaps(detail.tokens) { return true }
    return statement.slots.contains { $0.name == detail.name } || Self.light.contains(detail.name)
  }

  /// An event: all that it names is asked of a source, but not its own kind again.
  private func event(_ statement: Statement) -> Claim.Part {
    var statement = statement
    var seen: Set<Detail> = []
    statement.details = Detail.eachWordOnce(statement.details).filter {
      !$0.tokens.overlaps(statement.head) && !isKind($0, of: statement) && !isAnybody($0)
        && !Self.light.contains($0.name) && seen.insert($0).inserted
    }
    return Claim.Part(statement: statement, comparison: .equal)
  }

  /// "people's anger": the population that holds all others says nothing of whom.
  private func isAnybody(_ detail: Detail) -> Bool {
    guard let concept = detail.concept, lexicon.concepts[concept].list == "populations" else {
      return false
    }
    return lexicon.parents(of: concept).isEmpty && lexicon.wholes.contains(concept)
  }

  private func isKind(_ detail: Detail, of statement: Statement) -> Bool {
    guard let concept = detail.concept, lexicon.concepts[concept].list != "actions" else {
      return detail.name == statement.type
    }
    return lexicon.concepts[concept] == Concept(list: "event", name: statement.type)
  }
}
