import Documents
import Testing

@testable import Reading

/// A small deterministic generator (SplitMix64), so that a failure can be repeated.
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct `Any bytes` {
  /// Spans in order and within bounds; every byte that is not white space in one block.
  private func check(_ document: Document) {
    let bytes = document.text.bytes
    var covered = 0
    for block in document.blocks {
      #expect(block.span.start >= covered && block.span.end > block.span.start)
      #expect(isBlank(bytes[covered..<block.span.start]))
      covered = block.span.end
    }
    #expect(covered <= bytes.count && isBlank(bytes[covered...]))
    var last = 0
    for token in document.tokens {
      #expect(token.span.start >= last && token.span.end > token.span.start)
      last = token.span.end
    }
    #expect(document.sentences.flatMap { Array($0.tokens) } == Array(document.tokens.indices))
    for sentence in document.sentences {
      #expect(document.blocks[sentence.block].span.contains(sentence.span))
      #expect(sentence.tokens.allSatisfy { sentence.span.contains(document.tokens[$0].span) })
    }
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    let letters = Letters(bytes: Array(bytes), end: bytes.count)
    return letters.trimmed(Span(0, bytes.count)).length == 0
  }

  @Test func `random bytes are read or refused, never a crash`() {
    var dice = Dice(state: 1)
    for length in 0..<300 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &dice) }
      let (document, diagnostics) = TextReader.read(bytes: bytes, path: "x", id: "x")
      #expect((document == nil) == diagnostics.contains { $0.severity == .error })
      if let document { check(document) }
    }
  }

  @Test func `random marks and words are read`() {
    var dice = Dice(state: 2)
    let pieces = [
      "a", "The", " ", "\n", "\n\n", ".", "...", "\"", "’s", "'", "-", "—", "3.5", "1. ", "# ",
      "> ",
      "![", "|", "Photo: ", "By ", "Feb 19th 2022", "Latest news", "/REUTERS", "é", "\u{A0}",
      "U.S.",
      "(", ")", ":", "===", "\r\n", "+ posts", "日本。", "🙂", "\u{FEFF}", "Image:", "via AP", "_",
      "a long run of words that ends as sentences end, twelve words.",
    ]
    for _ in 0..<1500 {
      let count = Int.random(in: 1...40, using: &dice)
      let text = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }.joined()
      let (document, _) = TextReader.read(bytes: Array(text.utf8), path: "x", id: "x")
      if let document { check(document) }
    }
  }

  @Test func `cuts of the shipped articles are read or refused`() {
    var dice = Dice(state: 3)
    for seed in Seeds.all.documents {
      check(seed)
      for _ in 0..<40 {
        let a = Int.random(in: 0...seed.text.bytes.count, using: &dice)
        let b = Int.random(in: 0...seed.text.bytes.count, using: &dice)
        let bytes = Array(seed.text.bytes[min(a, b)..<max(a, b)])
        let (document, diagnostics) = TextReader.read(bytes: bytes, path: "x", id: "x")
        #expect((document == nil) == diagnostics.contains { $0.severity == .error })
        if let document { check(document) }
      }
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["x", "9", "\"", ".", "(", "! ", "a. ", "’s", "1,", "Photo: ", "a\n", "# \n", "a-"]
  )
  func `long runs take linear time`(piece: String) {
    let text = String(repeating: piece, count: 400_000 / piece.utf8.count)
    let (document, _) = TextReader.read(bytes: Array(text.utf8), path: "x", id: "x")
    #expect(document?.blocks.isEmpty == false)
  }
}
