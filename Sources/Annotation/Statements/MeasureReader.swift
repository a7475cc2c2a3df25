internal import Documents
internal import RuleFiles

/// Reads the counts of a sentence.
struct MeasureReader {
  let reader: StatementReader
  let slots: SlotReader
  let index: Int

  private var analysis: Analysis { slots.analysis }

  func statements() -> [Statement] {
    let read = analysis.numbers.flatMap { number -> [Statement] in
      if let share = ratio(from: number) { return [quantity(share)] }
      guard !number.isOrdinal, !number.isWeak, !isVague(number), !isWholeOfRatio(number) else {
        return []
      }
      switch number.unit {
      case .count: return counts(number)
      default: return isDistance(number) ? [] : [quantity(number)]
      }
    }
    return read.map { part in
      guard let tokens = part.value?.partOf,
        let whole = read.first(where: { $0.value?.tokens.overlaps(tokens) == true })
      else { return part }
      return self.part(part, of: whole)
    }
  }

  /// "48 of the 53 soldiers killed in …": a part has the population and the name of its whole.
  private func part(_ part: Statement, of whole: Statement) -> Statement {
    var part = part
    let shared: Set<Dimension> = [.population, .side, .operation, .agent]
    part.slots.removeAll { shared.contains($0.dimension) }
    part.slots += whole.slots.filter { shared.contains($0.dimension) }
    if part.type == "number" { part.type = whole.type }
    part.period = part.period ?? whole.period
    part.span = part.span.union(whole.span)
    return part
  }

  /// "one in fourteen": a share, with the hedge before it.
  private func ratio(from number: NumberMention) -> NumberMention? {
    guard number.unit == .count, let whole = whole(ofRatio: number) else { return nil }
    var share = number
    share.unit = .share
    share.isWeak = false
    share.point = number.point / whole.point
    let width = number.hedge == .exact ? 0.05 : 0.1
    share.interval = Interval(share.point * (1 - width), share.point * (1 + width))
    share.tokens = number.tokens.lowerBound..<whole.tokens.upperBound
    return share
  }

  private func whole(ofRatio number: NumberMention) -> NumberMention? {
    let link = number.tokens.upperBound
    guard analysis.words.indices.contains(link - analysis.base), analysis.word(link).text == "in"
    else { return nil }
    return analysis.numbers.first {
      $0.tokens.lowerBound == link + 1 && $0.unit == .count && $0.point > number.point
        && $0.point < 1000 && $0.hedge == .exact
    }
  }

  private func isWholeOfRatio(_ number: NumberMention) -> Bool {
    analysis.numbers.contains { whole(ofRatio: $0)?.tokens == number.tokens }
  }

  /// "six months after the vote": how far apart two events are, no duration of either.
  private func isDistance(_ number: NumberMention) -> Bool {
    guard case .duration = number.unit else { return false }
    let next = number.tokens.upperBound
    guard analysis.words.indices.contains(next - analysis.base) else { return false }
    return ["after", "before", "later", "earlier", "ago"].contains(analysis.word(next).text)
  }

  /// "several", "a few": no figure that a claim could be held against.
  private func isVague(_ number: NumberMention) -> Bool {
    number.unit == .count && ["several", "few", "many", "some"].contains(number.hedgeWord ?? "")
      && number.hedge == .vague
  }

  /// Whether another number of the sentence counts a part of this one.
  private func isWhole(_ number: NumberMention) -> Bool {
    analysis.numbers.contains { $0.partOf?.overlaps(number.tokens) == true }
  }

  // MARK: Counts of people and things

  /// What a number counts: the phrase it stands in, its clause, and how a card takes it.
  private struct Counted {
    var phrase: NounPhrase?
    var clause: Clause?
    var card: MeasureCard?
    var cue: Cue?
    /// For a noun cue: the phrase that names the measure ("French casualties total 58").
    var owner: NounPhrase?
  }

