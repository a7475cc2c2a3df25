/// How the text of a file is written.
enum TextFormat {
  /// Plain text, with or without the marks of Markdown.
  case plain
  case html
  case pdf

  /// The format by the first bytes of a file, else by the end of its name.
  static func of(_ bytes: [UInt8], path: String) -> TextFormat {
    if bytes.starts(with: "%PDF-".utf8) { return .pdf }
    let name = path.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return .html }
    let head = head(of: bytes, 200)
    if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") { return .html }
    // A text may well begin with a tag; what has no name that says so is a page then.
    let isNamed = [".txt", ".text", ".md", ".markdown"].contains(where: name.hasSuffix)
    let beginsTag =
      head.hasPrefix("<") && head.dropFirst().first.map { $0.isLetter || $0 == "!" } == true
    return beginsTag && !isNamed ? .html : .plain
  }

  /// The encoding that a page declares in its first kilobyte; nil when it declares none.
  static func declaredEncoding(of page: [UInt8]) -> String? {
    let head = head(of: page, 1024)
    for cue in ["charset", "encoding"] {
      guard let place = head.firstRange(of: cue) else { continue }
      let rest = head[place.upperBound...].drop { " =\"'".contains($0) }
      let name = rest.prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// The first characters of a file in lower case, without what may stand before a tag.
  private static func head(of bytes: [UInt8], _ count: Int) -> String {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let text = bytes.dropFirst(start).lazy.drop { $0 <= 0x20 }.prefix(count).filter { $0 != 0 }
    return String(decoding: Array(text), as: UTF8.self).lowercased()
  }
}
