import Inference
import Testing

@Suite struct ProofTests {
  @Test
  func `a proof shows rules, rows, comparisons, absences and members`() throws {
    let database = try Database(
      """
      inside(X, Y) :- part(X, Y).
      inside(X, Z) :- inside(X, Y), part(Y, Z).
      contra(C, N) :- claim(C, P, V), not noted(C), N = count S : { fact(S, Q, W), inside(Q, P), W > V }.
      """,
      "part(gao, mali) part(mali, sahel) claim(c, sahel, 500) fact(s, gao, 900) fact(t, mali, 3)"
    )
    #expect(
      database.proof(of: "contra", ["c", 1])?.description == """
        contra(c, 1)  [by r3]
          claim(c, sahel, 500)  [asserted]
          not noted(c)  [absent]
          1 = count S : { fact(S, Q, W), inside(Q, sahel), W > 500 }  [over 1]
            S = s  [member]
              fact(s, gao, 900)  [asserted]
              inside(gao, sahel)  [by r2]
                inside(gao, mali)  [by r1]
                  part(gao, mali)  [asserted]
                part(mali, sahel)  [asserted]
              900 > 500  [comparison]
        """
    )
    #expect(database.proof(of: "contra", ["c", 2]) == nil)
    #expect(database.proof(of: "nothing", ["c"]) == nil)
  }

  @Test
  func `the proof is one of the least height`() throws {
    let database = try Database(
      "t(X, Y) :- e(X, Y). \n t(X, Z) :- t(X, Y), e(Y, Z).",
      "e(a, b) e(b, c) e(c, d) e(d, x) e(a, x)"
    )
    #expect(database.proof(of: "t", ["a", "x"])?.height == 1)
    #expect(database.proof(of: "t", ["a", "d"])?.height == 3)
  }

  @Test
  func `a proof may be thousands of steps high`() throws {
    let rules = "reach(0). \n reach(Y) :- reach(X), e(X, Y)."
    var database = Database(try Program(rules: RuleNotation.rules(rules)))
    for node in 0..<2_000 {
      try database.assert("e", [.number(Decimal(node)), .number(Decimal(node + 1))])
    }
    try database.evaluate()
    #expect(database.proof(of: "reach", [2_000])?.height == 2_001)
  }

  @Test
  func `a proof stays right when rows it rests on move or go`() throws {
    var database = try Database(
      "q(X) :- p(X, _). \n out(X) :- q(X), r(X).",
      "p(z, 1) p(a, 1) p(a, 2) r(a)"
    )
    try database.retract(RuleNotation.facts("p(z, 1) p(a, 1)"))
    try database.evaluate()
    #expect(
      database.proof(of: "out", ["a"])?.description == """
        out(a)  [by r2]
          q(a)  [by r1]
            p(a, 2)  [asserted]
          r(a)  [asserted]
        """
    )
  }

  @Test
  func `the bindings of a derivation include what was computed`() throws {
    let database = try Database("out(Y) :- p(X), Y = X * 2.", "p(2)")
    guard case .derived(let rule, let bindings) = database.proof(of: "out", [4])?.kind else {
      Issue.record("no derivation")
      return
    }
    #expect(rule.name == "r1" && bindings == ["X": 2, "Y": 4])
  }

  @Test
  func `a refusal names for each rule the furthest literal that fails`() throws {
    let database = try Database(
      """
      out(X) :- p(X, Y), q(Y, Z), Z > 5.
      out(X) :- r(X), not s(X).
      out(k) :- r(k).
      out(N) :- r(_), N = count V : { p(V, _) }.
      """,
      "p(a, 1) p(a, 2) q(2, 3) r(a) s(a)"
    )
    let blocked = database.whyNot("out", ["a"])
    #expect(
      blocked.map(\.description) == [
        "r1 stops at 3 > 5", "r2 stops at not s(a)", "r3 stops at out(k)",
        "r4 stops at a = count V : { p(V, _) }",
      ]
    )
    #expect(blocked.first?.satisfied == ["p(a, 2)", "q(2, 3)"])
    #expect(database.whyNot("out", ["b"]).first?.text == "p(b, Y)")
    #expect(database.whyNot("p", ["b", 1]).isEmpty)
  }
}
