/// What a column of a row holds: a word or a number.
public enum Value: Hashable, Sendable {
  /// A word.
  case symbol(String)
  /// A number or an infinity.
  case number(Decimal)
}

extension Value: Comparable, CustomStringConvertible, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  /// A word written in the source.
  public init(stringLiteral text: String) { self = .symbol(text) }
  /// A whole number written in the source.
  public init(integerLiteral whole: Int) { self = .number(Decimal(whole)) }

  /// The word itself, or the number in its shortest form.
  public var description: String {
    switch self {
    case .symbol(let text): text
    case .number(let number): number.description
    }
  }

  /// Numbers by size, then words by their characters: the order in which rows are listed.
  public static func < (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): x < y
    case (.symbol(let x), .symbol(let y)): x < y
    case (.number, .symbol): true
    case (.symbol, .number): false
    }
  }
}

/// A row of a relation, such as `part_of(oslo, norway)`.
public struct Fact: Hashable, Sendable, CustomStringConvertible {
  /// The name of the relation.
  public var relation: String
  /// One value a column.
  public var values: [Value]

  /// A row of the relation.
  public init(_ relation: String, _ values: [Value]) {
    self.relation = relation
    self.values = values
  }

  /// The fact as a rule would write it.
  public var description: String {
    "\(relation)(\(values.map(\.description).joined(separator: ", ")))"
  }
}
