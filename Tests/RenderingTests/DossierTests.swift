import Documents
import RuleFiles
import Testing
import Verdicts

@testable import Rendering

/// Reports on claims, in all their forms.
@Suite struct DossierTests {
  static let dossier: Dossier = {
    var checker = FactChecker(rules: RuleBook())
    checker.add(Sample.document)
    checker.addUnreadable(id: "torn")
    let read = ScriptResult(
      path: "lesson.claims",
      line: 1,
      claim: "a < b & \"c\" = 1",
      expectation: nil,
      answer: .report(Sample.report),
      outcome: .passed
    )
    var unread = read
    unread.claim = "<nonsense>"
    unread.answer = .unread([Diagnostic(.error, "nothing here can be checked")])
    unread.outcome = .unread
    return Dossier(
      results: [read, unread],
      checker: checker,
      program: "crosscheck 1",
      command: "crosscheck report lesson.claims -o lesson.html"
    )
  }()

  static let page = DossierHTML(dossier).text

  @Test func `the page needs nothing else`() {
    let page = Self.page
    for word in ["<script", "<link", "http:", "https:", "url(", "@import", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(page.contains("<title>2 claims checked against 2 sources</title>"))
  }

  @Test func `words of claims and articles are never markup`() {
    #expect(Self.page.contains("a &lt; b &amp; &quot;c&quot; = 1"))
    #expect(!Self.page.contains("<nonsense>"))
    #expect(Self.page.contains("<mark>\(Sample.counted.quote)</mark>"))
  }

  @Test func `every element is closed`() {
    var open: [Substring] = []
    for match in Self.page.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      let name = match.2
      if ["meta"].contains(name) { continue }
      if match.1.isEmpty {
        open.append(name)
      } else {
        #expect(open.popLast() == name)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `a verdict is a word, with a sign that readers aloud leave out`() {
    #expect(Self.page.contains("<span aria-hidden=\"true\">✓</span> agrees</span>"))
    for word in ["agrees", "qualifies", "silent", "unreadable"] {
      #expect(Self.page.contains("</span> \(word)</span>"))
    }
    #expect(Self.page.contains("<th scope=\"col\">"))
    #expect(Self.page.contains("<caption>"))
  }

  @Test func `what was not read comes first, how to repeat it last`() throws {
    for text in [Self.page, DossierMarkdown(Self.dossier).text] {
      let order = try ["What was not read", "Claims", "Sources", "How to repeat this"].map {
        try #require(text.firstRange(of: $0)).lowerBound
      }
      #expect(order == order.sorted())
      #expect(text.contains("torn"))
      #expect(text.contains("crosscheck report lesson.claims"))
    }
  }

  @Test func `json holds the claims, the sources and their sums`() {
    let text = JSONText.line(DossierJSON(Self.dossier))
    #expect(text.contains(#""schema":1"#))
    #expect(text.contains(#""unreadable":["torn"]"#))
    #expect(text.contains(#""proof":"#))
    #expect(text.contains(Dossier.fingerprint(of: Sample.text.bytes)))
  }

  @Test(arguments: [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c")])
  func `the sum is the published FNV-1a`(text: String, sum: String) {
    #expect(Dossier.fingerprint(of: text.utf8) == sum)
  }
}
