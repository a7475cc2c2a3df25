internal import Annotation
internal import Documents
internal import Inference

/// Cuts statements into the tuples that check rules speak of.
struct Tuples {
  let lexicon: Lexicon
  /// The name of each concept.
  private let names: [String]

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    names = lexicon.concepts.map { "\($0.list):\($0.name)" }
  }

  /// The name of a value in tuples: its list and its name, so that no two lists mix.
  func name(_ concept: Int?, _ word: String) -> String {
    if let concept { return names[concept] }
    return "words:\(word.lowercased())"
  }

  /// The list of a value: countries, organisations, groups and persons are agents.
  func sort(_ value: String) -> [Fact] {
    let list = String(decoding: value.utf8.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    if value.hasPrefix("words:#") { return [Fact("sort", [.symbol(value), "ordinals"])] }
    let sort = Discourse.actorLists.contains(list) ? "agents" : list
    return [Fact("sort", [.symbol(value), .symbol(sort)])]
  }

  /// The tuples of a statement under an id.
  func tuples(of statement: Statement, id: String) -> [Fact] {
    var told: Set<String> = []
    return tuples(of: statement, id: id, &told)
  }

  /// The tuples of a statement under an id; `told` are the words whose sort was told before.
  func tuples(of statement: Statement, id: String, _ told: inout Set<String>) -> [Fact] {
    var facts: [Fact] = [
      Fact("kind", [.symbol(id), .symbol(statement.kind.rawValue)]),
      Fact("type", [.symbol(id), .symbol(statement.type)]),
      Fact("reality", [.symbol(id), .symbol(statement.status.rawValue)]),
      Fact("polarity", [.symbol(id), .symbol(statement.isNegated ? "denied" : "affirmed")]),
      Fact("sentence", [.symbol(id), .number(Decimal(statement.sentence))]),
    ]
    facts += slots(of: statement, id, &told)
    if statement.kind == .event {
      let action = lexicon.number(of: Concept(list: "actions", name: statement.type))
      let isVerb = statement.rule == "verb" && action != nil
      let label = isVerb ? name(action, "") : "event:\(statement.type)"
      facts.append(Fact("label", [.symbol(id), .symbol(label)]))
      if statement.isNominal { facts.append(Fact("noun", [.symbol(id)])) }
    }
    facts += details(of: statement, id, &told)
    if let period = statement.period {
      facts.append(self.period(period, id))
      if period.period.earliest == nil { facts.append(Fact("since-ever", [.symbol(id)])) }
      if period.period.latest == nil { facts.append(Fact("lasting", [.symbol(id)])) }
    }
    if let speaker = statement.speaker, statement.kind == .measure {
      facts.append(Fact("speaker", [.symbol(id), .symbol(speaker.lowercased())]))
    }
    facts += words(statement.told, "predicate", id) + words(statement.modifiers, "modifier", id)
    if let days = statement.toldOn {
      facts.append(
        Fact(
          "until",
          [
            .symbol(id), .number(Decimal(days.lowerBound.number)),
            .number(Decimal(days.upperBound.number)),
          ]
        )
      )
    }
    if let value = statement.value { facts += number(value, id) }
    return facts
  }

  /// Words that stand in a relation of their own.
  private func words(_ details: [Detail], _ relation: String, _ id: String) -> [Fact] {
    details.map { Fact(relation, [.symbol(id), .symbol(name($0.concept, $0.name))]) }
  }

  private func slots(
    of statement: Statement,
    _ id: String,
    _ told: inout Set<String>
  ) -> [Fact] {
    var facts: [Fact] = []
    for slot in statement.slots {
      let value = value(slot.concept, slot.name, &facts, &told)
      if slot.dimension == .place || slot.dimension == .side && slot.concept == nil {
        facts += spelt(slot, value)
      }
      if let genus = slot.genus {
        facts.append(Fact("part", [.symbol(value), .symbol(name(genus, ""))]))
      }
      facts.append(
        Fact(
          "slot",
          [
            .symbol(id), .symbol(slot.dimension.rawValue), .symbol(value),
            .symbol(slot.status.rawValue),
          ]
        )
      )
    }
    return facts
  }

  private func details(
    of statement: Statement,
    _ id: String,
    _ told: inout Set<String>
  ) -> [Fact] {
    var facts: [Fact] = []
    for detail in statement.details {
      let value = value(detail.concept, detail.name, &facts, &told)
      facts.append(Fact("detail", [.symbol(id), .symbol(value)]))
      if detail.isOwn { facts.append(Fact("own", [.symbol(id), .symbol(value)])) }
      if detail.isReferred { facts.append(Fact("referred", [.symbol(id), .symbol(value)])) }
      if detail.isName { facts.append(Fact("named", [.symbol(id), .symbol(value)])) }
      if detail.isVerb, detail.isOwn, statement.kind == .measure {
        facts.append(Fact("doing", [.symbol(id), .symbol(value)]))
      }
    }
    return facts
  }

  /// A value by its name; what sort of thing a word of no list is, is told when it first comes.
  private func value(
    _ concept: Int?,
    _ word: String,
    _ facts: inout [Fact],
    _ told: inout Set<String>
  ) -> String {
    let value = name(concept, word)
    if concept == nil, told.insert(value).inserted { facts += sort(value) }
    return value
  }

  /// The words of the name of a place or of an owner.
  private func spelt(_ slot: Slot, _ value: String) -> [Fact] {
    Lexicon.words(of: slot.name).map {
      Fact("spelt", [.symbol(value), .symbol("words:\($0)")])
    }
  }

  private func period(_ slot: PeriodSlot, _ id: String) -> Fact {
    Fact(
      "period",
      [
        .symbol(id),
        .number(slot.period.earliest.map { Decimal($0.number) } ?? .min),
        .number(slot.period.latest.map { Decimal($0.number) } ?? .max),
        .symbol(slot.status.rawValue),
      ]
    )
  }

  private func number(_ value: NumberMention, _ id: String) -> [Fact] {
    let scale = value.unit.baseFactor
    let interval = value.interval.scaled(by: scale)
    var facts = [
      Fact(
        "value",
        [.symbol(id), .number(decimal(interval.low)), .number(decimal(interval.high))]
      ),
      Fact("unit", [.symbol(id), .symbol(Self.name(of: value.unit))]),
    ]
    if value.change == .from { facts.append(Fact("former", [.symbol(id)])) }
    if value.hedge == .atLeast || value.hedge == .moreThan {
      let floor = value.point * scale
      facts.append(
        Fact("floor", [.symbol(id), .number(decimal(floor)), .number(decimal(floor * 1.1))])
      )
    }
    return facts
  }

  private func decimal(_ number: Double) -> Decimal {
    if number == .infinity { return .max }
    if number == -.infinity { return .min }
    return Decimal(number) ?? .max
  }

  /// The name under which units compare.
  static func name(of unit: Unit) -> String {
    switch unit {
    case .count: "count"
    case .percent, .share: "share"
    case .money(let code): "money-\(code)"
    case .distance: "distance"
    case .duration: "duration"
    case .age: "age"
    case .times: "ratio"
    case .other(let name): name
    }
  }
}
