import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let facts = SessionCommand(
    name: "facts",
    arguments: "[WORDS]",
    summary: "the facts read; with words, those that hold them all",
    example: "facts troops"
  ) { session, words in
    let facts = session.workspace.checker.facts
    let found = FactQuery(words: words).filter(facts)
    let drawing = FactText(style: session.console.results)
    session.show(found.map(drawing.text).joined())
    session.show("\(found.count) of \(facts.count) facts\n")
  }
}

/// A search in the fact store.
struct FactQuery {
  /// The words that a fact must hold, in any case.
  var words: [String]

  func filter(_ facts: [FactChecker.StoredFact]) -> [FactChecker.StoredFact] {
    let wanted = words.map { $0.lowercased() }
    return facts.filter { fact in
      let evidence = fact.evidence
      let text = [fact.id, fact.source, evidence.readAs, evidence.quote, evidence.rule]
        .joined(separator: " ").lowercased()
      return wanted.allSatisfy(text.contains)
    }
  }
}
