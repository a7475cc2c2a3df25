internal import Glibc

/// The file that keeps what was entered: one record a line, only ever appended to.
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

  /// All entries, oldest first; none when there is no file.
  package func entries() -> [HistoryEntry] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return [] }
    defer { Glibc.close(descriptor) }
    return HistoryRecord.entries(
      Self.bytes(of: descriptor).split(separator: 0x0A).lazy.map {
        HistoryRecord(line: String(decoding: $0, as: UTF8.self))
      }
    )
  }

  /// Adds a record by a single write under a lock, so that sessions at once do not mix lines.
  func append(_ record: HistoryRecord) throws(Failure) {
    makeDirectory()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { Glibc.close(descriptor) }
    Self.lock(descriptor)
    var line = Array(record.line.utf8) + [0x0A]
    if Self.endsInTornLine(descriptor) { line.insert(0x0A, at: 0) }
    guard Glibc.write(descriptor, line, line.count) == line.count else { throw failure() }
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

  private static func bytes(of descriptor: Int32) -> ArraySlice<UInt8> {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = pread(descriptor, &bytes, size, 0)
    return bytes.prefix(max(0, count))
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
