/// Why nothing fits a pattern: what was searched, and what came nearest.
public struct Absence: Hashable, Sendable {
  /// The number of rows of the relation, none of which fits.
  public let searched: Int
  /// The row that agrees with the pattern in the most columns, the first of them by value; nil where no
  /// row agrees in any.
  public let nearest: Fact?
  /// The columns, from 0, in which the nearest row differs.
  public let differing: [Int]
}

extension Database {
  /// Why no row of the relation has these values, nil standing for any; nil if one has.
  public func absence(of relation: String, matching pattern: [Value?]) -> Absence? {
    guard let number = numbers[relation] else {
      return Absence(searched: 0, nearest: nil, differing: [])
    }
    guard rowNumbers(of: number, matching: pattern).isEmpty else { return nil }
    let rows = machine.tables[number].rows
    let wanted = pattern.map { value in value.map { machine.interner.code(of: $0) } }
    guard rows.arity == wanted.count else {
      return Absence(searched: rows.liveCount, nearest: nil, differing: [])
    }
    var (best, bestRows): (Int, [Int]) = (1, [])
    for row in 0..<rows.count where rows.isLiving(row) {
      let codes = rows.codes(of: row)
      let agreeing = wanted.indices.count { column in
        wanted[column].map { $0 == codes[column] } ?? false
      }
      if agreeing > best { (best, bestRows) = (agreeing, []) }
      if agreeing == best { bestRows.append(row) }
    }
    let nearest = bestRows.lazy.map { values(of: $0, in: number) }
      .min { $0.lexicographicallyPrecedes($1) }
    let differing = pattern.indices.filter { column in
      guard let nearest, let value = pattern[column] else { return false }
      return value != nearest[column]
    }
    return Absence(
      searched: rows.liveCount,
      nearest: nearest.map { Fact(relation, $0) },
      differing: differing
    )
  }

  /// Why the literal at which a rule stops finds nothing; nil where it is no positive atom.
  public func absence(at blocked: BlockedRule) -> Absence? {
    guard case .positive(let atom) = blocked.literal else { return nil }
    return absence(of: atom.relation, matching: atom.terms.map { $0.value(blocked.bindings) })
  }
}
