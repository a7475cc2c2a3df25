/// What a sentence is about, what it denies, and how its terms stand to each other.
extension TermReader {
  func placed(_ term: Term) -> Term {
    var term = term
    let token = term.tokens.lowerBound
    term.isTopic = isTopic(term.tokens.upperBound)
    term.isAside = isAside(token)
    if term.modified.isEmpty, let phrase = analysis.phrase(at: token),
      let head = phrase.heads.first(where: { $0 >= term.tokens.upperBound })
    {
      term.modified = keys(at: head)
    }
    if term.sort == .verb {
      // "Did not come until May" says that it came.
      let clause = analysis.clauses.first { $0.verb.main == token }
      let verb = clause?.verb
      let isDenied = (verb?.isNegated ?? false) || clause.map(isOfNone) == true
      term.isActive = verb.map { !$0.isPassive && !$0.isReduced } ?? false
      term.isMainDeed = token == main?.verb.main && verb?.isPassive == false
      term.isNegated = isDenied && !analysis.words.contains { $0.text == "until" }
      term.isUnreal = verb.map { $0.status == .planned || $0.status == .possible } ?? false
    }
    return term
  }

  /// Whether what ends at a token stands before the main verb.
  func isTopic(_ end: Int) -> Bool {
    main.map { end <= $0.verb.tokens.lowerBound } ?? false
  }

  private var main: Clause? {
    analysis.clauses.first { $0.role == .main && !$0.verb.isReduced }
      ?? analysis.clauses.first { $0.role.isTold } ?? analysis.clauses.first
  }

  var isNegated: Bool {
    // A verb that says something is a term, and is denied by itself.
    let denied =
      main.map { $0.verb.isNegated && analysis.word($0.verb.main).form.isLightVerb } ?? false
    return denied != saysNobody(analysis.base..<analysis.base + analysis.words.count)
  }

  /// Whether some of the words are "nobody", "no one" or another word for none.
  private func saysNobody(_ tokens: Range<Int>) -> Bool {
    tokens.contains { token in
      let text = analysis.word(token).text
      return Self.nobody.contains(text)
        || text == "no" && token + 1 < tokens.upperBound && analysis.word(token + 1).text == "one"
    }
  }

  private static let nobody: Set<String> = ["nobody", "none", "nothing", "no-one"]

  /// "None of it has been paid": who or what does nothing.
  private func isOfNone(_ clause: Clause) -> Bool {
    guard let subject = clause.subject else { return false }
    return saysNobody(max(analysis.base, subject.tokens.lowerBound - 2)..<subject.tokens.upperBound)
  }

  func isAside(_ token: Int) -> Bool {
    let before = (analysis.base..<token).reversed().first {
      ["(", ")"].contains(analysis.word($0).text)
    }
    return before.map { analysis.word($0).text == "(" } ?? false
  }

  /// The verb of the clause in which a token stands.
  func verb(at token: Int) -> [String] {
    guard let clause = analysis.clause(at: token) else { return [] }
    let isBeing = ["be", "have", "do"].contains(clause.verb.lemma)
    return isBeing ? [] : keys(at: clause.verb.main)
  }

  /// The nouns that a year stands before: "a 2002 comedy film".
  func modified(by token: Int) -> [String] {
    let ends = [token, token + 1, token + 2].first { end in
      end < analysis.base + analysis.words.count && analysis.phrase(at: end) != nil
    }
    guard let start = ends, let phrase = analysis.phrase(at: start) else { return [] }
    // "during the 1980 campaign", but not "in 1980 armies"
    let isOpened = (token - 1..<start).contains { isOpener($0) }
    guard phrase.tokens.contains(token) || isOpened else { return [] }
    return (start..<phrase.tokens.upperBound).filter { $0 > token }.map(analysis.word)
      .filter { $0.tag == .nominal && !$0.isCapitalized }.flatMap(keys)
  }

  /// Whether a word opens a phrase; in a date "the" counts as a word of the date.
  private func isOpener(_ token: Int) -> Bool {
    guard token >= analysis.base else { return false }
    let word = analysis.word(token)
    return word.tag == .determiner || word.tag == .possessive || word.text == "the"
  }

  /// What the sentence is about, when it does not name it.
  var anaphor: String? {
    guard let main else { return nil }
    let opening = analysis.phrases.first.flatMap {
      $0.tokens.lowerBound == analysis.base ? anaphor($0) : nil
    }
    let nearest = analysis.phrases.last { $0.tokens.upperBound == main.verb.tokens.lowerBound }
    guard let subject = main.subject else {
      return opening ?? (main.verb.tokens.lowerBound - analysis.base < 2 ? "" : nil)
    }
    return opening ?? anaphor(subject) ?? nearest.flatMap(anaphor)
  }

  /// A pronoun, or a definite phrase without a name.
  private func anaphor(_ subject: NounPhrase) -> String? {
    if subject.isPronoun { return text(subject.tokens) }
    let first = analysis.word(subject.tokens.lowerBound)
    let isNamed = analysis.names.contains { $0.tokens.overlaps(subject.tokens) }
    // "Its walls", "half of its walls"
    let owner = subject.tokens.prefix(4).map(analysis.word).first { $0.tag == .possessive }
    if let owner { return owner.text }
    let isBare = ["the", "this", "these"].contains(first.text) && subject.tokens.count < 4
    return isBare && !isNamed ? text(subject.tokens) : nil
  }

  func text(_ tokens: Range<Int>) -> String {
    tokens.map { analysis.word($0).text }.joined(separator: " ")
  }
}
