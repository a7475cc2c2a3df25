import Documents
import Reading
import RuleFiles
import Testing

@testable import Verdicts

/// The repository's own files, found from this one.
enum Repository {
  static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The shipped rule files.
  static let rules = RuleFolder.read(path: "\(root)/rules", displayPath: "rules").0

  /// The shipped articles under the shipped rules.
  static let seeds: FactChecker = {
    var checker = FactChecker(rules: rules)
    checker.add(SourceFolder.read(path: "\(root)/seeds").documents)
    return checker
  }()
}

/// Short articles on a fire at sea, in countries that do not exist; a topic that the shipped rules
/// do not know, so that a word list is all it takes.
enum Corpus {
  static let words = """
    list places
      "Places of the story."
      Norland in Europe = state: Norlandic, Norlander, Norlanders
      Sunde in Norland
      Havik in Norland
      Estmark in Europe = state: Estmarkian, Estmarkians

    list populations
      "People of the story."
      inflect nouns
      passengers in people: passenger
      sailors in people: sailor

    list actors
      "Who acts."
      the shipping line = Norland: shipping line
      the coastguard = Norland: coastguard
    """

  static let rules = RuleFile.parse(
    Repository.rules.texts + [SourceText(path: "story.words", words)]
  ).0

  /// Mistakes in the story's own words.
  static let mistakes = RuleFile.parse([SourceText(path: "story.words", words)]).1
    .filter { !$0.message.contains("no entry of the list") }

  static let articles: [(id: String, text: String)] = [
    (
      "north",
      """
      Fire on a ferry

      12 March 2021

      A ferry caught fire, and 31 people died in Sunde. About 200 people were injured. The coastguard \
      rescued 412 passengers.

      Norland expelled the Estmarkian ambassador in February 2021. The shipping line did not \
      cancel the crossing. The minister will visit Sunde in April.
      """
    ),
    (
      "south",
      """
      The disaster: what is known

      20 March 2021

      At least 28 people died in the disaster. More than 150 people were injured. The police \
      arrested 7 sailors in Havik.

      Norland expelled the Estmarkian ambassador in January 2021. The shipping line cancelled \
      the crossing. The minister visited Sunde on Thursday.
      """
    ),
    (
      "east",
      """
      The dead of the disaster

      2 April 2021

      The town mourns, with 20 of the 36 Norlandic passengers killed in the fire having died in \
      Havik. Nearly 60 passengers were wounded. Between 10 and 12 sailors were arrested.
      """
    ),
    (
      "west",
      """
      Herring in spring

      1 April 2021

      The price of herring rose by 7% last year. The boats of the bay are old.
      """
    ),
  ]

  /// The articles, each a document as if it stood in a file; one more could not be read.
  static func documents() throws -> [Document] {
    try articles.map { article in
      let (document, diagnostics) = TextReader.read(
        bytes: Array(article.text.utf8),
        path: "story/\(article.id).txt",
        id: article.id
      )
      #expect(diagnostics.isEmpty)
      return try #require(document)
    }
  }

  static func checker() throws -> FactChecker {
    var checker = FactChecker(rules: rules)
    #expect(checker.ruleDiagnostics.isEmpty)
    #expect(mistakes.isEmpty)
    checker.add(try documents())
    checker.addUnreadable(id: "torn")
    return checker
  }

  /// The story under the rules, ready for claims.
  static let shared = Result { try checker() }
}

extension FactChecker {
  /// The report on a claim that can be read.
  func report(_ claim: String) throws -> Report {
    switch check(claim) {
    case .report(let report): return report
    case .unread(let diagnostics):
      Issue.record("not read: \(claim): \(diagnostics.map(\.message))")
      throw Unread()
    }
  }

  struct Unread: Error {}
}
