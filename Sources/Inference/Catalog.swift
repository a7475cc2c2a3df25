/// The relations of a program by number, with the columns of the indexes that its plans ask for.
struct Catalog: Sendable {
  private(set) var names: [String] = []
  private(set) var arities: [Int] = []
  private(set) var indexes: [[[Int]]] = []
  private var numbers: [String: Int] = [:]

  /// The number of a relation.
  func number(of name: String) -> Int? { numbers[name] }

  /// The number of a relation, new if it was never seen.
  mutating func add(_ name: String, arity: Int) -> Int {
    if let known = numbers[name] { return known }
    numbers[name] = names.count
    names.append(name)
    arities.append(arity)
    indexes.append([])
    return names.count - 1
  }

  /// The number of the index on these columns, new if no plan asked for it yet.
  mutating func index(on columns: [Int], of relation: Int) -> Int {
    if let known = indexes[relation].firstIndex(of: columns) { return known }
    indexes[relation].append(columns)
    return indexes[relation].count - 1
  }
}
