/// The description of an article that a page carries for machines, as JSON-LD by schema.org.
enum StructuredData {
  /// What is said of an article.
  struct Article {
    var headline: String?
    var author: String?
    var publisher: String?
    var date: String?
  }

  /// The articles described in a script; none when it is no JSON.
  static func articles(in script: [UInt8]) -> [Article] {
    var scan = JSONScan(script)
    guard let range = try? scan.value(), (try? scan.end()) != nil else { return [] }
    return articles(in: Value(bytes: script, range: range), depth: 0)
  }

  /// A value of JSON that was checked; it is looked into where it is asked.
  private struct Value {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Its string; nil when it is none.
    var text: String? {
      guard bytes[range.lowerBound] == UInt8(ascii: "\"") else { return nil }
      let string = bytes[range.lowerBound + 1..<range.upperBound - 1]
      return String(decoding: JSONScan.decoded(string), as: UTF8.self)
    }

    /// Its elements; nil when it is no array.
    var elements: [Value]? {
      guard bytes[range.lowerBound] == UInt8(ascii: "[") else { return nil }
      var scan = JSONScan(bytes, from: range.lowerBound)
      return (try? scan.elements())?.map { Value(bytes: bytes, range: $0) }
    }

    /// A member; nil when it is no object, or has none of this name.
    subscript(key: String) -> Value? {
      guard bytes[range.lowerBound] == UInt8(ascii: "{") else { return nil }
      var scan = JSONScan(bytes, from: range.lowerBound)
      let member = (try? scan.members())?.last { $0.key.elementsEqual(key.utf8) }
      return member.map { Value(bytes: bytes, range: $0.value) }
    }

    /// The text itself, the name of an object, or the names of a list.
    var name: String? {
      if let text { return text.isEmpty ? nil : text }
      if let elements {
        return elements.isEmpty ? nil : elements.compactMap(\.name).joined(separator: ", ")
      }
      return self["name"]?.name
    }

    /// Whether it names a kind of article: "NewsArticle", "BlogPosting", "Report".
    var isArticleType: Bool {
      if let text {
        return text.hasSuffix("Article") || text.hasSuffix("BlogPosting")
          || text.hasSuffix("Report")
      }
      return elements?.contains(where: \.isArticleType) ?? false
    }
  }

  private static func articles(in value: Value, depth: Int) -> [Article] {
    guard depth < 4 else { return [] }
    if let elements = value.elements {
      return elements.flatMap { articles(in: $0, depth: depth + 1) }
    }
    guard value["@type"]?.isArticleType == true else {
      return value["@graph"].map { articles(in: $0, depth: depth + 1) } ?? []
    }
    return [
      Article(
        headline: value["headline"]?.name,
        author: value["author"]?.name,
        publisher: value["publisher"]?.name,
        date: value["datePublished"]?.name
      )
    ]
  }
}
