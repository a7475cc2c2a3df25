/// What clauses do in their sentence, by the words that begin them.
extension ClauseReader {
  /// The role of a clause, by the word that begins it.
  func role(of group: VerbGroup, _ subject: NounPhrase?, from left: Int) -> Clause.Role {
    if group.isReduced || relative(before: group, from: left) != nil { return .relative }
    guard let opener = opener(of: group, subject, from: left) else { return .main }
    if opener.text == "that" || opener.text == "whether" { return .content }
    if opener.tag == .subordinator || ClosedClass.timeLinks.contains(opener.text) {
      return .adverbial
    }
    return opener.tag == .relative ? .relative : .main
  }

  /// The word right before a clause's subject, or before its verb when the subject is shared.
  private func opener(of group: VerbGroup, _ subject: NounPhrase?, from left: Int) -> Word? {
    var token = group.tokens.lowerBound
    if let subject, subject.tokens.lowerBound >= left { token = subject.tokens.lowerBound }
    while token > left, tag(before: token) == .adverb { token -= 1 }
    return token > base ? word(token - 1) : nil
  }

  /// "rejected the idea that it had failed": what a denial is of, its source denies.
  func isDenied(_ group: VerbGroup, _ subject: NounPhrase?, _ role: Clause.Role) -> Bool {
    // "denied taking bribes": the gerund right behind needs no "that".
    if word(group.tokens.lowerBound).verb?.form == .gerund,
      let outer = groups.last(where: { $0.tokens.upperBound <= group.tokens.lowerBound }),
      outer.tokens.upperBound == group.tokens.lowerBound
    {
      return outer.lemma == "deny"
    }
    guard role == .content else { return false }
    let start = subject?.tokens.lowerBound ?? group.tokens.lowerBound
    guard let outer = groups.last(where: { $0.tokens.upperBound <= start }),
      ClosedClass.denying.contains(outer.lemma), outer.tokens.upperBound < start
    else { return false }
    guard let object = object(of: outer) else {
      return word(outer.tokens.upperBound).text == "that"
    }
    return object.tokens.upperBound < words.count + base
      && word(object.tokens.upperBound).text == "that"
  }
}
