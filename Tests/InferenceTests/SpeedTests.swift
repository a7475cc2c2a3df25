import Inference
import Testing

/// The hot use: a store loaded once, then for each claim a few rows asserted, judged, forgotten.
@Suite struct SpeedTests {
  /// About 60 rules: closures, scopes, verdicts of twelve measures, silence and counts.
  private static let rules: String = {
    var text = """
      within(X, X) :- place(X).
      within(X, Z) :- within(X, Y), part(Y, Z).
      known(M) :- fact(_, _, M, _, _, _).
      busy(S, N) :- source(S), N = count F : { fact(F, S, _, _, _, _) }.
      near(C, F) :- claim(C, M, P, _, _), fact(F, _, M, Q, _, _), within(Q, P).
      near(C, F) :- claim(C, M, P, _, _), fact(F, _, M, Q, _, _), within(P, Q).
      equal(C, F) :- near(C, F), claim(C, _, P, _, _), fact(F, _, _, P, _, _).
      agrees(C, F) :- equal(C, F), claim(C, _, _, A, B), fact(F, _, _, _, L, H), L <= B, A <= H.
      contra(C, F) :- equal(C, F), claim(C, _, _, A, B), fact(F, _, _, _, L, H), X = L - B, X > 0.
      contra(C, F) :- equal(C, F), claim(C, _, _, A, B), fact(F, _, _, _, L, H), A > H.
      speaks(C, S) :- near(C, F), fact(F, S, _, _, _, _).
      silent(C, S) :- claim(C, _, _, _, _), source(S), not speaks(C, S).
      other(C, F) :- near(C, F), not agrees(C, F), not contra(C, F).
      nagree(C, N) :- claim(C, _, _, _, _), N = count S : { agrees(C, F), fact(F, S, _, _, _, _) }.
      ncontra(C, N) :- claim(C, _, _, _, _), N = count S : { contra(C, F), fact(F, S, _, _, _, _) }.
      split(C) :- nagree(C, N), ncontra(C, K), N > 0, K > 0.
      most(C, V) :- claim(C, _, _, _, _), V = max H : { near(C, F), fact(F, _, _, _, _, H) }.

      """
    for k in 0..<14 {
      text += """
        side\(k)(C, F) :- near(C, F), tag(C, k\(k)).
        quiet\(k)(C, S) :- silent(C, S), tag(C, k\(k)).
        score\(k)(C, N) :- tag(C, k\(k)), N = count F : { side\(k)(C, F), agrees(C, F) }.

        """
    }
    return text
  }()

  private static func store() throws -> Database {
    var random = SplitMix(state: 1)
    var database = Database(try Program(rules: RuleNotation.rules(rules)))
    for place in 0..<285 {
      try database.assert("place", [.symbol("p\(place)")])
      if place > 0 {
        try database.assert("part", [.symbol("p\(place)"), .symbol("p\(place / 5)")])
      }
    }
    for source in 0..<20 { try database.assert("source", [.symbol("s\(source)")]) }
    for fact in 0..<4_400 {
      let low = Int.random(in: 0..<1_000, using: &random)
      try database.assert(
        "fact",
        [
          .symbol("f\(fact)"), .symbol("s\(Int.random(in: 0..<20, using: &random))"),
          .symbol("m\(Int.random(in: 0..<8, using: &random))"),
          .symbol("p\(Int.random(in: 0..<285, using: &random))"),
          .number(Decimal(low)), .number(Decimal(low + 10)),
        ]
      )
    }
    try database.evaluate()
    return database
  }

  private static func claim(_ number: Int, _ random: inout SplitMix) -> [Fact] {
    let name = Value.symbol("c\(number)")
    let low = Int.random(in: 0..<1_000, using: &random)
    let measure = Value.symbol("m\(Int.random(in: 0..<8, using: &random))")
    let place = Value.symbol("p\(Int.random(in: 0..<285, using: &random))")
    let numbers = [Value.number(Decimal(low)), .number(Decimal(low + 5))]
    return [Fact("claim", [name, measure, place] + numbers)]
      + (0..<19).map { Fact("tag", [name, .symbol("k\($0)")]) }
  }

  @Test
  func `a claim is forgotten without a trace`() throws {
    var database = try SpeedTests.store()
    var random = SplitMix(state: 2)
    let rest = SpeedTests.size(database)
    for number in 0..<200 {
      let claim = SpeedTests.claim(number, &random)
      try database.trial { database in
        try database.assert(claim)
        try database.evaluate()
        #expect(SpeedTests.size(database) > rest + claim.count)
      }
      #expect(SpeedTests.size(database) == rest)
    }
  }

  @Test
  func `a claim derives its own rows only`() throws {
    var database = try SpeedTests.store()
    var random = SplitMix(state: 2)
    var claim = SpeedTests.claim(0, &random)
    // Of a measure that no fact is of, so that all it derives are silences and counts.
    claim[0].values[1] = "unheard"
    // What depends on no claim would not fit, were it derived again.
    database.rowLimit = 1_000
    #expect(database.count(of: "within") > database.rowLimit)
    try database.assert(claim)
    try database.evaluate()
    #expect(database.count(of: "silent") == 20)
  }

  /// The number of rows of all relations.
  private static func size(_ database: Database) -> Int {
    database.relations.reduce(0) { $0 + database.count(of: $1) }
  }

  @Test
  func `a claim may be retracted instead`() throws {
    var database = try SpeedTests.store()
    var random = SplitMix(state: 2)
    for number in 0..<100 {
      let claim = SpeedTests.claim(number, &random)
      try database.assert(claim)
      try database.evaluate()
      try database.retract(claim)
      try database.evaluate()
    }
    #expect(database.count(of: "near") == 0)
  }

  @Test
  func `a closure of a hundred thousand rows`() throws {
    var database = Database(
      try Program(
        rules: RuleNotation.rules("t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), e(Y, Z).")
      )
    )
    for node in 0..<450 {
      try database.assert("e", [.number(Decimal(node)), .number(Decimal(node + 1))])
    }
    try database.evaluate()
    #expect(database.count(of: "t") == 450 * 451 / 2)
  }
}
