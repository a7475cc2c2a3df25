/// Turns one rule, run from one of its ends, into a plan.
struct RuleCompiler {
  /// Gives the number of an index of a relation.
  typealias Indexing = (_ relation: Int, _ key: PlanLibrary.IndexKey) -> Int

  private var draft: PlanDraft
  private var registers: [String: Int] = [:]
  private var constants: [Value: Int] = [:]
  private var bound: Set<String> = []
  /// The variables that the last match binds, with their columns, while nothing else was compiled.
  private var fresh: [String: Int] = [:]
  /// The filters of the last match.
  private var filters: [Int] = []
  private let rule: Rule
  private let use: PlanUse
  private let program: Program
  private let outer: Set<String>
  private let fitting: BodyOrder.Fitting?
  private let closure: Closure?

  /// A compiler for the rule at this place; the rules of a program are safe.
  init(_ number: Int, _ use: PlanUse, _ program: Program, _ fitting: BodyOrder.Fitting?) {
    rule = program.rules[number]
    self.use = use
    self.program = program
    self.fitting = fitting
    closure = program.closures[number]
    outer = rule.outerVariables
    draft = PlanDraft(rule: number, width: RuleCompiler.width(rule, use))
  }

  /// The number of columns of a solution.
  private static func width(_ rule: Rule, _ use: PlanUse) -> Int {
    guard case .affected(let place, _) = use, case .aggregate(let aggregate) = rule.body[place]
    else { return rule.head.terms.count }
    return aggregate.keys(rule.outerVariables).count
  }

  /// The plan; each index that it searches is asked for.
  mutating func plan(_ indexing: Indexing) -> Plan {
    switch use {
    case .affected(let place, let inner): compileKeys(place, inner, indexing)
    default: compileBody(indexing)
    }
    draft.registers.replaceSubrange(
      0..<draft.registers.count,
      with: initialRegisters()
    )
    return Plan(draft)
  }

  private func initialRegisters() -> [Int32] {
    var values = [Int32](repeating: 0, count: draft.registers.count)
    for (value, register) in constants {
      // The constants of all rules are interned with the program.
      values[register] = program.interner.code(of: value) ?? 0
    }
    return values
  }

  // MARK: The two kinds of plan

  private mutating func compileBody(_ indexing: Indexing) {
    draft.head = program.catalog.number(of: rule.head.relation)
    var witnesses: [Int: Int] = [:]
    for (position, literal) in rule.body.enumerated() {
      if case .positive = literal { witnesses[position] = witnesses.count }
    }
    draft.witnessCount = witnesses.count
    var done: Int?
    draft.blocks = [0..<0]
    if let (atom, position) = driver {
      let isPositive = position.map { witnesses[$0] != nil } ?? false
      if isPositive { done = position }
      let witness = position.flatMap { witnesses[$0] } ?? -1
      match(atom, .match, isDriver: true, witness, indexing, position)
    }
    for position in order(done) {
      compile(rule.body[position], witnesses[position] ?? -1, indexing, position)
    }
    closeBlock(0, from: 0)
    draft.solution = rule.head.terms.map { register(of: $0) }
    compileAggregates(indexing)
  }

  /// The order of the other literals; of a closure the few edges come first.
  private func order(_ done: Int?) -> [Int] {
    let order = BodyOrder(rule.body, bound: bound, outer: outer, done: done, fitting: fitting)
    guard let edge = closure?.edge, order.positions.contains(edge) else { return order.positions }
    return [edge] + order.positions.filter { $0 != edge }
  }

  /// The atom whose rows drive the plan, and its place in the body if it stands there.
  private var driver: (Atom, Int?)? {
    switch use {
    case .full, .affected: return nil
    case .head: return (rule.head, nil)
    case .literal(let position):
      switch rule.body[position] {
      case .positive(let atom), .negative(let atom): return (atom, position)
      case .comparison, .aggregate: return nil
      }
    case .groups(let position):
      guard case .aggregate(let aggregate) = rule.body[position] else { return nil }
      return (Atom("", aggregate.keys(outer).map(Term.variable)), nil)
    case .bound(let mask):
      let terms = rule.head.terms.enumerated().filter { mask & 1 << UInt64($0.offset) != 0 }
      return (Atom("", terms.map(\.element)), nil)
    }
  }

