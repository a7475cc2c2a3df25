import Inference
import Testing

@Suite struct OracleTests {
  @Test(arguments: 0..<8)
  func `random programs and scripts come out as the naive evaluator says`(batch: Int) throws {
    var sound = 0
    for seed in 0..<150 {
      var generator = RandomPrograms(seed: UInt64(batch * 1000 + seed))
      let rules = generator.rules()
      let program: Program
      do {
        program = try Program(rules: rules, declared: RandomPrograms.arities)
      } catch .notStratifiable {
        #expect(Oracle.strata(rules) == nil, "\(rules)")
        continue
      } catch .unsafeVariable {
        continue
      }
      #expect(Oracle.strata(rules) != nil, "\(rules)")
      sound += 1
      var script = Script(program, generator, guesses: seed % 2 == 1)
      for _ in 0..<6 { try script.step() }
    }
    #expect(sound > 40)
  }
}

/// A database and a plain set of facts that go through the same changes.
private struct Script {
  private var database: Database
  private var asserted: Set<Fact> = []
  private var generator: RandomPrograms

  /// A script; `guesses` lets the order of joins follow the data however few they are.
  init(_ program: Program, _ generator: RandomPrograms, guesses: Bool) {
    database = Database(program)
    if guesses { database.leastRowsToGuess = 1 }
    self.generator = generator
  }

  mutating func step() throws {
    if generator.chance(3) { try changeRules() }
    try change()
    if generator.chance(3) { try tryOut(depth: 0) }
  }

  /// Changes facts and takes that back, and within that perhaps again.
  private mutating func tryOut(depth: Int) throws {
    let proofs = self.proofs
    var inner = self
    // The inner script works on this very database, not on a copy.
    inner.database = Database(database.program)
    try database.trial { database in
      swap(&inner.database, &database)
      try inner.change()
      if depth < 2, inner.generator.chance(2) { try inner.tryOut(depth: depth + 1) }
      try inner.change()
      swap(&inner.database, &database)
    }
    generator = inner.generator
    check()
    #expect(self.proofs == proofs)
  }

  /// Every row with its proof.
  private var proofs: [String] {
    database.relations.flatMap { relation in
      database.rows(of: relation).map { row in
        "\(relation) \(row) \(String(describing: database.proof(of: relation, row)))"
      }
    }
  }

  /// Asserts and retracts a few facts, and looks at what follows.
  private mutating func change() throws {
    for _ in 0..<Int.random(in: 1...14, using: &generator.random) {
      let fact = generator.fact()
      if generator.chance(3),
        let old = asserted.sorted(by: isBefore).randomElement(using: &generator.random)
      {
        try database.retract([old])
        asserted.remove(old)
      } else {
        try database.assert([fact])
        asserted.insert(fact)
      }
    }
    try database.evaluate()
    check()
  }

  /// Takes a rule away or adds one; what is no program is refused and changes nothing.
  private mutating func changeRules() throws {
    var rules = database.program.rules
    if generator.chance(2), let old = rules.randomElement(using: &generator.random) {
      rules.removeAll { $0.name == old.name }
    } else {
      rules += generator.rules().prefix(2).map { rule in
        var rule = rule
        rule.name += "-\(rules.count)"
        return rule
      }
    }
    let before = database.program.rules
    do {
      try database.replaceRules(by: rules)
      #expect(database.program.rules == rules)
    } catch {
      #expect(database.program.rules == before)
    }
  }

  private func isBefore(_ a: Fact, _ b: Fact) -> Bool { a.description < b.description }

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
      for row in rows { check(relation, row, checker) }
    }
  }

  private func check(_ relation: String, _ row: [Value], _ checker: ProofChecker) {
    let proof = database.proof(of: relation, row)
    #expect(proof.map { $0.fact == Fact(relation, row) } == true)
    if let fault = proof.flatMap(checker.fault) { Issue.record("\(fault)") }
    #expect(
      database.rows(of: relation, matching: [row.first] + row.dropFirst().map { _ in nil })
        .contains(row)
    )
    guard case .derived(let rule, _) = proof?.kind else { return }
    #expect(!database.whyNot(relation, row).contains { $0.rule == rule })
  }
}
