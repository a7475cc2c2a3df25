/// A verb with its auxiliaries, and what they say of it.
public struct VerbGroup: Hashable, Sendable {
  /// Its tokens, as indexes into the tokens of the document.
  public var tokens: Range<Int>
  /// The token of the verb that carries the meaning.
  public var main: Int
  public var lemma: String
  public var isPassive: Bool
  /// A participle that stands after its noun without an auxiliary ("soldiers killed in …").
  public var isReduced: Bool
  public var isNegated: Bool
  /// Whether "have" makes it a perfect: what is said to be so since some time.
  public var isPerfect: Bool
  public var status: EventStatus
  /// A verb of thinking or saying in the group ("are thought to have been killed").
  public var outer: String?
}

/// How real an event is in the words of its source.
public enum EventStatus: String, Hashable, Sendable, CaseIterable {
  case done, ongoing, planned, possible
}

/// Finds the verb groups of a sentence.
struct VerbGroupReader {
  let words: [Word]
  let base: Int

  func groups() -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = 0
    while index < words.count {
      guard begins(at: index), let group = group(from: index) else {
        index += 1
        continue
      }
      groups.append(group)
      index = group.tokens.upperBound - base
    }
    return withFiniteVerb(groups)
  }

  /// "The soldiers killed in X died in Y": of several participles the last is the sentence's verb.
  private func withFiniteVerb(_ groups: [VerbGroup]) -> [VerbGroup] {
    // A headline may do without a finite verb; a sentence with a full stop has one.
    let isSentence = words.last?.text == "."
    guard groups.count > (isSentence ? 0 : 1), groups.allSatisfy(\.isReduced) else { return groups }
    var groups = groups
    groups[groups.count - 1].isReduced = false
    groups[groups.count - 1].isPassive = false
    return groups
  }

  /// A verb, an auxiliary, or a negation before one ("cannot remain").
  private func begins(at index: Int) -> Bool {
    if words[index].tag == .negation {
      // "do not quite mean"
      let next = words[(index + 1)...].first { $0.tag != .adverb }
      return next.map { Self.begins.contains($0.tag) } ?? false
    }
    return Self.begins.contains(words[index].tag)
  }

  private static let finite: TagSet = [.auxiliary, .modal, .verb]
  private static let begins: TagSet = [.auxiliary, .modal, .verb, .infinitiveTo]

  private func group(from start: Int) -> VerbGroup? {
    var parts: [Int] = []
    var index = start
    scan: while index < words.count {
      switch words[index].tag {
      case .auxiliary, .modal, .infinitiveTo, .negation:
        if let last = parts.last, words[last].tag == .verb, !chains(words[last], to: index) {
          break scan
        }
        parts.append(index)
      case .verb:
        if let last = parts.last, words[last].tag == .verb, !chains(words[last], to: index) {
          break scan
        }
        parts.append(index)
      case .adverb:
        guard let next = (index + 1..<words.count).first(where: { words[$0].tag != .adverb }),
          Self.begins.contains(words[next].tag), !parts.isEmpty
        else { break scan }
      default: break scan
      }
      index += 1
    }
    return make(parts)
  }

  /// Whether a second verb belongs to the group of the first ("thought to have been killed").
  private func chains(_ word: Word, to index: Int) -> Bool {
    guard let lemma = word.verb?.lemma, ClosedClass.raising.contains(lemma) else { return false }
    if words[index].tag == .infinitiveTo { return !ClosedClass.ceasing.contains(lemma) }
    return words[index].verb?.form == .gerund && words[index].tag == .verb
  }

  private func make(_ parts: [Int]) -> VerbGroup? {
    let carriers = parts.filter { words[$0].tag == .verb || words[$0].tag == .auxiliary }
    guard let first = parts.first, let last = carriers.last, let verb = words[last].verb else {
      return nil
    }
    let outer = carriers.dropLast().last { words[$0].tag == .verb }
    let isParticiple =
      verb.form == .participle || verb.form == .pastOrParticiple
      || words[last].form.isInvariant
    let helper = carriers.dropLast().last
    let isPassive = isParticiple && helper.map { words[$0].verb?.lemma == "be" } == true
    let reduced = parts.count == 1 && isReduced(last, verb)
    return VerbGroup(
      tokens: (base + first)..<(base + last + 1),
      main: base + last,
      lemma: verb.lemma,
      isPassive: isPassive || reduced,
      isReduced: reduced,
      isNegated: isNegated(parts, outer),
      isPerfect: parts.contains { words[$0].tag == .auxiliary && words[$0].verb?.lemma == "have" },
      status: status(parts, verb, helper, outer),
      outer: outer.flatMap { words[$0].verb?.lemma }
    )
  }

  private func isNegated(_ parts: [Int], _ outer: Int?) -> Bool {
    let denied = outer.flatMap { words[$0].verb?.lemma }.map(ClosedClass.denying.contains) ?? false
    let isNot =
      parts.contains { words[$0].tag == .negation } || isFarFrom(parts) || isYetToBe(parts)
    return isNot != denied
  }

  /// "Has yet to sound" denies.
  private func isYetToBe(_ parts: [Int]) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    return zip(first...last, (first...last).dropFirst()).contains {
      words[$0].text == "yet" && words[$1].text == "to"
    }
  }

  /// "is far from over" and "was anything but a success" deny.
  private func isFarFrom(_ parts: [Int]) -> Bool {
    guard let last = parts.last, last + 2 < words.count else { return false }
    let next = (words[last + 1].text, words[last + 2].text)
    return next == ("far", "from") || next == ("anything", "but")
  }

  private func status(
    _ parts: [Int],
    _ verb: Morphology.Verb,
    _ helper: Int?,
    _ outer: Int?
  ) -> EventStatus {
    // "had it been successful": what is parted from its "had" is only imagined.
    if let first = parts.first, words[first].text == "been" { return .possible }
    let modals = parts.filter { words[$0].tag == .modal }.map { words[$0].text }
    if parts.contains(where: { words[$0].text == "cannot" }) { return .possible }
    if modals.contains(where: { ["may", "might", "could", "can"].contains($0) }) {
      return .possible
    }
    if !modals.isEmpty { return .planned }
    if let outer, let lemma = words[outer].verb?.lemma, ClosedClass.planning.contains(lemma) {
      return .planned
    }
    if let first = parts.first, words[first].tag == .infinitiveTo { return .planned }
    // "are to be stationed"
    if zip(parts, parts.dropFirst()).contains(where: {
      words[$0].verb?.lemma == "be" && words[$1].tag == .infinitiveTo
    }) {
      return .planned
    }
    if verb.form == .gerund, helper.map({ words[$0].verb?.lemma == "be" }) == true {
      return .ongoing
    }
    // "France withdraws": the present says that it goes on, not that it is over.
    if helper == nil, verb.form == .third || verb.form == .base { return .ongoing }
    return .done
  }

  /// "The king, driven out in May, was old": a participle between commas, before the verb.
  private func isAside(_ index: Int) -> Bool {
    guard index > 1, words[index - 1].text == ",", words[index - 2].tag == .nominal,
      index + 1 < words.count, words[index + 1].tag == .preposition,
      let end = words[index...].firstIndex(where: { $0.text == "," }), end + 1 < words.count
    else { return false }
    return Self.finite.contains(words[end + 1].tag)
  }

  /// A participle after its noun: no object follows, but a preposition, a mark or the end.
  private func isReduced(_ index: Int, _ verb: Morphology.Verb) -> Bool {
    guard verb.form == .pastOrParticiple || verb.form == .participle, index > 0 else {
      return false
    }
    if isAside(index) { return true }
    guard words[index - 1].tag == .nominal || words[index - 1].tag == .number else { return false }
    guard index + 1 < words.count else { return true }
    let next = words[index + 1]
    // "brought in": the particle is part of the verb.
    if next.text == "in", verb.lemma == "bring" || verb.lemma == "call" { return false }
    if ["out", "up", "off", "down", "back", "over", "that"].contains(next.text) { return false }
    return next.tag == .preposition || next.text == "." || next.tag == .auxiliary
      || next.tag == .verb
  }
}
