/// What pronouns can stand for as a text goes on: who and where was spoken of last.
///
/// A plain form of centring: the subject of a clause is the likeliest to be meant next.
///
/// A class, as every reader of a sentence looks into what the sentences before it left.
public final class Discourse {
  let lexicon: Lexicon
  /// Concepts of actors, the most salient last.
  private(set) var actors: [Int] = []
  /// Places, the last named last.
  private(set) var places: [Int] = []
  /// The last statement with a count of a population, for "of those".
  var counted: Statement?
  /// The date of the paragraph's preceding sentence, as context.
  var period: PeriodSlot?
  /// What the title names: the subject of the article, which its sentences leave unsaid.
  var subject: [Detail] = []
  /// The one place that the title says it is in: "withdrawal from Kosovo".
  var setting: Int?
  /// Places of the paragraph's preceding sentence.
  var lastPlaces: [Int] = []
  /// The last name of several words so far: for "he was 27".
  private(set) var lastName: NameMention?
  /// The names of several words so far, in order, by their last word: for "Diaz, 27,".
  private var names: [String: [NameMention]] = [:]
  /// The widest place named so far, for "the region".
  private(set) var region: Int?

  public static let actorLists: Set<String> = ["places", "organisations", "actors", "persons"]
  /// So many actors and places are remembered: more than any pronoun looks back over.
  private static let memory = 1024

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The names of several words so far that end in a word.
  func names(endingIn word: String) -> [NameMention] { names[word] ?? [] }

  /// Takes note of a sentence once it is read.
  func note(_ analysis: Analysis) {
    for name in analysis.names where name.words.count > 1 {
      names[name.words[name.words.count - 1], default: []].append(name)
      lastName = name
    }
    // Subjects are remembered best: they come last.
    let subjects = analysis.clauses.compactMap(\.subject).flatMap { subject -> [Int] in
      guard subject.isPronoun else { return heads(of: subject, in: analysis) }
      return antecedent(of: subject.tokens.lowerBound, in: analysis).map { [$0] } ?? []
    }
    for mention in analysis.mentions {
      if mention.list == .places {
        places.append(mention.concept)
        if lexicon.hasParts(mention.concept), !lexicon.isCountryLike(mention.concept) {
          region = mention.concept
        }
      }
      if !mention.list.isDisjoint(with: .agents) { actors.append(mention.concept) }
    }
    actors += subjects
    if actors.count > 2 * Self.memory { actors.removeFirst(actors.count - Self.memory) }
    if places.count > 2 * Self.memory { places.removeFirst(places.count - Self.memory) }
  }

  /// Forgets what does not reach over the end of a paragraph.
  func beginBlock() {
    counted = nil
    lastPlaces = []
    period = nil
  }

  /// "the Swedish president": the person last named who belongs to that side.
  func holder(of phrase: NounPhrase, in analysis: Analysis) -> Int? {
    func names(_ list: ListSet, _ mention: ConceptMention) -> Bool {
      mention.list == list && phrase.tokens.contains(mention.tokens.lowerBound)
    }
    guard analysis.lists.contains(.offices),
      analysis.mentions.contains(where: { names(.offices, $0) }),
      !analysis.mentions.contains(where: { names(.persons, $0) })
    else { return nil }
    let sides = analysis.mentions.filter { names(.places, $0) }
      .map { lexicon.concepts[$0.concept].name }
    return actors.last {
      lexicon.lists[$0] == .persons && lexicon.value(of: $0).map(sides.contains) == true
    }
  }

  /// The actors that a phrase names by its head, or by the phrase as a whole.
  func heads(of phrase: NounPhrase, in analysis: Analysis) -> [Int] {
    if let person = holder(of: phrase, in: analysis) { return [person] }
    return analysis.mentions.filter { mention in
      !mention.list.isDisjoint(with: .agents)
        && phrase.heads.contains { mention.tokens.contains($0) }
    }.map(\.concept)
  }

  /// Whom a pronoun at a token stands for: the subject of its sentence, else who was named last.
  func antecedent(of token: Int, in analysis: Analysis) -> Int? {
    for clause in analysis.clauses where clause.verb.tokens.lowerBound < token {
      guard let subject = clause.subject, subject.tokens.upperBound <= token, !subject.isPronoun
      else { continue }
      if let actor = heads(of: subject, in: analysis).last { return actor }
    }
    let before = analysis.mentions.last {
      $0.tokens.upperBound <= token && !$0.list.isDisjoint(with: .agents)
    }
    return before?.concept ?? actors.last
  }

  /// A mention of a place that is no adjective of somebody ("Kosovar" is, "in Kosovo" is not).
  func isPlace(_ mention: ConceptMention, in analysis: Analysis) -> Bool {
    guard mention.list == .places else { return false }
    let token = mention.tokens.lowerBound
    guard let phrase = analysis.phrase(at: token) else { return true }
    return phrase.heads.contains { mention.tokens.contains($0) }
      || mention.tokens.upperBound == phrase.tokens.upperBound
  }
}

extension Lexicon {
  /// Whether other concepts of its list lie in a concept.
  func hasParts(_ concept: Int) -> Bool { wholes.contains(concept) }

  /// Whether a place is a state rather than a region: the list gives it the value `state`.
  func isCountryLike(_ concept: Int) -> Bool { value(of: concept) == "state" }
}
