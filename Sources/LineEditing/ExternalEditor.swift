internal import Glibc

/// Lets the user edit a text in a program of their own.
enum ExternalEditor {
  /// The text as it was left, without the line end at its end; nil when the program could not run,
  /// failed, or left no text in UTF-8.
  ///
  /// The program is that of `VISUAL`, else of `EDITOR`, else `vi`; the terminal must be its own.
  static func edit(_ text: String) -> String? {
    guard let path = temporaryFile(holding: text) else { return nil }
    defer { unlink(path) }
    guard run(command, on: path) else { return nil }
    return contents(of: path)
  }

  private static var command: String {
    for variable in ["VISUAL", "EDITOR"] {
      if let value = getenv(variable), value.pointee != 0 { return String(cString: value) }
    }
    return "vi"
  }

  private static func temporaryFile(holding text: String) -> String? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let suffix = ".claims"
    // `mkstemps` writes a name of its own in place of the six X.
    var path = Array("\(folder)/entry-XXXXXX\(suffix)".utf8CString)
    let descriptor = mkstemps(&path, Int32(suffix.utf8.count))
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = Array((text + "\n").utf8)
    guard write(descriptor, bytes, bytes.count) == bytes.count else { return nil }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs a command of the shell on a file and waits for its end.
  private static func run(_ command: String, on path: String) -> Bool {
    let quoted = path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''")
    return system("\(command) '\(quoted)'") == 0
  }

  private static func contents(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return String(validating: bytes, as: UTF8.self).map(Keyboard.insertable)
  }
}
