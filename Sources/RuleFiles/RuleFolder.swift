public import Documents
import Glibc

/// Reads a folder of rule files.
public enum RuleFolder {
  /// The folders inside, with the ending of the files that count.
  private static let parts = [("words", ".words"), ("match", ".rules"), ("check", ".rules")]

  /// Reads `words/*.words`, `match/*.rules` and `check/*.rules`, each sorted by name.
  ///
  /// `displayPath` is how the folder is named to people. A folder or file that cannot be read is a
  /// diagnostic; the others are read.
  public static func read(path: String, displayPath: String) -> (RuleBook, [Diagnostic]) {
    guard names(in: path) != nil else {
      return (RuleBook(), [unreadable("folder", displayPath)])
    }
    var texts: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    for (part, ending) in parts {
      guard let names = names(in: "\(path)/\(part)") else {
        diagnostics.append(unreadable("folder", "\(displayPath)/\(part)"))
        continue
      }
      for name in names where name.hasSuffix(ending) && !name.hasPrefix(".") {
        let file = "\(part)/\(name)"
        read(file: "\(path)/\(file)", shown: "\(displayPath)/\(file)", &texts, &diagnostics)
      }
    }
    let (book, more) = RuleFile.parse(texts)
    return (book, diagnostics + more)
  }

  /// Reads some word lists only, each from the file `words/NAME.words`.
  public static func read(
    lists: [String],
    path: String,
    displayPath: String
  ) -> (RuleBook, [Diagnostic]) {
    var texts: [SourceText] = []
    var diagnostics: [Diagnostic] = []
    for name in lists {
      let file = "words/\(name).words"
      read(file: "\(path)/\(file)", shown: "\(displayPath)/\(file)", &texts, &diagnostics)
    }
    let (book, more) = RuleFile.parse(texts)
    return (book, diagnostics + more)
  }

  private static func read(
    file: String,
    shown: String,
    _ texts: inout [SourceText],
    _ diagnostics: inout [Diagnostic]
  ) {
    guard let bytes = bytes(of: file) else {
      return diagnostics.append(unreadable("file", shown))
    }
    if let offset = firstInvalid(bytes) {
      diagnostics.append(notUnicode(shown, bytes, at: offset))
    } else {
      texts.append(SourceText(path: shown, bytes: bytes))
    }
  }

  /// Reads one rule file that stands alone.
  public static func readFile(path: String, displayPath: String) -> (RuleBook, [Diagnostic]) {
    guard let bytes = bytes(of: path) else {
      return (RuleBook(), [unreadable("file", displayPath)])
    }
    if let offset = firstInvalid(bytes) {
      return (RuleBook(), [notUnicode(displayPath, bytes, at: offset)])
    }
    return RuleFile.parse(SourceText(path: displayPath, bytes: bytes))
  }

  private static func unreadable(_ kind: String, _ path: String) -> Diagnostic {
    let reason = String(cString: strerror(errno))
    return Diagnostic(
      .error,
      "the \(kind) cannot be read: \(reason)",
      path: path,
      expected: "a \(kind) that can be read"
    )
  }

  private static func notUnicode(_ path: String, _ bytes: [UInt8], at offset: Int) -> Diagnostic {
    // Up to the offset all is valid, so that the place can be counted.
    let text = SourceText(path: path, bytes: Array(bytes[..<offset]))
    let place = text.place(at: offset)
    let line = text[text.line(place.line - 1)]
    return Diagnostic(
      .error,
      "the file is not valid UTF-8",
      path: path,
      place: place,
      line: line,
      expected: "a text saved as UTF-8"
    )
  }

  /// The offset of the first byte that is not valid UTF-8; nil when all are.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  /// The names in a folder, sorted; nil when it cannot be read.
  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}
