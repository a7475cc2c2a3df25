internal import Annotation
internal import Documents
internal import Inference
internal import RuleFiles

/// Runs the check rules on a claim and reads off what they find.
struct Judge: Sendable {
  /// What one statement says to a claim.
  struct Finding: Hashable, Sendable {
    var fact: String
    var kind: Verdict.Kind
    var reason: String
    var dimension: String?
    /// The tuple that states it, for its proof.
    var row: [Value]
  }

  static let claim = "claim"
  /// The compiled rules and what the word lists say, before any source.
  let groundwork: Database
  private var desks: Desks
  let tuples: Tuples

  /// A judge without sources: the rules are compiled once, for whatever sources come.
  init(book: RuleBook, lexicon: Lexicon) throws(ProgramError) {
    tuples = Tuples(lexicon: lexicon)
    let translation = RuleTranslation(book.relations)
    let program = try Program(
      rules: book.rules.flatMap(translation.rules),
      declared: translation.arities
    )
    var database = Database(program)
    // An arity that does not match its declaration is refused when the rules are read.
    try? database.assert(tuples.knowledge(of: book))
    groundwork = database
    desks = Desks(database)
  }

  /// Judges claims over this store from now on: all that depends on no claim is evaluated here.
  mutating func take(_ store: Store) {
    var database = groundwork
    try? database.assert(store.tuples(tuples))
    try? database.evaluate()
    desks = Desks(database)
  }

  /// Derives what the sources say to one part of a claim, and gives what `read` makes of the findings
  /// and of the database in which they were derived.
  ///
  /// `context` is what is known of the claim beside its words: which sources have its names.
  func findings<Result>(
    on part: Claim.Part,
    context: [Fact] = [],
    read: ([Finding], Database) -> Result
  ) -> Result {
    desks.trial { database in
      try? database.assert(asserted(part, context))
      try? database.evaluate()
      let rows = database.rows(of: "finding", matching: [.symbol(Self.claim), nil, nil, nil, nil])
      return read(rows.compactMap(finding), database)
    }
  }

  /// What is asserted of a part of a claim.
  func asserted(_ part: Claim.Part, _ context: [Fact]) -> [Fact] {
    let own = [
      Fact("claim", [.symbol(Self.claim)]),
      Fact("operator", [.symbol(Self.claim), .symbol(part.comparison.rawValue)]),
    ]
    return own + context + tuples.tuples(of: part.statement, id: Self.claim)
  }

  private func finding(_ row: [Value]) -> Finding? {
    guard row.count == 5, case .symbol(let fact) = row[1], case .symbol(let kind) = row[2],
      case .symbol(let reason) = row[3], case .symbol(let dimension) = row[4],
      let verdict = Verdict.Kind(rawValue: kind)
    else { return nil }
    return Finding(
      fact: fact,
      kind: verdict,
      reason: reason,
      dimension: dimension == "none" ? nil : dimension,
      row: row
    )
  }
}
