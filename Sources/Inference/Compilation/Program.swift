/// Rules that were found sound; how each is run is worked out when it is first needed.
public struct Program: Sendable {
  /// The rules in the order given.
  public let rules: [Rule]
  let catalog: Catalog
  /// The constants of the rules; every database starts from it.
  let interner: Interner
  let strata: [Stratum]
  /// For each rule the relation of its head.
  let heads: [Int]
  /// For each rule what it reads.
  let reads: [[Read]]
  /// The rules that are the closure of their relation.
  let closures: [Int: Closure]
  /// The number of columns of each relation that is asserted, if that was declared.
  let declared: [String: Int]?
  /// Relations that are derived when they are asked for.
  let onDemand: Set<String>
  private let library: PlanLibrary

  /// Relations that are completed together.
  struct Stratum: Sendable {
    var relations: [Int]
    var rules: [Int]
    /// What the rules read, by literal.
    var reads: [Read]
    /// Whether some rule reads the stratum itself.
    var isRecursive: Bool
  }

  /// A relation that a literal of a rule reads.
  struct Read: Sendable {
    enum Kind: Sendable {
      case positive
      case negative
      /// Through the literal at this place of an aggregate's body.
      case aggregate(inner: Int)

      var isPositive: Bool { if case .positive = self { true } else { false } }
    }

    var rule: Int
    /// The place of the literal in the body.
    var place: Int
    var relation: Int
    var kind: Kind
    /// Whether the relation is of the stratum itself.
    var isOwn: Bool
    /// The place among the positive literals of the body.
    var witness = 0
    /// Whether each row that the literal reads is a member of a group of an aggregate of the rule, so
    /// that a new row is seen to with its group.
    var isCovered = false
  }

  /// Checks the rules.
  ///
  /// - Parameters:
  ///   - rules: The rules, in any order. Among derivations of equal height the earlier rule's
  ///     becomes the proof.
  ///   - declared: The number of columns of each relation that is asserted. If given, a body that
  ///     names a relation neither declared nor derived is an error.
  ///   - onDemand: Relations of which no row is kept: `Database.derive` finds those asked for. No rule
  ///     may read them.
  /// - Throws: The first fault, in the order of the rules.
  public init(
    rules: [Rule],
    declared: [String: Int]? = nil,
    onDemand: Set<String> = []
  ) throws(ProgramError) {
    try self.init(rules, declared, onDemand, Catalog(), Interner(), PlanLibrary())
  }

  /// A program of these rules in the place of this one: relations of the catalog, values of the
  /// interner and indexes keep their numbers.
  func replaced(
    by rules: [Rule],
    _ catalog: Catalog,
    _ values: Interner
  ) throws(ProgramError) -> Program {
    let library = PlanLibrary(after: library)
    return try Program(rules, declared, onDemand, catalog, values, library)
  }

  private init(
    _ rules: [Rule],
    _ declared: [String: Int]?,
    _ onDemand: Set<String>,
    _ known: Catalog,
    _ values: Interner,
    _ library: PlanLibrary
  ) throws(ProgramError) {
    self.library = library
    var catalog = known
    var interner = values
    for (name, arity) in (declared ?? [:]).sorted(by: { $0.key < $1.key }) {
      _ = catalog.add(name, arity: arity)
    }
    let names = declared.map { Set($0.keys).union(rules.map(\.head.relation)) }
    for rule in rules {
      try Program.register(rule, names, &catalog)
      try SafetyCheck.check(rule)
      for value in rule.constants { _ = interner.intern(value) }
      if let atom = rule.body.flatMap(\.atoms).first(where: { onDemand.contains($0.relation) }) {
        throw .readOnDemand(rule: rule.name, line: rule.line, relation: atom.relation)
      }
    }
    strata = try Program.stratify(rules, catalog).filter { stratum in
      stratum.relations.allSatisfy { !onDemand.contains(catalog.names[$0]) }
    }
    var reads = [[Read]](repeating: [], count: rules.count)
    for read in strata.flatMap(\.reads) { reads[read.rule].append(read) }
    self.reads = reads
    heads = rules.map { catalog.number(of: $0.head.relation) ?? 0 }
    closures = Closure.closures(in: rules)
    self.onDemand = onDemand
    self.declared = declared
    self.rules = rules
    self.catalog = catalog
    self.interner = interner
  }

  /// The number of columns of each relation that the rules name or that was declared.
  public var arities: [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(catalog.names, catalog.arities))
  }

  /// The plan of a rule for a use.
  func plan(_ rule: Int, _ use: PlanUse) -> Plan { library.plan(rule, use, in: self) }

  /// The plan of a rule for a use that fits the data best.
  func plan(_ rule: Int, _ use: PlanUse, _ statistics: Statistics) -> Plan {
    library.plan(rule, use, in: self, statistics.rowsFitting)
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
        rules: cycle.map(\.rule).filter { seen.insert($0).inserted }.map {
          ProgramError.Place(rule: rules[$0].name, line: rules[$0].line)
        }
      )
    }
    var rulesOf = [[Int]](repeating: [], count: catalog.names.count)
    for (number, rule) in rules.enumerated() {
      if let head = catalog.number(of: rule.head.relation) { rulesOf[head].append(number) }
    }
    return stratification.strata.compactMap { relations in
      let numbers = relations.flatMap { rulesOf[$0] }.sorted()
      return numbers.isEmpty ? nil : stratum(of: relations, numbers, rules, catalog)
    }
  }

  /// The stratum of these relations, which these rules give.
  private static func stratum(
    of relations: [Int],
    _ numbers: [Int],
    _ rules: [Rule],
    _ catalog: Catalog
  ) -> Stratum {
    var reads: [Read] = []
    for rule in numbers {
      var witness = 0
      func read(_ atom: Atom, _ place: Int, _ kind: Read.Kind) {
        guard let relation = catalog.number(of: atom.relation) else { return }
        let isOwn = relations.contains(relation)
        var read = Read(rule: rule, place: place, relation: relation, kind: kind, isOwn: isOwn)
        read.witness = witness
        read.isCovered = kind.isPositive && rules[rule].aggregates(everyRowOf: atom)
        if kind.isPositive { witness += 1 }
        reads.append(read)
      }
      for (place, literal) in rules[rule].body.enumerated() {
        switch literal {
        case .positive(let atom): read(atom, place, .positive)
        case .negative(let atom): read(atom, place, .negative)
        case .comparison: continue
        case .aggregate(let aggregate):
          for (inner, literal) in aggregate.body.enumerated() {
            if let atom = literal.atoms.first { read(atom, place, .aggregate(inner: inner)) }
          }
        }
      }
    }
    return Stratum(
      relations: relations,
      rules: numbers,
      reads: reads,
      isRecursive: reads.contains(where: \.isOwn)
    )
  }
}