  private func counts(_ number: NumberMention) -> [Statement] {
    let counted = counted(number)
    guard counted.phrase != nil || counted.card != nil else { return [] }
    var statement = Statement(
      kind: .measure,
      type: counted.card?.name ?? "number",
      sentence: index,
      span: span(of: number, counted),
      rule: counted.card?.name ?? "counted-noun"
    )
    statement.value = number
    statement.isPartOfEarlier = isThose(number)
    if let assumption = counted.cue?.assumption { statement.assumptions.append(assumption) }
    fill(&statement, counted, number)
    return [statement]
  }

  private func counted(_ number: NumberMention) -> Counted {
    let phrase =
      analysis.phrase(at: number.tokens.upperBound - 1)
      ?? analysis.phrase(at: number.tokens.lowerBound)
    var clauses = analysis.clauses.filter { holds($0, phrase, number) }
    if number.partOf != nil { clauses.reverse() }
    for (index, clause) in clauses.enumerated() {
      if let (card, cue) = verbCard(clause, phrase, number) {
        var clause = clause
        // "soldiers killed in X died in Y": both verbs count the same people.
        for next in clauses.dropFirst(index + 1) where number.partOf == nil && !isWhole(number) {
          guard verbCard(next, phrase, number)?.0.name == card.name else { continue }
          clause.tokens =
            min(
              clause.tokens.lowerBound,
              next.tokens.lowerBound
            )..<max(
              clause.tokens.upperBound,
              next.tokens.upperBound
            )
        }
        return Counted(phrase: phrase, clause: clause, card: card, cue: cue)
      }
    }
    if let owner = owner(of: number, phrase), let (card, cue) = nounCard(in: owner.tokens) {
      return Counted(
        phrase: phrase,
        clause: clauses.first ?? analysis.clause(at: number.tokens.lowerBound),
        card: card,
        cue: cue,
        owner: owner
      )
    }
    let clause = clauses.first ?? analysis.clause(at: number.tokens.lowerBound)
    return Counted(
      phrase: isBare(phrase, number) && !isThose(number) ? nil : phrase,
      clause: clause,
      card: plainCard(phrase, number)
    )
  }

  private func holds(_ clause: Clause, _ phrase: NounPhrase?, _ number: NumberMention) -> Bool {
    if let phrase {
      if clause.subject == phrase || clause.object == phrase || clause.agent == phrase {
        return true
      }
      // "48 of the 53 soldiers killed": the number before "of" shares the phrase's clause.
      if let whole = number.partOf, let subject = clause.subject, whole.overlaps(subject.tokens) {
        return true
      }
    }
    return clause.tokens.contains(number.tokens.lowerBound)
  }

  /// The card whose verb this clause has, when the number stands in the counted role.
  private func verbCard(
    _ clause: Clause,
    _ phrase: NounPhrase?,
    _ number: NumberMention
  ) -> (MeasureCard, Cue)? {
    for mention in analysis.mentions where mention.tokens.contains(clause.verb.main) {
      guard slots.list(mention) == "measure",
        let card = reader.measures[reader.lexicon.concepts[mention.concept].name]
      else { continue }
      for cue in card.verbs where cue.words.first == clause.verb.lemma {
        let role =
          clause.verb.isPassive ? NounRole.subject : cue.counted == .object ? .object : .subject
        if clause.verb.isPassive && cue.counted == .subject && !clause.verb.isReduced { continue }
        // "31 people killed in a fire.": without an object the subject is who is counted.
        let counted = role == .subject ? clause.subject : clause.object ?? clause.subject
        guard let counted, let phrase,
          counted.tokens.overlaps(phrase.tokens) || number.partOf?.overlaps(counted.tokens) == true
        else { continue }
        return (card, cue)
      }
    }
    return nil
  }

  private enum NounRole { case subject, object }

  /// The phrase of a noun cue that a number is told of: "casualties total 58", "a toll of 12",
  /// "casualties, estimated to be in the hundreds", "troop numbers from 4,500 to 5,100".
  private func owner(of number: NumberMention, _ phrase: NounPhrase?) -> NounPhrase? {
    if let phrase, nounCard(in: phrase.tokens) != nil { return phrase }
    let part = analysis.part(around: number.tokens.lowerBound)
    let before = analysis.phrases.filter {
      part.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= number.tokens.lowerBound
    }
    guard isBare(phrase, number) else { return nil }
    return before.last { nounCard(in: $0.tokens) != nil }
  }

