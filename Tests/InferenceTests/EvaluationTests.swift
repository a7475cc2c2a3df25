import Inference
import Testing

/// Rules, facts, and the rows of the relation `out` that must come of them.
private struct Case: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rules: String
  var facts = ""
  let out: String
}

@Suite struct EvaluationTests {
  @Test(arguments: joins + filters + arithmetic + aggregates)
  fileprivate func `rules give exactly the rows that follow`(example: Case) throws {
    let database = try Database(example.rules, example.facts)
    #expect(database.text(of: "out") == example.out)
  }

  @Test
  func `a relation that rules give may be asserted as well`() throws {
    var database = try Database("out(X) :- p(X).", "p(a) out(b)")
    #expect(database.text(of: "out") == "out(a) out(b)")
    try database.retract("out", ["b"])
    try database.retract("out", ["a"])
    try database.evaluate()
    #expect(database.text(of: "out") == "out(a)")
  }

  @Test
  func `changes take effect at the next evaluation, the last one of a row winning`() throws {
    var database = try Database("out(X) :- p(X).", "p(a)")
    try database.retract("p", ["a"])
    try database.assert("p", [["b"], ["c"]])
    try database.retract("p", ["c"])
    #expect(database.text(of: "p") == "p(a)")
    try database.evaluate()
    #expect(database.text(of: "p") == "p(b)")
    #expect(database.text(of: "out") == "out(b)")
  }

  @Test
  func `rows are found by pattern, with and without an index`() throws {
    let database = try Database("out(X) :- p(X, Y), q(Y).", "p(b, 1) p(a, 1) p(a, 2) q(1)")
    #expect(database.rows(of: "p", matching: [nil, 1]) == [["a", 1], ["b", 1]])
    #expect(database.rows(of: "p", matching: ["a", nil]) == [["a", 1], ["a", 2]])
    #expect(database.rows(of: "p", matching: ["a", 2]) == [["a", 2]])
    #expect(database.rows(of: "p", matching: ["never seen", nil]).isEmpty)
    #expect(database.rows(of: "p", matching: [nil, nil]).count == 3)
    #expect(database.rows(of: "nothing").isEmpty)
    #expect(database.contains("out", ["a"]) && !database.contains("out", ["c"]))
  }

  @Test
  func `a relation that no rule names is kept all the same`() throws {
    var database = Database(try Program(rules: []))
    try database.assert("note", ["a", 1])
    try database.evaluate()
    #expect(database.text(of: "note") == "note(a, 1)")
    #expect(throws: DatabaseError.arityMismatch(relation: "note", expected: 2, found: 1)) {
      try database.assert("note", ["a"])
    }
  }

  @Test
  func `an endless recursion is stopped and leaves nothing behind`() throws {
    let rules = RuleNotation.rules("out(X) :- p(X). \n out(Y) :- out(X), Y = X + 1.")
    var database = Database(try Program(rules: rules))
    database.rowLimit = 50
    try database.assert("p", [1])
    #expect(throws: DatabaseError.tooManyRows(limit: 50, rule: "r2")) { try database.evaluate() }
    #expect(database.rows(of: "out").isEmpty)
    try database.retract("p", [1])
    try database.evaluate()
    #expect(database.rows(of: "out").isEmpty && database.rows(of: "p").isEmpty)
  }

  @Test
  func `a trial is taken back`() throws {
    var database = try Database("out(X) :- p(X), not q(X).", "p(a) p(b) q(b)")
    try database.retract("p", ["b"])
    try database.trial { database in
      try database.assert(RuleNotation.facts("q(a) p(c) p(b) new(x)"))
      try database.retract("q", ["b"])
      try database.evaluate()
      #expect(database.text(of: "out") == "out(b) out(c)")
      #expect(database.relations.contains("new"))
    }
    #expect(database.text(of: "out") == "out(a)")
    #expect(database.text(of: "p") == "p(a) p(b)")
    #expect(!database.relations.contains("new"))
    try database.evaluate()
    #expect(database.text(of: "p") == "p(a)")
  }

  @Test
  func `a trial that runs out of rows is taken back`() throws {
    let rules = RuleNotation.rules("out(X) :- p(X). \n out(Y) :- out(X), q(X), Y = X + 1.")
    var database = Database(try Program(rules: rules))
    database.rowLimit = 50
    try database.assert(RuleNotation.facts("p(1) q(1)"))
    try database.evaluate()
    #expect(throws: DatabaseError.tooManyRows(limit: 50, rule: "r2")) {
      try database.trial { database in
        try database.assert((2..<90).map { Fact("q", [.number(Decimal($0))]) })
        try database.evaluate()
      }
    }
    #expect(database.text(of: "out") == "out(1) out(2)")
    try database.assert("q", [2])
    try database.evaluate()
    #expect(database.text(of: "out") == "out(1) out(2) out(3)")
  }
}

