import Documents
import Glibc

/// The lines of a session as they are typed, in a file that outlives the program: `kill -9` loses
/// nothing.
struct Journal: Sendable {
  /// Where a session begins: what stands above is of one that it took the place of.
  static let beginMark = "# begin"
  /// What stands at the head of a session: its sources and rules.
  static let sourcesMark = "# sources "
  static let rulesMark = "# rules "
  /// What stands at the end of one that was left.
  static let endMark = "# end"

  let path: String

  /// Notes where the sources and rules of a session are.
  func begin(at locations: Locations) {
    for line in [Self.beginMark] + SessionScript.head(of: locations) { note(line) }
  }

  /// Keeps a line by a single write; says why not where it cannot, which is no reason to stop the
  /// session.
  @discardableResult func note(_ line: String) -> Diagnostic? {
    let missing = Paths.makeFolders(above: path)
    guard missing == 0 else { return failure(missing) }
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return failure(errno) }
    defer { close(descriptor) }
    let bytes = Array(line.utf8) + [UInt8(ascii: "\n")]
    return write(descriptor, bytes, bytes.count) == bytes.count ? nil : failure(errno)
  }

  private func failure(_ code: Int32) -> Diagnostic {
    let reason = String(cString: strerror(code))
    return Diagnostic(
      .warning,
      "the session is not kept, nothing can resume it: \(reason)",
      path: path
    )
  }

  /// The last line of a journal.
  static func lastLine(of path: String) -> String? {
    guard case .success(let script) = Script.read(path) else { return nil }
    return script.lines.last?.text
  }
}
