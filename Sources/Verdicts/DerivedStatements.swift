internal import Annotation
internal import Documents

/// What follows from the numbers of one source by one step of arithmetic, marked as derived.
struct DerivedStatements {
  private let statements: [Statement]
  /// The statements that give a number, as indexes: the few that most steps look at.
  private let valued: [Int]
  /// The same by their sentence.
  private let bySentence: [Int: [Int]]

  init(_ statements: [Statement]) {
    self.statements = statements
    valued = statements.indices.filter { statements[$0].value != nil }
    bySentence = Dictionary(grouping: valued, by: { statements[$0].sentence })
  }

  /// What follows from the statements.
  var all: [Statement] {
    var all = complements
    all += changes
    all += shares
    all += wholes
    all += formerCounts
    all += beginnings
    return all
  }

  /// The statements with a number that pass a first look; a statement is large, an index is not.
  private func valued(where passes: (Statement) -> Bool) -> [Statement] {
    valued.filter { passes(statements[$0]) }.map { statements[$0] }
  }

  /// The statements with a number that stand in the same sentence as another one, itself included.
  private func beside(_ statement: Statement) -> [Statement] {
    (bySentence[statement.sentence] ?? []).map { statements[$0] }
  }

  /// "have been fighting there since January 2013": the fight began in January 2013.
  private var beginnings: [Statement] {
    let ongoing = statements.indices.filter {
      statements[$0].status == .ongoing && statements[$0].period != nil
    }
    return ongoing.compactMap { index in
      let lasting = statements[index]
      guard lasting.kind == .event, !lasting.isNegated, !lasting.isNominal,
        let slot = lasting.period, slot.status == .stated, slot.period.latest == nil,
        let start = slot.period.earliest
      else { return nil }
      var beginning = lasting
      beginning.type = "launch"
      beginning.rule = "since"
      beginning.status = .done
      let precision = slot.period.precision
      beginning.period?.period = Period(earliest: start, latest: start, precision: precision)
        .widened(to: precision)
      beginning.assumptions.append("what has gone on since then began then")
      return beginning
    }
  }

  /// "48 of the 53 died there": 5 died elsewhere.
  private var complements: [Statement] {
    valued { $0.value?.partOf != nil }.flatMap { part -> [Statement] in
      guard let value = part.value, let range = value.partOf else { return [] }
      let places = part.slots.filter { $0.dimension == .place && $0.status == .stated }
      return beside(part).compactMap { whole in
        guard let total = whole.value, whole.type == part.type,
          range.overlaps(total.tokens), total.point > value.point, !places.isEmpty
        else { return nil }
        var rest = part
        rest.value?.point = total.point - value.point
        rest.value?.interval = Interval(
          total.interval.low - value.interval.high,
          total.interval.high - value.interval.low
        )
        rest.value?.partOf = nil
        rest.slots =
          part.slots.filter { $0.dimension != .place }
          + places.map { Slot(.outside, concept: $0.concept, name: $0.name) }
        rest.assumptions.append("the others, by subtraction")
        rest.rule = "difference"
        return rest
      }
    }
  }

  /// "from 4,500 to 5,100": a rise of 600.
  private var changes: [Statement] {
    valued { $0.value?.change == .to }.compactMap { after in
      guard let to = after.value, to.change == .to,
        let before = beside(after).first(where: {
          $0.value?.change == .from && $0.type == after.type
        }), let from = before.value
      else { return nil }
      var change = after
      change.type = to.point > from.point ? "increase" : "decrease"
      change.value?.point = abs(to.point - from.point)
      change.value?.interval = Interval(abs(to.point - from.point))
      change.value?.change = nil
      change.rule = "difference"
      return change
    }
  }

  /// "48 of the 53", "of those, some 2,400": which share of the whole the part is.
  private var shares: [Statement] {
    var shares: [Statement] = []
    var last: [String: Int] = [:]
    for index in statements.indices where statements[index].kind == .measure {
      if statements[index].isPartOfEarlier || statements[index].value?.partOf != nil {
        let part = statements[index]
        if let whole = whole(of: part, last), let share = Self.share(part, of: whole) {
          shares.append(share)
        }
      }
      last[statements[index].type] = index
    }
    return shares
  }

  /// What a statement counts a part of; `last` holds the last statement of each measure before it.
  private func whole(of part: Statement, _ last: [String: Int]) -> Statement? {
    if part.isPartOfEarlier { return last[part.type].map { statements[$0] } }
    guard let range = part.value?.partOf else { return nil }
    return beside(part).first { $0.value?.tokens.overlaps(range) == true }
  }

  private static func share(_ part: Statement, of whole: Statement) -> Statement? {
    guard let value = part.value, let total = whole.value, total.interval.low > 0,
      total.point > value.point
    else { return nil }
    var share = part
    share.type = "share"
    share.rule = "quotient"
    share.value?.unit = .share
    share.value?.hedge = .exact
    share.value?.partOf = nil
    share.value?.point = value.point / total.point
    share.value?.interval = Interval(
      value.interval.low / total.interval.high,
      value.interval.high / total.interval.low
    )
    share.details += whole.details
    share.assumptions.append("the share, by division")
    return share
  }

  /// "1.5 million people, 7% of the population": a population of some 21 million.
  private var wholes: [Statement] {
    valued { $0.value?.unit == .count && $0.kind == .measure }.compactMap { count in
      guard let value = count.value,
        let share = beside(count).first(where: { $0.type == "share" && $0.rule != "quotient" }),
        let part = share.value, part.point > 0, part.partOf == nil,
        let thing = share.details.first(where: { $0.name == "population" })
      else { return nil }
      var whole = count
      whole.type = "number"
      whole.rule = "quotient"
      whole.value?.hedge = .about
      let scale = part.unit.baseFactor
      whole.value?.point = value.point / (part.point * scale)
      whole.value?.interval = Interval(
        value.point / (part.interval.high * scale),
        value.point / (part.interval.low * scale)
      )
      whole.slots = count.slots.filter { $0.dimension == .place }
      whole.slots.append(Slot(.population, concept: thing.concept, name: thing.name))
      whole.assumptions.append("the whole, from a part and its share")
      return whole
    }
  }

  /// "6,000, seven times more than in 2016": between an eighth and a seventh in 2016.
  private var formerCounts: [Statement] {
    valued { $0.type == "ratio" }.compactMap { ratio in
      guard let times = ratio.value, times.point > 1,
        let former = ratio.reference,
        let count = beside(ratio).first(where: {
          $0.value?.unit == .count && $0.kind == .measure
        }), let value = count.value
      else { return nil }
      var before = count
      before.rule = "quotient"
      before.period = former
      before.value?.hedge = .about
      before.value?.point = value.point / times.point
      before.value?.interval = Interval(
        value.point / (times.point + 1),
        value.point / times.point * 1.1
      )
      before.assumptions.append("the earlier count, from a later one and their ratio")
      return before
    }
  }
}
