/// Trying something and taking it back: the cheap way to judge a claim and forget it.
///
/// ```
/// let verdicts = try database.trial { database in
///   try database.assert(claim)
///   try database.evaluate()
///   return database.rows(of: "verdict")
/// }
/// ```
extension Database {
  /// Does some work, and takes back all that it asserted, retracted and derived.
  ///
  /// The cost is that of the work: nothing is copied. The plans and indexes that the work needed stay
  /// for the next. The rules must not be changed meanwhile.
  ///
  /// - Returns: What the work gives.
  public mutating func trial<Result, Failure: Error>(
    _ work: (inout Database) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let point = begin()
    defer { takeBack(to: point) }
    return try work(&self)
  }

  /// A state of the database to return to.
  private struct Point {
    var tables: [Table.Point]
    var given: [RowStore.Point?]
    var values: Interner.Size
    var settled: [Int32]
    var pending: [Int: PendingRows]
    var stale: Set<Int>
    var isEvaluated: Bool
  }

  private mutating func begin() -> Point {
    trials += 1
    return Point(
      tables: machine.tables.indices.map { machine.tables[$0].begin() },
      given: given.indices.map { given[$0]?.begin() },
      values: machine.interner.size,
      settled: machine.settled,
      pending: pending,
      stale: stale,
      isEvaluated: isEvaluated
    )
  }

  private mutating func takeBack(to point: Point) {
    trials -= 1
    for relation in point.tables.indices {
      machine.tables[relation].takeBack(to: point.tables[relation])
    }
    for (relation, point) in point.given.enumerated() {
      if let point { given[relation]?.takeBack(to: point) }
    }
    dropRelations(from: point.tables.count)
    machine.interner.truncate(to: point.values)
    machine.settled = point.settled
    pending = point.pending
    stale = point.stale
    isEvaluated = point.isEvaluated
  }

  /// Forgets the relations that came since there were so many.
  private mutating func dropRelations(from count: Int) {
    for name in names[count...] { numbers[name] = nil }
    names.removeLast(names.count - count)
    given.removeLast(given.count - count)
    machine.dropTables(from: count)
  }
}
