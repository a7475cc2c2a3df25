import ArgumentParser
import Documents
import Glibc

/// Writes files whole or not at all.
enum FileWriter {
  /// Puts a text in the place of a file.
  static func replace(_ path: String, with text: String, console: Console) throws {
    let target = Paths.resolved(path) ?? path
    let fresh = target + ".new"
    guard let file = fopen(fresh, "w") else { throw failure(path, console) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten, rename(fresh, target) == 0 else {
      let error = failure(path, console)
      unlink(fresh)
      throw error
    }
  }

  private static func failure(_ path: String, _ console: Console) -> ExitCode {
    let reason = String(cString: strerror(errno))
    console.tell([Diagnostic(.error, "the file cannot be written: \(reason)", path: path)])
    return .unreadableFile
  }
}
