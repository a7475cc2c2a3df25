internal import Documents
internal import RuleFiles

/// Where, when, of whom and by whom: what a count says besides its number.
extension MeasureReader {
  func fill(_ statement: inout Statement, _ counted: Counted, _ number: NumberMention) {
    let tokens = withoutEchoes(
      counted.clause?.tokens ?? analysis.part(around: number.tokens.lowerBound),
      of: number
    )
    fillPopulation(&statement, counted, number)
    fillSide(&statement, counted, number)
    fillPlace(&statement, tokens, number)
    if isThose(number), let last = slots.discourse.counted {
      statement.slots += last.slots.filter { $0.dimension == .operation }
        .map { Slot($0.dimension, concept: $0.concept, name: $0.name, status: .inherited) }
    }
    fillAgent(&statement, counted)
    fillDefault(&statement, counted)
    statement.period = slots.period(in: tokens)
    if number.change == .from, let start = statement.period?.period.earliest {
      // "rose from 4,500 in May": so many there were until then.
      statement.period?.period = Period(earliest: nil, latest: start, precision: .vague)
    }
    statement.speaker = slots.speaker(besides: tokens)
    statement.details = slots.details.own(to: tokens, subject: counted.clause?.subject)
    if counted.card == nil {
      statement.told = told(of: counted)
      statement.modifiers = modifiers(in: counted.phrase, of: number)
      // "254 votes against": which of two counts of the same things it is.
      if let end = counted.phrase?.tokens.upperBound, text(end) == "against" {
        statement.details.append(Detail(concept: nil, name: "against", tokens: end..<(end + 1)))
      }
    }
    fillOwner(&statement, counted, number)
    if let clause = counted.clause, counted.cue?.counted != nil {
      statement.status = clause.verb.status
      statement.isNegated = clause.verb.isNegated
    } else if counted.card == nil, let clause = counted.clause, clause.verb.status == .planned,
      let object = clause.object, counted.phrase?.tokens.overlaps(object.tokens) == true
    {
      // "promised to inspect 1,200 bridges": so many are to be inspected.
      statement.status = .planned
    }
  }

  /// The words between a number and the noun it counts.
  private func modifiers(in phrase: NounPhrase?, of number: NumberMention) -> [Detail] {
    guard let own = phrase.map({ self.own($0, of: number) }), let head = own.heads.first,
      number.tokens.upperBound < head
    else { return [] }
    let between = number.tokens.upperBound..<head
    return slots.details.filter { detail in
      !detail.tokens.isEmpty && detail.tokens.allSatisfy(between.contains)
    }
  }

  /// A card counts its own population when the words name nobody ("3.5m have been displaced").
  private func fillDefault(_ statement: inout Statement, _ counted: Counted) {
    guard let card = counted.card, !card.of.isEmpty,
      !statement.slots.contains(where: { $0.dimension == .population || $0.dimension == .side }),
      let root = root(of: card)
    else { return }
    statement.slots.append(Slot(.population, concept: root, name: card.of, status: .inherited))
  }

  /// The population that a card counts.
  func root(of card: MeasureCard?) -> Int? {
    card.flatMap { reader.lexicon.number(of: Concept(list: "populations", name: $0.of)) }
  }

  /// The place of the clause; else that of what surrounds it, or where its operation works.
  func fillPlace(
    _ statement: inout Statement,
    _ tokens: Range<Int>,
    _ number: NumberMention
  ) {
    let verbs = analysis.clauses.filter { tokens.contains($0.verb.main) }.map(\.verb.main)
    let movement = analysis.mentions.contains {
      $0.list == .event && verbs.contains($0.tokens.lowerBound)
    }
    let links = movement ? SlotReader.placeLinks : SlotReader.whereLinks
    let operations = self.operations(in: tokens, number)
    statement.slots += operations
    var places = slots.places(in: tokens, links: links)
    if places.isEmpty, let home = operations.compactMap({ $0.concept.flatMap(home) }).first {
      places = [slots.slot(.place, home, .inherited)]
    }
    if places.isEmpty, number.partOf == nil, !isWhole(number), echoes.isEmpty {
      places = slots.inheritedPlaces(outside: tokens, near: number.tokens.lowerBound)
    }
    if places.isEmpty { places = slots.unlistedPlaces(in: tokens) }
    if places.isEmpty, counted(statement), number.partOf == nil, !isWhole(number) {
      places = slots.setting()
    }
    statement.slots += places
  }

