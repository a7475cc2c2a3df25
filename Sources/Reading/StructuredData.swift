import FoundationEssentials

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
    guard let value = try? JSONDecoder().decode(Value.self, from: Data(script)) else { return [] }
    return articles(in: value, depth: 0)
  }

  /// A value of JSON; numbers and Booleans say nothing here.
  private indirect enum Value: Decodable {
    case text(String)
    case list([Value])
    case object([String: Value])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let object = try? container.decode([String: Value].self) {
        self = .object(object)
      } else if let list = try? container.decode([Value].self) {
        self = .list(list)
      } else {
        self = .other
      }
    }

    subscript(key: String) -> Value? {
      guard case .object(let values) = self else { return nil }
      return values[key]
    }

    /// The text itself, the name of an object, or the names of a list.
    var name: String? {
      switch self {
      case .text(let text): text.isEmpty ? nil : text
      case .object: self["name"]?.name
      case .list(let values):
        values.isEmpty ? nil : values.compactMap(\.name).joined(separator: ", ")
      case .other: nil
      }
    }

    /// Whether it names a kind of article: "NewsArticle", "BlogPosting", "Report".
    var isArticleType: Bool {
      switch self {
      case .text(let text):
        text.hasSuffix("Article") || text.hasSuffix("BlogPosting") || text.hasSuffix("Report")
      case .list(let values): values.contains(where: \.isArticleType)
      case .object, .other: false
      }
    }
  }

  private static func articles(in value: Value, depth: Int) -> [Article] {
    guard depth < 4 else { return [] }
    switch value {
    case .list(let values): return values.flatMap { articles(in: $0, depth: depth + 1) }
    case .object:
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
    case .text, .other: return []
    }
  }
}