  private func isBare(_ phrase: NounPhrase?, _ number: NumberMention) -> Bool {
    guard let phrase else { return true }
    return phrase.heads.allSatisfy { number.tokens.contains($0) }
      || phrase.tokens.allSatisfy {
        analysis.word($0).tag == .number || analysis.word($0).tag == .determiner
      }
  }

  private func nounCard(in tokens: Range<Int>) -> (MeasureCard, Cue)? {
    for mention in analysis.mentions where tokens.contains(mention.tokens.lowerBound) {
      guard slots.list(mention) == "measure",
        let card = reader.measures[reader.lexicon.concepts[mention.concept].name]
      else { continue }
      let words = mention.tokens.map { analysis.word($0) }
      let cue = card.nouns.first { cue in
        cue.words.count == words.count
          && zip(cue.words, words).allSatisfy { $0 == $1.noun || $0 == $1.text }
      }
      if let cue { return (card, cue) }
    }
    return nil
  }

  private func plainCard(_ phrase: NounPhrase?, _ number: NumberMention) -> MeasureCard? {
    if isThose(number), let last = slots.discourse.counted { return reader.measures[last.type] }
    guard let phrase else { return nil }
    let populations = slots.populations(of: phrase).compactMap(\.concept)
    return reader.measures.values.sorted { $0.name < $1.name }.first { card in
      guard card.isPlain,
        let root = reader.lexicon.number(of: Concept(list: "populations", name: card.of))
      else { return false }
      return !populations.isEmpty && populations.allSatisfy { reader.lexicon.lies($0, in: root) }
    }
  }

  /// "Of those, some 2,400 …": the number counts a part of what was counted last.
  private func isThose(_ number: NumberMention) -> Bool {
    let before = analysis.words[..<(number.tokens.lowerBound - analysis.base)].map(\.text)
    return before.contains("those") || before.contains("them") && before.contains("of")
  }

  // MARK: Scope

  private func fill(_ statement: inout Statement, _ counted: Counted, _ number: NumberMention) {
    let tokens = counted.clause?.tokens ?? analysis.part(around: number.tokens.lowerBound)
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
    statement.speaker = slots.speaker(besides: tokens)
    statement.details = slots.details(in: analysis.sentence.tokens)
    if let clause = counted.clause, counted.cue?.counted != nil {
      statement.status = clause.verb.status
      statement.isNegated = clause.verb.isNegated
    }
  }

  /// A card counts its own population when the words name nobody ("3.5m have been displaced").
  private func fillDefault(_ statement: inout Statement, _ counted: Counted) {
    guard let card = counted.card, !card.of.isEmpty,
      !statement.slots.contains(where: { $0.dimension == .population || $0.dimension == .side }),
      let root = reader.lexicon.number(of: Concept(list: "populations", name: card.of))
    else { return }
    statement.slots.append(Slot(.population, concept: root, name: card.of, status: .inherited))
  }

  /// The place of the clause; else that of what surrounds it, or where its operation works.
  private func fillPlace(
    _ statement: inout Statement,
    _ tokens: Range<Int>,
    _ number: NumberMention
  ) {
    let verbs = analysis.clauses.filter { tokens.contains($0.verb.main) }.map(\.verb.main)
    let movement = analysis.mentions.contains {
      slots.list($0) == "event" && verbs.contains($0.tokens.lowerBound)
    }
    let links = movement ? SlotReader.placeLinks : SlotReader.whereLinks
    let operations = self.operations(in: tokens, number)
    statement.slots += operations
    var places = slots.places(in: tokens, links: links)
    if places.isEmpty, let home = operations.compactMap({ $0.concept.flatMap(home) }).first {
      places = [slots.slot(.place, home, .inherited)]
    }
    if places.isEmpty, number.partOf == nil, !isWhole(number) {
      places = slots.inheritedPlaces(outside: tokens, near: number.tokens.lowerBound)
    }
    statement.slots += places
  }

