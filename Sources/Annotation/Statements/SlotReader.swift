internal import Documents

/// Reads the scope of a statement from the words of its clause and from what went before.
///
/// A class, as all readers of a sentence share it.
final class SlotReader {
  var lexicon: Lexicon { discourse.lexicon }
  let analysis: Analysis
  let discourse: Discourse
  let document: Document
  /// What the whole sentence speaks of.
  private(set) lazy var details = details(in: analysis.sentence.tokens)

  init(analysis: Analysis, discourse: Discourse, document: Document) {
    self.analysis = analysis
    self.discourse = discourse
    self.document = document
  }

  /// The mentions of some lists that begin in a stretch.
  func mentions(of lists: ListSet, in tokens: Range<Int>) -> [ConceptMention] {
    if analysis.lists.isDisjoint(with: lists) { return [] }
    return analysis.mentions.filter {
      !$0.list.isDisjoint(with: lists) && tokens.contains($0.tokens.lowerBound)
    }
  }

  func slot(_ dimension: Dimension, _ concept: Int, _ status: Slot.Status = .stated) -> Slot {
    Slot(dimension, concept: concept, name: lexicon.concepts[concept].name, status: status)
  }

  // MARK: Who

  /// The populations that a phrase counts, by its heads; several when they are mixed.
  ///
  /// Of the phrase of a noun that names the measure itself, any word can name the population:
  /// "civilian casualties".
  func populations(of phrase: NounPhrase, anywhere: Bool = false) -> [Slot] {
    if anywhere {
      return mentions(of: .populations, in: phrase.tokens).map { slot(.population, $0.concept) }
    }
    let found = mentions(of: .populations, in: phrase.tokens).filter { mention in
      phrase.heads.contains { mention.tokens.contains($0) }
    }
    let narrow = mentions(of: .populations, in: phrase.tokens).filter { mention in
      !found.contains(mention) && found.contains { lexicon.lies(mention.concept, in: $0.concept) }
    }
    return (narrow.isEmpty ? found : narrow).map { slot(.population, $0.concept) }
  }

  /// Whose the members of a phrase are: "Swedish soldiers", "its troops", "soldiers of Sweden".
  func sides(of phrase: NounPhrase) -> [Slot] {
    var slots: [Slot] = []
    for mention in mentions(of: .agents, in: phrase.tokens) {
      let isHead = phrase.heads.contains { mention.tokens.contains($0) }
      if !isHead { slots.append(slot(.side, mention.concept)) }
    }
    if slots.isEmpty {
      for token in phrase.tokens where analysis.word(token).tag == .possessive {
        guard let actor = discourse.antecedent(of: token, in: analysis) else { continue }
        slots.append(slot(.side, actor))
      }
    }
    if slots.isEmpty { slots = sideAfter(phrase) }
    if slots.isEmpty {
      for population in populations(of: phrase) {
        guard let side = population.concept.flatMap(sideValue) else { continue }
        slots.append(side)
      }
    }
    return slots
  }

  /// "soldiers of Sweden", "mercenaries from the Northern League".
  private func sideAfter(_ phrase: NounPhrase) -> [Slot] {
    let link = phrase.tokens.upperBound
    guard analysis.words.indices.contains(link - analysis.base) else { return [] }
    let text = analysis.word(link).text
    guard text == "of" || text == "from", let next = analysis.phrase(at: link + 1) else {
      return []
    }
    let lists: ListSet = text == "of" ? .agents : [.organisations, .actors]
    return mentions(of: lists, in: next.tokens).map { slot(.side, $0.concept) }
  }

  /// The side that a population has by its nature: peacekeepers are of the UN.
  private func sideValue(_ concept: Int) -> Slot? {
    guard let value = lexicon.value(of: concept) else { return nil }
    for list in ["organisations", "places", "actors"] {
      if let side = lexicon.number(of: Concept(list: list, name: value)) {
        return slot(.side, side)
      }
    }
    return nil
  }

