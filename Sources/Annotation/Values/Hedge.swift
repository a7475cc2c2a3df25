/// How a text says that a number is not meant to the last unit.
public enum Hedge: String, Hashable, Sendable, CaseIterable {
  /// Nothing hedges it, or a word says that it is exact.
  case exact
  case about
  /// Somewhat below: nearly, almost.
  case nearly
  case atLeast = "at least"
  case moreThan = "more than"
  case atMost = "at most"
  case lessThan = "less than"
  /// An amount without a number: several, dozens.
  case vague
}
