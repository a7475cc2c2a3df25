/// The relations of a program by number.
struct Catalog: Sendable {
  private(set) var names: [String] = []
  private(set) var arities: [Int] = []
  private var numbers: [String: Int] = [:]

  /// The number of a relation.
  func number(of name: String) -> Int? { numbers[name] }

  /// The number of a relation, new if it was never seen.
  mutating func add(_ name: String, arity: Int) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    arities.append(arity)
    return names.count - 1
  }
}
