internal import Documents
internal import RuleFiles

/// Reads the events of a sentence: its verbs, and the nouns that name events.
final class EventReader {
  let reader: StatementReader
  let slots: SlotReader
  let index: Int
  /// Whether verbs of no card are passed over as far as nothing follows from them, and what else
  /// the sentence speaks of is left out.
  let skims: Bool

  init(reader: StatementReader, slots: SlotReader, index: Int, skims: Bool = false) {
    self.reader = reader
    self.slots = slots
    self.index = index
    self.skims = skims
  }

  private var analysis: Analysis { slots.analysis }

  /// Adds the events of the sentence.
  func read(into statements: inout [Statement]) {
    let first = statements.count
    readEvents(into: &statements)
    let block = slots.document.blocks[analysis.sentence.block]
    guard block.kind == .title, let date = slots.document.source.date else { return }
    // A headline speaks of the day on which it appears.
    for event in first..<statements.count where statements[event].period == nil {
      statements[event].period = PeriodSlot(
        period: Period(earliest: date.earliest, latest: date.latest, precision: .vague),
        status: .inherited,
        isDerived: true,
        span: statements[event].span
      )
    }
  }

  private func readEvents(into statements: inout [Statement]) {
    var read: Set<Int> = []
    for mention in analysis.mentions where mention.list == .event {
      guard let statement = event(mention) else { continue }
      read.insert(mention.tokens.lowerBound)
      statements.append(statement)
    }
    for clause in analysis.clauses where !read.contains(clause.verb.main) {
      if skims, !mayLast(clause) {
        let span = analysis.sentence.span
        statements.append(
          Statement(
            kind: .event,
            type: clause.verb.lemma,
            sentence: index,
            span: span,
            rule: Statement.verbRule
          )
        )
      } else {
        statements.append(verbEvent(clause, type: action(clause.verb), rule: Statement.verbRule))
      }
    }
    if reader.events["birth"] != nil {
      statements += LifeDates(slots: slots, index: index).births()
    }
  }

  /// Whether a clause may tell since when something goes on.
  private func mayLast(_ clause: Clause) -> Bool {
    clause.verb.status == .ongoing && (!analysis.times.isEmpty || slots.discourse.period != nil)
  }

  /// The group of a verb that no card knows, or the verb itself.
  private func action(_ verb: VerbGroup) -> String {
    analysis.mentions.first { $0.list == .actions && $0.tokens.lowerBound == verb.main }
      .map { reader.lexicon.concepts[$0.concept].name } ?? verb.lemma
  }

  private func event(_ mention: ConceptMention) -> Statement? {
    let token = mention.tokens.lowerBound
    let name = reader.lexicon.concepts[mention.concept].name
    guard let card = reader.events[name], !isPartOfPhrase(mention) else { return nil }
    if let clause = analysis.clauses.first(where: { $0.verb.tokens.contains(token) }) {
      let isOuter =
        clause.verb.main != token && clause.verb.outer != analysis.word(token).verb?.lemma
      guard !isOuter, card.verbs.contains(where: { matches($0, at: token) }) else { return nil }
      var statement = verbEvent(clause, type: card.name, rule: card.name)
      if clause.verb.main != token {
        // "has refused to give": the refusal is done, the giving is not.
        statement.status = .done
        statement.isNegated = false
      }
      return statement
    }
    guard analysis.word(token).tag == .nominal else { return nil }
    let isNoun = card.nouns.contains {
      $0.words.first == analysis.word(token).noun || $0.words.first == analysis.word(token).text
    }
    return isNoun ? nounEvent(mention, card) : nil
  }

  /// "stay in power": a group of actions that takes in more words says what is done.
  private func isPartOfPhrase(_ mention: ConceptMention) -> Bool {
    analysis.mentions.contains {
      $0.list == .actions && $0.tokens.lowerBound == mention.tokens.lowerBound
        && $0.tokens.count > mention.tokens.count
    }
  }

  private func matches(_ cue: Cue, at token: Int) -> Bool {
    cue.words.first == analysis.word(token).verb?.lemma
      || cue.words.first == analysis.word(token).text
  }

