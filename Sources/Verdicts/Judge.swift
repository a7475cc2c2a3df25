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
  /// The rows that rules may give for each asserted one, and for however few of these: more come from
  /// rules without an end.
  private static let rowsForAFact = 20
  private static let leastLimit = 200_000
  /// The compiled rules and what the word lists say, before any source.
  let groundwork: Database
  private var desks: Desks
  /// Why the rules come to no end on the sources; nil where they do.
  private(set) var fault: DatabaseError?
  let tuples: Tuples
  /// Databases of the rules alone, for sentences laid side by side.
  private let blank: Desks
  /// The relations on which remarks rest; nil where no rule makes any.
  let remarkNeeds: Set<String>?

  /// A judge without sources: the rules are compiled once, for whatever sources come.
  init(book: RuleBook, lexicon: Lexicon) throws(ProgramError) {
    tuples = Tuples(lexicon: lexicon)
    let translation = RuleTranslation(book.relations)
    let program = try Program(
      rules: book.rules.flatMap(translation.rules),
      declared: translation.arities
    )
    remarkNeeds = book.givesRemarks ? Reach.behind([RuleInterface.remark], in: book) : nil
    var database = Database(program)
    blank = Desks(database)
    // An arity that does not match its declaration is refused when the rules are read.
    try? database.assert(tuples.knowledge(of: book))
    groundwork = database
    desks = Desks(database)
  }

  /// Judges claims over this store from now on: all that depends on no claim is evaluated here.
  mutating func take(_ store: Store) {
    var database = groundwork
    let facts = store.tuples(tuples)
    try? database.assert(facts)
    database.rowLimit = max(Self.leastLimit, Self.rowsForAFact * facts.count)
    fault = nil
    do { try database.evaluate() } catch { if error != .cancelled { fault = error } }
    desks = Desks(database)
  }

  /// Derives what the sources say to one part of a claim, and gives what `read` makes of the findings
  /// and of the database in which they were derived.
  ///
  /// `context` is what is known of the claim beside its words: which sources have its names.
  ///
  /// - Throws: `tooManyRows` when the rules come to no end, or `cancelled`.
  func findings<Result>(
    on part: Claim.Part,
    context: [Fact] = [],
    read: ([Finding], Database) -> Result
  ) throws(DatabaseError) -> Result {
    try trial(asserted(part, context)) { database in
      let rows = database.rows(of: "finding", matching: [.symbol(Self.claim), nil, nil, nil, nil])
      return read(rows.compactMap(finding), database)
    }
  }

  /// Derives what follows from these facts over the sources, and gives what `read` makes of it.
  ///
  /// - Throws: `tooManyRows` when the rules come to no end, or `cancelled`.
  func trial<Result>(
    _ facts: [Fact],
    _ read: (Database) -> Result
  ) throws(DatabaseError) -> Result {
    if let fault { throw fault }
    return try desks.trial { database throws(DatabaseError) in
      try? database.assert(facts)
      try database.evaluate()
      return read(database)
    }
  }

  /// Derives what follows when sentences are laid side by side; `facts` say all that is known of
  /// them, so that the statements of the sources are not asked.
  func findings<Result>(
    inComparison facts: [Fact],
    read: ([Finding], Database) -> Result
  ) throws(DatabaseError) -> Result {
    try blank.trial { database throws(DatabaseError) in
      try? database.assert([Fact("claim", [.symbol(Self.claim)])] + facts)
      try database.evaluate()
      let rows = database.rows(of: "finding", matching: [.symbol(Self.claim), nil, nil, nil, nil])
      return read(rows.compactMap(finding), database)
    }
  }

  /// Everything asserted of sources, words and one part of a claim.
  func everything(_ store: Store, _ book: RuleBook, _ claim: [Fact]) -> Set<Fact> {
    Set(tuples.knowledge(of: book) + store.tuples(tuples) + claim)
  }

  /// What comes and what goes when another judge takes over with all that is asserted there; the
  /// database is as it is afterwards.
  func difference(
    from facts: Set<Fact>,
    to later: Judge,
    _ laterFacts: Set<Fact>
  ) -> (difference: Difference, database: Database)? {
    var database = groundwork
    do {
      try database.assert(facts.sorted { $0.description < $1.description })
      try database.evaluate()
      let rules = later.groundwork.program.rules
      if rules != database.program.rules { try database.replaceRules(by: rules) }
      try database.retract(Array(facts.subtracting(laterFacts)))
      try database.assert(Array(laterFacts.subtracting(facts)))
      return (try database.evaluateListing(), database)
    } catch {
      return nil
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