  /// The groups that a changed row of an aggregate's body belongs to; more may be found.
  private mutating func compileKeys(_ position: Int, _ inner: Int, _ indexing: Indexing) {
    guard case .aggregate(let aggregate) = rule.body[position] else { return }
    let atoms = aggregate.body.enumerated().filter { offset, literal in
      if case .positive = literal { offset != inner } else { false }
    }
    draft.blocks = [0..<0]
    if let atom = aggregate.body[inner].atoms.first {
      match(atom, .match, isDriver: true, -1, indexing)
    }
    let rest = atoms.map(\.element)
    for place in BodyOrder(rest, bound: bound, outer: outer, fitting: fitting).positions {
      compile(rest[place], -1, indexing)
    }
    closeBlock(0, from: 0)
    draft.solution = aggregate.keys(outer).map { register(of: .variable($0)) }
  }

  // MARK: Steps

  private mutating func closeBlock(_ block: Int, from start: Int) {
    finishMatch()
    draft.blocks[block] = start..<draft.steps.count
  }

  private mutating func compile(
    _ literal: Literal,
    _ witness: Int,
    _ indexing: Indexing,
    _ place: Int? = nil
  ) {
    switch literal {
    case .positive(let atom):
      match(atom, .match, isDriver: false, witness, indexing, place)
    case .negative(let atom): match(atom, .absent, isDriver: false, -1, indexing)
    case .comparison(let left, let comparator, let right): compare(left, comparator, right)
    case .aggregate(let aggregate): begin(aggregate)
    }
  }

