import Inference

/// Vigna's SplitMix64: the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Random rules and facts over a few relations, small enough that much coincides.
struct RandomPrograms {
  static let arities = ["e": 2, "f": 2, "m": 2, "u": 1, "a": 1, "b": 2, "c": 2, "d": 1, "g": 3]
  private static let bases = ["e", "f", "m", "u"]
  private static let heads = ["a", "b", "c", "d", "g"]
  private static let names = ["A", "B", "C", "D"]
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func rules() -> [Rule] {
    (0..<Int.random(in: 3...9, using: &random)).map { rule("r\($0)") }
  }

  mutating func fact() -> Fact {
    let relation = chance(6) ? pick(RandomPrograms.heads) : pick(RandomPrograms.bases)
    let arity = RandomPrograms.arities[relation] ?? 0
    return Fact(relation, (0..<arity).map { _ in value() })
  }

  mutating func chance(_ oneIn: Int) -> Bool { Int.random(in: 0..<oneIn, using: &random) == 0 }

  private mutating func rule(_ name: String) -> Rule {
    let computes = chance(4)
    let relations = computes ? RandomPrograms.bases : RandomPrograms.bases + RandomPrograms.heads
    var body = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Literal.positive(atom(pick(relations), names: RandomPrograms.names, wildcards: true))
    }
    var bound = body.flatMap(variables)
    if bound.isEmpty { return Rule(name, head: Atom("d", [.constant(value())]), body: body) }
    if computes {
      body.append(
        .assign("X", .arithmetic(pick(Arithmetic.allCases), operand(bound), operand(bound)))
      )
      bound.append("X")
    }
    if chance(3) {
      body.append(.negative(atom(anyRelation(), names: bound, wildcards: true)))
    }
    if chance(4) {
      let right = Expression.term(chance(2) ? .constant(value()) : .variable(pick(bound)))
      body.append(.comparison(operand(bound), pick(Comparator.allCases), right))
    }
    if chance(3) {
      body.append(.aggregate(chance(2) ? grouped(body) ?? aggregate(bound) : aggregate(bound)))
      bound.append("N")
    }
    let relation = pick(RandomPrograms.heads)
    var head = atom(relation, names: bound, wildcards: false)
    if bound.last == "N" || bound.last == "X" {
      head.terms[0] = .variable(bound[bound.count - 1])
    }
    return Rule(name, head: head, body: body.shuffled(using: &random))
  }

  /// An aggregate over the rows of an atom of the body, but for one column: `N = count V : p(A, V)`
  /// beside `p(A, B)`.
  private mutating func grouped(_ body: [Literal]) -> Aggregate? {
    guard case .positive(var atom) = pick(body) else { return nil }
    atom.terms[Int.random(in: 0..<atom.terms.count, using: &random)] = .variable("V")
    return Aggregate("N", pick(Aggregate.Function.allCases), "V", [.positive(atom)])
  }

  private mutating func aggregate(_ bound: [String]) -> Aggregate {
    var body = [
      Literal.positive(atom(anyRelation(), names: ["V", "W", "W", pick(bound)], wildcards: true)),
      .positive(Atom("m", [.variable(pick(["W", "A"])), .variable("V")])),
    ]
    if chance(4) { body.append(.negative(Atom("u", [.variable("V")]))) }
    if chance(4) { body.append(.comparison(.term(.variable("V")), .greater, .term(.constant(1)))) }
    return Aggregate("N", pick(Aggregate.Function.allCases), "V", body)
  }

  private mutating func atom(_ relation: String, names: [String], wildcards: Bool) -> Atom {
    let arity = RandomPrograms.arities[relation] ?? 0
    let terms = (0..<arity).map { _ in
      if wildcards && chance(6) { return Term.wildcard }
      return chance(8) ? .constant(value()) : .variable(pick(names))
    }
    return Atom(relation, terms)
  }

  private mutating func anyRelation() -> String {
    pick(RandomPrograms.bases + RandomPrograms.heads)
  }

  private mutating func operand(_ bound: [String]) -> Expression {
    .term(chance(5) ? .constant(value()) : .variable(pick(bound)))
  }

  private mutating func value() -> Value {
    chance(2)
      ? .symbol(pick(["x", "y", "z"])) : .number(Decimal(Int.random(in: 0...3, using: &random)))
  }

  private func variables(_ literal: Literal) -> [String] {
    guard case .positive(let atom) = literal else { return [] }
    return atom.terms.compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }
}
