internal import Annotation

/// A claim's sentence laid beside a sentence of a text: which of its terms are said, which are
/// said otherwise.
struct Alignment: Sendable {
  /// Where a term of the claim is said.
  enum Place: String, Hashable, Sendable {
    /// In the sentence itself, or in one beside it.
    case here, near
    /// Anywhere else in the text.
    case elsewhere
    /// Nowhere: the pronoun or definite phrase that the sentence is about may stand for it.
    case assumed
  }

  /// What ties two values to one role.
  enum Role: String, Hashable, Sendable {
    /// They count the same noun, date the same verb or measure in the same unit.
    case head
    /// The sentence does not tie one of them to anything.
    case loose
    /// They stand before the same noun: an American film, a French film.
    case modifier
    /// One is the opposite of the other.
    case opposite
  }

  /// A term of the claim and the term of the text that takes its place.
  struct Rival: Hashable, Sendable {
    var term: Int
    var other: Term
    var role: Role
  }

  var passage: Passage
  /// The terms of the claim, by their index.
  var met: [Int: Place] = [:]
  var rivals: [Rival] = []
  /// Whether one of the two is denied and the other is not.
  var isTurned = false
  /// Whether the sentence only plans or thinks possible what the claim says is done.
  var isUnreal = false
  /// Whether in the sentence somebody does what the claim says is done to them.
  var isSwapped = false
}

/// Lays a claim's sentence beside the sentences of a text.
struct Aligner: Sendable {
  let claim: TermSentence
  let index: PassageIndex
  let words: WordComparison

  /// The alignments with the sentences that share most with the claim.
  func alignments(limit: Int) -> [Alignment] {
    index.nearest(to: claim, limit: limit).map(alignment)
  }

  private func alignment(_ number: Int) -> Alignment {
    let passage = index.passages[number]
    let own = passage.sentence.terms
    var alignment = Alignment(passage: passage)
    let values = passage.sentence.values
    for (index, term) in claim.terms.enumerated() {
      let isSaid =
        term.isWord ? own.contains { words.says($0, term) } : isSaid(term, by: values)
      if isSaid { alignment.met[index] = .here }
    }
    addNear(&alignment, number)
    addAssumed(&alignment)
    alignment.rivals = rivals(alignment, own)
    let verbs = verbs(passage.sentence)
    alignment.isTurned =
      verbs.isEmpty
      ? claim.isNegated != passage.sentence.isNegated
      : verbs.allSatisfy { $0.asked.isNegated != $0.said.isNegated }
    alignment.isUnreal =
      !verbs.isEmpty && verbs.allSatisfy { $0.said.isUnreal && !$0.asked.isUnreal }
    alignment.isSwapped =
      verbs.contains { $0.asked.isMainDeed && $0.said.isMainDeed }
      && isSwapped(passage.sentence)
      || verbs.contains { isTurned($0.asked, $0.said, in: passage.sentence) }
    return alignment
  }

  // MARK: Values

  /// Whether a value of the claim is said, and not of something else while its own thing has
  /// another value.
  private func isSaid(_ term: Term, by own: [Term]) -> Bool {
    let same = own.filter { TermRelation.isSameValue(term, $0) }
    guard !same.isEmpty, !same.allSatisfy({ isOfAnother(term, $0, own) }) else { return false }
    if same.contains(where: { isTied(term, $0) != nil }) { return true }
    return !own.contains { TermRelation.value(term, $0) == .rival && isTied(term, $0) == .head }
  }

  /// Whether the sentence gives the value to somebody else, and another one to the claim's own.
  private func isOfAnother(_ claim: Term, _ text: Term, _ own: [Term]) -> Bool {
    guard let unit = claim.number?.unit, !claim.owners.isEmpty, !text.owners.isEmpty,
      !text.owners.contains(where: claim.owners.contains)
    else { return false }
    return own.contains {
      $0.number?.unit == unit && $0.owners.contains(where: claim.owners.contains)
    }
  }

  /// What ties two values to one role; nil when they count or date different things.
  private func isTied(_ claim: Term, _ text: Term) -> Alignment.Role? {
    if claim.head.isEmpty || text.head.isEmpty { return .loose }
    return text.head.contains(where: claim.head.contains) ? .head : nil
  }

  // MARK: Around the sentence

  private func addNear(_ alignment: inout Alignment, _ number: Int) {
    let near = index.passages.indices.filter { $0 != number && abs($0 - number) <= 2 }
    for (position, term) in claim.terms.enumerated() where alignment.met[position] == nil {
      if !term.isWord {
        let isNear = near.contains { other in
          index.passages[other].sentence.values.contains {
            TermRelation.isSameValue(term, $0) && isTied(term, $0) == .head
          }
        }
        if isNear {
          alignment.met[position] = .near
        } else if isElsewhere(term) {
          alignment.met[position] = .elsewhere
        }
      } else if near.contains(where: { other in
        index.passages[other].sentence.terms.contains { words.says($0, term) }
      }) {
        alignment.met[position] = .near
      } else if index.has(term) {
        alignment.met[position] = .elsewhere
      }
    }
  }

