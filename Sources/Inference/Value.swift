/// What a column of a row holds: a word or a number.
package enum Value: Hashable, Sendable {
  case symbol(String)
  case number(Decimal)
}

extension Value: Comparable, CustomStringConvertible, ExpressibleByStringLiteral,
  ExpressibleByIntegerLiteral
{
  package init(stringLiteral text: String) { self = .symbol(text) }
  package init(integerLiteral whole: Int) { self = .number(Decimal(whole)) }

  /// The word itself, or the number in its shortest form.
  package var description: String {
    switch self {
    case .symbol(let text): text
    case .number(let number): number.description
    }
  }

  /// Numbers by size, then words by their characters: the order in which rows are listed.
  package static func < (a: Value, b: Value) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): x < y
    case (.symbol(let x), .symbol(let y)): x < y
    case (.number, .symbol): true
    case (.symbol, .number): false
    }
  }
}

/// A row of a relation, such as `part_of(gao, mali)`.
package struct Fact: Hashable, Sendable, CustomStringConvertible {
  package var relation: String
  package var values: [Value]

  package init(_ relation: String, _ values: [Value]) {
    self.relation = relation
    self.values = values
  }

  /// The fact as a rule would write it.
  package var description: String {
    "\(relation)(\(values.map(\.description).joined(separator: ", ")))"
  }
}
