internal import Annotation
public import Documents
internal import Inference
internal import Reading
public import RuleFiles

/// The whole pipeline: documents and rules in, verdicts out.
public struct FactChecker: Sendable {
  /// What a claim came to.
  public enum Answer: Sendable {
    case report(Report)
    /// The claim could not be read: why, with the place in the typed line.
    case unread([Diagnostic])
  }

  /// The rules that it follows.
  public let book: RuleBook
  let articles: ArticleReader
  let values: ValueReader
  /// What the sources say, without what rests on a rejected reading step.
  private(set) var store = Store()
  /// What the sources say, with every reading step.
  private var whole = Store()
  /// The reading steps that the user does not accept.
  public private(set) var rejected: [Assumption] = []
  /// The documents, in the order of their ids.
  public private(set) var documents: [Document] = []
  private(set) var unreadable: Set<String> = []
  private(set) var judge: Judge?
  /// The words of each source.
  private var vocabularies: [String: Set<String>] = [:]
  /// The sentences of each source.
  private(set) var passages: [String: Passages] = [:]
  private(set) var spelling: ClaimSpelling
  let relations: RelationWords
  private(set) var unreadSentences: [String: [Span]] = [:]
  /// Why the check rules are no program, if they are none.
  private var programFault: Diagnostic?

  var lexicon: Lexicon { articles.lexicon }

  /// A checker of rules, with the documents to begin with; `progress` is told how many are read.
  public init(
    rules: RuleBook,
    documents: [Document] = [],
    progress: (Int) -> Void = { _ in }
  ) {
    book = rules
    let articles = ArticleReader(rules: rules)
    self.articles = articles
    values = ValueReader(words: articles.words)
    spelling = ClaimSpelling(lexicon: articles.lexicon, vocabularies: [])
    relations = RelationWords(rules)
    // The rules are compiled while the documents are read.
    let (read, compiled) = Concurrently.both {
      Concurrently.map(documents, progress: progress, articles.read)
    } _: {
      Result { () throws(ProgramError) in try Judge(book: rules, lexicon: articles.lexicon) }
    }
    switch compiled {
    case .success(let judge): self.judge = judge
    case .failure(let error): programFault = rules.diagnostic(error)
    }
    if let circle = rules.proofCircle { (judge, programFault) = (nil, circle) }
    if !read.isEmpty { add(read) }
  }

  /// Reads a document into the store; a document of the same id is replaced.
  public mutating func add(_ document: Document) { add([document]) }

  /// Reads documents into the store, at once: the rules run once for all of them.
  ///
  /// `progress` is told how many are read.
  public mutating func add(_ added: [Document], progress: (Int) -> Void = { _ in }) {
    add(Concurrently.map(added, progress: progress, articles.read))
  }

  private mutating func add(_ articles: [ReadArticle]) {
    let ids = Set(articles.map(\.document.source.id))
    documents.removeAll { ids.contains($0.source.id) }
    unreadable.subtract(ids)
    var last: [String: Document] = [:]
    for article in articles {
      let id = article.document.source.id
      last[id] = article.document
      whole.keep(article.statements, of: id)
      vocabularies[id] = Vocabulary.words(of: article.document)
      unreadSentences[id] = article.unread
      passages[id] = article.passages
    }
    documents = (documents + last.values).sorted { $0.source.id < $1.source.id }
    spelling = ClaimSpelling(lexicon: lexicon, vocabularies: Array(vocabularies.values))
    judgeAnew()
  }

  /// Takes a source away.
  public mutating func remove(id: String) {
    documents.removeAll { $0.source.id == id }
    unreadable.remove(id)
    whole.forget(id)
    vocabularies[id] = nil
    unreadSentences[id] = nil
    passages[id] = nil
    spelling = ClaimSpelling(lexicon: lexicon, vocabularies: Array(vocabularies.values))
    judgeAnew()
  }

  /// Leaves out of account what rests on a reading step, until it is accepted again.
  public mutating func reject(_ assumption: Assumption) {
    guard !rejected.contains(assumption) else { return }
    rejected.append(assumption)
    judgeAnew()
  }

  /// Takes a rejection back.
  public mutating func accept(_ assumption: Assumption) {
    rejected.removeAll { $0 == assumption }
    judgeAnew()
  }

  private mutating func judgeAnew() {
    store = whole.without(rejected)
    judge?.take(store)
  }

  /// Notes a source that could not be read: its verdict is `unreadable`, never `silent`.
  public mutating func addUnreadable(id: String) { unreadable.insert(id) }

  /// The ids of the sources, unreadable ones included, in order.
  public var sourceIDs: [String] { (documents.map(\.source.id) + unreadable).sorted() }

  /// Checks a claim, in the notation or in plain English, against every source.
  ///
  /// In a task that is cancelled there is no answer.
  public func check(_ claim: String) -> Answer {
    guard let judge, !Task.isCancelled else { return .unread(ruleDiagnostics) }
    let (read, diagnostics) = claims.claim(claim)
    guard let read, !read.parts.isEmpty else { return .unread(diagnostics) }
    do {
      return .report(try report(on: read, claim, judge))
    } catch {
      return .unread(error == .cancelled ? [] : [book.diagnostic(error)])
    }
  }

  /// Why the check rules cannot run, or come to no end on the sources, if that is so.
  public var ruleDiagnostics: [Diagnostic] {
    if let programFault { return [programFault] }
    return judge?.fault.map { [book.diagnostic($0)] } ?? []
  }

  private func report(
    on read: Claim,
    _ claim: String,
    _ judge: Judge
  ) throws(DatabaseError) -> Report {
    let answers = try read.parts.map { part throws(DatabaseError) in
      let words = words(for: part, of: claim)
      let writer = VerdictWriter(store: store, evidence: EvidenceWriter(), words: words)
      return try judge.findings(on: part, context: context(of: part)) { findings, database in
        let own = Dictionary(grouping: findings) { store.statement($0.fact)?.source }
        return documents.map { writer.verdict(of: $0, part, own[$0.source.id] ?? [], database) }
      }
    }
    let told = try read.sentences.indices.map { sentence throws(DatabaseError) in
      read.isCount(sentence) && read.sentences.count == 1
        ? documents.map { _ in nil }
        : try compared(
          read.sentences[sentence],
          claim,
          judge,
          isRead: read.isRead(sentence),
          isPart: read.sentences.count > 1
        )
    }
    var verdicts =
      documents.indices.map { index in
        PartsCombiner.whole(
          zip(read.parts, answers).map { ($0.statement.sentence, $1[index]) },
          zip(read.sentences, told).map { ($0, $1[index]) }
        )
      } + unreadable.map(Self.unreadable)
    verdicts.sort { $0.source < $1.source }
    try remark(on: &verdicts, of: claim)
    return Report(
      claim: claim,
      understood: Understanding.text(of: read),
      notes: read.notes,
      verdicts: verdicts,
      voices: VoiceCounter(documents: documents).voices(of: verdicts)
    )
  }

  /// Reads claims, their dates seen from the days of the sources.
  var claims: ClaimReader {
    ClaimReader(
      lexicon: lexicon,
      analyser: articles.analyser,
      reader: articles.reader,
      values: values,
      spelling: spelling,
      anchor: publication
    )
  }

  /// The words in which proofs speak of a part of a claim.
  func words(for part: Claim.Part, of claim: String) -> ProofWords {
    ProofWords(claim: claim, part: part, lexicon: lexicon, store: store, relations: relations)
  }

  /// What is known of a part of a claim beside its words.
  func context(of part: Claim.Part) -> [Fact] {
    Vocabulary.facts(on: part, in: vocabularies, store)
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
