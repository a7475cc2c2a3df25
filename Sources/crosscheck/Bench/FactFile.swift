import ArgumentParser
import Documents
import Glibc
import Inference

/// A file of rows: one a line, tabs between the columns.
struct FactFile {
  let path: String
  let relation: String

  init(folder: String, relation: String) {
    path = "\(folder)/\(relation).facts"
    self.relation = relation
  }

  /// Reads all rows into the relation, a piece of the file at a time.
  func load(into database: inout Database, _ console: Console) throws {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      let reason = String(cString: strerror(errno))
      console.tell([Diagnostic(.error, "the file cannot be read: \(reason)", path: path)])
      throw ExitCode.unreadableFile
    }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var (filled, lines) = (0, 0)
    while true {
      let count = buffer[filled...].withUnsafeMutableBytes { free in
        Glibc.read(file, free.baseAddress, free.count)
      }
      guard count > 0 else { break }
      filled += count
      let used = try read(buffer[..<filled], &database, &lines, console)
      buffer.replaceSubrange(0..<filled - used, with: buffer[used..<filled])
      filled -= used
      if filled == buffer.count { buffer += [UInt8](repeating: 0, count: filled) }
    }
    if filled > 0 { _ = try read(buffer[..<filled] + [10], &database, &lines, console) }
  }

  private func read(
    _ text: ArraySlice<UInt8>,
    _ database: inout Database,
    _ lines: inout Int,
    _ console: Console
  ) throws -> Int {
    do {
      var used = 0
      try text.withUnsafeBytes { bytes in
        let read = try database.read(relation, bytes, firstLine: lines + 1)
        lines += read.lines
        used = read.bytes
      }
      return used
    } catch {
      console.tell([Diagnostic(.error, "\(error)", path: path)])
      throw ExitCode.syntaxError
    }
  }

  /// The rows as values, in order; none if the file cannot be read.
  func rows(_ console: Console) -> [[Value]] {
    guard let program = try? Inference.Program(rules: []) else { return [] }
    var database = Database(program)
    guard (try? load(into: &database, console)) != nil, (try? database.evaluate()) != nil else {
      return []
    }
    return database.rows(of: relation)
  }
}
