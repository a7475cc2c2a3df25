internal import Inference
import Synchronization

/// Databases of equal content, each at the service of one claim at a time.
///
/// A claim is tried on a database and taken back, so that the plans and indexes which the first claim
/// needs are there for all others; claims that are judged at the same time get one each.
final class Desks: Sendable {
  private let base: Database
  private let free = Mutex<[Database]>([])

  init(_ database: Database) { base = database }

  /// Does some work on a database, and takes it back.
  func trial<Result, Failure: Error>(
    _ work: (inout Database) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var database = free.withLock { $0.popLast() } ?? base
    // Outside the trial, for what a trial derives afresh is taken back and derived for the next again.
    try? database.evaluate()
    // What was broken off may have left its plans and indexes anyhow.
    defer { if !Task.isCancelled { free.withLock { $0.append(database) } } }
    return try database.trial(work)
  }
}
