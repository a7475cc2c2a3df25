internal import CLibEdit
internal import Glibc

/// The settings of the user in `~/.editrc`, or in the file that `EDITRC` names.
///
/// libedit could read the file itself, but then a line that changes the family of keys would also
/// undo the keys that the editor adds, and the lines after it could not change those.
enum UserSettings {
  /// Runs the lines of the file; `didChangeKeys` is called after each that gives all keys their
  /// defaults back.
  static func apply(to handle: OpaquePointer, didChangeKeys: () -> Void) {
    guard let path, let file = fopen(path, "r"), let words = tok_init(nil) else { return }
    defer {
      fclose(file)
      tok_end(words)
    }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let line {
      tok_reset(words)
      var count: Int32 = 0
      var arguments: UnsafeMutablePointer<UnsafePointer<CChar>?>?
      guard !isComment(line), tok_str(words, line, &count, &arguments) == 0, count > 0,
        let arguments, el_parse(handle, count, arguments) == 0
      else { continue }
      let rest = (1..<Int(count)).compactMap { arguments[$0].map { String(cString: $0) } }
      if rest.contains("-v") || rest.contains("-e") { didChangeKeys() }
    }
  }

  private static var path: String? {
    if let path = getenv("EDITRC") { return String(cString: path) }
    return getenv("HOME").map { String(cString: $0) + "/.editrc" }
  }

  private static func isComment(_ line: UnsafePointer<CChar>) -> Bool {
    var line = line
    while line.pointee == 0x20 || line.pointee == 0x09 { line += 1 }
    return line.pointee == CChar(UInt8(ascii: "#")) || line.pointee == 0
  }
}
