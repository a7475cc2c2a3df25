import Documents

/// What the tags of a page say of its article: title, author, publisher and date, and where.
struct MarkupMetadata {
  /// The values by the name of what holds them; of several the first.
  private var values: [String: String] = [:]
  private var listening: (key: String, depth: Int, words: [UInt8])?
  private var articles: [StructuredData.Article] = []

  /// Takes note of a tag; `depth` is the number of open elements.
  mutating func open(_ name: String, _ attributes: [String: String], depth: Int) {
    if name == "meta" { note(attributes) }
    guard listening == nil else { return }
    if name == "script", attributes["type"]?.lowercased() == "application/ld+json" {
      listening = ("script", depth, [])
    } else if name == "title" {
      listening = ("title element", depth, [])
    } else if attributes["rel"] == "author" {
      listening = ("link with rel=author", depth, [])
    } else if name != "meta", let property = attributes["itemprop"],
      Self.properties.contains(property)
    {
      if let value = attributes["datetime"] ?? attributes["content"] {
        keep(value, as: "itemprop \(property)")
      } else {
        listening = ("itemprop \(property)", depth, [])
      }
    } else if name == "time", let value = attributes["datetime"] {
      keep(value, as: attributes["pubdate"] == nil ? "time element" : "time element with pubdate")
    }
  }

  /// Takes note of the text of the element that is listened to.
  mutating func hear(_ bytes: ArraySlice<UInt8>) { listening?.words += bytes }

  /// Takes note of the end of the element at a depth.
  mutating func close(depth: Int) {
    guard let heard = listening, heard.depth == depth else { return }
    listening = nil
    if heard.key == "script" {
      articles += StructuredData.articles(in: heard.words)
    } else {
      keep(String(decoding: heard.words, as: UTF8.self), as: heard.key)
    }
  }

  private static let properties: Set<String> = ["headline", "author", "publisher", "datePublished"]

  private mutating func note(_ attributes: [String: String]) {
    guard let value = attributes["content"] else { return }
    for key in ["property", "name", "itemprop"] {
      guard let name = attributes[key]?.lowercased() else { continue }
      keep(value, as: key == "itemprop" ? "itemprop \(name)" : "meta \(name)")
    }
  }

  private mutating func keep(_ value: String, as key: String) {
    let words = value.split { $0.isWhitespace }.joined(separator: " ")
    if !words.isEmpty, words.utf8.count <= 500, values[key] == nil { values[key] = words }
  }

  // MARK: What is known

  var title: Source.Known? {
    first(["meta og:title"]) ?? structured("headline", \.headline)
      ?? first(["meta twitter:title", "meta dc.title", "itemprop headline", "title element"])
  }

  var author: Source.Known? {
    let found =
      structured("author", \.author)
      ?? first([
        "meta author", "meta article:author", "meta dc.creator", "meta parsely-author",
        "meta byl", "itemprop author", "link with rel=author",
      ])
    // An address is no name.
    guard let found, !found.value.hasPrefix("http") else { return nil }
    return Self.withoutBy(found)
  }

  var publisher: Source.Known? {
    first(["meta og:site_name"]) ?? structured("publisher", \.publisher)
      ?? first([
        "meta publisher", "meta dc.publisher", "itemprop publisher", "meta application-name",
      ])
  }

  var date: PublicationDate? {
    let keys = [
      "meta article:published_time", "itemprop datepublished", "itemprop datePublished",
      "meta date", "meta pubdate", "meta publishdate", "meta publish-date", "meta dc.date",
      "meta dc.date.issued", "meta dcterms.created", "meta parsely-pub-date", "meta sailthru.date",
      "time element with pubdate", "time element",
    ]
    let candidates =
      [structured("datePublished", \.date)].compactMap { $0 }
      + keys.compactMap { first([$0]) }
    for known in candidates {
      guard let days = PublicationDate.days(String(known.value.prefix { $0 != "T" && $0 != " " }))
      else { continue }
      return PublicationDate(
        earliest: days.lowerBound,
        latest: days.upperBound,
        origin: known.origin
      )
    }
    return nil
  }

  private func first(_ keys: [String]) -> Source.Known? {
    for key in keys {
      if let value = values[key] { return Source.Known(value, .metadata(key)) }
    }
    return nil
  }

  private func structured(
    _ name: String,
    _ field: KeyPath<StructuredData.Article, String?>
  ) -> Source.Known? {
    for article in articles {
      if let value = article[keyPath: field] { return .init(value, .metadata("JSON-LD \(name)")) }
    }
    return nil
  }

  private static func withoutBy(_ known: Source.Known) -> Source.Known {
    guard known.value.lowercased().hasPrefix("by ") else { return known }
    return Source.Known(String(known.value.dropFirst(3)), known.origin)
  }
}