  /// Whether people of a side are counted, who are somewhere.
  private func counted(_ statement: Statement) -> Bool {
    statement.slots.contains { $0.dimension == .side }
      && reader.measures[statement.type]?.accrual == .stock
  }

  /// The operations of the clause and of its subject; else, as inherited, of the sentence.
  private func operations(in tokens: Range<Int>, _ number: NumberMention) -> [Slot] {
    var found = slots.operations(in: tokens)
    if let subject = analysis.clause(at: number.tokens.lowerBound)?.subject,
      !tokens.contains(subject.tokens.lowerBound)
    {
      found += slots.operations(in: subject.tokens).filter { !found.contains($0) }
    }
    guard found.isEmpty,
      analysis.part(around: number.tokens.lowerBound).count < analysis.words.count
    else { return found }
    return slots.operations(in: analysis.sentence.tokens).map {
      Slot($0.dimension, concept: $0.concept, name: $0.name, status: .inherited)
    }
  }

  /// The place where an operation works.
  private func home(_ operation: Int) -> Int? {
    reader.lexicon.value(of: operation)
      .flatMap { reader.lexicon.number(of: Concept(list: "places", name: $0)) }
  }

  private func fillPopulation(
    _ statement: inout Statement,
    _ counted: Counted,
    _ number: NumberMention
  ) {
    if isMargin(counted) {
      statement.slots.append(Slot(.population, concept: nil, name: "margin"))
      return
    }
    var populations = counted.phrase.map { slots.populations(of: own($0, of: number)) } ?? []
    if populations.isEmpty, let owner = counted.owner {
      populations = slots.populations(of: owner, anywhere: true)
    }
    if populations.isEmpty, let owner = counted.owner {
      populations = ofPhrase(after: owner).map { slots.populations(of: $0) } ?? []
    }
    if populations.isEmpty, isThose(number) || number.partOf != nil,
      let last = slots.discourse.counted
    {
      populations = last.slots.filter { $0.dimension == .population }
        .map { Slot(.population, concept: $0.concept, name: $0.name, status: .inherited) }
    }
    if populations.isEmpty, let phrase = counted.phrase, counted.owner == nil,
      !isBare(phrase, number)
    {
      let heads = own(phrase, of: number).heads.filter { !number.tokens.contains($0) }
      populations = heads.map { head in
        let event = analysis.mentions.first {
          $0.list == .event && $0.tokens.contains(head)
        }
        if let event { return slots.slot(.population, event.concept) }
        var slot = Slot(.population, concept: nil, name: analysis.word(head).noun)
        slot.genus = counted.cue?.counted == nil ? nil : root(of: counted.card)
        return slot
      }
    }
    statement.slots += populations
  }

  /// "two men and three women": of joined phrases with several numbers, the one of this number.
  func own(_ phrase: NounPhrase, of number: NumberMention) -> NounPhrase {
    let next = analysis.numbers.first {
      $0.tokens.lowerBound >= number.tokens.upperBound
        && phrase.tokens.contains($0.tokens.lowerBound)
    }
    let isFirst = number.tokens.lowerBound <= phrase.heads.first ?? 0
    guard phrase.heads.count > 1, next != nil || !isFirst,
      let head = phrase.heads.first(where: { $0 >= number.tokens.upperBound }),
      head < next?.tokens.lowerBound ?? phrase.tokens.upperBound
    else { return phrase }
    return NounPhrase(
      tokens: number.tokens.lowerBound..<(head + 1),
      heads: [head],
      isPronoun: false
    )
  }

