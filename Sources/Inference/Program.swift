/// Rules that were found sound, with a plan for each rule and each atom that may drive it.
package struct Program: Sendable {
  /// The rules in the order given.
  package let rules: [Rule]
  let catalog: Catalog
  /// The constants of the rules; every database starts from it.
  let interner: Interner
  let strata: [Stratum]
  let plans: [RulePlans]

  /// The plans of one rule.
  struct RulePlans: Sendable {
    /// One plan a positive atom, in the order of the body.
    var driven: [Plan]
    /// The plan of a body without positive atoms.
    var undriven: Plan?
  }

  /// Relations that are completed together.
  struct Stratum: Sendable {
    var relations: [Int]
    var rules: [Int]
    /// Relations of lower strata that rules read as positive atoms.
    var reads: Set<Int>
    /// Relations read by negations and aggregates.
    var strictReads: Set<Int>
  }

  /// Checks and compiles the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules, in any order. Among derivations of equal height the earlier rule's
  ///     becomes the proof.
  ///   - declared: The number of columns of each relation that is asserted. If given, a body that
  ///     names a relation neither declared nor derived is an error.
  /// - Throws: The first fault, in the order of the rules.
  package init(rules: [Rule], declared: [String: Int]? = nil) throws(ProgramError) {
    var catalog = Catalog()
    for (name, arity) in (declared ?? [:]).sorted(by: { $0.key < $1.key }) {
      _ = catalog.add(name, arity: arity)
    }
    let known = declared.map { Set($0.keys).union(rules.map(\.head.relation)) }
    for rule in rules {
      try Program.register(rule, known, &catalog)
      try SafetyCheck.check(rule)
    }
    let strata = try Program.stratify(rules, catalog)
    var interner = Interner()
    let plans = rules.enumerated().map { number, rule in
      Program.plans(rule, number, &catalog, &interner)
    }
    self.rules = rules
    self.catalog = catalog
    self.interner = interner
    self.strata = strata
    self.plans = plans
  }

  /// The number of columns of each relation that the rules name or that was declared.
  package var arities: [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(catalog.names, catalog.arities))
  }

  /// The plans of a rule that was found safe.
  private static func plans(
    _ rule: Rule,
    _ number: Int,
    _ catalog: inout Catalog,
    _ interner: inout Interner
  ) -> RulePlans {
    let outer = rule.outerVariables
    func plan(_ driver: Int?) -> Plan {
      RuleCompiler.plan(
        rule,
        number: number,
        outer: outer,
        driver: driver,
        catalog: &catalog,
        interner: &interner
      )
    }
    let drivers = rule.body.indices.filter { position in
      if case .positive = rule.body[position] { true } else { false }
    }
    return RulePlans(driven: drivers.map(plan), undriven: drivers.isEmpty ? plan(nil) : nil)
  }

  private static func register(
    _ rule: Rule,
    _ known: Set<String>?,
    _ catalog: inout Catalog
  ) throws(ProgramError) {
    for atom in [rule.head] + rule.body.flatMap(\.atoms) {
      if let known, !known.contains(atom.relation) {
        throw .unknownRelation(rule: rule.name, line: rule.line, relation: atom.relation)
      }
      let number = catalog.add(atom.relation, arity: atom.terms.count)
      let expected = catalog.arities[number]
      guard expected == atom.terms.count else {
        throw .arityMismatch(
          rule: rule.name,
          line: rule.line,
          relation: atom.relation,
          expected: expected,
          found: atom.terms.count
        )
      }
    }
  }

  private static func stratify(
    _ rules: [Rule],
    _ catalog: Catalog
  ) throws(ProgramError) -> [Stratum] {
    var needs = [[Stratification.Need]](repeating: [], count: catalog.names.count)
    for (number, rule) in rules.enumerated() {
      guard let head = catalog.number(of: rule.head.relation) else { continue }
      for literal in rule.body {
        let isStrict = if case .positive = literal { false } else { true }
        for relation in literal.atoms.compactMap({ catalog.number(of: $0.relation) }) {
          needs[head].append(.init(relation: relation, isStrict: isStrict, rule: number))
        }
      }
    }
    let stratification = Stratification(needs)
    if let cycle = stratification.strictCycle() {
      var seen: Set<Int> = []
      throw .notStratifiable(
        relations: cycle.map { catalog.names[$0.relation] },
        rules: cycle.map(\.rule).filter { seen.insert($0).inserted }.map { rules[$0].name }
      )
    }
    return stratification.strata.compactMap { stratum(of: $0, needs, rules, catalog) }
  }

  /// The stratum of these relations, or nil if no rule gives any of them.
  private static func stratum(
    of relations: [Int],
    _ needs: [[Stratification.Need]],
    _ rules: [Rule],
    _ catalog: Catalog
  ) -> Stratum? {
    let ruleNumbers = rules.indices.filter {
      catalog.number(of: rules[$0].head.relation).map(relations.contains) ?? false
    }
    guard !ruleNumbers.isEmpty else { return nil }
    let arrows = relations.flatMap { needs[$0] }
    return Stratum(
      relations: relations,
      rules: ruleNumbers,
      reads: Set(arrows.filter { !$0.isStrict }.map(\.relation)).subtracting(relations),
      strictReads: Set(arrows.filter(\.isStrict).map(\.relation))
    )
  }
}
