import Glibc

/// A folder that goes away with the test.
final class ScratchFolder {
  let path: String

  init() {
    let template = strdup("/tmp/line-editing-XXXXXX")
    defer { free(template) }
    path = template.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp/line-editing"
  }

  deinit {
    for name in ["deep/state/history", "history", "input", "deep/state", "deep", ""] {
      remove(path + "/" + name)
    }
  }

  /// Writes a file and opens it for reading.
  func open(_ name: String, holding bytes: [UInt8]) -> Int32 {
    write(name, bytes)
    return Glibc.open(path + "/" + name, O_RDONLY)
  }

  /// Writes a file.
  func write(_ name: String, _ bytes: [UInt8]) {
    guard let file = fopen(path + "/" + name, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// What is in a file.
  func text(of name: String) -> String {
    guard let file = fopen(path + "/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}
