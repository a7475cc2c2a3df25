internal import Annotation
public import Documents
internal import Inference
internal import Reading
internal import RuleFiles

extension FactChecker {
  /// The number of examples that `failedExamples` runs.
  public var exampleCount: Int { RuleExample.all(of: book).count }

  /// The claims that the examples must state, each once.
  public var exampleClaims: [String] {
    var seen: Set<String> = []
    return RuleExample.all(of: book).compactMap(\.example.expectation)
      .filter { seen.insert($0).inserted }
  }

  /// The sentences of the examples that cards must read.
  public var exampleSentences: [String] {
    RuleExample.all(of: book).filter(\.example.isPositive).map(\.example.text)
  }

  /// The examples of the cards that do not hold: `crosscheck rules test`.
  public func failedExamples() -> [Diagnostic] {
    guard let run = RuleExampleRun(self) else { return ruleDiagnostics }
    if let fault = run.fault { return [book.diagnostic(fault)] }
    return RuleExample.all(of: book).indices.compactMap(run.failure)
  }
}

/// An example with the card that carries it.
struct RuleExample {
  var card: String
  var kind: Statement.Kind
  var path: String
  var example: Example

  /// The examples of all cards, in the order of the files.
  static func all(of book: RuleBook) -> [RuleExample] {
    book.measures.flatMap { card in
      card.examples.map {
        RuleExample(card: card.name, kind: .measure, path: card.path, example: $0)
      }
    }
      + book.events.flatMap { card in
        card.examples.map {
          RuleExample(card: card.name, kind: .event, path: card.path, example: $0)
        }
      }
  }

  /// Whether a statement is what the card reads.
  func reads(_ statement: Statement) -> Bool {
    statement.kind == kind && statement.type == card
  }
}

/// Reads the sentences of all examples as if each were an article, and checks what they must say.
struct RuleExampleRun {
  private let examples: [RuleExample]
  private let texts: [String: SourceText]
  private let claims: ClaimReader
  private let judge: Judge
  private let store: Store

  /// Reads all examples at once, so that the rules run once; nil when the rules cannot run.
  init?(_ checker: FactChecker) {
    examples = RuleExample.all(of: checker.book)
    texts = Dictionary(
      checker.book.texts.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    claims = ClaimReader(
      lexicon: checker.lexicon,
      analyser: checker.articles.analyser,
      reader: checker.articles.reader,
      values: checker.values,
      spelling: ClaimSpelling(lexicon: checker.lexicon, vocabularies: [])
    )
    var store = Store()
    for (number, example) in examples.enumerated() {
      let document = TextReader.read(sentence: example.example.text, id: Self.id(number))
      store.keep(checker.articles.read(document).statements, of: document.source.id)
    }
    self.store = store
    guard var judge = try? Judge(book: checker.book, lexicon: checker.lexicon) else { return nil }
    judge.take(store)
    self.judge = judge
  }

  /// Why the rules come to no end on the examples.
  var fault: DatabaseError? { judge.fault }

  private static func id(_ number: Int) -> String { "example \(number)" }

  /// What is wrong with an example; nil when it holds.
  func failure(_ number: Int) -> Diagnostic? {
    let example = examples[number]
    let said = store.statements(of: Self.id(number))
    let read = said.filter { example.reads($0.statement) }
    if !example.example.isPositive {
      guard let first = read.first else { return nil }
      return diagnostic(
        example,
        "`\(example.card)` must leave this alone, and reads it as: \(Self.text(first))",
        expected: "no statement of `\(example.card)`"
      )
    }
    guard !read.isEmpty else {
      return diagnostic(
        example,
        "`\(example.card)` does not read this; \(instead(said))",
        expected: "a statement of `\(example.card)`"
      )
    }
    return example.example.expectation.flatMap { unmet($0, example, read) }
  }

  /// Why the claim that an example must state does not hold.
  private func unmet(
    _ expectation: String,
    _ example: RuleExample,
    _ read: [StoredStatement]
  ) -> Diagnostic? {
    let (claim, problems) = claims.claim(expectation)
    guard let claim, let part = claim.parts.first else {
      let why = problems.first?.message ?? "it is no claim"
      return diagnostic(
        example,
        "what it must state, `\(expectation)`, cannot be read: \(why)",
        expected: problems.first?.expected
      )
    }
    let agreeing = try? judge.findings(on: part) { findings, _ in
      findings.filter { $0.kind == .agrees }.map(\.fact)
    }
    let stating = read.filter {
      agreeing?.contains($0.id) == true && isExact($0.statement, part, expectation)
    }
    guard stating.isEmpty else { return nil }
    return diagnostic(
      example,
      "`\(expectation)` does not hold; \(instead(read))",
      expected: Understanding.text(of: claim)
    )
  }

  /// Whether a number is bounded and hedged as the claim is: `= 12` is not "at least 12".
  private func isExact(_ statement: Statement, _ part: Claim.Part, _ typed: String) -> Bool {
    guard let asked = part.statement.value, let value = statement.value,
      let sign = NotationSplitter.split(typed)?.sign
    else { return true }
    if asked.interval == value.interval, sign == .equal || sign == .about { return true }
    guard asked.point == value.point, asked.unit == value.unit else { return sign == .unequal }
    switch sign {
    case .equal: return value.hedge == .exact && !value.isRange
    case .about: return value.hedge == .about || value.hedge == .nearly || value.hedge == .vague
    case .from: return value.hedge == .atLeast
    case .above: return value.hedge == .moreThan
    case .upto: return value.hedge == .atMost
    case .below: return value.hedge == .lessThan
    case .unequal: return true
    }
  }

  private func instead(_ statements: [StoredStatement]) -> String {
    guard !statements.isEmpty else { return "nothing is read" }
    return "it is read as: " + statements.map(Self.text).joined(separator: " / ")
  }

  private static func text(_ stored: StoredStatement) -> String {
    EvidenceWriter.notation(of: stored.statement)
  }

  private func diagnostic(
    _ example: RuleExample,
    _ message: String,
    expected: String?
  ) -> Diagnostic {
    guard let text = texts[example.path] else {
      return Diagnostic(.error, message, path: example.path, expected: expected)
    }
    return Diagnostic(.error, message, in: text, at: example.example.span, expected: expected)
  }
}
