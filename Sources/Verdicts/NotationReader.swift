internal import Annotation
internal import Documents
internal import Reading
internal import RuleFiles

/// Reads the left side of a claim in the notation: what is counted, of whom, in which scope.
struct NotationReader {
  let lexicon: Lexicon
  let analyser: Analyser
  let reader: StatementReader
  /// The days in which the sources were published.
  let anchor: PublicationDate?

  /// What stands before the sign.
  func read(_ left: String) -> Subject {
    var document = TextReader.read(sentence: left)
    document.source.date = anchor
    return SubjectReader(analyser: analyser).read(document)
  }

  // MARK: Claims

  /// Whether the right side is a date rather than a number.
  func wantsDate(_ subject: Subject, _ right: String) -> Bool {
    let isBareNumber = right.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
    guard isBareNumber else { return true }
    if subject.measure != nil { return false }
    guard let year = Int(right), (1900...2100).contains(year) else { return false }
    let dated: Set<String> = ["date", "start", "launch", "year", "beginning", "end"]
    let hasPeople = subject.slots.contains { $0.dimension == .population }
    return subject.event != nil || subject.words.contains(where: dated.contains) || !hasPeople
  }

  /// A claim on the date of an event.
  func dated(_ subject: Subject, _ time: TimeMention, _ sign: Claim.Operator) -> Claim.Part {
    var statement = Statement(
      kind: .event,
      type: subject.event ?? "event",
      sentence: 0,
      span: Span(0, 0),
      rule: "notation"
    )
    statement.period = PeriodSlot(
      period: time.period,
      status: .stated,
      isDerived: false,
      span: time.span
    )
    // Before a noun a name may be the one who acts or the one acted on: any mention of it will do.
    statement.details =
      subject.details.filter { !Self.dateWords.contains($0.name) }
      + subject.slots.map { Detail(concept: $0.concept, name: $0.name) }
    return Claim.Part(statement: statement, comparison: sign)
  }

  private static let dateWords: Set<String> = ["date", "start", "time", "year", "day", "month"]

  /// A claim on a number.
  func counted(_ subject: Subject, _ value: ClaimValue, _ sign: Claim.Operator) -> Claim.Part {
    var number = NumberMention(
      tokens: 0..<0,
      span: Span(0, 0),
      point: value.point,
      interval: sign == .about ? value.aboutInterval : value.interval,
      unit: value.unit,
      rule: "notation"
    )
    let type = type(of: subject, &number)
    var statement = Statement(
      kind: .measure,
      type: type,
      sentence: 0,
      span: Span(0, 0),
      rule: "notation"
    )
    statement.value = number
    statement.slots = subject.slots
    statement.period = subject.period
    statement.details = subject.details.filter { !Self.typeWords.contains($0.name) }
    if reader.measures[type] == nil, type != "number" {
      // What a share or a distance is of, its sentence says in words, not in slots.
      statement.details += subject.slots.map { Detail(concept: $0.concept, name: $0.name) }
      statement.details += named(subject)
      statement.slots = []
    }
    if type == "number", !subject.slots.contains(where: { $0.dimension == .population }),
      let thing = countedThing(subject)
    {
      statement.slots.append(Slot(.population, concept: thing.concept, name: thing.name))
    }
    if type == "number" { statement.slots = located(statement.slots) }
    if type == "number", subject.words.contains("for") { own(&statement) }
    if type == "age" { bear(&statement) }
    if type == "number", subject.words.contains("against") {
      statement.details.append(Detail(concept: nil, name: "against"))
    }
    if reader.measures[type] != nil {
      // Where it was, by names that no list knows.
      statement.details =
        named(subject).filter { $0.name != type } + subject.details.filter(\.isName)
    }
    ClaimDefaults(lexicon: lexicon, measures: reader.measures).fill(&statement)
    return Claim.Part(statement: statement, comparison: sign == .about ? .equal : sign)
  }

  private static let typeWords: Set<String> = [
    "duration", "length", "distance", "share", "ratio", "proportion", "percentage", "date",
    "number", "age",
  ]

