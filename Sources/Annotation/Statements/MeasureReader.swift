internal import Documents
internal import RuleFiles

/// Reads the counts of a sentence.
final class MeasureReader {
  let reader: StatementReader
  let slots: SlotReader
  let index: Int
  /// The numbers that leave out what they count; each count of the sentence asks for them.
  private(set) lazy var echoes = readEchoes()

  init(reader: StatementReader, slots: SlotReader, index: Int) {
    self.reader = reader
    self.slots = slots
    self.index = index
  }

  var analysis: Analysis { slots.analysis }

  private var ages: AgeReader { AgeReader(slots: slots) }

  /// An age, and whose it is.
  private func age(_ number: NumberMention) -> Statement {
    var statement = quantity(number)
    if let bearer = ages.bearer(of: number) {
      statement.slots.append(bearer)
      let words = NameMention.words(of: bearer.name)
      statement.details.removeAll { words.contains($0.name) }
    }
    return statement
  }

  func statements() -> [Statement] {
    var read: [Statement] = []
    for number in analysis.numbers.map(withUnit) {
      if let echo = echo(number, of: read) { read.append(echo) } else { read += said(by: number) }
    }
    read += nones()
    return withTotals(
      read.map { part in
        guard let tokens = part.value?.partOf,
          let whole = read.first(where: { $0.value?.tokens.overlaps(tokens) == true })
        else { return part }
        return self.part(part, of: whole)
      }
    )
  }

  private func said(by number: NumberMention) -> [Statement] {
    if let share = ratio(from: number) { return [quantity(share)] }
    if !number.isOrdinal, let age = ages.age(number) { return [self.age(age)] }
    guard !number.isOrdinal, !number.isWeak || isPair(number) || isOne(number), !isVague(number),
      !isWholeOfRatio(number)
    else {
      return []
    }
    switch number.unit {
    case .count: return counts(number)
    default: return isDistance(number) ? [] : [quantity(number)]
    }
  }

  /// "48 of the 53 soldiers killed in …": a part has the population and the name of its whole.
  private func part(_ part: Statement, of whole: Statement) -> Statement {
    var part = part
    let shared: Set<Dimension> = [.population, .side, .operation, .agent]
    // "six of them minors": who they are is said of the part itself.
    let isTold =
      part.slots.contains { $0.dimension == .population && $0.status == .stated }
      && part.slots.contains { slot in
        slot.dimension == .population && !whole.slots.contains { $0.name == slot.name }
      } && part.span.start > whole.span.start
    part.slots.removeAll {
      shared.contains($0.dimension) && !(isTold && $0.dimension == .population)
    }
    part.slots += whole.slots.filter {
      shared.contains($0.dimension) && !(isTold && $0.dimension == .population)
    }
    if part.type == "number" { part.type = whole.type }
    part.period = part.period ?? whole.period
    part.span = part.span.union(whole.span)
    return part
  }

  /// "one of the two people killed": as a pronoun "the two" is weak, before a noun it counts.
  private func isPair(_ number: NumberMention) -> Bool {
    let next = number.tokens.upperBound
    return number.unit == .count && number.point == 2 && number.tokens.count == 1
      && next < analysis.base + analysis.words.count && analysis.word(next).tag == .nominal
      && number.tokens.lowerBound > analysis.base
      && analysis.word(number.tokens.lowerBound - 1).text == "the"
  }

  /// "one woman is missing": as a pronoun "one" is weak, before people it counts.
  private func isOne(_ number: NumberMention) -> Bool {
    guard number.unit == .count, number.point == 1, number.tokens.count == 1, !number.isPronoun,
      let phrase = analysis.phrase(at: number.tokens.lowerBound)
    else { return false }
    return phrase.tokens.lowerBound == number.tokens.lowerBound
      && !slots.populations(of: phrase).isEmpty
  }

