import Documents
import Glibc

/// Reads files and lists folders.
enum FileSystem {
  /// What stands at a path.
  enum Entry {
    case file
    case folder
    case missing(reason: String)
  }

  static func entry(at path: String) -> Entry {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing(reason: reason(errno)) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG, S_IFIFO: return .file
    default: return .missing(reason: "this is neither a file nor a folder")
    }
  }

  /// The bytes of a file, or why there are none.
  static func bytes(of path: String, displayPath: String) -> Result<[UInt8], Failure> {
    switch entry(at: path) {
    case .missing(let reason): return .failure(Failure(reason, displayPath))
    case .folder:
      return .failure(Failure("this is a folder", displayPath, expected: "a text file"))
    case .file: break
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(Failure(reason(errno), displayPath)) }
    defer { close(descriptor) }
    return bytes(of: descriptor, displayPath: displayPath)
  }

  /// What is left to read of an open file or a stream.
  static func bytes(of descriptor: Int32, displayPath: String) -> Result<[UInt8], Failure> {
    var status = stat()
    let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    var result: [UInt8] = []
    result.reserveCapacity(size)
    while true {
      let room = max(size - result.count, 65_536)
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        let got = read(descriptor, buffer.baseAddress, room)
        if got < 0 { failure = errno }
        count = max(0, got)
      }
      if failure == EINTR { continue }
      if failure != 0 { return .failure(Failure(reason(failure), displayPath)) }
      if chunk.isEmpty { return .success(result) }
      result += chunk
    }
  }

  /// The names in a folder, sorted by their bytes, without hidden ones.
  static func names(in path: String, displayPath: String) -> Result<[String], Failure> {
    guard let folder = opendir(path) else {
      return .failure(Failure(reason(errno), displayPath))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) {
          String(decodingCString: $0, as: UTF8.self)
        }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return .success(names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  /// A file that could not be read.
  struct Failure: Error {
    var diagnostic: Diagnostic

    init(_ message: String, _ path: String, expected: String? = nil) {
      diagnostic = Diagnostic(.error, message, path: path, expected: expected)
    }
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT, ENOTDIR: "there is no such file"
    case EACCES, EPERM: "the file may not be read"
    case ENAMETOOLONG: "the name is too long for a file"
    default: "the file cannot be read (\(String(cString: strerror(code))))"
    }
  }
}
