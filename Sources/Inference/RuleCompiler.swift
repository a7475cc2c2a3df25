/// Turns one rule, with one of its atoms as the driver, into a plan.
struct RuleCompiler {
  private var plan: Plan
  private var registers: [String: Int] = [:]
  private var constants: [Value: Int] = [:]
  private var bound: Set<String> = []
  private let rule: Rule
  private let outer: Set<String>

  private init(_ rule: Rule, number: Int, head: Int, outer: Set<String>) {
    self.rule = rule
    self.outer = outer
    plan = Plan(
      rule: number,
      head: head,
      headRegisters: 0..<0,
      driver: nil,
      blocks: [[]],
      aggregates: [],
      pool: [],
      code: [],
      registers: [],
      witnessCount: 0
    )
  }

  /// The plan of the rule that starts from the literal at `driver`; the rule must be safe and
  /// `outer` its variables outside of aggregates.
  static func plan(
    _ rule: Rule,
    number: Int,
    outer: Set<String>,
    driver: Int?,
    catalog: inout Catalog,
    interner: inout Interner
  ) -> Plan {
    let head = catalog.add(rule.head.relation, arity: rule.head.terms.count)
    var compiler = RuleCompiler(rule, number: number, head: head, outer: outer)
    compiler.compile(driver, &catalog)
    for (value, register) in compiler.constants {
      compiler.plan.registers[register] = interner.intern(value)
    }
    return compiler.plan
  }

  private mutating func compile(_ driver: Int?, _ catalog: inout Catalog) {
    var witnesses: [Int: Int] = [:]
    for (position, literal) in rule.body.enumerated() {
      if case .positive = literal { witnesses[position] = witnesses.count }
    }
    plan.witnessCount = witnesses.count
    let order = BodyOrder(rule.body, bound: [], outer: outer, first: driver)
    plan.blocks[0] = order.positions.map { position in
      let isDriver = position == driver
      return step(rule.body[position], isDriver, witnesses[position] ?? -1, &catalog)
    }
    plan.headRegisters = pooled(rule.head.terms.map { register(of: $0) })
  }

  private mutating func step(
    _ literal: Literal,
    _ isDriver: Bool,
    _ witness: Int,
    _ catalog: inout Catalog
  ) -> Plan.Step {
    switch literal {
    case .positive(let atom):
      let match = match(atom, isDriver: isDriver, witness: witness, &catalog)
      if isDriver { plan.driver = match.relation }
      return .match(match)
    case .negative(let atom):
      return .absent(match(atom, isDriver: false, witness: -1, &catalog))
    case .comparison(let left, let comparator, let right):
      return comparison(left, comparator, right)
    case .aggregate(let aggregate):
      return self.aggregate(aggregate, &catalog)
    }
  }

  private mutating func match(
    _ atom: Atom,
    isDriver: Bool,
    witness: Int,
    _ catalog: inout Catalog
  ) -> Plan.Match {
    var columns: [Int] = []
    var keys: [Int] = []
    var loads: [Int] = []
    var checks: [Int] = []
    var fresh: Set<String> = []
    for (column, term) in atom.terms.enumerated() where term != .wildcard {
      let register = register(of: term)
      if let name = term.variable, !bound.contains(name) {
        if fresh.insert(name).inserted {
          loads += [column, register]
        } else {
          checks += [column, register]
        }
      } else if isDriver {
        checks += [column, register]
      } else {
        columns.append(column)
        keys.append(register)
      }
    }
    bound.formUnion(fresh)
    let relation = catalog.add(atom.relation, arity: atom.terms.count)
    let access = isDriver ? .driven : access(columns, relation, &catalog)
    return Plan.Match(
      relation: relation,
      access: access,
      keys: pooled(keys),
      loads: pooled(loads),
      checks: pooled(checks),
      witness: witness
    )
  }

  private func access(
    _ columns: [Int],
    _ relation: Int,
    _ catalog: inout Catalog
  ) -> Plan.Access {
    if columns.count == catalog.arities[relation] { return .whole }
    return columns.isEmpty ? .scan : .index(catalog.index(on: columns, of: relation))
  }

  private mutating func comparison(
    _ left: Expression,
    _ comparator: Comparator,
    _ right: Expression
  ) -> Plan.Step {
    for (side, other) in [(left, right), (right, left)] where comparator == .equal {
      guard let name = side.variable, !bound.contains(name) else { continue }
      let value = code(other)
      bound.insert(name)
      return .assign(target: register(of: .variable(name)), value: value)
    }
    return .compare(
      Plan.Comparison(left: code(left), comparator: comparator, right: code(right))
    )
  }

  private mutating func aggregate(
    _ aggregate: Aggregate,
    _ catalog: inout Catalog
  ) -> Plan.Step {
    let before = bound
    let shared = Set(aggregate.bodyVariables).intersection(outer)
    bound = shared
    let order = BodyOrder(aggregate.body, bound: shared, outer: outer)
    let steps = order.positions.map { step(aggregate.body[$0], false, -1, &catalog) }
    bound = before
    plan.blocks.append(steps)
    var members = [aggregate.value]
    if aggregate.function == .sum {
      members += aggregate.bodyVariables.filter { $0 != aggregate.value && !shared.contains($0) }
    }
    let aggregateStep = Plan.AggregateStep(
      block: plan.blocks.count - 1,
      function: aggregate.function,
      members: pooled(members.map { register(of: .variable($0)) }),
      target: register(of: .variable(aggregate.result)),
      isCheck: !bound.insert(aggregate.result).inserted
    )
    plan.aggregates.append(aggregateStep)
    return .aggregate(plan.aggregates.count - 1)
  }

  private mutating func code(_ expression: Expression) -> Range<Int> {
    let start = plan.code.count
    emit(expression)
    return start..<plan.code.count
  }

  private mutating func emit(_ expression: Expression) {
    switch expression {
    case .term(let term): plan.code.append(.push(register(of: term)))
    case .arithmetic(let operation, let left, let right):
      emit(left)
      emit(right)
      plan.code.append(.apply(operation))
    }
  }

  private mutating func register(of term: Term) -> Int {
    switch term {
    case .variable(let name):
      if let known = registers[name] { return known }
      registers[name] = plan.registers.count
    case .constant(let value):
      if let known = constants[value] { return known }
      constants[value] = plan.registers.count
    case .wildcard: break
    }
    plan.registers.append(0)
    return plan.registers.count - 1
  }

  private mutating func pooled(_ numbers: [Int]) -> Range<Int> {
    let start = plan.pool.count
    plan.pool += numbers.map(Int32.init)
    return start..<plan.pool.count
  }
}
