internal import Documents

/// Reads whose age a number is: "Ana Diaz, 27,", "27-year-old Ana Diaz", "Ana Diaz was 27".
struct AgeReader {
  let slots: SlotReader

  private var analysis: Analysis { slots.analysis }

  /// The number as an age, when it stands beside a name as ages do.
  func age(_ number: NumberMention) -> NumberMention? {
    if number.unit == .age { return number }
    guard number.unit == .count, number.hedge == .exact, number.tokens.count == 1,
      (0...115).contains(number.point), number.point == number.point.rounded(),
      analysis.stands(number, besideName: isKnown) || isSaid(of: number)
        || person(before: number.tokens.lowerBound - 1) != nil
    else { return nil }
    var age = number
    age.unit = .age
    age.interval = Interval(number.point)
    return age
  }

  /// Whose age it is: a name of the sentence, or the person spoken of last.
  func bearer(of number: NumberMention) -> Slot? {
    if let name = before(number) ?? behind(number) ?? subject(of: number) { return slot(name) }
    if let person = person(before: number.tokens.lowerBound - 1) { return person }
    guard
      let clause = analysis.clauses.first(where: {
        $0.verb.tokens.upperBound <= number.tokens.lowerBound
          && number.tokens.lowerBound - $0.verb.tokens.upperBound < 2
      }),
      clause.subject?.isPronoun == true, let last = slots.discourse.lastName
    else { return nil }
    var bearer = slot(last)
    bearer.status = .inherited
    return bearer
  }

  /// A surname stands for the only full name with it before.
  private func slot(_ name: NameMention) -> Slot {
    let full = Set(full(of: name).map(\.text))
    let text = full.count == 1 ? full.first ?? name.text : name.text
    return Slot(.population, concept: nil, name: text)
  }

  /// The full names before that a single word can stand for.
  private func full(of name: NameMention) -> [NameMention] {
    name.words.count == 1 ? slots.discourse.names(endingIn: name.words[0]) : []
  }

  private func text(_ token: Int) -> String {
    analysis.text(token) ?? ""
  }

  /// "the captain, 58,": a definite phrase in the singular, with the number as its aside.
  private func person(before end: Int) -> Slot? {
    guard let phrase = analysis.phrase(at: end - 1), phrase.tokens.upperBound == end,
      phrase.heads == [end - 1], ["the", "a", "an"].contains(text(phrase.tokens.lowerBound)),
      analysis.word(end - 1).noun == text(end - 1), text(end) == ",", text(end + 2) == ","
    else { return nil }
    return Slot(.population, concept: nil, name: text(end - 1))
  }

  /// A full name, or a word of one that stands before.
  private func isKnown(_ name: NameMention) -> Bool {
    name.words.count > 1 || !full(of: name).isEmpty
  }

  /// Whether the clause says it of a name: "Ana Diaz was 27".
  private func isSaid(of number: NumberMention) -> Bool {
    guard Self.stops.contains(text(number.tokens.upperBound)), let name = subject(of: number)
    else { return false }
    return analysis.word(number.tokens.lowerBound - 1).verb?.lemma == "be" && isKnown(name)
  }

  /// Marks that end a clause.
  private static let stops: Set<String> = [".", ",", ";", ""]

  /// What may stand between a name and an age.
  private static let links: Set<String> = [
    ",", "(", "age", "aged", "ages", "a", "an", "the", "is", "was", ".", "jr", "sr",
  ]

  /// The name right before: over a comma, a bracket, "age", "aged", "a", "was".
  private func before(_ number: NumberMention) -> NameMention? {
    var token = number.tokens.lowerBound - 1
    while token >= analysis.base, number.tokens.lowerBound - token < 5,
      Self.links.contains(text(token))
    {
      token -= 1
    }
    guard token < number.tokens.lowerBound - 1 else { return nil }
    return analysis.names.first { $0.tokens.contains(token) }
  }

  /// "27-year-old Ana Diaz", "the 27-year-old driver, Ana Diaz".
  private func behind(_ number: NumberMention) -> NameMention? {
    let end = number.tokens.upperBound
    let next = analysis.names.first { $0.tokens.lowerBound >= end }
    guard let next, next.tokens.lowerBound - end <= 4 else { return nil }
    let between = end..<next.tokens.lowerBound
    // A comma alone parts: "a 19-year-old, Ana Diaz said".
    if between.count == 1, text(end) == "," { return nil }
    let isClear = between.allSatisfy { token in
      let word = analysis.word(token)
      return word.tag == .nominal && !word.isCapitalized || word.text == ","
        || ["named", "identified", "as"].contains(word.text)
    }
    return isClear ? next : nil
  }

  /// "Ana Diaz, a teacher from Oslo, was 27 years old".
  private func subject(of number: NumberMention) -> NameMention? {
    let clause = analysis.clauses.last {
      $0.verb.lemma == "be" && $0.verb.tokens.upperBound <= number.tokens.lowerBound
        && number.tokens.lowerBound - $0.verb.tokens.upperBound < 2
    }
    guard let subject = clause?.subject else { return nil }
    return analysis.names.first { subject.tokens.overlaps($0.tokens) }
  }
}

extension Analysis {
  /// "Ana Diaz, 27," and "Ana Diaz (27)": whether a number stands behind a name as ages do.
  func stands(_ number: NumberMention, besideName isName: (NameMention) -> Bool) -> Bool {
    let start = number.tokens.lowerBound
    guard start > base, [",", "("].contains(word(start - 1).text) else { return false }
    let next = number.tokens.upperBound - base
    guard Self.behindAges.contains(words.indices.contains(next) ? words[next].text : "") else {
      return false
    }
    let end = start - 2 >= base && word(start - 2).text == "." ? start - 2 : start - 1
    return names.contains { $0.tokens.upperBound == end && isName($0) }
  }

  /// What may stand behind an age.
  private static let behindAges: Set<String> = [
    ",", ".", ";", ")", "and", "of", "was", "is", "were", "who", "", "—",
  ]
}
