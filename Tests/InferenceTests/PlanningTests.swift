import Inference
import Testing

/// The order of joins decides how long an evaluation takes, and nothing else.
@Suite struct PlanningTests {
  /// What variables and fields can point to: the rules of the one feed the other.
  private static let rules = RuleNotation.rules(
    """
    v(V, H) :- new(V, H).
    v(V, H) :- assign(V, W), v(W, H).
    v(V, H) :- load(V, B, F), v(B, O), h(O, F, H).
    h(O, F, H) :- store(B, F, S), v(B, O), v(S, H).
    """
  )

  /// A database of a random program; its joins follow a guess from so many rows on.
  private static func database(_ seed: UInt64, guessesFrom rows: Int) throws -> Database {
    var random = SplitMix(state: seed)
    func variable() -> Value { .number(Decimal(Int.random(in: 0..<200, using: &random))) }
    func field() -> Value { .symbol(["f", "g", "h"][Int.random(in: 0..<3, using: &random)]) }
    var database = Database(try Program(rules: rules))
    database.leastRowsToGuess = rows
    for _ in 0..<60 {
      try database.assert("new", [variable(), variable()])
      try database.assert("load", [variable(), variable(), field()])
      try database.assert("store", [variable(), field(), variable()])
    }
    for _ in 0..<190 { try database.assert("assign", [variable(), variable()]) }
    try database.evaluate()
    return database
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `many news are searched from the other end, and give the same rows`(seed: UInt64) throws {
    let guessed = try PlanningTests.database(seed, guessesFrom: 1)
    let plain = try PlanningTests.database(seed, guessesFrom: .max)
    for relation in ["v", "h"] {
      let isSame = guessed.rows(of: relation) == plain.rows(of: relation)
      #expect(isSame, "\(relation)")
    }
    #expect(plain.count(of: "v") > 60)
  }
}
