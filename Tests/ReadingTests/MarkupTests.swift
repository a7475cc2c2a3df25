import Documents
import Testing

@testable import Reading

/// Pages in HTML: what is article and what is furniture, what the tags say, and where words stand.
@Suite struct `Pages in HTML` {
  static func read(_ page: String) throws -> Document {
    let (document, diagnostics) = TextReader.read(bytes: Array(page.utf8), path: "p.html", id: "p")
    #expect(diagnostics.isEmpty)
    return try #require(document)
  }

  static let article = """
    <p>The ferry Aurora sank off the northern coast on Monday evening, the coast guard said.</p>
    <p>Rescue boats brought 41 people ashore, and divers searched the hull until the morning.</p>
    <p>The operator said that the ship had been inspected in March and found to be sound.</p>
    """

  /// Each block as "kind: text".
  static func blocks(_ document: Document) -> [String] {
    document.blocks.map { block in
      switch block.kind {
      case .furniture(let reason): "~\(reason): \(document.text[block.span])"
      default: "\(block.kind): \(document.text[block.span].prefix(24))"
      }
    }
  }

  @Test(arguments: [
    ("<nav><a href=/>Home</a></nav>", "~menu: Home"),
    ("<div class='site-nav'>World</div>", "~menu: World"),
    ("<div role=navigation>World</div>", "~menu: World"),
    ("<ul id=relatedStories><li>A dog won a prize.</ul>", "~other stories: A dog won a prize."),
    ("<aside>Nine of ten sailors can swim.</aside>", "~aside: Nine of ten sailors can swim."),
    ("<form><label>Your address</label></form>", "~form: Your address"),
    ("<div class='cookie-banner'>We set cookies.</div>", "~cookies: We set cookies."),
    ("<div hidden>Nobody sees this.</div>", "~hidden: Nobody sees this."),
    ("<p style='display: none'>Nor this.</p>", "~hidden: Nor this."),
    ("<footer>Printed in Oslo.</footer>", "~page footer: Printed in Oslo."),
    ("<p><a href=/x>Storm over Bergen</a></p>", "~links: Storm over Bergen"),
    ("<noscript>Turn on scripts.</noscript>", "~for pages without scripts: Turn on scripts."),
    ("<div class=Newsletter>Write to us.</div>", "~newsletter: Write to us."),
  ])
  func `mark furniture and keep it`(part: String, block: String) throws {
    let page = "<body><article><h1>Ferry sinks</h1>\(Self.article)\(part)</article></body>"
    let document = try Self.read(page)
    let blocks = Self.blocks(document)
    #expect(blocks.last == block)
    #expect(blocks.count == 5)
    #expect(blocks.first == "title: Ferry sinks")
    #expect(blocks[1...3].allSatisfy { $0.hasPrefix("paragraph: ") })
  }

