/// What each rule cost: runs, solutions, rows and time.
public struct Profile: Sendable {
  /// The figures of one rule.
  public struct Entry: Hashable, Sendable {
    /// The name of the rule.
    public var rule: String
    /// How often one of its plans ran.
    public var runs = 0
    /// The solutions found, those included that were rows already.
    public var solutions = 0
    /// The rows that were new.
    public var rows = 0
    /// The time of all runs in seconds.
    public var seconds = 0.0
  }

  private(set) var entries: [Entry]
  private let clock = ContinuousClock()

  init(_ rules: [Rule]) { entries = rules.map { Entry(rule: $0.name) } }

  func now() -> ContinuousClock.Instant { clock.now }

  mutating func add(_ rule: Int, since start: ContinuousClock.Instant) {
    let (seconds, attoseconds) = start.duration(to: clock.now).components
    entries[rule].runs += 1
    entries[rule].seconds += Double(seconds) + Double(attoseconds) * 1e-18
  }

  mutating func count(_ rule: Int, found: Int, new: Int) {
    entries[rule].solutions += found
    entries[rule].rows += new
  }
}
extension Database {
  /// Notes from now on what each rule costs.
  public mutating func startProfile() { machine.profile = Profile(program.rules) }

  /// What each rule cost since the profile began, the slowest first; empty if it did not.
  public var profiled: [Profile.Entry] {
    (machine.profile?.entries ?? []).sorted { ($0.seconds, $1.rule) > ($1.seconds, $0.rule) }
  }
}
