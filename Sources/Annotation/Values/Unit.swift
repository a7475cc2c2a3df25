/// What a number counts or measures.
public enum Unit: Hashable, Sendable {
  /// Things; which ones, the words after the number say.
  case count
  /// Hundredths: the 7 of "7%".
  case percent
  /// A part of one: a third, nine in ten.
  case share
  /// An amount of money in a currency, by its ISO 4217 code.
  case money(String)
  /// A length in metres, stated in the unit named here.
  case distance(String)
  /// A length of time in days, stated in the unit named here, in the singular.
  case duration(String)
  /// The age of a person or a thing, in years.
  case age
  /// How many times as much, or how often: seven times, twice, doubled.
  case times
  /// Another measure, by its name: "kg", "km/h", "percentage points".
  case other(String)

  /// Days in a year of the Gregorian calendar.
  public static let daysPerYear = 365.2425

  /// Whether values of the two units can be compared once both are brought to base units.
  public func isComparable(with other: Unit) -> Bool {
    switch (self, other) {
    case (.percent, .share), (.share, .percent), (.distance, .distance), (.duration, .duration):
      true
    case (.duration, .age), (.age, .duration): false
    default: self == other
    }
  }

  /// What a number in this unit is multiplied by to compare it: hundredths become parts of one.
  public var baseFactor: Double { self == .percent ? 0.01 : 1 }
}
