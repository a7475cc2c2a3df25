internal import Documents
internal import RuleFiles

/// Totals of joined phrases: "two men and three women were killed" tells of five people.
extension MeasureReader {
  /// The counts of a sentence, and the total of those that stand in one joined phrase.
  func withTotals(_ read: [Statement]) -> [Statement] {
    var read = read
    for phrase in analysis.phrases where phrase.heads.count > 1 {
      let members = read.indices.filter { isMember(read[$0], of: phrase) }
      guard let first = members.first,
        members.allSatisfy({ read[$0].type == read[first].type }),
        let total = total(of: phrase, members.map { read[$0] })
      else { continue }
      for member in members { read[member].summedInto = phrase.tokens }
      read.append(total)
    }
    return read
  }

  /// Whether it is a plain count, by a card, of some of those that a phrase joins.
  private func isMember(_ statement: Statement, of phrase: NounPhrase) -> Bool {
    guard let value = statement.value, let card = reader.measures[statement.type] else {
      return false
    }
    return card.accrual == .flow && value.unit == .count && value.partOf == nil
      && value.change == nil && !statement.isPartOfEarlier
      && phrase.tokens.contains(value.tokens.lowerBound)
      && !echoes.contains { $0.number.tokens == value.tokens }
  }

  private func total(of phrase: NounPhrase, _ members: [Statement]) -> Statement? {
    var low = 0.0
    var high = 0.0
    var start = phrase.tokens.lowerBound
    for head in phrase.heads {
      let segment = start..<(head + 1)
      start = head + 1
      let numbers = analysis.numbers.filter { segment.contains($0.tokens.lowerBound) }
      let counted = members.compactMap(\.value).filter { segment.contains($0.tokens.lowerBound) }
      if let number = counted.first, counted.count == numbers.count {
        low += number.interval.low
        high += number.interval.high
      } else if numbers.isEmpty, isOne(segment) {
        low += 1
        high += 1
      } else {
        return nil
      }
    }
    guard var total = members.first, var value = total.value else { return nil }
    value.tokens = phrase.tokens
    value.span = slots.span(of: phrase.tokens)
    value.interval = Interval(low, high)
    value.point = (low + high) / 2
    value.rule = "a sum"
    total.value = value
    total.rule = "sum"
    total.slots.removeAll { $0.dimension == .population }
    if let card = reader.measures[total.type], let root = root(of: card) {
      total.slots.append(Slot(.population, concept: root, name: card.of, status: .inherited))
    }
    total.assumptions.append("together, by addition")
    return total
  }

  /// "a child", "her son", "and Ana Diaz": one, without a number.
  private func isOne(_ segment: Range<Int>) -> Bool {
    let tokens = segment.drop { [",", "and", "as", "well"].contains(analysis.word($0).text) }
    guard let first = tokens.first, let head = segment.last else { return false }
    if analysis.names.contains(where: { $0.tokens.contains(head) }) {
      guard slots.mentions(of: .places, in: segment).isEmpty else { return false }
      return analysis.word(first).isCapitalized
    }
    let word = analysis.word(first)
    let isSingular = analysis.word(head).noun == analysis.word(head).text
    return isSingular
      && (["a", "an", "another", "one"].contains(word.text) || word.tag == .possessive)
  }
}