  private func verbEvent(_ clause: Clause, type: String, rule: String) -> Statement {
    var statement = Statement(
      kind: .event,
      type: type,
      sentence: index,
      span: span(of: clause),
      rule: rule
    )
    let doer = clause.verb.isPassive ? clause.agent : identified(clause)
    let done = clause.verb.isPassive ? clause.subject : clause.object
    statement.slots += slots.actors(of: doer)
    statement.slots += slots.actors(of: done).map {
      Slot(.object, concept: $0.concept, name: $0.name, status: $0.status)
    }
    if let object = clause.object {
      statement.slots += linked(after: object, by: "from", as: .object).filter(isMember)
      statement.slots += linked(after: object, by: "of", as: .object).filter(isMember)
    }
    fill(&statement, clause.tokens)
    if clause.verb.isPerfect, let since = sinceTime(after: clause) { statement.period = since }
    statement.status = clause.verb.status
    if goesOn(clause) { statement.period?.status = .stated }
    statement.isNegated = clause.verb.isNegated
    statement.role = clause.role
    statement.head = clause.verb.tokens
    statement.details = details(of: clause)
    if !skims, let object = clause.object { statement.details += ordinals(in: object.tokens) }
    return statement
  }

  /// What the sentence speaks of, that of the clause marked as the event's own.
  private func details(of clause: Clause?) -> [Detail] {
    if skims { return [] }
    return clause.map { slots.details.own(to: $0.tokens, subject: $0.subject) } ?? slots.details
  }

  /// "have been fighting groups claiming allegiance to it since 2013": only a perfect takes "since".
  private func sinceTime(after clause: Clause) -> PeriodSlot? {
    guard let next = analysis.clauses.first(where: { $0.verb.main > clause.verb.main }),
      next.verb.tokens.count == 1, analysis.word(next.verb.main).verb?.form == .gerund,
      let slot = slots.period(in: next.tokens), slot.status == .stated,
      slot.period.latest == nil
    else { return nil }
    return slot
  }

  /// Whether a pronoun carries the date of the sentence before on to its clause.
  private func goesOn(_ clause: Clause) -> Bool {
    clause.subject?.isPronoun == true && clause.role == .main && !clause.verb.isPerfect
      && clause.verb.status == .done
  }

  /// "Hollande was the president who sent them": the doer is who the president was.
  private func identified(_ clause: Clause) -> NounPhrase? {
    guard clause.role == .relative, let antecedent = clause.subject,
      let naming = analysis.clauses.first(where: {
        $0.verb.lemma == "be" && $0.object == antecedent && !$0.verb.isNegated
      })
    else { return clause.subject }
    return naming.subject ?? antecedent
  }

  private func nounEvent(_ mention: ConceptMention, _ card: EventCard) -> Statement? {
    let token = mention.tokens.lowerBound
    guard let phrase = analysis.phrase(at: token) else { return nil }
    let clause = analysis.clause(at: token)
    var statement = Statement(
      kind: .event,
      type: card.name,
      sentence: index,
      span: clause.map(span) ?? slots.span(of: analysis.part(around: token)),
      rule: card.name
    )
    statement.isNominal = true
    // A noun names an event without saying that it is over ("the withdrawal casts a shadow").
    statement.status = .ongoing
    let owners = slots.mentions(
      of: [.agents, .populations],
      in: phrase.tokens.lowerBound..<token
    )
    statement.slots += owners.map { slots.slot(.actor, $0.concept) }
    statement.slots += possessor(in: phrase)
    statement.slots += linked(after: phrase, by: "by", as: .actor)
    statement.slots += linked(after: phrase, by: "of", as: .object)
    fill(&statement, clause?.tokens ?? analysis.part(around: token))
    statement.head = mention.tokens.prefix(1)
    statement.details = details(of: clause)
    if !skims { statement.details += ordinals(in: phrase.tokens) }
    if let clause, clause.object == phrase { announced(&statement, by: clause) }
    if let clause, clause.object == phrase, Self.support.contains(clause.verb.lemma) {
      statement.slots += slots.actors(of: clause.subject)
    }
    statement.period =
      attached(to: token)
      ?? statement.period.map {
        var context = $0
        if !follows($0, token) { context.status = .inherited }
        return context
      }
    return statement
  }

