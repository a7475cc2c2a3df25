import Documents
import Testing

@testable import RuleFiles

/// A small generator of numbers that are the same in every run (SplitMix64).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

struct FuzzTests {
  private let odd: [Unicode.Scalar] = [
    "\"", ":", ",", "=", "(", ")", "#", "\n", "\r", " ", "\t", "|", "_", "-", "é", "𝄞", "\u{FEFF}",
    "0", "A", "in",
  ].compactMap { $0.unicodeScalars.first }

  private func mutated(_ text: String, _ dice: inout Dice) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...12, using: &dice) where !scalars.isEmpty {
      let at = Int.random(in: 0..<scalars.count, using: &dice)
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: scalars.removeSubrange(at..<min(scalars.count, at + 30))
      case 1: scalars.insert(odd.randomElement(using: &dice) ?? "x", at: at)
      case 2: scalars[at] = odd.randomElement(using: &dice) ?? "x"
      case 3: scalars.insert(contentsOf: scalars[at..<min(scalars.count, at + 60)], at: 0)
      default: scalars.swapAt(at, Int.random(in: 0..<scalars.count, using: &dice))
      }
    }
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private func spans(of book: RuleBook) -> [Span] {
    let cards = book.measures.flatMap { [$0.span] + $0.examples.map(\.span) }
    let cues = book.measures.flatMap { ($0.verbs + $0.nouns).map(\.span) }
    let events = book.events.flatMap { [$0.span] + ($0.verbs + $0.nouns).map(\.span) }
    let lists = book.lists.flatMap { [$0.span] + $0.entries.map(\.span) }
    let rules = book.rules.flatMap { rule in
      [rule.span] + rule.gives.flatMap { [$0.span] + $0.arguments.map(\.span) }
    }
    return cards + cues + events + lists + rules + book.relations.map(\.span)
  }

  @Test(arguments: 0..<40)
  func `no text crashes the reader, and all spans lie in it`(seed: Int) {
    var dice = Dice(state: UInt64(seed))
    for _ in 0..<25 {
      let text = SourceText(path: "a.rules", mutated(sampleText, &dice))
      let (book, diagnostics) = RuleFile.parse(text)
      let whole = Span(0, text.bytes.count)
      for span in spans(of: book) {
        #expect(span.start <= span.end && whole.contains(span))
        #expect(String(validating: text.bytes[span.start..<span.end], as: UTF8.self) != nil)
      }
      for diagnostic in diagnostics {
        #expect(diagnostic.path == "a.rules")
        #expect(diagnostic.width >= 1)
        #expect(!diagnostic.message.hasSuffix("."))
        #expect((diagnostic.place?.line ?? 0) <= text.lineStarts.count)
        #expect(diagnostic.place != nil && diagnostic.line != nil)
        #expect(diagnostic.expected != nil || diagnostic.severity == .warning)
      }
    }
  }

  @Test func `every beginning of a file is read`() {
    let bytes = Array(sampleText.utf8)
    for end in 0...bytes.count {
      guard String(validating: bytes[..<end], as: UTF8.self) != nil else { continue }
      let text = SourceText(path: "a.rules", bytes: Array(bytes[..<end]))
      #expect(RuleFile.parse(text).0.lists.count <= 2)
    }
  }
}