  private func ofPhrase(after phrase: NounPhrase) -> NounPhrase? {
    let link = phrase.tokens.upperBound
    guard analysis.words.indices.contains(link - analysis.base),
      ["of", "among"].contains(analysis.word(link).text)
    else { return nil }
    return analysis.phrase(at: link + 1)
  }

  private func fillSide(_ statement: inout Statement, _ counted: Counted, _ number: NumberMention) {
    var sides = counted.owner.map(slots.sides) ?? []
    if sides.isEmpty, let phrase = counted.phrase { sides = slots.sides(of: phrase) }
    if sides.isEmpty, let owner = counted.owner {
      sides = ofPhrase(after: owner).map(slots.sides) ?? []
    }
    if sides.isEmpty, let phrase = counted.phrase { sides = owners(of: phrase) }
    if sides.isEmpty, isThose(number), let last = slots.discourse.counted {
      sides = last.slots.filter { $0.dimension == .side }
        .map { Slot(.side, concept: $0.concept, name: $0.name, status: .inherited) }
    }
    if sides.isEmpty { sides = withinClause(counted, number) }
    if sides.isEmpty, counted.card?.isPlain == true, let actor = slots.discourse.actors.last {
      sides = [slots.slot(.side, side(of: actor), .inherited)]
    }
    statement.slots += sides
  }

  /// "Germany has some 1,300 troops": the subject of a verb of having.
  private func owners(of phrase: NounPhrase) -> [Slot] {
    for clause in analysis.clauses where !clause.verb.isPassive {
      guard Self.owning.contains(clause.verb.lemma),
        clause.object?.tokens.overlaps(phrase.tokens) == true
      else { continue }
      return slots.actors(of: clause.subject).compactMap { actor in
        guard let concept = actor.concept,
          Discourse.actorLists.contains(reader.lexicon.concepts[concept].list)
        else { return nil }
        return Slot(.side, concept: concept, name: actor.name, status: actor.status)
      }
    }
    return []
  }

  /// The country or organisation of an actor: a president's is his country.
  private func side(of actor: Int) -> Int {
    guard let value = reader.lexicon.value(of: actor) else { return actor }
    return ["places", "organisations"].lazy
      .compactMap { self.reader.lexicon.number(of: Concept(list: $0, name: value)) }.first ?? actor
  }

  /// "soldiers killed in its mission": the possessive of the clause gives the side.
  private func withinClause(_ counted: Counted, _ number: NumberMention) -> [Slot] {
    guard let clause = counted.clause else { return [] }
    let tokens = clause.tokens
    guard let token = tokens.first(where: { analysis.word($0).tag == .possessive }),
      let phrase = analysis.phrase(at: token),
      !slots.mentions(of: .operations, in: phrase.tokens).isEmpty,
      let actor = slots.discourse.antecedent(of: token, in: analysis)
    else { return [] }
    return [slots.slot(.side, actor, .inherited)]
  }

  static let owning: Set<String> = [
    "have", "deploy", "send", "increase", "lose", "maintain", "station", "withdraw", "pull",
    "recall", "dispatch", "keep", "commit", "redeploy", "base",
  ]

  private func fillAgent(_ statement: inout Statement, _ counted: Counted) {
    // Who keeps or loses soldiers does nothing to them: they are its own.
    guard let clause = counted.clause, counted.cue?.counted == .object,
      !Self.owning.contains(clause.verb.lemma)
    else { return }
    let doer = clause.verb.isPassive ? clause.agent : clause.subject
    let owners = doer.map { slots.sides(of: $0) } ?? []
    statement.slots += (slots.actors(of: doer) + owners).compactMap { actor in
      // "French-led operations have killed …": what they did, they did under that name.
      guard let list = actor.concept.map({ reader.lexicon.concepts[$0].list }),
        Discourse.actorLists.contains(list)
      else { return nil }
      return Slot(.agent, concept: actor.concept, name: actor.name, status: actor.status)
    }
  }
}
