import Documents

/// Breaks texts into lines at word boundaries, by display width.
public enum Wrapping {
  /// The lines of a text, each at most `width` columns unless one word is longer.
  public static func lines(_ text: some StringProtocol, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = DisplayWidth.of(word)
      if !current.isEmpty, used + 1 + columns > width {
        lines.append(current)
        current = ""
        used = 0
      }
      if !current.isEmpty {
        current += " "
        used += 1
      }
      current += word
      used += columns
    }
    if !current.isEmpty || lines.isEmpty { lines.append(current) }
    return lines
  }

  /// A text behind a first prefix, its further lines behind spaces of the same width.
  public static func hanging(_ text: String, after prefix: String, width: Int) -> [String] {
    let indent = DisplayWidth.of(prefix)
    let space = String(repeating: " ", count: indent)
    return lines(text, width: max(20, width - indent)).enumerated().map { index, line in
      var whole = (index == 0 ? prefix : space) + line
      while whole.last == " " { whole.removeLast() }
      return whole
    }
  }

  /// A text with spaces behind it up to a width.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
