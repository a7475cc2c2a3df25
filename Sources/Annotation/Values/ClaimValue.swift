package import Documents

/// The value of a typed claim: "2.4k", "7%", "11000..13000".
package struct ClaimValue: Hashable, Sendable {
  /// The number typed, in the unit's base; the middle of a range.
  package var point: Double
  /// What `=` compares: a number is its own point however round, a duration half a unit wide.
  package var interval: Interval
  /// What `~` and an English hedge compare.
  package var aboutInterval: Interval
  package var unit: Unit
  /// Whether two ends were typed.
  package var isRange: Bool
  /// The hedge typed with it ("about 60"), exact when none.
  package var hedge: Hedge
}