  /// Verbs that only carry the noun: who leads a coup is its actor.
  private static let support: Set<String> = [
    "carry", "lead", "stage", "conduct", "mount", "make", "take", "launch", "commit", "promise",
  ]

  /// "mercenaries from the Northern League": what the object belongs to is part of it.
  private func isMember(_ slot: Slot) -> Bool {
    slot.concept.map { ["organisations", "actors"].contains(reader.lexicon.concepts[$0].list) }
      ?? false
  }

  /// An event that is only announced or planned has not happened, and not on that day.
  private func announced(_ statement: inout Statement, by clause: Clause) {
    let isAnnounced = analysis.mentions.contains {
      $0.list == .promises && $0.tokens.contains(clause.verb.main)
    }
    statement.status = isAnnounced ? .planned : clause.verb.status
    statement.isNegated = clause.verb.isNegated
    if isAnnounced { statement.period = nil }
  }

  /// "the August 2020 coup": a date inside the phrase is the event's own.
  private func attached(to token: Int) -> PeriodSlot? {
    analysis.times.first { $0.tokens.upperBound == token && !$0.isUnresolved }.map {
      PeriodSlot(period: $0.named, status: .stated, isDerived: $0.isDerived, span: $0.span)
    }
  }

  /// "the expulsion of the ambassador in January": no verb parts a date from its noun.
  private func follows(_ slot: PeriodSlot, _ token: Int) -> Bool {
    guard let time = analysis.times.first(where: { $0.span == slot.span }),
      time.tokens.lowerBound > token
    else { return false }
    return !(token..<time.tokens.lowerBound).contains { analysis.word($0).tag == .verb }
  }

  /// "a second coup", "another coup", "two coups": which of several the words mean.
  private func ordinals(in tokens: Range<Int>) -> [Detail] {
    var numbers = analysis.numbers.filter { number in
      let isFew = number.unit == .count && (2...9).contains(number.point)
      return (number.isOrdinal || isFew) && tokens.overlaps(number.tokens)
    }.map { Int($0.point) }
    if tokens.contains(where: { analysis.word($0).text == "another" }) { numbers.append(2) }
    return numbers.filter { $0 > 1 }.map { Detail(concept: nil, name: "#\($0)") }
  }

  private func possessor(in phrase: NounPhrase) -> [Slot] {
    guard let first = phrase.tokens.first, analysis.word(first).tag == .possessive,
      let actor = slots.discourse.antecedent(of: first, in: analysis)
    else { return [] }
    return [slots.slot(.actor, actor, .inherited)]
  }

  private func linked(after phrase: NounPhrase, by link: String, as dimension: Dimension) -> [Slot]
  {
    let token = phrase.tokens.upperBound
    guard analysis.words.indices.contains(token - analysis.base), analysis.word(token).text == link
    else { return [] }
    return slots.actors(of: analysis.phrase(at: token + 1)).map {
      Slot(dimension, concept: $0.concept, name: $0.name, status: $0.status)
    }
  }

  private func fill(_ statement: inout Statement, _ tokens: Range<Int>) {
    statement.slots += slots.places(in: tokens)
    statement.slots += slots.operations(in: tokens)
    statement.period = slots.period(in: tokens)
    if statement.period == nil,
      analysis.times.allSatisfy({ $0.kind == .duration || $0.kind == .vague })
    {
      statement.period = slots.discourse.period
    }
    statement.speaker = slots.speaker(besides: tokens)
  }

  private func span(of clause: Clause) -> Span {
    var tokens = clause.tokens
    if let subject = clause.subject, subject.tokens.upperBound <= clause.verb.tokens.lowerBound {
      tokens = min(tokens.lowerBound, subject.tokens.lowerBound)..<tokens.upperBound
    }
    while tokens.count > 1, endsClause(analysis.word(tokens.upperBound - 1).form.mark) {
      tokens = tokens.lowerBound..<(tokens.upperBound - 1)
    }
    return slots.span(of: tokens)
  }

  /// Whether a mark stands behind a clause and is no part of it.
  private func endsClause(_ mark: WordForm.Mark?) -> Bool {
    switch mark {
    case .stop, .comma, .semicolon, .dash: true
    default: false
    }
  }
}
