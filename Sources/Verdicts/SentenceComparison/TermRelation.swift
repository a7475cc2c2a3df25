internal import Annotation
internal import Documents

/// How a term of a claim stands to a term of a text.
enum TermRelation: Hashable, Sendable {
  /// The text says it in the same words, in other words of a list, or more narrowly.
  case same
  /// The two are values of one kind and cannot both hold where one value does.
  case rival
  case none

  /// Whether two numbers or dates have the same value, whatever they count or date.
  static func isSameValue(_ claim: Term, _ text: Term) -> Bool {
    value(claim, text) == .same
  }

  /// How two numbers or two dates stand to each other; none for other terms.
  static func value(_ claim: Term, _ text: Term) -> TermRelation {
    if let asked = claim.date, let said = text.date {
      switch asked.relation(to: said) {
      case .same: return .same
      case .apart: return .rival
      case .finer, .open: return .none
      }
    }
    guard let asked = claim.number, let said = text.number,
      asked.unit.isComparable(with: said.unit), asked.isOrdinal == said.isOrdinal
    else { return .none }
    return number(asked, said)
  }

  /// How two numbers stand to each other.
  ///
  /// A claim's bound is said by what lies within it; a text's bound says its own number, and up to
  /// a tenth beyond it. Of two bounds of one kind the claim's further one is another.
  private static func number(_ asked: NumberMention, _ said: NumberMention) -> TermRelation {
    let factor = asked.unit.baseFactor
    let isPoint = asked.hedge == .exact && !asked.isRange
    let own = isPoint ? Interval(asked.point * factor) : interval(asked)
    let other = interval(said)
    guard own.overlaps(other) else { return .rival }
    if own.low == -.infinity || own.high == .infinity {
      if other.isInside(own) { return .same }
      return other.low == -.infinity || other.high == .infinity ? .rival : .none
    }
    if other.high == .infinity { return own.low <= other.low * 1.1 ? .same : .none }
    if other.low == -.infinity { return own.high >= other.high * 0.9 ? .same : .none }
    return .same
  }

  /// What a text's number can be; a plain number of things is exactly itself, as a claim's is.
  private static func interval(_ number: NumberMention) -> Interval {
    let own =
      number.hedge == .exact && number.unit == .count && !number.isRange
      ? Interval(number.point) : number.interval
    return own.scaled(by: number.unit.baseFactor)
  }
}

/// Compares words and names by their stems and by the word lists.
struct WordComparison: Sendable {
  let lexicon: Lexicon

  /// Whether a text's word says what the claim's does: the same, or a narrower one.
  func says(_ text: Term, _ claim: Term) -> Bool {
    if text.concepts.contains(where: { inner in
      claim.concepts.contains { lexicon.lies(inner, in: $0) }
    }) {
      return true
    }
    guard claim.sort == .name, text.sort == .name else {
      return text.keys.contains(where: claim.keys.contains) || isCapitalised(claim, text)
    }
    return isSameName(claim.keys, text.keys)
  }

  /// A word that opens a sentence, or that headlines and forms write with a capital, looks like a
  /// name and is the same word.
  private func isCapitalised(_ claim: Term, _ text: Term) -> Bool {
    guard (claim.sort == .name) != (text.sort == .name) else { return false }
    let (name, word) = claim.sort == .name ? (claim, text) : (text, claim)
    // "Supreme Court" says "supreme", and not the other way round.
    guard name.concepts.isEmpty, claim.sort != .name || name.keys.count == 1 else { return false }
    return name.keys.contains { word.keys.contains(Stem.of($0.lowercased())) }
  }

  /// The same last word, half of the claim's words, or nothing but words of the claim's.
  private func isSameName(_ claim: [String], _ text: [String]) -> Bool {
    let common = claim.count { text.contains($0) }
    return common > 0
      && (claim.last.map(text.contains) == true || 2 * common >= claim.count
        || common == text.count)
  }

  /// Whether two words are opposites by their lists ("open" and "closed") or by a prefix
  /// ("happy" and "unhappy").
  func isOpposite(_ claim: Term, _ text: Term) -> Bool {
    claim.concepts.contains { one in
      text.concepts.contains { opposes(one, $0) || opposes($0, one) }
    } || isPrefixed(claim.text, text.text) || isPrefixed(text.text, claim.text)
  }

  private func opposes(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (one, lexicon.concepts[other])
    guard let value = lexicon.value(of: one), lexicon.concepts[one].list == other.list else {
      return false
    }
    return Self.listsOfOpposites.contains(other.list) && value == other.name
  }

  private static let listsOfOpposites: Set<String> = [
    "qualities", "actions", "verb-contrasts", "word-contrasts",
  ]

  private func isPrefixed(_ long: String, _ short: String) -> Bool {
    let rest = long.utf8.count - short.utf8.count
    guard short.utf8.count > 3, rest == 2 || rest == 3,
      long.utf8.dropFirst(rest).elementsEqual(short.utf8)
    else { return false }
    return ["un", "in", "im", "dis", "non"].contains { long.hasPrefix($0) && $0.utf8.count == rest }
  }

  /// Whether two places are apart: neither lies in the other.
  func areApart(_ claim: Term, _ text: Term) -> Bool {
    guard let one = claim.concepts.first(where: isPlace),
      let other = text.concepts.first(where: isPlace)
    else { return false }
    return !lexicon.lies(one, in: other) && !lexicon.lies(other, in: one)
  }

  private func isPlace(_ concept: Int) -> Bool { lexicon.concepts[concept].list == "places" }
}
