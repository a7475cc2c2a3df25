internal import Annotation
internal import Documents
internal import Inference
internal import RuleFiles

/// A statement of a source, kept.
struct StoredStatement: Sendable {
  /// Unique in the store: the source's id and a number ("003#12").
  var id: String
  var source: String
  var statement: Statement
}

/// What the sources say: their statements, and what follows from one step of arithmetic.
struct Store: Sendable {
  private(set) var statements: [StoredStatement] = []
  private(set) var index: [String: Int] = [:]

  func statement(_ id: String) -> StoredStatement? { index[id].map { statements[$0] } }

  mutating func add(_ read: [Statement], of document: Document, measures: [String: MeasureCard]) {
    statements.removeAll { $0.source == document.source.id }
    var all = read.map { Context(document: document, measures: measures).completed($0) }
    all += DerivedStatements.derived(from: all)
    for (number, statement) in all.enumerated() {
      let id = "\(document.source.id)#\(number)"
      statements.append(StoredStatement(id: id, source: document.source.id, statement: statement))
    }
    keep(statements.sorted { $0.source < $1.source })
  }

  /// Holds these statements and no others; they stand in the order of their sources.
  mutating func keep(_ kept: [StoredStatement]) {
    statements = kept
    index = Dictionary(
      uniqueKeysWithValues: statements.enumerated().map { ($1.id, $0) }
    )
  }

  /// The tuples of all statements.
  func tuples(_ tuples: Tuples) -> [Fact] {
    statements.flatMap { stored in
      [Fact("fact", [.symbol(stored.id), .symbol(stored.source)])]
        + tuples.tuples(of: stored.statement, id: stored.id)
    } + shares() + rarities(tuples)
  }

  /// A sentence among those of all sources.
  private struct Sentence: Hashable {
    var source: Int
    var number: Int
  }

  /// Words that few sentences have: sharing two of them is no chance.
  private func rarities(_ tuples: Tuples) -> [Fact] {
    var sentences: [String: Set<Sentence>] = [:]
    var all: Set<Sentence> = []
    // Statements stand in the order of their sources.
    var (source, number) = ("", 0)
    for stored in statements {
      if stored.source != source { (source, number) = (stored.source, number + 1) }
      let sentence = Sentence(source: number, number: stored.statement.sentence)
      all.insert(sentence)
      for detail in stored.statement.details {
        sentences[tuples.name(detail.concept, detail.name), default: []].insert(sentence)
      }
    }
    let few = max(3, all.count / 20)
    return sentences.filter { $0.value.count <= few }.keys.sorted().map {
      Fact("rare", [.symbol($0)])
    }
  }

  /// "48 of the 53": which statement counts a part of which.
  private func shares() -> [Fact] {
    var facts: [Fact] = []
    for (index, part) in statements.enumerated() where part.statement.isPartOfEarlier {
      let whole = statements[..<index].last {
        $0.source == part.source && $0.statement.kind == .measure
          && $0.statement.type == part.statement.type
      }
      if let whole { facts.append(Fact("share", [.symbol(part.id), .symbol(whole.id)])) }
    }
    for part in statements {
      guard let range = part.statement.value?.partOf else { continue }
      for whole in statements where whole.source == part.source && whole.id != part.id {
        guard whole.statement.value?.tokens.overlaps(range) == true,
          whole.statement.sentence == part.statement.sentence
        else { continue }
        facts.append(Fact("share", [.symbol(part.id), .symbol(whole.id)]))
      }
    }
    return facts
  }
}
