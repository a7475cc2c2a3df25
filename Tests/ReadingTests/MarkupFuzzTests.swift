import Documents
import Testing

@testable import Reading

/// Pages that no browser would send: read or refused, in linear time, never a crash.
@Suite struct `Any markup` {
  private func check(_ page: [UInt8]) {
    let (document, diagnostics) = TextReader.read(bytes: page, path: "p.html", id: "p")
    #expect((document == nil) == diagnostics.contains { $0.severity == .error })
    guard let document else { return }
    var last = 0
    for token in document.tokens {
      #expect(token.span.start >= last && token.span.end <= document.text.bytes.count)
      last = token.span.end
      let bytes = document.text.fileSpan(of: token.span)
      #expect(bytes.start <= bytes.end && bytes.end <= page.count)
    }
    for (one, next) in zip(document.blocks, document.blocks.dropFirst()) {
      #expect(one.span.end <= next.span.start)
    }
  }

  @Test func `random tags and words are read, and words without references are quoted as they are`()
    throws
  {
    var dice = Dice(state: 11)
    let pieces = [
      "<p>", "</p>", "<div class='related'>", "</div>", "<b>", "</b>", "<!-- x -->", "<script>",
      "</script>", "&amp;", "&eacute;", "&#8217;", "&#xD800;", "&bogus;", "& ", "<", ">", "\"", "'",
      "<a href='x'>", "</a>", "<br>", "<table><tr><td>", "</table>", "<h1>", "</h1>", "word ",
      "12 people died. ", "é", "🙂", "\u{A0}", "\r\n", "\u{7}", "<meta charset=utf-8>", "<time",
      "<title>", "</title>", "<article>", "</article>", "<![CDATA[", "]]>", "<?xml ?>", "</",
      "</x y>",
      "<svg><title>t</title></svg>", "<li>", "<ul>", "</ul>", "<figcaption>", "<html", "<body>",
    ]
    for _ in 0..<800 {
      let count = Int.random(in: 1...60, using: &dice)
      let page = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      check(Array(page.utf8))
      let document = TextReader.read(bytes: Array(page.utf8), path: "p.html", id: "p").document
      guard let document, !page.contains("&"), !page.contains("\u{7}") else { continue }
      for token in document.tokens where token.kind == .word {
        let quote = document.text.fileWords(of: token.span)
        #expect(quote.contains("<") || quote == document.text[token.span])
      }
    }
  }

  @Test func `random bytes in a page are read or refused`() {
    var dice = Dice(state: 12)
    for length in 0..<200 {
      check(Array("<p>".utf8) + (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) })
    }
  }

  @Test func `a thousand nested tags are read`() throws {
    let page =
      String(repeating: "<div><span>", count: 500) + "Rain fell."
      + String(repeating: "</span></div>", count: 500)
    let (document, diagnostics) = TextReader.read(bytes: Array(page.utf8), path: "p.html", id: "p")
    #expect(diagnostics.isEmpty)
    let read = try #require(document)
    #expect(read.sentences.map { read.text[$0.span] } == ["Rain fell."])
  }

  @Test func `deeper nesting is told, and what stands above it is read`() throws {
    let page = "<p>Rain fell.</p>" + String(repeating: "<div>", count: 5000) + "Snow fell."
    let (document, diagnostics) = TextReader.read(bytes: Array(page.utf8), path: "p.html", id: "p")
    #expect(diagnostics.map(\.severity) == [.warning])
    let read = try #require(document)
    #expect(read.sentences.map { read.text[$0.span] } == ["Rain fell."])
  }

  @Test(arguments: [
    "x", "<b>", "</i>", "<b></i>", "&amp;", "&", "<", "<p>a", "<a href=x>", "<!--", "<li>a",
    "a b=c ",
    "<td>1", "&#1;",
  ])
  func `long runs take linear time`(piece: String) {
    for prefix in ["<p>", "<p "] {
      check(Array((prefix + String(repeating: piece, count: 100_000 / piece.utf8.count)).utf8))
    }
  }
}
