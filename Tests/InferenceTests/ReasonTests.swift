import Inference
import Testing

/// All reasons for a row, what is missing for another, and what a change takes away.
@Suite struct ReasonTests {
  private static func paths() throws -> Database {
    try Database(
      "t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), e(Y, Z).",
      "e(a, b) e(b, c) e(c, d) e(a, c) e(d, a)"
    )
  }

  @Test
  func `all proofs of a row come, the smallest first, and none in a circle`() throws {
    var database = try Self.paths()
    #expect(database.proofs(of: "t", ["a", "c"]).map(\.height) == [1, 2])
    #expect(database.proofs(of: "t", ["a", "b"]).map(\.height) == [1, 4])
    #expect(database.proofs(of: "t", ["a", "x"]).isEmpty)
    try database.assert("t", ["a", "c"])
    try database.evaluate()
    #expect(database.proofs(of: "t", ["a", "c"]).first?.kind == .base)
  }

  @Test
  func `a proof is cut at a depth and opened by path`() throws {
    let database = try Self.paths()
    let proof = try #require(database.proof(of: "t", ["b", "a"]))
    let cut = proof.cut(below: 1)
    #expect(
      cut.description == """
        t(b, a)  [by r2]
          t(b, d)  [by r2, 3 steps below]
          e(d, a)  [asserted]
        """
    )
    #expect(cut.premises.first?.hidden == proof.premises[0].size - 1)
    #expect(proof.step(at: [0, 0])?.fact == Fact("t", ["b", "c"]))
    #expect(proof.step(at: [0, 7]) == nil)
  }

  @Test
  func `a proof is JSON, and rows for rules`() throws {
    let database = try Database("out(X) :- p(X), X > 1, not q(X).", "p(2)")
    let proof = try #require(database.proof(of: "out", [2]))
    #expect(
      proof.json == """
        {"statement": "out(2)", "kind": "derived", "rule": "r1", "line": 1, "premises": \
        [{"statement": "p(2)", "kind": "asserted", "premises": []}, \
        {"statement": "2 > 1", "kind": "comparison", "premises": []}, \
        {"statement": "not q(2)", "kind": "absent", "premises": []}]}
        """
    )
    let rules = "leaf(S) :- step(N, K, R, S), not premise(N, _, _)."
    var asked = Database(try Program(rules: RuleNotation.rules(rules)))
    try asked.assert(proof.facts)
    try asked.evaluate()
    #expect(asked.rows(of: "leaf") == [["2 > 1"], ["not q(2)"], ["p(2)"]])
    #expect(asked.contains("binding", [0, "X", 2]))
  }

  @Test
  func `an absence names what was searched and what came nearest`() throws {
    let database = try Database(
      "contra(C) :- claim(C, P), fact(C, Q), same(Q, P).",
      "claim(c, niger) fact(c, mali) same(mali, mali) same(gao, mali) same(niger, x)"
    )
    let blocked = try #require(database.whyNot("contra", ["c"]).first)
    #expect(blocked.description == "r1 stops at same(mali, niger)")
    let absence = try #require(database.absence(at: blocked))
    #expect(absence.searched == 3)
    #expect(absence.nearest == Fact("same", ["mali", "mali"]))
    #expect(absence.differing == [1])
    #expect(database.absence(of: "claim", matching: ["c", nil]) == nil)
    #expect(database.absence(of: "unheard", matching: ["c"])?.searched == 0)
  }

  @Test
  func `an evaluation tells what came and what went, and why`() throws {
    var database = try Database(
      "near(F) :- fact(F, P), place(P). \n far(F) :- fact(F, P), not near(F).",
      "fact(f, mali) fact(g, mali) fact(h, niger) place(mali) place(niger)"
    )
    try database.retract("place", ["mali"])
    try database.retract("fact", ["h", "niger"])
    let difference = try database.evaluateListing()
    #expect(difference.gained == [Fact("far", ["f"]), Fact("far", ["g"])])
    #expect(
      difference.lost.map(\.fact.description) == [
        "fact(h, niger)", "near(f)", "near(g)", "near(h)", "place(mali)",
      ]
    )
    #expect(difference.lost.map(\.rule?.name) == [nil, "r1", "r1", "r1", nil])
    #expect(difference.lost[1].because == [Fact("place", ["mali"])])
    #expect(difference.lost[3].because == [Fact("fact", ["h", "niger"])])
    let none = try database.evaluateListing()
    #expect(none.gained.isEmpty && none.lost.isEmpty)
  }

  @Test
  func `a loss names what came and must be absent, and what was counted`() throws {
    var database = try Database(
      """
      free(X) :- room(X), not taken(X, _).
      full(H) :- hotel(H), N = count X : { taken(X, H) }, N >= 2.
      calm(X) :- free(X), Y = X + 1, not loud(Y).
      """,
      "room(1) room(2) hotel(h) taken(3, h) taken(4, h)"
    )
    try database.retract("taken", [4, "h"])
    try database.assert(RuleNotation.facts("taken(2, h) taken(5, h) loud(2)"))
    try database.retract("taken", [3, "h"])
    try database.retract("hotel", ["h"])
    let lost = try database.evaluateListing().lost
    func loss(_ text: String) throws -> Difference.Loss {
      try #require(lost.first { $0.fact.description == text })
    }
    #expect(try loss("free(2)").against == RuleNotation.facts("taken(2, h)"))
    #expect(try loss("free(2)").because.isEmpty)
    #expect(try loss("calm(1)").against == RuleNotation.facts("loud(2)"))
    #expect(try loss("calm(2)").because == RuleNotation.facts("free(2)"))
    #expect(try loss("full(h)").because == RuleNotation.facts("hotel(h)"))
    #expect(
      Set(try loss("full(h)").counted)
        == Set(RuleNotation.facts("taken(2, h) taken(5, h) taken(3, h) taken(4, h)"))
    )
  }

  @Test
  func `a relation on demand is derived for what is asked`() throws {
    let rules = RuleNotation.rules("silent(C, S) :- claim(C), source(S), not has(C, S).")
    var database = Database(try Program(rules: rules, onDemand: ["silent"]))
    try database.assert(RuleNotation.facts("claim(c) claim(d) source(s) source(t) has(c, s)"))
    try database.evaluate()
    #expect(database.count(of: "silent") == 0)
    #expect(database.derive("silent", matching: ["c", nil]) == [["c", "t"]])
    #expect(database.derive("silent", matching: [nil, "s"]) == [["d", "s"]])
    #expect(database.derive("silent", matching: [nil, nil]).count == 3)
    #expect(throws: ProgramError.readOnDemand(rule: "r2", line: 2, relation: "silent")) {
      try Program(
        rules: rules + [RuleNotation.rules("\n").first].compactMap(\.self)
          + [Rule("r2", line: 2, head: Atom("x", []), body: [.positive(rules[0].head)])],
        onDemand: ["silent"]
      )
    }
  }

  @Test
  func `many rows that came and went leave nothing behind`() throws {
    var database = try Database("big(X) :- p(X, Y), Y > 10.", "p(a, 20)")
    for round in 0..<6 {
      let rows = (0..<3_000).map { [Value.number(Decimal($0)), .number(Decimal(round * 7))] }
      try database.assert("p", rows)
      try database.evaluate()
      #expect(database.count(of: "p") == 3_001)
      #expect(database.count(of: "big") == (round > 1 ? 3_001 : 1))
      try database.retract(rows.map { Fact("p", $0) })
      try database.evaluate()
      #expect(database.rows(of: "big") == [["a"]])
      #expect(database.proof(of: "big", ["a"])?.premises.first?.fact == Fact("p", ["a", 20]))
    }
  }

  @Test
  func `rows are read from text and written as they were`() throws {
    let text = "a\t-12\tx y\nb\t0.5\t007\nc\t9999999999\t-\n"
    var database = Database(try Program(rules: []))
    #expect(try Self.read(text, into: &database) == text.utf8.count)
    try database.evaluate()
    #expect(
      database.rows(of: "p") == [
        ["a", -12, "x y"], ["b", .number(Decimal(0.5) ?? 0), 7], ["c", 9_999_999_999, "-"],
      ]
    )
    var written: [UInt8] = []
    database.write("p") { bytes in
      written += bytes
      bytes = []
    }
    #expect(String(decoding: written, as: UTF8.self) == text.replacing("007", with: "7"))
    #expect(throws: DatabaseError.columnMismatch(relation: "p", line: 1, expected: 3, found: 2)) {
      try Self.read("a\tb\n", into: &database)
    }
  }

  /// Reads rows of `p` and gives the number of bytes read.
  @discardableResult
  private static func read(_ text: String, into database: inout Database) throws -> Int {
    var count = 0
    try Array(text.utf8).withUnsafeBytes { bytes in
      count = try database.read("p", bytes).bytes
    }
    return count
  }
}
