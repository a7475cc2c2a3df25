import Synchronization

/// What a plan is for: each rule can be run from several ends.
enum PlanUse: Hashable, Sendable {
  /// The whole body, without a driver.
  case full
  /// From rows of the positive or negative literal at this place.
  case literal(Int)
  /// From rows of the head, to see what still gives them.
  case head
  /// From groups of the aggregate at this place, given as rows of its keys.
  case groups(Int)
  /// The groups of the aggregate at the first place that a row of the literal at the second place of
  /// its body belongs to.
  case affected(Int, Int)
  /// From values for the columns of the head that are set in the mask.
  case bound(UInt64)

  /// A number of its own for each use and rule.
  func key(_ rule: Int) -> UInt64 {
    let use: (UInt64, UInt64) =
      switch self {
      case .full: (0, 0)
      case .head: (1, 0)
      case .literal(let place): (2, UInt64(place))
      case .groups(let place): (3, UInt64(place))
      case .affected(let place, let inner): (4, UInt64(place) << 12 | UInt64(inner))
      case .bound(let mask): (5, mask & 0xFF_FFFF)
      }
    return UInt64(rule) << 32 | use.0 << 28 | use.1
  }
}

/// The plans that a database runs: the few of each rule side by side, where they are found at once.
struct PlanShelf: Sendable {
  private var plans: [[(key: UInt64, plan: Plan)]] = []

  /// The plan of a rule for a use, if it was added.
  func plan(_ rule: Int, _ use: PlanUse) -> Plan? {
    guard rule < plans.count else { return nil }
    let key = use.key(rule)
    return plans[rule].first { $0.key == key }?.plan
  }

  /// Adds a plan that is not there.
  mutating func add(_ plan: Plan, _ rule: Int, _ use: PlanUse) {
    while plans.count <= rule { plans.append([]) }
    plans[rule].append((use.key(rule), plan))
  }

  /// Drops the plans of these rules.
  mutating func forget(_ rules: [Int]) {
    for rule in rules where rule < plans.count { plans[rule] = [] }
  }
}

/// The plans of a program, each compiled when it is first asked for, shared by all its databases.
final class PlanLibrary: Sendable {
  private struct State {
    var plans: [UInt64: Plan] = [:]
    /// For each relation the indexes that plans search.
    var indexes: [Int: [IndexKey]] = [:]
  }

  /// What tells the indexes of a relation apart.
  struct IndexKey: Hashable {
    var columns: [Int]
    /// Whether it has only the edges of a relation that is a closure.
    var hasEdgesOnly: Bool
  }

  private let state: Mutex<State>

  /// A library without plans.
  init() { state = Mutex(State()) }

  /// A library for a program that comes in the place of another: the indexes keep their numbers.
  init(after other: PlanLibrary) {
    let indexes = other.state.withLock(\.indexes)
    state = Mutex(State(indexes: indexes))
  }

  /// The plan of a rule for this use, whatever the data.
  func plan(_ rule: Int, _ use: PlanUse, in program: Program) -> Plan {
    state.withLock { state in
      let key = use.key(rule)
      if let known = state.plans[key] { return known }
      let plan = PlanLibrary.compile(rule, use, program, nil, &state)
      state.plans[key] = plan
      return plan
    }
  }

  /// A plan of a rule for this use in the order that a guess at the data makes best.
  func plan(
    _ rule: Int,
    _ use: PlanUse,
    in program: Program,
    _ fitting: @escaping BodyOrder.Fitting
  ) -> Plan {
    state.withLock { PlanLibrary.compile(rule, use, program, fitting, &$0) }
  }

  private static func compile(
    _ rule: Int,
    _ use: PlanUse,
    _ program: Program,
    _ fitting: BodyOrder.Fitting?,
    _ state: inout State
  ) -> Plan {
    var compiler = RuleCompiler(rule, use, program, fitting)
    return compiler.plan { relation, key in
      if let known = state.indexes[relation, default: []].firstIndex(of: key) { return known }
      state.indexes[relation, default: []].append(key)
      return state.indexes[relation, default: []].count - 1
    }
  }
}
