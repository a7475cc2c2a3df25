import Testing

@testable import Inference

/// Rules that are the closure of their own relation come out as they are written, at the cost of rules
/// that go an edge at a time.
@Suite struct ClosureTests {
  @Test(arguments: [
    "t(X, Z) :- t(X, Y), t(Y, Z).", "t(X, Z) :- t(Y, Z), t(X, Y).",
    "t(K, X, Z) :- t(K, X, Y), t(K, Y, Z).", "t(X, K, Z) :- t(Y, K, Z), t(X, K, Y).",
  ])
  func `a closure is recognised`(rule: String) {
    #expect(RuleNotation.rules(rule).allSatisfy { Closure($0) != nil })
  }

  @Test(arguments: [
    "t(X, Z) :- t(X, Y), e(Y, Z).", "t(X, X) :- t(X, Y), t(Y, X).", "t(X, Z) :- t(X, Y), t(X, Z).",
    "t(X, Z) :- t(X, Y), t(Y, Z), X != Z.", "t(X, Y) :- t(X, Y), t(Y, X).",
    "t(X, Z) :- t(X, Y), t(Z, Y).", "t(X, a) :- t(X, Y), t(Y, a).", "t(X, Z) :- t(X, _), t(_, Z).",
    "t(K, X, Z) :- t(K, X, Y), t(L, Y, Z).", "t(X, Z) :- t(X, Y), not t(Y, Z).",
  ])
  func `what only looks like a closure is none`(rule: String) {
    #expect(RuleNotation.rules(rule).allSatisfy { Closure($0) == nil })
  }

  @Test func `two closures of one relation are run as they are written`() throws {
    let rules = RuleNotation.rules("t(X, Z) :- t(X, Y), t(Y, Z). \n t(X, Z) :- t(Y, Z), t(X, Y).")
    #expect(try Program(rules: rules).closures.isEmpty)
  }

  @Test func `a closure costs what its linear form costs`() throws {
    func solutions(_ rule: String) throws -> Int {
      let rules = "t(X, Y) :- e(X, Y). \n \(rule)"
      var database = Database(try Program(rules: RuleNotation.rules(rules)))
      database.startProfile()
      for node in 0..<100 {
        try database.assert("e", [.number(Decimal(node)), .number(Decimal(node + 1))])
      }
      try database.evaluate()
      #expect(database.count(of: "t") == 5050)
      return database.profiled.reduce(0) { $0 + $1.solutions }
    }
    let linear = try solutions("t(X, Z) :- t(X, Y), e(Y, Z).")
    #expect(try solutions("t(X, Z) :- t(X, Y), t(Y, Z).") <= linear + 100)
  }

  @Test func `a proof shows the rule as it is written`() throws {
    let database = try Database(
      "t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), t(Y, Z).",
      "e(a, b) e(b, c) e(c, d)"
    )
    #expect(
      database.proof(of: "t", ["a", "d"])?.description == """
        t(a, d)  [by r2]
          t(a, c)  [by r2]
            t(a, b)  [by r1]
              e(a, b)  [asserted]
            t(b, c)  [by r1]
              e(b, c)  [asserted]
          t(c, d)  [by r1]
            e(c, d)  [asserted]
        """
    )
    #expect(database.proofs(of: "t", ["a", "d"]).count == 2)
  }

  static let closures = [
    "t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), t(Y, Z).",
    "t(X, Z) :- t(Y, Z), t(X, Y). \n t(X, Y) :- e(X, Y). \n t(X, Y) :- f(X, Y).",
    "t(X, X) :- n(X). \n t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), t(Y, Z). \n no(X) :- n(X), not t(X, a).",
    "t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), t(Y, Z). \n t(X, Z) :- t(X, Y), f(Y, Z).",
    "t(X, Z) :- t(X, Y), t(Y, Z). \n t(X, Y) :- s(Y, X), n(X). \n s(X, Y) :- t(X, Y). \n s(X, Y) :- e(X, Y).",
    "g(N, X, Y) :- e(X, Y), n(N). \n g(N, X, Z) :- g(N, X, Y), g(N, Y, Z). \n t(X, N) :- n(X), N = count Y : { g(_, X, Y) }.",
  ]

  @Test(arguments: closures, 0..<4)
  func `random changes to a closure come out as the naive evaluator says`(
    text: String,
    batch: Int
  ) throws {
    for seed in 0..<40 {
      var script = try ClosureScript(text, seed: UInt64(batch * 100 + seed), nodes: 3 + seed % 5)
      for _ in 0..<8 { try script.step() }
    }
  }
}

/// A database with a closure and a plain set of facts that go through the same changes.
private struct ClosureScript {
  private static let names: [Value] = ["a", "b", "c", "d", "e", "f", "g", "h"]
  private let rules: [Rule]
  private var database: Database
  private var asserted: Set<Fact> = []
  private var random: SplitMix
  private let nodes: Int

  init(_ text: String, seed: UInt64, nodes: Int) throws {
    rules = RuleNotation.rules(text)
    database = Database(try Program(rules: rules))
    if seed % 3 == 0 { database.leastRowsToGuess = 1 }
    random = SplitMix(state: seed)
    self.nodes = nodes
  }

  mutating func step() throws {
    if chance(6) { try replaceRules() }
    try change()
    check()
    guard chance(3) else { return }
    var inner = self
    inner.database = Database(database.program)
    try database.trial { database in
      swap(&inner.database, &database)
      for _ in 0..<2 {
        try inner.change()
        inner.check()
      }
      swap(&inner.database, &database)
    }
    random = inner.random
    check()
  }

  /// Takes a rule away, or has all of them again, perhaps in another order.
  private mutating func replaceRules() throws {
    var rules = self.rules
    if chance(2) { rules.remove(at: Int.random(in: rules.indices, using: &random)) }
    if chance(2) { rules.reverse() }
    try database.replaceRules(by: rules)
  }

  private mutating func change() throws {
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let fact = self.fact()
      if chance(2),
        let old = asserted.sorted(by: { $0.description < $1.description })
          .randomElement(using: &random)
      {
        try database.retract([old])
        asserted.remove(old)
      } else {
        try database.assert([fact])
        asserted.insert(fact)
      }
    }
    try database.evaluate()
  }

  /// An edge, a node, or now and then a row of the closure itself.
  private mutating func fact() -> Fact {
    let relations =
      ["e", "e", "e", "f", "n"] + (rules.contains { $0.head.terms.count == 3 } ? [] : ["t"])
    let relation = relations.randomElement(using: &random) ?? "e"
    return Fact(relation, (0..<(relation == "n" ? 1 : 2)).map { _ in node() })
  }

  private mutating func node() -> Value {
    ClosureScript.names[Int.random(in: 0..<nodes, using: &random)]
  }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private func check() {
    let oracle = Oracle(database.program.rules, asserted)
    let checker = ProofChecker(oracle: oracle)
    let expected = Dictionary(grouping: oracle.facts, by: \.relation)
    for relation in database.relations {
      let rows = database.rows(of: relation)
      let wanted = expected[relation, default: []].map(\.values)
      #expect(
        rows == wanted.sorted { $0.lexicographicallyPrecedes($1) },
        "\(relation) of \(database.program.rules) with \(asserted)"
      )
      for row in rows {
        let proof = database.proof(of: relation, row)
        #expect(proof?.fact == Fact(relation, row) && proof.flatMap(checker.fault) == nil)
        #expect(
          database.rows(of: relation, matching: [row.first] + row.dropFirst().map { _ in nil })
            .contains(row)
        )
      }
    }
  }
}
