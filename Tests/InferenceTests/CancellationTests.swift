import Dispatch
import Inference
import Testing

/// Breaking an evaluation off, and going on with the same database.
@Suite struct CancellationTests {
  /// Rules of which one would run for days and finds nothing.
  private static func endless() throws -> Database {
    var database = try Database(
      "few(X) :- n(X), X < 3. \n found(A) :- n(A), n(B), n(C), n(D), A + B < 0, C + D < B.",
      ""
    )
    try database.assert("n", (0..<30_000).map { [.number(Decimal($0))] })
    return database
  }

  /// Evaluates in a task that is cancelled after a time: what it threw, and the database it left.
  private static func broken(
    after milliseconds: Int
  ) async throws -> (DatabaseError?, Database) {
    let start = try endless()
    let task = Task.detached { () -> (DatabaseError?, Database) in
      var database = start
      do throws(DatabaseError) {
        try database.evaluate()
        return (nil, database)
      } catch {
        return (error, database)
      }
    }
    // Not by a task: those may all be evaluating.
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) {
      task.cancel()
    }
    return await task.value
  }

  @Test(arguments: [0, 50])
  func `a cancelled evaluation ends, and the database is whole`(milliseconds: Int) async throws {
    var (error, database) = try await Self.broken(after: milliseconds)
    #expect(error == .cancelled)
    #expect(database.rows(of: "few").isEmpty)
    try database.removeRules(named: "r2")
    try database.assert("n", [-1])
    try database.evaluate()
    #expect(database.rows(of: "few").count == 4)
  }
}
