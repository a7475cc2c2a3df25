internal import Annotation
internal import Documents
internal import Inference
internal import RuleFiles

/// A statement of a source, kept.
///
/// A class, as many lists hold the same statement and a statement is large.
final class StoredStatement: Sendable {
  /// Unique in the store: the source's id and a number ("003#12").
  let id: String
  let source: String
  let statement: Statement
  /// The hashes of the words of its details and slots, by which most statements without a word are
  /// told from those that have it.
  private let hashes: [Int]

  init(id: String, source: String, statement: Statement) {
    self.id = id
    self.source = source
    self.statement = statement
    hashes =
      statement.details.map(\.name.hashValue) + statement.slots.map(\.name.hashValue)
  }

  /// Whether a word of this hash stands in the details or slots.
  func names(_ word: String, hash: Int) -> Bool {
    hashes.contains(hash)
      && (statement.details.contains { $0.name == word }
        || statement.slots.contains { $0.name == word })
  }
}

/// What the sources say: their statements, and what follows from one step of arithmetic.
struct Store: Sendable {
  private var bySource: [String: [StoredStatement]] = [:]
  private var byID: [String: StoredStatement] = [:]

  /// All statements, source after source in the order of their ids.
  var statements: [StoredStatement] { sources.flatMap(statements(of:)) }

  /// The statements of a source: first as its text has them, then what follows from them.
  func statements(of source: String) -> [StoredStatement] { bySource[source] ?? [] }

  func statement(_ id: String) -> StoredStatement? { byID[id] }

  /// The statements of a document as they are stored.
  static func stored(
    _ read: consuming [Statement],
    of document: Document,
    measures: [String: MeasureCard]
  ) -> [StoredStatement] {
    let source = document.source.id
    return completed(read, of: document, measures: measures).enumerated().map { number, statement in
      StoredStatement(id: id(of: number, in: source), source: source, statement: statement)
    }
  }

  /// The statements of a document, completed and with what follows from them.
  static func completed(
    _ read: consuming [Statement],
    of document: Document,
    measures: [String: MeasureCard]
  ) -> [Statement] {
    let context = Context(document: document, measures: measures)
    var all = consume read
    for index in all.indices { context.complete(&all[index]) }
    let derived = DerivedStatements(all).all
    all += derived
    return all
  }

  /// The id of a statement by its number among all of its source.
  static func id(of number: Int, in source: String) -> String { "\(source)#\(number)" }

  /// Holds these statements of a source and no others.
  mutating func keep(_ stored: [StoredStatement], of source: String) {
    for former in statements(of: source) { byID[former.id] = nil }
    for statement in stored { byID[statement.id] = statement }
    bySource[source] = stored
  }

  /// Holds nothing of a source.
  mutating func forget(_ source: String) {
    keep([], of: source)
    bySource[source] = nil
  }

  /// The sources that have statements, in the order of their ids.
  var sources: [String] { bySource.keys.sorted() }

  /// The tuples of all statements.
  func tuples(_ tuples: Tuples) -> [Fact] {
    let statements = statements
    var facts: [Fact] = []
    var told: Set<String> = []
    for stored in statements {
      facts.append(Fact("fact", [.symbol(stored.id), .symbol(stored.source)]))
      facts += opening(stored)
      facts += tuples.tuples(of: stored.statement, id: stored.id, &told)
    }
    return facts + partsOfEarlier(statements) + partsOfNamed(statements) + rarities(tuples)
  }

  /// Whether a statement is of the first two sentences of its source.
  private func opening(_ stored: StoredStatement) -> [Fact] {
    stored.statement.sentence < 2 ? [Fact("opening", [.symbol(stored.id)])] : []
  }

  /// Words that few sentences have: sharing two of them is no chance.
  private func rarities(_ tuples: Tuples) -> [Fact] {
    var uses: [Detail: (sentences: Int, last: Int)] = [:]
    var count = 0
    for own in bySource.values {
      var sentence: Int?
      for stored in own.sorted(by: { $0.statement.sentence < $1.statement.sentence }) {
        if stored.statement.sentence != sentence {
          sentence = stored.statement.sentence
          count += 1
        }
        for detail in stored.statement.details where uses[detail]?.last != count {
          uses[detail, default: (0, 0)].sentences += 1
          uses[detail]?.last = count
        }
      }
    }
    let few = max(3, count / 20)
    return uses.filter { $0.value.sentences <= few }.keys
      .map { tuples.name($0.concept, $0.name) }.sorted()
      .map { Fact("rare", [.symbol($0)]) }
  }

  /// "Of those, 48 …": the statement counts a part of the last one of its measure.
  private func partsOfEarlier(_ statements: [StoredStatement]) -> [Fact] {
    var facts: [Fact] = []
    var source = ""
    var last: [String: StoredStatement] = [:]
    for stored in statements {
      if stored.source != source { (source, last) = (stored.source, [:]) }
      let statement = stored.statement
      if statement.isPartOfEarlier, let whole = last[statement.type] {
        facts.append(share(stored, of: whole))
      }
      if statement.kind == .measure { last[statement.type] = stored }
    }
    return facts
  }

  /// A sentence among those of all sources.
  private struct Sentence: Hashable {
    let source: String
    let number: Int

    init(_ stored: StoredStatement) {
      source = stored.source
      number = stored.statement.sentence
    }
  }

  /// "48 of the 53", "two men and three women": the sentence that gives the part gives the whole.
  private func partsOfNamed(_ statements: [StoredStatement]) -> [Fact] {
    let parts = statements.filter {
      $0.statement.value?.partOf != nil || $0.statement.summedInto != nil
    }
    let wholes = Dictionary(
      grouping: statements.filter { $0.statement.value != nil },
      by: Sentence.init
    )
    return parts.flatMap { part in
      (wholes[Sentence(part)] ?? []).compactMap { whole in
        guard whole.id != part.id, let value = whole.statement.value,
          part.statement.value?.partOf?.overlaps(value.tokens) == true
            || part.statement.summedInto == value.tokens
        else { return nil }
        return share(part, of: whole)
      }
    }
  }

  private func share(_ part: StoredStatement, of whole: StoredStatement) -> Fact {
    Fact("share", [.symbol(part.id), .symbol(whole.id)])
  }
}
