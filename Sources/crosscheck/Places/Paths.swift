import Glibc

/// Questions to the file system about paths.
enum Paths {
  /// The absolute path with links resolved; nil when there is no such file.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted, without hidden ones; none when it cannot be read.
  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes each missing folder above a path; `open` then says what is wrong, if anything is.
  ///
  /// Gives the error number of the last that could not be made; nought when all are there.
  @discardableResult static func makeFolders(above path: String) -> Int32 {
    var failure: Int32 = 0
    for (index, byte) in zip(path.utf8.indices, path.utf8)
    where byte == UInt8(ascii: "/") && index > path.startIndex {
      failure = mkdir(String(path[..<index]), 0o700) == 0 || errno == EEXIST ? 0 : errno
    }
    return failure
  }

  /// The folder in which a path lies.
  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