private let joins = [
  Case(
    testDescription: "closure",
    rules: "out(X, Y) :- e(X, Y). \n out(X, Z) :- out(X, Y), e(Y, Z).",
    facts: "e(a, b) e(b, c) e(c, a)",
    out: "out(a, a) out(a, b) out(a, c) out(b, a) out(b, b) out(b, c) out(c, a) out(c, b) out(c, c)"
  ),
  Case(
    testDescription: "mutual recursion",
    rules:
      "even(0). \n odd(Y) :- even(X), s(X, Y). \n even(Y) :- odd(X), s(X, Y). \n out(X) :- odd(X).",
    facts: "s(0, 1) s(1, 2) s(2, 3)",
    out: "out(1) out(3)"
  ),
  Case(
    testDescription: "repeated variable",
    rules: "out(X) :- e(X, X).",
    facts: "e(a, b) e(c, c)",
    out: "out(c)"
  ),
  Case(
    testDescription: "constant and wildcard",
    rules: "out(X, k) :- e(a, X, _).",
    facts: "e(a, b, 1) e(a, b, 2) e(b, c, 1)",
    out: "out(b, k)"
  ),
  Case(
    testDescription: "product",
    rules: "out(X, Y) :- p(X), q(Y).",
    facts: "p(a) p(b) q(1)",
    out: "out(a, 1) out(b, 1)"
  ),
  Case(
    testDescription: "no columns",
    rules: "yes() :- p(_). \n out(X) :- q(X), yes().",
    facts: "p(a) q(b)",
    out: "out(b)"
  ),
  Case(testDescription: "a rule without body", rules: "out(a, 1).", out: "out(a, 1)"),
]

private let filters = [
  Case(
    testDescription: "negation",
    rules: "out(X) :- p(X), not q(X, _).",
    facts: "p(a) p(b) q(a, 1)",
    out: "out(b)"
  ),
  Case(
    testDescription: "negation of a relation without rows",
    rules: "out(a) :- not q(b).",
    out: "out(a)"
  ),
  Case(
    testDescription: "negation upon negation",
    rules: "q(X) :- p(X), not r(X). \n out(X) :- p(X), not q(X).",
    facts: "p(a) p(b) r(a)",
    out: "out(a)"
  ),
  Case(
    testDescription: "order of numbers",
    rules: "out(X) :- p(X), X >= 2, X != 3, X < 5.",
    facts: "p(1) p(2) p(3) p(4) p(5)",
    out: "out(2) out(4)"
  ),
  Case(
    testDescription: "order of words",
    rules: "out(X, Y) :- p(X), p(Y), X < Y.",
    facts: "p(a) p(b) p(1)",
    out: "out(a, b)"
  ),
  Case(
    testDescription: "a word is never less or more than a number",
    rules: "out(X) :- p(X), X < 9. \n out(X) :- p(X), X > 0.",
    facts: "p(a)",
    out: ""
  ),
  Case(
    testDescription: "literals in any order",
    rules: "out(X, Y) :- X < Y, not q(Y), p(Y), p(X).",
    facts: "p(1) p(2) p(3) q(3)",
    out: "out(1, 2)"
  ),
]

private let arithmetic = [
  Case(
    testDescription: "operations",
    rules: """
      out(X, A) :- p(X, Y), A = X + Y.
      out(X, A) :- p(X, Y), A = X - Y.
      out(X, A) :- p(X, Y), A = X * Y.
      out(X, A) :- p(X, Y), A = X / Y.
      out(X, A) :- p(X, Y), A = min(X, Y).
      """,
    facts: "p(3, 2)",
    out: "out(3, 1) out(3, 1.5) out(3, 2) out(3, 5) out(3, 6)"
  ),
  Case(
    testDescription: "an equation binds from either side and is checked when bound",
    rules: "out(A, B) :- p(X), X + 1 = A, B = A, B = 2.",
    facts: "p(1) p(2)",
    out: "out(2, 2)"
  ),
  Case(
    testDescription: "arithmetic within a comparison",
    rules: "out(X) :- p(X), X + X > X * X.",
    facts: "p(1) p(2) p(3)",
    out: "out(1)"
  ),
  Case(
    testDescription: "what has no result does not hold",
    rules: "out(X) :- p(X), Y = 1 / X, Y != 7.",
    facts: "p(0) p(2) p(a)",
    out: "out(2)"
  ),
]

private let aggregates = [
  Case(
    testDescription: "count of different values by group",
    rules: "out(G, N) :- g(G), N = count V : { m(G, V, _) }.",
    facts: "g(a) g(b) g(c) m(a, x, 1) m(a, x, 2) m(a, y, 1) m(b, x, 1)",
    out: "out(a, 2) out(b, 1) out(c, 0)"
  ),
  Case(
    testDescription: "sum counts each solution once",
    rules: "out(N) :- N = sum V : { m(K, V) }.",
    facts: "m(a, 2) m(b, 2) m(c, 3)",
    out: "out(7)"
  ),
  Case(
    testDescription: "least and greatest of nothing do not hold",
    rules: """
      out(G, A, B) :- g(G), A = min V : { m(G, V) }, B = max V : { m(G, V) }.
      """,
    facts: "g(a) g(b) m(a, 2) m(a, 7) m(a, 5)",
    out: "out(a, 2, 7)"
  ),
  Case(
    testDescription: "a body with negation, comparison and a join",
    rules: "out(N) :- N = count V : { m(K, V), ok(K), not bad(V), V > 1 }.",
    facts: "m(a, 1) m(a, 2) m(a, 3) m(b, 4) m(a, 5) ok(a) bad(3)",
    out: "out(2)"
  ),
  Case(
    testDescription: "a bound result is checked",
    rules: "out(G) :- g(G, N), N = count V : { m(G, V) }.",
    facts: "g(a, 1) g(b, 1) m(a, x)",
    out: "out(a)"
  ),
  Case(
    testDescription: "an aggregate of derived rows, used by a further rule",
    rules: """
      n(G, N) :- g(G), N = count V : { d(G, V) }.
      d(G, V) :- m(G, V), V > 1.
      out(G) :- n(G, N), N >= 2.
      """,
    facts: "g(a) g(b) m(a, 1) m(a, 2) m(a, 3) m(b, 2)",
    out: "out(a)"
  ),
]
