import Glibc

/// The folder in which the journals of sessions lie, the newest kept and old ones cleared away.
struct JournalFolder {
  let path: String

  private static let kept = 20

  /// Nil without a home.
  init?(_ environment: [String: String]) {
    guard let path = UserFiles.journals(environment) else { return nil }
    self.path = path
  }

  /// Starts a journal, under a name that no other session has.
  func begin() -> Journal {
    for old in Paths.names(in: path).dropLast(Self.kept) { unlink("\(path)/\(old)") }
    // The clock gives a name and nothing else: no answer depends on it.
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let numbers = [
      Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday), Int(parts.tm_hour),
      Int(parts.tm_min), Int(parts.tm_sec),
    ]
    let stamp = numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined()
    return Journal(path: "\(path)/\(stamp)-\(getpid())")
  }

  /// The newest journal beside one that is being written, if it has no end.
  static func unended(beside journal: Journal) -> String? {
    guard let newest = newest(beside: journal) else { return nil }
    return Journal.lastLine(of: newest) == Journal.endMark ? nil : newest
  }

  /// The newest journal beside one that is being written.
  static func newest(beside journal: Journal) -> String? {
    let folder = Paths.parent(journal.path)
    let own = journal.path.dropFirst(folder.count + 1)
    // Their names begin with the time.
    return Paths.names(in: folder).last { $0 != own }.map { "\(folder)/\($0)" }
  }
}