  /// Whether the text has a value of the claim for the same thing in any sentence.
  private func isElsewhere(_ value: Term) -> Bool {
    index.passages.contains { passage in
      passage.sentence.values.contains {
        TermRelation.isSameValue(value, $0) && isTied(value, $0) == .head
      }
    }
  }

  /// What the claim is about and the text never names, when the sentence is about "it".
  private func addAssumed(_ alignment: inout Alignment) {
    guard let anaphor = alignment.passage.sentence.anaphor else { return }
    // "It" may be anybody named in the text; "the film" is what was named last.
    let isPronoun = !anaphor.contains(" ")
    for (position, term) in claim.terms.enumerated()
    where isPronoun && term.isTopic && term.sort == .name && alignment.met[position] == .elsewhere {
      alignment.met[position] = .assumed
    }
    guard alignment.passage.number == 0 else { return }
    let topic = claim.terms.indices.filter {
      claim.terms[$0].isTopic && claim.terms[$0].date == nil
    }
    let isUnnamed = topic.allSatisfy { alignment.met[$0] == nil }
    for position in topic
    where alignment.met[position] == nil && (isUnnamed || claim.terms[position].sort == .name) {
      alignment.met[position] = .assumed
    }
  }

  // MARK: What is said otherwise

  private func rivals(_ alignment: Alignment, _ own: [Term]) -> [Alignment.Rival] {
    let isDated = own.count { $0.sort == .date } == 1
    return claim.terms.enumerated().flatMap { position, term -> [Alignment.Rival] in
      // Another year or country of what a claim is about is of something else: the next match.
      let isIdentity = term.number == nil && term.isTopic && !term.modified.isEmpty
      guard !term.isAside, !isIdentity,
        alignment.met[position] == nil || alignment.met[position] == .elsewhere
      else { return [] }
      return own.compactMap { other in
        let isOfAnother = claim.values.contains {
          TermRelation.isSameValue($0, other) && $0 != term
        }
        let role = isOfAnother ? nil : role(term, other)
        // Of several dates of nothing in particular none is sure to be the one meant.
        return (role == .loose && term.sort == .date && !isDated ? nil : role).map {
          Alignment.Rival(term: position, other: other, role: $0)
        }
      }
    }
  }

  private func role(_ term: Term, _ other: Term) -> Alignment.Role? {
    if TermRelation.value(term, other) == .rival {
      let isPart = other.number?.hedge == .vague || other.number?.partOf != nil
      let role = isPart ? nil : isTied(term, other)
      return term.number != nil && role == .loose ? nil : role
    }
    if term.sort == .number, other.sort == .number, !term.keys.isEmpty, !other.keys.isEmpty {
      return .head
    }
    if term.sort == .name, other.sort == .name {
      let isTied = term.modified.contains(where: other.modified.contains)
      return isTied && words.areApart(term, other) ? .modifier : nil
    }
    return words.isOpposite(term, other) ? .opposite : nil
  }

  /// The verbs of the claim, each with the same verb of the sentence.
  private func verbs(_ text: TermSentence) -> [(asked: Term, said: Term)] {
    claim.verbs.flatMap { verb in
      text.verbs.filter { words.says($0, verb) }.map { (verb, $0) }
    }
  }

  /// Whom the claim names behind its main verb the sentence names before the same verb, and not
  /// whom the claim names there.
  private func isSwapped(_ text: TermSentence) -> Bool {
    let subjects = names(of: text, areTopics: true)
    func isSubject(_ name: Term) -> Bool { subjects.contains { words.says($0, name) } }
    let own = names(of: claim, areTopics: true)
    return !own.isEmpty && !own.contains(where: isSubject)
      && names(of: claim, areTopics: false).contains(where: isSubject)
  }

  /// Whether the names on both sides of an active verb of the claim have changed sides in the text.
  private func isTurned(_ asked: Term, _ said: Term, in text: TermSentence) -> Bool {
    guard asked.isMainDeed, said.isActive else { return false }
    let doers = names(of: claim, areTopics: true)
    let others = names(of: claim, areTopics: false)
    let before = text.terms.filter {
      $0.sort == .name && $0.tokens.upperBound <= said.tokens.lowerBound
    }
    let behind = text.terms.filter {
      $0.sort == .name && $0.tokens.lowerBound >= said.tokens.upperBound
    }
    func has(_ names: [Term], _ wanted: [Term]) -> Bool {
      wanted.contains { one in names.contains { words.says($0, one) } }
    }
    return has(before, others) && has(behind, doers) && !has(before, doers)
      && !has(behind, others)
  }

  private func names(of sentence: TermSentence, areTopics: Bool) -> [Term] {
    sentence.terms.filter { $0.sort == .name && $0.isTopic == areTopics && !$0.isAside }
  }
}
