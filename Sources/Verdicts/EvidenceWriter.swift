internal import Annotation
internal import Documents

/// Quotes the words of a statement and says what they were read as.
struct EvidenceWriter: Sendable {
  func evidence(of statement: Statement, in document: Document) -> Evidence {
    Evidence(
      path: document.text.path,
      place: document.text.place(at: statement.span.start),
      span: statement.span,
      quote: document.text[statement.span],
      fileSpan: document.text.fileSpan(of: statement.span),
      fileQuote: document.text.fileWords(of: statement.span),
      sentence: document.sentences[statement.sentence].span,
      readAs: Self.notation(of: statement),
      scope: scope(of: statement),
      attribution: statement.speaker,
      rule: statement.rule,
      number: statement.value.map(\.span).flatMap { span in
        statement.span.contains(span) ? span : nil
      },
      value: statement.value?.interval
    )
  }

  private func scope(of statement: Statement) -> [ScopeSlot] {
    var slots: [ScopeSlot] = []
    slots.reserveCapacity(Dimension.allCases.count)
    for dimension in [Dimension.place, .operation, .agent, .population] {
      var names = ""
      var status: Slot.Status?
      for slot in statement.slots where slot.dimension == dimension {
        names += status == nil ? slot.name : ", \(slot.name)"
        status = status ?? slot.status
      }
      if let status {
        let known: ScopeSlot.Status = status == .stated ? .stated : .inherited
        slots.append(ScopeSlot(dimension: dimension.rawValue, value: names, status: known))
      } else if dimension == .place || dimension == .operation {
        slots.append(ScopeSlot(dimension: dimension.rawValue, value: nil, status: .unknown))
      }
    }
    slots.append(
      ScopeSlot(
        dimension: "time",
        value: statement.period?.period.description,
        status: statement.period.map { $0.status == .stated ? .stated : .inherited } ?? .unknown
      )
    )
    return slots
  }

  /// A statement in the notation of claims: `deaths of soldiers of Sweden in Kosovo = 48`.
  static func notation(of statement: Statement, comparison: Claim.Operator = .equal) -> String {
    var text = statement.type
    /// Adds the values of a dimension, each once.
    func add(_ dimension: Dimension, _ link: String) {
      var isFirst = true
      for (index, slot) in statement.slots.enumerated() where slot.dimension == dimension {
        let isKnown = statement.slots[..<index].contains {
          $0.dimension == dimension && $0.name == slot.name
        }
        guard !isKnown else { continue }
        text += isFirst ? " \(link) " : ", "
        text += slot.name
        isFirst = false
      }
    }
    if statement.kind == .measure {
      add(.population, "of")
      add(.side, "of")
    } else {
      add(.object, "of")
      add(.actor, "by")
    }
    add(.place, "in")
    add(.outside, "outside")
    add(.operation, "during")
    add(.agent, "by")
    if let period = statement.period, period.status == .stated { text += " (\(period.period))" }
    if let value = statement.value { text += " \(sign(comparison, value)) \(Self.text(of: value))" }
    if statement.isNegated { text = "not: " + text }
    if statement.status != .done { text += ", \(statement.status.rawValue)" }
    return text
  }

  private static func sign(_ comparison: Claim.Operator, _ value: NumberMention) -> String {
    switch comparison {
    case .above: return ">"
    case .from: return ">="
    case .below: return "<"
    case .upto: return "<="
    case .unequal: return "!="
    case .equal, .about:
      switch value.hedge {
      case .atLeast: return ">="
      case .moreThan: return ">"
      case .atMost: return "<="
      case .lessThan: return "<"
      case .exact: return value.interval.isPoint || value.isRange ? "=" : "~"
      default: return "~"
      }
    }
  }

  private static func text(of value: NumberMention) -> String {
    if value.isRange { return value.interval.description }
    switch value.unit {
    // "In the hundreds" is no number; people and things come whole.
    case .count where value.hedge == .vague: return value.interval.description
    case .count where value.hedge == .about: return Interval(value.point.rounded()).description
    case .count: return Interval(value.point).description
    case .percent: return "\(Interval(value.point).description)%"
    case .share: return "\(Interval((value.point * 1000).rounded() / 10).description)%"
    case .duration:
      return value.years.map { _ in
        "\(Interval((value.point / Unit.daysPerYear * 100).rounded() / 100).description) years"
      } ?? ""
    case .distance: return "\(Interval(value.point / 1000).description) km"
    case .money(let code): return "\(Interval(value.point).description) \(code)"
    case .age: return "\(Interval(value.point).description) years old"
    case .times: return "\(Interval(value.point).description) times"
    case .other(let unit): return "\(Interval(value.point).description) \(unit)"
    }
  }
}