  private mutating func match(
    _ atom: Atom,
    _ kind: Plan.Step.Kind,
    isDriver: Bool,
    _ witness: Int,
    _ indexing: Indexing,
    _ place: Int? = nil
  ) {
    finishMatch()
    var columns: [Int] = []
    var keys: [Int] = []
    var loads: [Int] = []
    var checks: [Int] = []
    var found: [String: Int] = [:]
    for (column, term) in atom.terms.enumerated() where term != .wildcard {
      let register = register(of: term)
      if let name = term.variable, !bound.contains(name) {
        if found[name] == nil {
          found[name] = column
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
    bound.formUnion(found.keys)
    var step = Plan.Step(kind: kind)
    step.relation = Int32(program.catalog.number(of: atom.relation) ?? -1)
    step.witness = Int32(witness)
    step.keys = draft.pooled(keys)
    step.loads = draft.pooled(loads)
    step.checks = draft.pooled(checks)
    if let closure, let place {
      step.isFiltered = true
      step.ends = draft.pooled([closure.ends.0, closure.ends.1])
      if closure.edge == place { step.except = Int32(draft.rule) }
    }
    setAccess(of: &step, columns, atom.terms.count, isDriver, indexing)
    draft.steps.append(step)
    if kind == .match { fresh = found }
  }

  private mutating func setAccess(
    of step: inout Plan.Step,
    _ columns: [Int],
    _ arity: Int,
    _ isDriver: Bool,
    _ indexing: Indexing
  ) {
    if isDriver {
      step.access = .driven
    } else if columns.count == arity {
      step.access = .whole
    } else if columns.isEmpty {
      step.access = .scan
    } else {
      step.access = .index
      let relation = Int(step.relation)
      let key = PlanLibrary.IndexKey(columns: columns, hasEdgesOnly: step.except >= 0)
      let number = indexing(relation, key)
      step.number = Int32(number)
      var need = Plan.IndexNeed(relation: relation, index: number, columns: columns)
      need.except = step.except
      if !draft.indexes.contains(need) { draft.indexes.append(need) }
    }
  }

  /// Writes the filters of the last match, to which no more can be added.
  private mutating func finishMatch() {
    if !filters.isEmpty {
      draft.steps[draft.steps.count - 1].filters = draft.pooled(filters)
      draft.steps[draft.steps.count - 1].isFiltered = true
    }
    filters = []
    fresh = [:]
  }

  private mutating func compare(
    _ left: Expression,
    _ comparator: Comparator,
    _ right: Expression
  ) {
    for (side, other) in [(left, right), (right, left)] where comparator == .equal {
      guard let name = side.variable, !bound.contains(name) else { continue }
      let value = code(other)
      finishMatch()
      bound.insert(name)
      let target = register(of: .variable(name))
      step(.assign, draft.assignments.count)
      draft.assignments.append(Plan.Assignment(target: target, value: value))
      return
    }
    if addFilter(left, comparator, right) || addFilter(right, comparator.mirrored, left) { return }
    let comparison = Plan.Comparison(left: code(left), comparator: comparator, right: code(right))
    finishMatch()
    step(.compare, draft.comparisons.count)
    draft.comparisons.append(comparison)
  }

  /// Lets the last match compare a column that it binds with what was bound before it.
  private mutating func addFilter(
    _ left: Expression,
    _ comparator: Comparator,
    _ right: Expression
  ) -> Bool {
    guard case .term(let other) = right, other.variable.map({ fresh[$0] == nil }) ?? true,
      let column = left.variable.flatMap({ fresh[$0] })
    else { return false }
    filters += [column, Int(comparator.number), register(of: other)]
    return true
  }

  private mutating func step(_ kind: Plan.Step.Kind, _ number: Int) {
    var step = Plan.Step(kind: kind)
    step.number = Int32(number)
    draft.steps.append(step)
  }

  // MARK: Aggregates

  /// The aggregates of the body, whose blocks are compiled behind it.
  private var waiting: [Aggregate] = []

  private mutating func begin(_ aggregate: Aggregate) {
    finishMatch()
    step(.aggregate, draft.aggregates.count)
    waiting.append(aggregate)
    draft.aggregates.append(
      Plan.AggregateStep(
        block: draft.blocks.count,
        function: aggregate.function,
        members: [],
        target: register(of: .variable(aggregate.result)),
        isCheck: !bound.insert(aggregate.result).inserted
      )
    )
    draft.blocks.append(0..<0)
  }

  private mutating func compileAggregates(_ indexing: Indexing) {
    for (number, aggregate) in waiting.enumerated() {
      let shared = Set(aggregate.bodyVariables).intersection(outer)
      bound = shared
      let start = draft.steps.count
      let order = BodyOrder(aggregate.body, bound: shared, outer: outer, fitting: fitting)
      for position in order.positions {
        compile(aggregate.body[position], -1, indexing)
      }
      closeBlock(draft.aggregates[number].block, from: start)
      var members = [aggregate.value]
      if aggregate.function == .sum {
        members += aggregate.bodyVariables.filter { $0 != aggregate.value && !shared.contains($0) }
      }
      draft.aggregates[number].members = members.map { register(of: .variable($0)) }
    }
  }

  // MARK: Expressions and registers

  private mutating func code(_ expression: Expression) -> Range<Int> {
    let start = draft.code.count
    emit(expression)
    return start..<draft.code.count
  }

  private mutating func emit(_ expression: Expression) {
    switch expression {
    case .term(let term): draft.code.append(.push(register(of: term)))
    case .arithmetic(let operation, let left, let right):
      emit(left)
      emit(right)
      draft.code.append(.apply(operation))
    }
  }

  private mutating func register(of term: Term) -> Int {
    switch term {
    case .variable(let name):
      if let known = registers[name] { return known }
      registers[name] = draft.registers.count
    case .constant(let value):
      if let known = constants[value] { return known }
      constants[value] = draft.registers.count
    case .wildcard: break
    }
    draft.registers.append(0)
    return draft.registers.count - 1
  }
}

extension Aggregate {
  /// The variables of a group that atoms of the body bind: by them the groups that a change touches
  /// are known.
  func keys(_ outer: Set<String>) -> [String] {
    var seen: Set<String> = []
    let names = body.flatMap { literal -> [String] in
      if case .positive(let atom) = literal { atom.terms.compactMap(\.variable) } else { [] }
    }
    return names.filter { outer.contains($0) && seen.insert($0).inserted }
  }
}

extension Comparator {
  /// The comparison with its sides exchanged.
  var mirrored: Comparator {
    switch self {
    case .equal, .unequal: self
    case .less: .greater
    case .atMost: .atLeast
    case .greater: .less
    case .atLeast: .atMost
    }
  }

  /// The place among all cases, for the pool of a plan.
  var number: Int32 {
    switch self {
    case .equal: 0
    case .unequal: 1
    case .less: 2
    case .atMost: 3
    case .greater: 4
    case .atLeast: 5
    }
  }

  init(number: Int32) {
    self =
      switch number {
      case 0: .equal
      case 1: .unequal
      case 2: .less
      case 3: .atMost
      case 4: .greater
      default: .atLeast
      }
  }
}
