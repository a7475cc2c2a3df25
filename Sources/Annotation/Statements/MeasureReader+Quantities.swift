internal import Documents

/// Measures of other units: shares, distances, durations, sums of money.
extension MeasureReader {
  /// A share, a distance, a duration, a sum of money: what it is of stands in the words around.
  func quantity(_ number: NumberMention) -> Statement {
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
    statement.period = slots.period(of: number, in: tokens)
    if type == "ratio" { statement.reference = reference(after: number) }
    let referents = Referents(analysis: analysis)
    if referents.isFormer(number) { statement.value?.change = .from }
    let referred = referents.tokens(of: number)
    statement.details =
      slots.details(in: analysis.sentence.tokens, except: Set(number.tokens))
      .own(to: tokens, subject: clause?.subject).referred(by: referred) + slots.discourse.subject
    statement.speaker = slots.speaker(besides: tokens)
    return statement
  }

  /// "one in fourteen": a share, with the hedge before it.
  func ratio(from number: NumberMention) -> NumberMention? {
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

  func isWholeOfRatio(_ number: NumberMention) -> Bool {
    analysis.numbers.contains { whole(ofRatio: $0)?.tokens == number.tokens }
  }

  /// "six months after the vote": how far apart two events are, no duration of either.
  func isDistance(_ number: NumberMention) -> Bool {
    guard case .duration = number.unit else { return false }
    let next = number.tokens.upperBound
    guard analysis.words.indices.contains(next - analysis.base) else { return false }
    return ["after", "before", "later", "earlier", "ago"].contains(analysis.word(next).text)
  }

  /// "seven times more than in 2016": the date that stands behind "than".
  private func reference(after number: NumberMention) -> PeriodSlot? {
    let end = number.tokens.upperBound
    let time = analysis.times.first {
      $0.tokens.lowerBound >= end && $0.tokens.lowerBound <= end + 5 && !$0.isUnresolved
    }
    return time.map {
      PeriodSlot(period: $0.period, status: .stated, isDerived: $0.isDerived, span: $0.span)
    }
  }
}