  /// The actors that a phrase stands for as subject or object.
  func actors(of phrase: NounPhrase?) -> [Slot] {
    guard let phrase else { return [] }
    if phrase.isPronoun {
      // "There is no doubt": nobody is meant.
      if analysis.word(phrase.tokens.lowerBound).text == "there" { return [] }
      return discourse.antecedent(of: phrase.tokens.lowerBound, in: analysis)
        .map { [slot(.actor, $0, .inherited)] } ?? []
    }
    var slots: [Slot] = []
    for mention in mentions(of: [.agents, .populations, .operations], in: phrase.tokens) {
      slots.append(slot(.actor, mention.concept))
    }
    for mention in mentions(of: .things, in: phrase.tokens)
    where phrase.heads.contains(where: mention.tokens.contains) {
      slots.append(slot(.actor, mention.concept))
    }
    if let person = discourse.holder(of: phrase, in: analysis) {
      slots.append(slot(.actor, person))
    }
    for token in phrase.tokens where analysis.word(token).tag == .possessive {
      if let actor = discourse.antecedent(of: token, in: analysis) {
        slots.append(slot(.actor, actor))
      }
    }
    for head in phrase.heads where !analysis.mentions.contains(where: { $0.tokens.contains(head) })
    {
      slots.append(Slot(.actor, concept: nil, name: analysis.word(head).noun))
    }
    return slots
  }

  // MARK: Where

  /// The places that the words of a clause give after a preposition of place, or "there".
  func places(in tokens: Range<Int>, links: Set<String> = placeLinks) -> [Slot] {
    var slots: [Slot] = []
    for mention in mentions(of: .places, in: tokens)
    where discourse.isPlace(mention, in: analysis) {
      guard let link = preposition(before: mention.tokens.lowerBound) else { continue }
      if link == "outside" {
        slots.append(slot(.outside, mention.concept))
      } else if links.contains(link) {
        slots.append(slot(.place, mention.concept))
      }
    }
    if slots.isEmpty { slots = deictic(in: tokens) }
    return slots
  }

  /// Names of no list after "in" or "in the village of": of the clause, else, as inherited and unless
  /// the stretch is all there `isAlone`, of what stands before it.
  func unlistedPlaces(in tokens: Range<Int>, isAlone: Bool = false) -> [Slot] {
    func names(_ range: Range<Int>, _ status: Slot.Status) -> [Slot] {
      analysis.names.filter { name in
        range.contains(name.tokens.lowerBound)
          && !analysis.mentions.contains {
            !$0.list.isDisjoint(with: Self.detailLists) && $0.tokens.overlaps(name.tokens)
          }
          && isIn(name.tokens.lowerBound)
      }.map { Slot(.place, concept: nil, name: $0.text, status: status) }
    }
    let own = names(tokens, .stated)
    return own.isEmpty && !isAlone
      ? names(analysis.base..<max(analysis.base, tokens.lowerBound), .inherited) : own
  }

  /// Whether "in" stands before a word, or "in the village of".
  private func isIn(_ token: Int) -> Bool {
    guard let link = preposition(before: token) else { return false }
    if link == "in" { return isBegun(by: token) }
    let of = (analysis.phrase(at: token)?.tokens.lowerBound ?? token) - 1
    guard link == "of", of > analysis.base, analysis.word(of).text == "of",
      let kind = analysis.phrase(at: of - 1), kind.heads == [of - 1],
      analysis.word(of - 1).text == analysis.word(of - 1).noun
    else { return false }
    return preposition(before: kind.tokens.lowerBound).map { ["in", "at", "near"].contains($0) }
      ?? false
  }

  /// Whether a phrase begins with a name, or with the part of a place: "in northern Pell", but not
  /// "in the end Berg".
  private func isBegun(by token: Int) -> Bool {
    let start = analysis.phrase(at: token)?.tokens.lowerBound ?? token
    return (start..<max(start, token)).allSatisfy { index in
      let word = analysis.word(index)
      return word.tag != .nominal || word.isCapitalized || Self.quarters.contains(word.text)
    }
  }

  private static let quarters: Set<String> = [
    "northern", "southern", "eastern", "western", "central", "north", "south", "east", "west",
    "upper", "lower", "nearby", "downtown", "rural", "neighbouring", "neighboring", "greater",
    "north-east", "north-west", "south-east", "south-west", "northeastern", "northwestern",
    "southeastern", "southwestern", "coastal", "inner", "outer",
  ]

  /// "there", "across the region".
  private func deictic(in tokens: Range<Int>) -> [Slot] {
    for token in tokens {
      let word = analysis.word(token)
      guard word.form.isDeictic else { continue }
      if word.text == "there", word.tag == .pronoun || word.tag == .adverb,
        !nextIsBe(token), let place = lastPlace(before: token)
      {
        return [slot(.place, place, .stated)]
      }
      if WordForm.countries.contains(word.noun), isDefinite(token),
        let link = preposition(before: token), Self.placeLinks.contains(link),
        let place = discourse.setting ?? discourse.places.last(where: lexicon.isCountryLike)
      {
        return [slot(.place, place)]
      }
      if word.noun == "region", let link = preposition(before: token),
        Self.placeLinks.contains(link), let region = discourse.region
      {
        return [slot(.place, region)]
      }
    }
    return []
  }

