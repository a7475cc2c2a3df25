import Glibc

/// The state of files, by which a changed one is seen.
struct WatchedFiles: Hashable, Sendable {
  private struct Stamp: Hashable, Sendable {
    var seconds: Int
    var nanoseconds: Int
    var size: Int
    var number: UInt
  }

  private var stamps: [String: Stamp] = [:]

  var count: Int { stamps.count }

  /// Looks at files and at all that lies in folders, but what is hidden.
  init(_ paths: [String] = []) {
    for path in paths { look(at: path) }
  }

  /// The paths that were changed, added or taken away between two looks.
  func changes(since earlier: WatchedFiles) -> [String] {
    Set(stamps.keys).union(earlier.stamps.keys).filter { stamps[$0] != earlier.stamps[$0] }.sorted()
  }

  /// Takes a file, or all of a folder, as it is now.
  mutating func look(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in Paths.names(in: path) { look(at: "\(path)/\(name)") }
      return
    }
    stamps[path] = Stamp(
      seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec,
      size: Int(status.st_size),
      number: UInt(status.st_ino)
    )
  }
}
