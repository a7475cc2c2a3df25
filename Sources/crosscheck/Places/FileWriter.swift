import ArgumentParser
import Documents
import Glibc

/// Writes files whole or not at all; what is no file, such as a pipe or a terminal, is written to.
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
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return append(text, to: target, shown: path)
    }
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

  private static func append(_ text: String, to target: String, shown path: String) -> Diagnostic? {
    guard let file = fopen(target, "a") else { return failure(path) }
    let isWritten = fputs(text, file) >= 0
    return fclose(file) == 0 && isWritten ? nil : failure(path)
  }

  private static func failure(_ path: String) -> Diagnostic {
    let reason = String(cString: strerror(errno))
    return Diagnostic(.error, "the file cannot be written: \(reason)", path: path)
  }
}