  @Test func `tell the article from what stands around it`() throws {
    let page = """
      <body class="with-sidebar related"><div class=top>Harbour News</div><div id=page>
      <h1>Ferry sinks</h1><p>Lead without an end</p><div class=text>\(Self.article)</div>
      <div>More from Harbour News</div></div><div>Imprint</div></body>
      """
    let blocks = Self.blocks(try Self.read(page))
    #expect(
      blocks == [
        "~outside the article: Harbour News", "title: Ferry sinks", "heading: Lead without an end",
        "paragraph: The ferry Aurora sank of", "paragraph: Rescue boats brought 41 ",
        "paragraph: The operator said that t", "~outside the article: More from Harbour News",
        "~outside the article: Imprint",
      ]
    )
  }

  @Test func `an element with the article is no furniture, whatever it is called`() throws {
    let blocks = Self.blocks(try Self.read("<div class=sidebar>\(Self.article)</div>"))
    #expect(blocks.count == 3)
    #expect(blocks.allSatisfy { $0.hasPrefix("paragraph: ") })
  }

  @Test func `headings, quotes, lists and captions are told apart`() throws {
    let page = """
      <article><h1>Ferry sinks</h1><h2>The rescue</h2>\(Self.article)
      <figure><img src=a.jpg><figcaption>The Aurora in 2019.</figcaption></figure></article>
      """
    let blocks = Self.blocks(try Self.read(page))
    #expect(blocks[1] == "heading: The rescue")
    #expect(blocks.last == "caption: The Aurora in 2019.")
  }

  @Test func `code is no text`() throws {
    let page =
      "<p>One<script>var a = '<p>Two'</script> and<style>p{}</style> three.<!-- four --></p>"
    let document = try Self.read(page)
    #expect(document.blocks.map { document.text[$0.span] } == ["One and three."])
  }

  @Test(arguments: [
    ("<p>At least <b>12</b> died.", "12", "12"),
    ("<p>At least 12&nbsp;people died.", "12\u{A0}people", "12&nbsp;people"),
    (
      "<p>Some 3&thinsp;400 caf&eacute;s &amp; bars closed.", "cafés & bars",
      "caf&eacute;s &amp; bars"
    ),
    ("<p>A <i>big</i><b>ger</b> boat.", "bigger", "big</i><b>ger"),
    ("<p>One\n  \t two.", "One two", "One\n  \t two"),
    ("<p>Zwölf <a href='?a=1&b=2'>🙂 Boote</a>.", "🙂 Boote", "🙂 Boote"),
    ("<p>It&#8217;s &lt;late&gt;.", "It’s <late>", "It&#8217;s &lt;late&gt;"),
    ("<p>AT&T &unknown; gained.", "AT&T", "AT&T"),
    ("<p>One<br>two<br><br>Three.", "One two", "One<br>two"),
  ])
  func `words lead back to their bytes`(page: String, words: String, source: String) throws {
    let document = try Self.read(page)
    let text = String(decoding: document.text.bytes, as: UTF8.self)
    let place = try #require(text.firstRange(of: words))
    let start = text[..<place.lowerBound].utf8.count
    let span = Span(start, start + words.utf8.count)
    #expect(document.text.fileWords(of: span) == source)
    let bytes = document.text.fileSpan(of: span)
    #expect(String(decoding: Array(page.utf8)[bytes.start..<bytes.end], as: UTF8.self) == source)
  }

  @Test func `places are those of the file`() throws {
    let document = try Self.read("<html>\n<p>é <b>one</b>\n\n<p>Two.")
    let two = try #require(document.tokens.first { $0.word == "two" })
    #expect(document.text.place(at: two.span.start) == Place(line: 4, column: 4))
  }

  @Test(arguments: [
    ("<title>A &amp; B</title>", "title", "A & B", "title element"),
    ("<meta property='og:title' content='A'>", "title", "A", "meta og:title"),
    ("<meta name=Author content='By Jo Doe'>", "author", "Jo Doe", "meta author"),
    ("<a rel=author href=/jo>Jo Doe</a>", "author", "Jo Doe", "link with rel=author"),
    ("<meta property='og:site_name' content='News'>", "publisher", "News", "meta og:site_name"),
    (
      "<meta property='article:published_time' content='2021-03-04T23:59:00+02:00'>", "date",
      "2021-03-04", "meta article:published_time"
    ),
    ("<time datetime='2021-03-04'>Thursday</time>", "date", "2021-03-04", "time element"),
    (
      """
      <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": \
      ["NewsArticle"], "headline": "A", "author": [{"name": "Jo"}, {"name": "Di"}], \
      "publisher": {"name": "News"}, "datePublished": "2021-03-04T08:00Z"}]}</script>
      """, "author", "Jo, Di", "JSON-LD author"
    ),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2021-03\"}</script>",
      "date", "2021-03-01", "JSON-LD datePublished"
    ),
  ])
  func `say what is known of the article, and where`(
    tag: String,
    field: String,
    value: String,
    origin: String
  ) throws {
    let source = try Self.read(tag + Self.article).source
    let date = source.date.map { Source.Known($0.earliest.description, $0.origin) }
    let known = [
      "title": source.title, "author": source.author, "publisher": source.publisher, "date": date,
    ]
    #expect(known[field] == Source.Known(value, .metadata(origin)))
  }

  @Test func `damaged structured data says nothing`() throws {
    for json in ["", "{", "[[[[[[[[", "{\"@type\": \"Article\"", "3", "null"] {
      let page = "<script type='application/ld+json'>\(json)</script>\(Self.article)"
      #expect(try Self.read(page).source.author == nil)
    }
  }

  @Test func `are known by their first bytes, too`() throws {
    let bytes = Array("\u{FEFF}\n<!DOCTYPE HTML><p>One &amp; two.".utf8)
    let document = try #require(TextReader.read(bytes: bytes, path: "a.txt", id: "a").document)
    #expect(document.sentences.map { document.text[$0.span] } == ["One & two."])
  }

  @Test func `without a text are reported`() {
    let page = Array("<html><script>1</script></html>".utf8)
    let (document, diagnostics) = TextReader.read(bytes: page, path: "a.html", id: "a")
    #expect(document == nil)
    #expect(diagnostics.map(\.message) == ["the page holds no text"])
  }
}