  private func isDefinite(_ token: Int) -> Bool {
    guard let phrase = analysis.phrase(at: token), phrase.heads.contains(token) else {
      return false
    }
    let word = analysis.word(token)
    return analysis.word(phrase.tokens.lowerBound).text == "the" && word.text == word.noun
  }

  private func nextIsBe(_ token: Int) -> Bool {
    let next = token + 1
    guard analysis.words.indices.contains(next - analysis.base) else { return false }
    return analysis.word(next).verb?.lemma == "be" || analysis.word(next).tag == .modal
  }

  private func lastPlace(before token: Int) -> Int? {
    let here = analysis.mentions.last {
      $0.list == .places && $0.tokens.upperBound <= token && discourse.isPlace($0, in: analysis)
        && preposition(before: $0.tokens.lowerBound).map(Self.placeLinks.contains) == true
    }
    return here?.concept ?? discourse.places.last
  }

  /// Prepositions that say where something is or happens.
  static let whereLinks: Set<String> = ["in", "across", "throughout", "within", "inside", "at"]

  /// Prepositions that can tie a place to an event, directions included.
  static let placeLinks: Set<String> = [
    "in", "across", "throughout", "within", "inside", "from", "to", "into", "at", "near", "around",
    "through", "over", "out", "between", "on",
  ]

  /// The preposition that rules a word, over the other words of its phrase and of its list.
  func preposition(before token: Int) -> String? {
    var index = (analysis.phrase(at: token)?.tokens.lowerBound ?? token) - 1
    while index >= analysis.base {
      let word = analysis.word(index)
      if word.tag == .preposition {
        let isOut =
          word.text == "of" && index > analysis.base && analysis.word(index - 1).text == "out"
        return isOut ? "out" : word.text
      }
      let isLink =
        word.form.mark == .comma || word.text == "and" || word.text == "or" || word.text == "both"
      guard
        isLink || word.tag == .determiner || word.tag == .adverb
          || analysis.mentions.contains(where: { $0.list == .places && $0.tokens.contains(index) })
      else { return nil }
      index -= 1
    }
    return nil
  }

  /// Places from around the clause: the rest of the sentence's part, else the sentence before.
  func inheritedPlaces(outside tokens: Range<Int>, near token: Int) -> [Slot] {
    let part = analysis.part(around: token)
    var near = places(in: part, links: Self.whereLinks).filter { $0.dimension == .place }
    if near.isEmpty {
      near = places(in: analysis.sentence.tokens, links: Self.whereLinks)
        .filter { $0.dimension == .place }
    }
    if near.isEmpty { near = discourse.lastPlaces.map { slot(.place, $0) } }
    return near.map { Slot(.place, concept: $0.concept, name: $0.name, status: .inherited) }
  }

  /// The place in which the article's title sets its story, when it names one.
  func setting() -> [Slot] { discourse.setting.map { [slot(.place, $0, .inherited)] } ?? [] }

  // MARK: Under what name, and by whom

  func operations(in tokens: Range<Int>) -> [Slot] {
    mentions(of: .operations, in: tokens).map { slot(.operation, $0.concept) }
  }

  /// Who speaks: the subject of a verb of saying elsewhere in the sentence.
  func speaker(besides tokens: Range<Int>) -> String? {
    for clause in analysis.clauses
    where clause.verb.tokens.lowerBound < tokens.lowerBound
      || clause.verb.tokens.lowerBound >= tokens.upperBound
    {
      let isSaying = mentions(of: .speech, in: clause.verb.main..<(clause.verb.main + 1))
      guard !isSaying.isEmpty, let subject = clause.subject else { continue }
      return text(of: subject.tokens)
    }
    return authority
  }

  /// "according to the police": whose words they are.
  private var authority: String? {
    let link = analysis.words.indices.dropLast().first {
      analysis.words[$0].text == "according" && analysis.words[$0 + 1].text == "to"
    }
    return link.flatMap { analysis.phrase(at: analysis.base + $0 + 2) }.map { text(of: $0.tokens) }
  }

  func text(of tokens: Range<Int>) -> String { document.text[span(of: tokens)] }

  func span(of tokens: Range<Int>) -> Span {
    guard let first = document.tokens[tokens].first, let last = document.tokens[tokens].last else {
      return analysis.sentence.span
    }
    return first.span.union(last.span)
  }
}
