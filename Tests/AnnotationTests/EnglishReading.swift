import Documents
import Reading
import RuleFiles
import Testing

@testable import Annotation

/// Reads sentences under a small rule book of the tests' own.
enum English {
  static let rules = """
    list places
      "Places."
      the world
      Europe in the world
      Norland in Europe = state: Norlandic, Norlanders
      Sunde in Norland
      Havik in Norland
      Estmark in Europe = state: Estmarkian

    list organisations
      "Organisations."
      Blue Cross: Blue Cross society

    list operations
      "Operations."
      Lantern = Norland: Operation Lantern, Lantern mission

    list populations
      "Kinds of people."
      inflect nouns
      people: person, villager
      soldiers in people: soldier, troop
      sailors in people: sailor
      civilians in people: civilian

    list verbs
      "Verbs."
      inflect verbs
      attack, say, think, believe, report, plan, visit, open, close, sign, rescue, carry, stop
      station, burn, sink, sail, refuse, hope, cost, want

    list speech
      "Verbs of saying."
      inflect verbs
      say, report

    measure deaths
      of    people
      kind  flow
      verb  kill, murder: object
      verb  die, drown: subject
      noun  death
      noun  casualty assume "casualties taken as deaths"

    measure wounded
      of    people
      kind  flow
      verb  injure, hurt: object

    measure troops
      of    soldiers
      kind  stock
      verb  station, deploy: object
      plain

    event expulsion
      verb  expel, throw out
      noun  expulsion
      unique
    """

  static let book = RuleFile.parse(SourceText(path: "english.rules", rules))
  static let lexicon = Lexicon(book.0)
  static let analyser = Analyser(lexicon: lexicon, words: .shipped)
  static let reader = StatementReader(book: book.0, lexicon: lexicon)

  /// A text of one paragraph, found sentence by sentence.
  static func analyses(_ text: String) -> (Document, [Analysis]) {
    let document = TextReader.read(sentence: text)
    return (document, analyser.analyses(of: document))
  }

  static func words(_ text: String) -> [Word] { analyses(text).1.flatMap(\.words) }

  static func statements(_ text: String) -> [Statement] {
    let (document, analyses) = analyses(text)
    return reader.statements(of: document, analyses)
  }

  /// "the army > kill > 3 soldiers, planned" for each clause.
  static func clauses(_ text: String) -> [String] {
    let (document, analyses) = analyses(text)
    return analyses.flatMap(\.clauses).map { clause in
      func words(_ phrase: NounPhrase?) -> String {
        phrase.map { document.tokens[$0.tokens].map(\.word).joined(separator: " ") } ?? "-"
      }
      let doer = clause.verb.isPassive ? clause.agent : clause.subject
      let done = clause.verb.isPassive ? clause.subject : clause.object
      var text = "\(words(doer)) > \(clause.verb.lemma) > \(words(done))"
      if clause.verb.isNegated { text += ", not" }
      if clause.verb.status != .done { text += ", \(clause.verb.status.rawValue)" }
      return text
    }
  }

  /// "deaths of soldiers of Norland in Sunde = 3" for each count that a card reads.
  static func counts(_ text: String) -> [String] {
    statements(text).filter { $0.kind == .measure && $0.type != "number" }.map { statement in
      func names(_ dimension: Dimension, _ link: String) -> String {
        let own = statement.slots.filter { $0.dimension == dimension }.map(\.name)
        return own.isEmpty ? "" : " \(link) \(own.joined(separator: ", "))"
      }
      let scope =
        names(.population, "of") + names(.side, "of") + names(.place, "in")
        + names(.outside, "outside") + names(.operation, "during") + names(.agent, "by")
      let value = statement.value.map { " = \($0.interval)" } ?? ""
      let negated = statement.isNegated ? "not " : ""
      let status = statement.status == .done ? "" : ", \(statement.status.rawValue)"
      return negated + statement.type + scope + value + status
    }
  }
}

/// A sentence with what must be read of it.
struct Sample: CustomTestStringConvertible, Sendable {
  var text: String
  var read: [String]
  /// Why it is not so read yet.
  var bug: String?

  init(_ text: String, _ read: String..., bug: String? = nil) {
    self.text = text
    self.read = read
    self.bug = bug
  }

  var testDescription: String { text }

  /// Checks what a reader makes of the sentence.
  func test(_ reader: (String) -> [String]) {
    let found = reader(text)
    guard let bug else {
      #expect(found == read)
      return
    }
    withKnownIssue("\(bug)") { #expect(found == read) }
  }
}
