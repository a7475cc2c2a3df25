import Glibc
import LineEditing

/// Paths that begin as typed.
enum PathCompletion {
  /// The entries of the folder that a path leads into; a folder ends in a slash.
  ///
  /// Hidden entries are left out unless the name begins with a dot.
  static func candidates(for typed: String) -> [Completion.Candidate] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<slash])
    let stem = typed[slash...]
    return names(in: folder.isEmpty ? "." : folder)
      .filter { $0.hasPrefix(stem) && ($0.hasPrefix(".") == stem.hasPrefix(".")) }
      .map { name in
        Paths.isFolder(folder + name)
          ? Completion.Candidate(folder + name + "/", note: "folder")
          : Completion.Candidate(folder + name)
      }
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
