import ArgumentParser
import Documents
import Glibc
import Inference

/// The folder into which the rows of result relations are written.
struct ResultFolder {
  private let path: String
  private let console: Console

  init(_ path: String, _ console: Console) {
    self.path = path
    self.console = console
  }

  /// Writes the results of a workload, those on demand claim by claim.
  func write(
    _ workload: Workload,
    _ onDemand: [String],
    _ database: inout Database
  ) throws {
    if mkdir(path, 0o777) != 0, errno != EEXIST { throw failure(path) }
    for relation in workload.results {
      let target = "\(path)/\(relation).tsv"
      guard let file = fopen(target, "w") else { throw failure(target) }
      var isWritten = true
      func flush(_ text: inout [UInt8]) {
        isWritten = isWritten && fwrite(text, 1, text.count, file) == text.count
        text.removeAll(keepingCapacity: true)
      }
      if onDemand.contains(relation) {
        for claim in database.rows(of: "claim").compactMap(\.first) {
          database.writeDerived(relation, first: claim, flush)
        }
      } else {
        database.write(relation, flush)
      }
      guard fclose(file) == 0, isWritten else { throw failure(target) }
    }
  }

  private func failure(_ path: String) -> ExitCode {
    let reason = String(cString: strerror(errno))
    console.tell([Diagnostic(.error, "the file cannot be written: \(reason)", path: path)])
    return .unreadableFile
  }
}
