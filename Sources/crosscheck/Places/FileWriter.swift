import ArgumentParser
import Documents
import Glibc

/// Writes files whole or not at all.
enum FileWriter {
  /// Puts a text in the place of a file.
  static func replace(_ path: String, with text: String, console: Console) throws {
    guard let mistake = write(text, to: path) else { return }
    console.tell([mistake])
    throw ExitCode.unreadableFile
  }

  /// Puts a text in the place of a file, or says why not.
  static func write(_ text: String, to path: String) -> Diagnostic? {
    let target = Paths.resolved(path) ?? path
    let fresh = target + ".new"
    guard let file = fopen(fresh, "w") else { return failure(path) }
    let isWritten = fputs(text, file) >= 0
    guard fclose(file) == 0, isWritten, rename(fresh, target) == 0 else {
      let mistake = failure(path)
      unlink(fresh)
      return mistake
    }
    return nil
  }

  private static func failure(_ path: String) -> Diagnostic {
    let reason = String(cString: strerror(errno))
    return Diagnostic(.error, "the file cannot be written: \(reason)", path: path)
  }
}
