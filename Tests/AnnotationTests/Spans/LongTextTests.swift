import Documents
import Reading
import Testing

@testable import Annotation

/// Texts that would take hours if any step looked back further with each number.
@Suite("Long texts without sentences")
struct LongTextTests {
  private static func spans(_ text: String) -> [ValueSpan] {
    let document = TextReader.read(statements: Array(text.utf8), source: Source(id: ""))
    return ValueSpans(words: .shipped).spans(of: document)
  }

  @Test func `Ten thousand numbers in a line`() {
    let text = (0..<10_000).map { "\($0 % 90 + 10) men, " }.joined()
    #expect(Self.spans(text).count { $0.kind == .number } == 10_000)
  }

  @Test func `A megabyte without a blank`() {
    #expect(Self.spans(String(repeating: "x", count: 1 << 20)).isEmpty)
  }

  @Test func `A hundred thousand digits are no number`() {
    #expect(Self.spans(String(repeating: "7", count: 100_000)).isEmpty)
  }

  @Test(arguments: [
    "one ", "hundred ", "and ", "minus ", "a ", "$", "5-", "- ", "1 000 ", "point ",
  ])
  func `The same word again and again`(word: String) {
    let text = String(repeating: word, count: 20_000)
    for span in Self.spans(text) { #expect(span.span.end <= text.utf8.count) }
  }
}
