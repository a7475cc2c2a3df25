/// A verb with the phrases around it: who does what to whom.
public struct Clause: Hashable, Sendable {
  public var verb: VerbGroup
  public var subject: NounPhrase?
  public var object: NounPhrase?
  /// After a passive: who did it.
  public var agent: NounPhrase?
  /// All tokens that belong to the clause; the clauses of a sentence do not overlap.
  public var tokens: Range<Int>
  public var role: Role = .main

  /// What a clause does in its sentence.
  public enum Role: Hashable, Sendable {
    case main
    /// What somebody says, thinks or denies ("said that …").
    case content
    /// When, why or under which condition ("after the army had left").
    case adverbial
    /// Which one is meant ("the army that left").
    case relative

    /// Whether it tells what the sentence is about, and no circumstance of it.
    public var isTold: Bool { self == .main || self == .content }
  }
}

/// Divides a sentence into clauses.
struct ClauseReader {
  let words: [Word]
  let base: Int
  let phrases: [NounPhrase]
  let groups: [VerbGroup]
  private let asides: [Range<Int>]
  /// The object of each group.
  private var objects: [NounPhrase?] = []

  init(words: [Word], base: Int, phrases: [NounPhrase], groups: [VerbGroup]) {
    self.words = words
    self.base = base
    self.phrases = phrases
    self.groups = groups
    asides = Self.asides(of: words, base: base)
    var objects: [NounPhrase?] = []
    objects.reserveCapacity(groups.count)
    for group in groups { objects.append(findObject(of: group)) }
    self.objects = objects
  }

  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    for (number, group) in groups.enumerated() {
      let left = number == 0 ? base : groups[number - 1].tokens.upperBound
      let subject = subject(of: group, from: left) ?? inherited(clauses, group, left)
      var group = group
      let object = objects[number]
      if deniesByDeterminer(object) || deniesByDeterminer(subject) { group.isNegated.toggle() }
      let role = role(of: group, subject, from: left)
      if isDenied(group, subject, role) { group.isNegated.toggle() }
      clauses.append(
        Clause(
          verb: group,
          subject: subject,
          object: object,
          agent: group.isPassive ? agent(of: group, number) : nil,
          tokens: group.tokens,
          role: role
        )
      )
    }
    return bounded(clauses)
  }

  /// "There are no official figures", "neither side won".
  private func deniesByDeterminer(_ phrase: NounPhrase?) -> Bool {
    guard let phrase else { return false }
    let text = word(phrase.tokens.lowerBound).text
    return text == "no" || text == "neither"
  }

  func word(_ token: Int) -> Word { words[token - base] }

  func tag(before token: Int) -> Tag? { token > base ? word(token - 1).tag : nil }

  /// The phrase left of the verb that is not tied to something else by a preposition.
  private func subject(of group: VerbGroup, from left: Int) -> NounPhrase? {
    let start = boundary(before: group.tokens.lowerBound, from: left)
    // Numbers of phrases: they are copied more cheaply.
    let between = phrases.indices.filter { index in
      let tokens = phrases[index].tokens
      return tokens.lowerBound >= start && tokens.upperBound <= group.tokens.lowerBound
        && !asides.contains {
          $0.contains(tokens.lowerBound) && !$0.contains(group.tokens.lowerBound)
        }
    }
    if group.isReduced { return between.last.map { phrases[$0] } }
    if let relative = relative(before: group, from: left) {
      return phrases.last { $0.tokens.upperBound <= relative }
    }
    let free = between.filter { index in
      let phrase = phrases[index]
      return (tag(before: phrase.tokens.lowerBound) != .preposition || isAfterLink(phrase, group))
        && !isObjectOfPurpose(phrase)
        && !isParted(phrase, from: group)
    }
    guard let first = free.first, let last = free.last else { return nil }
    if first == last, let antecedent = outerSubject(of: group, phrases[first]) { return antecedent }
    if phrases[last].isPronoun, adjoins(phrases[last], group) { return phrases[last] }
    // "Eight years on, 2,800 people …": a bare number is a subject only when nothing else is.
    return phrases[free.first { !isBareNumber(phrases[$0]) } ?? first]
  }

  /// "They came after the others had left": here the preposition begins a clause.
  private func isAfterLink(_ phrase: NounPhrase, _ group: VerbGroup) -> Bool {
    let start = phrase.tokens.lowerBound
    return start > base && ClosedClass.timeLinks.contains(word(start - 1).text)
      && adjoins(phrase, group) && word(group.tokens.lowerBound).verb?.form != .gerund
      && word(group.tokens.lowerBound).tag != .infinitiveTo
  }

  /// "attacked the town and killed …", "overthrew the king in May, led …": a conjunction or a comma
  /// right before the verb parts it from the object of the verb before.
  private func isParted(_ phrase: NounPhrase, from group: VerbGroup) -> Bool {
    var token = group.tokens.lowerBound - 1
    while token > phrase.tokens.upperBound, word(token).tag == .adverb { token -= 1 }
    guard token >= phrase.tokens.upperBound,
      word(token).tag == .conjunction || word(token).text == ","
    else { return false }
    return groups.indices.contains {
      groups[$0].tokens.lowerBound < phrase.tokens.lowerBound && objects[$0] == phrase
    }
  }

  /// "The army that attacked the town left": the object of a relative clause is not who left.
  private func outerSubject(of group: VerbGroup, _ only: NounPhrase) -> NounPhrase? {
    guard adjoins(only, group),
      let inner = groups.last(where: { $0.tokens.upperBound <= only.tokens.lowerBound }),
      object(of: inner) == only, let relative = relative(before: inner, from: base)
    else { return nil }
    return phrases.last { $0.tokens.upperBound <= relative }
  }

  /// Whether only adverbs stand between a phrase and a verb.
  private func adjoins(_ phrase: NounPhrase, _ group: VerbGroup) -> Bool {
    (phrase.tokens.upperBound..<group.tokens.lowerBound).allSatisfy { word($0).tag == .adverb }
  }

  /// "To take just one metric, …": what the infinitive takes is no subject of the next verb.
  private func isObjectOfPurpose(_ phrase: NounPhrase) -> Bool {
    groups.indices.contains {
      word(groups[$0].tokens.lowerBound).tag == .infinitiveTo && objects[$0] == phrase
    }
  }

  private func isBareNumber(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.allSatisfy { word($0).tag == .number }
  }

  /// What stands between brackets or between two dashes: no part of the clause around it.
  private static func asides(of words: [Word], base: Int) -> [Range<Int>] {
    var asides: [Range<Int>] = []
    var open: (closing: WordForm.Mark, token: Int)?
    for index in words.indices {
      guard let mark = words[index].form.mark else { continue }
      let token = base + index
      if let begun = open {
        guard mark == begun.closing else { continue }
        asides.append(begun.token..<(token + 1))
        open = nil
      } else if mark == .opening || mark == .dash {
        open = (mark == .opening ? .closing : .dash, token)
      }
    }
    return asides
  }

  private func boundary(before end: Int, from left: Int) -> Int {
    for token in stride(from: end - 1, through: left, by: -1) {
      let word = word(token)
      if asides.contains(where: { $0.contains(token) && !$0.contains(end) }) { continue }
      switch word.form.mark {
      case .semicolon, .colon, .dash: return token + 1
      default: break
      }
      if word.tag == .subordinator || word.text == "but" { return token + 1 }
      if word.tag == .conjunction, token > left, tag(before: token) == .mark { return token + 1 }
    }
    return left
  }

  func relative(before group: VerbGroup, from left: Int) -> Int? {
    var token = group.tokens.lowerBound - 1
    while token >= left, word(token).tag == .adverb { token -= 1 }
    guard token >= left, word(token).tag == .relative else { return nil }
    return token
  }

  /// The subject that a verb shares with the one before it.
  private func inherited(_ clauses: [Clause], _ group: VerbGroup, _ left: Int) -> NounPhrase? {
    guard let last = clauses.last else { return nil }
    let gap = words[(left - base)..<(group.tokens.lowerBound - base)]
    if gap.contains(where: { $0.text == ";" }) { return nil }
    if group.isReduced { return last.object ?? last.subject }
    return last.subject
  }

  func object(of group: VerbGroup) -> NounPhrase? {
    groups.firstIndex { $0.main == group.main }.flatMap { objects[$0] }
  }

  private func findObject(of group: VerbGroup) -> NounPhrase? {
    guard !group.isPassive else { return nil }
    var token = group.tokens.upperBound
    let end = base + words.count
    var skipped = 0
    while token < end, word(token).tag == .adverb || Self.particles.contains(word(token).text) {
      let isParticle = Self.particles.contains(word(token).text)
      // "brought in mercenaries", but not "fought in Kosovo".
      if isParticle, word(token).text == "in" || word(token).text == "on" {
        guard group.lemma == "bring" || group.lemma == "call" else { return nil }
      }
      token += 1
      skipped += 1
      if skipped > 2 { return nil }
    }
    return phrases.phrase(at: token)
  }

  private static let particles: Set<String> = [
    "out", "up", "off", "down", "back", "away", "over", "in", "on",
  ]

  private func agent(of group: VerbGroup, _ number: Int) -> NounPhrase? {
    let limit =
      number + 1 < groups.count ? groups[number + 1].tokens.lowerBound : base + words.count
    let by = (group.tokens.upperBound..<limit).first { word($0).text == "by" }
    return by.flatMap { token in phrases.first { $0.tokens.lowerBound == token + 1 } }
  }

  /// Gives each clause its tokens: up to where the next one's subject or verb begins.
  private func bounded(_ clauses: [Clause]) -> [Clause] {
    var clauses = clauses
    var start = base
    for index in clauses.indices {
      var end = base + words.count
      if index + 1 < clauses.count {
        let next = clauses[index + 1]
        end =
          relative(before: next.verb, from: clauses[index].verb.tokens.upperBound)
          ?? next.verb.tokens.lowerBound
        if let subject = next.subject, !next.verb.isReduced,
          relative(before: next.verb, from: subject.tokens.upperBound) == nil,
          subject.tokens.lowerBound >= clauses[index].verb.tokens.upperBound
        {
          let begin = boundary(
            before: subject.tokens.lowerBound,
            from: clauses[index].verb.tokens.upperBound
          )
          let isCut = begin > clauses[index].verb.tokens.upperBound
          end = min(end, isCut ? begin : subject.tokens.lowerBound)
        }
      }
      clauses[index].tokens = start..<max(end, clauses[index].verb.tokens.upperBound)
      start = clauses[index].tokens.upperBound
    }
    return clauses
  }
}
