import Foundation
import Testing

@testable import Verdicts

/// Claims on casualties, votes, money, shares, ages and dates beside short invented pages of news,
/// on subjects that no rule file names.
@Suite struct NewsTests {
  struct Page: CustomTestStringConvertible, Sendable {
    var text: String
    var claims: [(kind: Verdict.Kind, text: String)] = []

    var testDescription: String { text }
  }

  @Test(arguments: pages())
  func `a claim on a page of news`(page: Page) throws {
    #expect(!page.claims.isEmpty)
    for claim in page.claims {
      let verdict = try Shipped.verdict(of: page.text, on: claim.text)
      #expect(verdict.kind == claim.kind, "\(claim.text)")
    }
  }

  private static func pages() -> [Page] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "News/pages.txt")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var pages: [Page] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.drop(while: { $0 == " " })
      guard line.hasPrefix(" ") else {
        pages.append(Page(text: String(words)))
        continue
      }
      guard let kind = words.first.flatMap({ kinds[$0] }) else { return [] }
      pages[pages.count - 1].claims.append((kind, String(words.dropFirst(2))))
    }
    return pages
  }

  private static let kinds: [Character: Verdict.Kind] = [
    "+": .agrees, "-": .contradicts, "~": .qualifies, ".": .silent,
  ]

  @Test func `the pages are there`() { #expect(Self.pages().count > 30) }
}