  /// What a bare number counts: events of a kind, or things that no list names.
  ///
  /// Of things it is the word itself, as in texts: the last plural before a preposition, else the
  /// first word that says anything.
  private func countedThing(_ subject: Subject) -> Detail? {
    if let event = named(subject).first { return event }
    let link = subject.words.firstIndex { Self.links.contains($0) } ?? subject.words.endIndex
    let plural = subject.words[..<link].last { word in
      Morphology.singular(word) != word && !Self.typeWords.contains(Morphology.singular(word))
    }
    if let plural { return Detail(concept: nil, name: Morphology.singular(plural)) }
    guard
      let first = subject.details.first(where: {
        !Self.typeWords.contains($0.name) && !$0.isName
      })
    else {
      return nil
    }
    guard first.concept == nil, let token = first.tokens.last, subject.words.indices.contains(token)
    else { return first }
    return Detail(concept: nil, name: Morphology.singular(subject.words[token]))
  }

  private static let links: Set<String> = [
    "in", "of", "for", "by", "at", "on", "from", "to", "over", "with", "as", "since", "until",
    "before", "after", "between", "among", "near",
  ]

  /// The measure and the event that a quantity is of, as details.
  private func named(_ subject: Subject) -> [Detail] {
    [("measure", subject.measure), ("event", subject.event)].compactMap { list, name in
      name.flatMap { lexicon.number(of: Concept(list: list, name: $0)) }
        .map { Detail(concept: $0, name: lexicon.concepts[$0].name) }
    }
  }

  /// The measure: by its card, by the population it counts, or by the unit of the number.
  private func type(of subject: Subject, _ number: inout NumberMention) -> String {
    let words = Set(subject.words)
    switch number.unit {
    case .count:
      if words.contains("ratio") { number.unit = .times; return "ratio" }
      if words.contains("age") { number.unit = .age; return "age" }
      if let event = subject.event, event == "increase" || event == "decrease" { return event }
      if let measure = subject.measure { return measure }
      let populations = subject.slots.filter { $0.dimension == .population }.compactMap(\.concept)
      return plain(populations) ?? "number"
    case .percent, .share: return "share"
    case .duration: return "duration"
    case .distance: return "distance"
    case .age: return "age"
    case .times: return "ratio"
    case .money: return "money"
    case .other(let unit): return unit
    }
  }

  private func plain(_ populations: [Int]) -> String? {
    reader.measures.values.sorted { $0.name < $1.name }.first { card in
      guard card.isPlain,
        let root = lexicon.number(of: Concept(list: "populations", name: card.of))
      else { return false }
      return !populations.isEmpty && populations.allSatisfy { lexicon.lies($0, in: root) }
    }?.name
  }

  /// "age of Ana Diaz": whose age it is, by a name that no list knows.
  private func bear(_ statement: inout Statement) {
    let names = statement.details.filter(\.isName)
    guard !names.isEmpty else { return }
    statement.details.removeAll(where: \.isName)
    let text = names.map(\.name).joined(separator: " ")
    statement.slots.append(Slot(.population, concept: nil, name: text))
  }

  /// "votes for Diaz": whose the things are, by a name that no list knows.
  private func own(_ statement: inout Statement) {
    let name = statement.details.filter(\.isName)
    guard !name.isEmpty else { return }
    statement.details.removeAll(where: \.isName)
    let text = name.map(\.name).joined(separator: " ")
    statement.slots.append(Slot(.side, concept: nil, name: text))
  }

  /// Things that are counted are somewhere; only people are somebody's.
  private func located(_ slots: [Slot]) -> [Slot] {
    let isOfPeople = slots.contains { slot in
      slot.dimension == .population
        && slot.concept.map { lexicon.concepts[$0].list == "populations" } == true
    }
    return isOfPeople
      ? slots
      : slots.map { slot in
        let isPlace =
          slot.dimension == .side
          && slot.concept.map { lexicon.concepts[$0].list == "places" } == true
        return isPlace ? Slot(.place, concept: slot.concept, name: slot.name) : slot
      }
  }
}
