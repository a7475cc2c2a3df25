internal import Annotation
package import Documents
internal import Inference
internal import Reading
package import RuleFiles

/// The whole pipeline: documents and rules in, verdicts out.
package struct FactChecker: Sendable {
  /// What a claim came to.
  package enum Answer: Sendable {
    case report(Report)
    /// The claim could not be read: why, with the place in the typed line.
    case unread([Diagnostic])
  }

  let book: RuleBook
  let lexicon: Lexicon
  let analyser: Analyser
  let reader: StatementReader
  let values: ValueReader
  /// What the sources say, without what rests on a rejected reading step.
  private(set) var store = Store()
  /// What the sources say, with every reading step.
  private var whole = Store()
  /// The reading steps that the user does not accept.
  package private(set) var rejected: [Assumption] = []
  /// The documents, in the order of their ids.
  package private(set) var documents: [Document] = []
  private var unreadable: Set<String> = []
  private(set) var judge: Judge?
  private var vocabularies: [String: Set<String>] = [:]
  private(set) var spelling: ClaimSpelling
  private let relations: RelationWords
  private(set) var unreadSentences: [String: [Span]] = [:]
  /// Why the check rules cannot run, if they cannot.
  package private(set) var ruleDiagnostics: [Diagnostic] = []

  package init(rules: RuleBook) {
    book = rules
    lexicon = Lexicon(rules)
    let words = ValueWords(rules)
    analyser = Analyser(lexicon: lexicon, words: words)
    reader = StatementReader(book: rules, lexicon: lexicon)
    values = ValueReader(words: words)
    spelling = ClaimSpelling(lexicon: lexicon, articles: [])
    relations = RelationWords(rules)
    do {
      judge = try Judge(book: book, lexicon: lexicon)
    } catch {
      ruleDiagnostics = [Diagnostic(.error, "the check rules cannot run: \(error)")]
    }
  }

  /// Reads a document into the store; a document of the same id is replaced.
  package mutating func add(_ document: Document) { add([document]) }

  /// Reads documents into the store, at once: the rules run once for all of them.
  package mutating func add(_ added: [Document]) {
    for document in added { read(document) }
    documents.sort { $0.source.id < $1.source.id }
    spelling = ClaimSpelling(
      lexicon: lexicon,
      articles: vocabularies.values.reduce(into: []) { $0.formUnion($1) }
    )
    judgeAnew()
  }

  /// Leaves out of account what rests on a reading step, until it is accepted again.
  package mutating func reject(_ assumption: Assumption) {
    guard !rejected.contains(assumption) else { return }
    rejected.append(assumption)
    judgeAnew()
  }

  /// Takes a rejection back.
  package mutating func accept(_ assumption: Assumption) {
    rejected.removeAll { $0 == assumption }
    judgeAnew()
  }

  private mutating func judgeAnew() {
    store = whole.without(rejected)
    judge?.take(store)
  }

  private mutating func read(_ document: Document) {
    var document = document
    if document.source.date == nil {
      document.source.date = OwnDate.date(of: document, words: values.words)
    }
    documents.removeAll { $0.source.id == document.source.id }
    documents.append(document)
    unreadable.remove(document.source.id)
    let analyses = analyser.analyses(of: document)
    let statements = reader.statements(of: document, analyses)
    whole.add(statements, of: document, measures: reader.measures)
    vocabularies[document.source.id] = Vocabulary.words(of: document)
    unreadSentences[document.source.id] = UnreadFigures.sentences(of: analyses, statements)
  }

  /// Notes a source that could not be read: its verdict is `unreadable`, never `silent`.
  package mutating func addUnreadable(id: String) { unreadable.insert(id) }

  /// The ids of the sources, unreadable ones included, in order.
  package var sourceIDs: [String] { (documents.map(\.source.id) + unreadable).sorted() }

  /// Checks a claim, in the notation or in plain English, against every source.
  package func check(_ claim: String) -> Answer {
    guard let judge else { return .unread(ruleDiagnostics) }
    let claims = ClaimReader(
      lexicon: lexicon,
      analyser: analyser,
      reader: reader,
      values: values,
      spelling: spelling,
      anchor: publication
    )
    let (read, diagnostics) = claims.claim(claim)
    guard let read, !read.parts.isEmpty else { return .unread(diagnostics) }
    let answers = read.parts.map { part in
      let words = ProofWords(
        claim: claim,
        part: part,
        lexicon: lexicon,
        store: store,
        relations: relations
      )
      let writer = VerdictWriter(store: store, evidence: EvidenceWriter(), words: words)
      let context = Vocabulary.facts(on: part, in: vocabularies, store)
      let (findings, database) = judge.findings(on: part, context: context)
      let own = Dictionary(grouping: findings) { store.statement($0.fact)?.source }
      return documents.map { writer.verdict(of: $0, part, own[$0.source.id] ?? [], database) }
    }
    let verdicts =
      documents.indices.map { index in
        PartsCombiner.whole(answers.map { $0[index] })
      } + unreadable.map(Self.unreadable)
    return .report(
      Report(
        claim: claim,
        understood: Understanding.text(of: read),
        notes: read.notes,
        verdicts: verdicts.sorted { $0.source < $1.source },
        voices: VoiceCounter(documents: documents).voices(of: verdicts)
      )
    )
  }

  /// The days between which the sources were published; nil when none is dated.
  private var publication: PublicationDate? {
    let dates = documents.compactMap(\.source.date)
    guard let first = dates.map(\.earliest).min(), let last = dates.map(\.latest).max() else {
      return nil
    }
    return PublicationDate(earliest: first, latest: last, origin: .listed)
  }

  private static func unreadable(_ id: String) -> Verdict {
    Verdict(
      source: id,
      kind: .unreadable,
      reason: "unreadable",
      explanation: "the file could not be read: its silence says nothing",
      proof: ProofStep(kind: .absent, text: "the file could not be read")
    )
  }
}