  /// The operations of the clause and of its subject; else, as inherited, of the sentence.
  private func operations(in tokens: Range<Int>, _ number: NumberMention) -> [Slot] {
    var found = slots.operations(in: tokens)
    if let subject = analysis.clause(at: number.tokens.lowerBound)?.subject,
      !tokens.contains(subject.tokens.lowerBound)
    {
      found += slots.operations(in: subject.tokens)
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
    var populations = counted.phrase.map { slots.populations(of: $0) } ?? []
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
      let heads = phrase.heads.filter { !number.tokens.contains($0) }
      populations = heads.map { head in
        let event = analysis.mentions.first {
          slots.list($0) == "event" && $0.tokens.contains(head)
        }
        return event.map { slots.slot(.population, $0.concept) }
          ?? Slot(.population, concept: nil, name: analysis.word(head).noun)
      }
    }
    statement.slots += populations
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
      .compactMap { reader.lexicon.number(of: Concept(list: $0, name: value)) }.first ?? actor
  }

  /// "soldiers killed in its mission": the possessive of the clause gives the side.
  private func withinClause(_ counted: Counted, _ number: NumberMention) -> [Slot] {
    guard let clause = counted.clause else { return [] }
    let tokens = clause.tokens
    guard let token = tokens.first(where: { analysis.word($0).tag == .possessive }),
      let phrase = analysis.phrase(at: token),
      !slots.mentions(of: ["operations"], in: phrase.tokens).isEmpty,
      let actor = slots.discourse.antecedent(of: token, in: analysis)
    else { return [] }
    return [slots.slot(.side, actor, .inherited)]
  }

  static let owning: Set<String> = [
    "have", "deploy", "send", "increase", "lose", "maintain", "station",
  ]

  private func fillAgent(_ statement: inout Statement, _ counted: Counted) {
    guard let clause = counted.clause, counted.cue?.counted == .object else { return }
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

  // MARK: Measures of other units

  /// A share, a distance, a duration, a sum of money: what it is of stands in the words around.
  private func quantity(_ number: NumberMention) -> Statement {
    let type: String
    switch number.unit {
    case .percent, .share: type = "share"
    case .distance: type = "distance"
    case .duration: type = "duration"
    case .age: type = "age"
    case .money: type = "money"
    case .times: type = "ratio"
    case .other(let unit): type = unit
    case .count: type = "number"
    }
    let part = analysis.part(around: number.tokens.lowerBound)
    let clause = analysis.clause(at: number.tokens.lowerBound)
    let tokens = clause?.tokens ?? part
    var statement = Statement(
      kind: .measure,
      type: type,
      sentence: index,
      span: slots.span(of: tokens),
      rule: "quantity-\(type)"
    )
    statement.value = number
    fillPlace(&statement, tokens, number)
    statement.period = slots.period(in: tokens)
    statement.details =
      slots.details(in: analysis.sentence.tokens, except: Set(number.tokens))
      + slots.discourse.subject
    statement.speaker = slots.speaker(besides: tokens)
    return statement
  }

  private func span(of number: NumberMention, _ counted: Counted) -> Span {
    var tokens = number.tokens
    for phrase in [counted.phrase, counted.owner].compactMap({ $0 }) {
      tokens =
        min(
          tokens.lowerBound,
          phrase.tokens.lowerBound
        )..<max(tokens.upperBound, phrase.tokens.upperBound)
    }
    if let clause = counted.clause {
      tokens =
        min(
          tokens.lowerBound,
          clause.verb.tokens.lowerBound
        )..<max(
          tokens.upperBound,
          clause.tokens.upperBound
        )
    }
    while tokens.count > 1, [".", ",", ";"].contains(analysis.word(tokens.upperBound - 1).text) {
      tokens = tokens.lowerBound..<(tokens.upperBound - 1)
    }
    return slots.span(of: tokens)
  }
}