  /// "several", "a few": no figure that a claim could be held against.
  private func isVague(_ number: NumberMention) -> Bool {
    number.unit == .count && ["several", "few", "many", "some"].contains(number.hedgeWord ?? "")
      && number.hedge == .vague
  }

  /// Whether another number of the sentence counts a part of this one.
  func isWhole(_ number: NumberMention) -> Bool {
    analysis.numbers.contains { $0.partOf?.overlaps(number.tokens) == true }
  }

  // MARK: Counts of people and things

  /// What a number counts: the phrase it stands in, its clause, and how a card takes it.
  struct Counted {
    var phrase: NounPhrase?
    var clause: Clause?
    var card: MeasureCard?
    var cue: Cue?
    /// For a noun cue: the phrase that names the measure ("French casualties total 58").
    var owner: NounPhrase?
  }

  private func counts(_ number: NumberMention) -> [Statement] {
    let counted = counted(number)
    guard counted.phrase != nil || counted.card != nil else { return titled(number, counted) }
    // "one official said": only what a card says of one tells how many there were.
    if isOne(number), number.isWeak, counted.cue == nil { return [] }
    var statement = statement(of: number, counted)
    statement.isPartOfEarlier = isThose(number)
    return [statement]
  }

  /// What a number says of those it counts.
  func statement(of number: NumberMention, _ counted: Counted) -> Statement {
    var statement = Statement(
      kind: .measure,
      type: counted.card?.name ?? "number",
      sentence: index,
      span: span(of: number, counted),
      rule: counted.card?.name ?? "counted-noun"
    )
    statement.value = number
    if Referents(analysis: analysis).isOfBefore(number) { statement.value?.change = .from }
    if let assumption = counted.cue?.assumption { statement.assumptions.append(assumption) }
    fill(&statement, counted, number)
    return statement
  }

  private func counted(_ number: NumberMention) -> Counted {
    let phrase =
      analysis.phrase(at: number.tokens.upperBound - 1)
      ?? analysis.phrase(at: number.tokens.lowerBound)
    if let state = stated(number, phrase) { return state }
    var clauses = analysis.clauses.filter { holds($0, phrase, number) }
    if number.partOf != nil { clauses.reverse() }
    for (index, clause) in clauses.enumerated() {
      if let (card, cue) = verbCard(clause, phrase, number) {
        var clause = clause
        // "soldiers killed in X died in Y": both verbs count the same people.
        for next in clauses.dropFirst(index + 1) where number.partOf == nil && !isWhole(number) {
          guard verbCard(next, phrase, number)?.0.name == card.name else { continue }
          clause.tokens = clause.tokens.union(next.tokens)
        }
        return Counted(phrase: phrase, clause: clause, card: card, cue: cue)
      }
    }
    if let state = stated(number, phrase, withVerbs: true) { return state }
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
      card: plainCard(phrase, number, in: clause)
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

  func text(_ token: Int) -> String? { analysis.text(token) }

  /// "Of those, some 2,400 …": the number counts a part of what was counted last.
  func isThose(_ number: NumberMention) -> Bool {
    let before = analysis.words[..<(number.tokens.lowerBound - analysis.base)]
    func has(_ text: String) -> Bool { before.contains { $0.text == text } }
    return has("those") || has("them") && has("of")
  }

  private func span(of number: NumberMention, _ counted: Counted) -> Span {
    var tokens = number.tokens
    for phrase in [counted.phrase, counted.owner].compactMap({ $0 }) {
      tokens = tokens.union(phrase.tokens)
    }
    if let clause = counted.clause {
      let start = min(tokens.lowerBound, clause.verb.tokens.lowerBound)
      tokens = start..<max(tokens.upperBound, clause.tokens.upperBound)
    }
    while tokens.count > 1, [".", ",", ";"].contains(analysis.word(tokens.upperBound - 1).text) {
      tokens = tokens.lowerBound..<(tokens.upperBound - 1)
    }
    return slots.span(of: tokens)
  }
}

extension Range<Int> {
  /// From where one of both begins to where the last of them ends.
  fileprivate func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
