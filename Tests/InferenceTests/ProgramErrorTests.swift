import Inference
import Testing

@Suite struct ProgramErrorTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let rules: String
    let error: ProgramError
    var testDescription: String { error.description }
  }

  private static let cases = [
    Case(
      rules: "out(X, Y) :- p(X).",
      error: .unsafeVariable(rule: "r1", line: 1, variable: "Y")
    ),
    Case(
      rules: "a(X) :- p(X). \n out(X) :- p(X), not q(Y).",
      error: .unsafeVariable(rule: "r2", line: 2, variable: "Y")
    ),
    Case(
      rules: "out(X) :- p(X), X < Z.",
      error: .unsafeVariable(rule: "r1", line: 1, variable: "Z")
    ),
    Case(
      rules: "out(A) :- p(X), A = B + 1, B = A + 1.",
      error: .unsafeVariable(rule: "r1", line: 1, variable: "A")
    ),
    Case(
      rules: "out(G, N) :- N = count V : { m(G, V) }.",
      error: .unsafeVariable(rule: "r1", line: 1, variable: "G")
    ),
    Case(
      rules: "out(N) :- N = count V : { m(W) }.",
      error: .unsafeVariable(rule: "r1", line: 1, variable: "V")
    ),
    Case(
      rules: "out(N) :- N = count V : { m(V), K = count W : { m(W) } }.",
      error: .nestedAggregate(rule: "r1", line: 1)
    ),
    Case(rules: "out(_) :- p(X).", error: .misplacedWildcard(rule: "r1", line: 1)),
    Case(rules: "out(X) :- p(X), X < _.", error: .misplacedWildcard(rule: "r1", line: 1)),
    Case(
      rules: "out(X) :- p(X). \n out(X) :- p(X, X).",
      error: .arityMismatch(rule: "r2", line: 2, relation: "p", expected: 1, found: 2)
    ),
    Case(
      rules: "win(X) :- move(X, Y), not win(Y).",
      error: .notStratifiable(relations: ["win"], rules: [.init(rule: "r1", line: 1)])
    ),
    Case(
      rules: "a(X) :- p(X), not b(X). \n b(X) :- c(X). \n c(X) :- a(X).",
      error: .notStratifiable(
        relations: ["b", "c", "a"],
        rules: (1...3).map { .init(rule: "r\($0)", line: $0) }
      )
    ),
    Case(
      rules: "n(N) :- N = count V : { n(V) }.",
      error: .notStratifiable(relations: ["n"], rules: [.init(rule: "r1", line: 1)])
    ),
  ]

  @Test(arguments: cases)
  private func `an unsound program is refused and the fault named`(example: Case) {
    #expect(throws: example.error) { try Program(rules: RuleNotation.rules(example.rules)) }
  }

  @Test
  func `with declarations an unknown relation is refused`() {
    let rules = RuleNotation.rules("out(X) :- p(X). \n more(X) :- out(X), pp(X).")
    #expect(throws: ProgramError.unknownRelation(rule: "r2", line: 2, relation: "pp")) {
      try Program(rules: rules, declared: ["p": 1])
    }
    #expect(throws: Never.self) { try Program(rules: rules, declared: ["p": 1, "pp": 1]) }
  }

  @Test
  func `the message of a cycle goes all the way round`() {
    let error = ProgramError.notStratifiable(
      relations: ["b", "a"],
      rules: [.init(rule: "r1", line: 3), .init(rule: "r2", line: 0)]
    )
    #expect(
      error.description
        == "b needs a needs b, through a negation or an aggregate; see the rules r1 (line 3), r2"
    )
  }
}
