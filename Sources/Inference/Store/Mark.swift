/// A state of a database to return to: the cheap way to try a claim and forget it.
///
/// ```
/// let rest = database.mark()
/// try database.assert(claim)
/// try database.evaluate()
/// // read the verdicts
/// database.rollback(to: rest)
/// ```
package struct Mark: Sendable {
  fileprivate let state: Database
}

extension Database {
  /// The present state, pending changes included.
  ///
  /// Nothing is copied until a table is written to.
  package func mark() -> Mark { Mark(state: self) }

  /// Returns to the state of the mark, whatever was asserted, retracted or derived since.
  package mutating func rollback(to mark: Mark) { self = mark.state }
}
