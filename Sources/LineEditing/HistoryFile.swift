internal import Glibc

/// The file that keeps what was entered: one entry a line, only ever appended to.
package struct HistoryFile: Sendable {
  /// Why an entry could not be kept.
  package struct Failure: Error, Hashable, CustomStringConvertible {
    /// The file.
    package var path: String
    /// What the system said.
    package var reason: String
    /// One sentence for the user.
    package var description: String { "history is not kept: \(path): \(reason)" }
  }

  /// Where the file is.
  package let path: String

  /// Names a file, which need not exist.
  package init(path: String) { self.path = path }

  /// The last entries, oldest first; none when there is no file.
  package func load(last limit: Int) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { Glibc.close(descriptor) }
    let lines = Self.tail(of: descriptor).split(separator: 0x0A)
    return lines.suffix(limit).map { Self.unescaped(String(decoding: $0, as: UTF8.self)) }
  }

  /// Adds an entry by a single write under a lock, so that sessions at once do not mix lines.
  package func append(_ entry: String) throws(Failure) {
    makeDirectory()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { Glibc.close(descriptor) }
    Self.lock(descriptor)
    var line = Array(Self.escaped(entry).utf8) + [0x0A]
    if Self.endsInTornLine(descriptor) { line.insert(0x0A, at: 0) }
    guard Glibc.write(descriptor, line, line.count) == line.count else { throw failure() }
  }

  /// An entry as one line: backslash, newline and carriage return are written as two characters.
  package static func escaped(_ entry: String) -> String {
    var line = ""
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": line += "\\r"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }

  /// The entry that a line stands for.
  package static func unescaped(_ line: String) -> String {
    var entry = String.UnicodeScalarView()
    var scalars = line.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        entry.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": entry.append("\n")
      case "r": entry.append("\r")
      case let other?: entry.append(other)
      case nil: entry.append("\\")
      }
    }
    return String(entry)
  }

  private func failure() -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }

  /// Makes each missing directory of the path; `open` then says what is wrong, if anything is.
  private func makeDirectory() {
    for (index, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
      guard index > path.startIndex else { continue }
      mkdir(String(path[..<index]), 0o700)
    }
  }

  /// The last four megabytes, from the start of a line.
  private static func tail(of descriptor: Int32) -> ArraySlice<UInt8> {
    let most = 4 << 20
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: min(size, most))
    let count = pread(descriptor, &bytes, bytes.count, off_t(size - bytes.count))
    guard count > 0 else { return [] }
    let tail = bytes[..<count]
    return size > most ? tail.drop { $0 != 0x0A } : tail
  }

  /// Waits half a second at most: a single appending write is whole even without the lock.
  private static func lock(_ descriptor: Int32) {
    for _ in 0..<50 where flock(descriptor, LOCK_EX | LOCK_NB) != 0 { usleep(10_000) }
  }

  private static func endsInTornLine(_ descriptor: Int32) -> Bool {
    let size = lseek(descriptor, 0, SEEK_END)
    var last: UInt8 = 0x0A
    return size > 0 && pread(descriptor, &last, 1, size - 1) == 1 && last != 0x0A
  }
}
