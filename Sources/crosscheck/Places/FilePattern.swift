import Glibc

/// Paths as they are typed: `~` for the home, `*` and `?` in names.
enum FilePattern {
  /// The paths that words name: one path with blanks in it if there is such a file, else each word,
  /// with all files that its pattern fits; a pattern that fits nothing stands for itself.
  static func paths(of words: [String]) -> [String] {
    let whole = words.joined(separator: " ")
    if words.count > 1, Paths.resolved(whole) != nil { return [whole] }
    return words.flatMap(matches)
  }

  private static func matches(_ pattern: String) -> [String] {
    var found = glob_t()
    defer { globfree(&found) }
    guard glob(pattern, GLOB_TILDE | GLOB_NOCHECK, nil, &found) == 0 else { return [pattern] }
    return (0..<Int(found.gl_pathc)).compactMap { index in
      found.gl_pathv[index].map { String(cString: $0) }
    }
  }
}
