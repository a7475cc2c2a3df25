public import Documents

/// The value of a typed claim: "2.4k", "7%", "11000..13000".
public struct ClaimValue: Hashable, Sendable {
  /// The number typed, in the unit's base; the middle of a range.
  public var point: Double
  /// What `=` compares: a number is its own point however round, a duration half a unit wide.
  public var interval: Interval
  /// What `~` and an English hedge compare.
  public var aboutInterval: Interval
  public var unit: Unit
  /// Whether two ends were typed.
  public var isRange: Bool
  /// The hedge typed with it ("about 60"), exact when none.
  public var hedge: Hedge
}
