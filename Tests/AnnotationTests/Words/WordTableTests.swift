import Testing

@testable import Annotation

@Suite("Tables of words")
struct WordTableTests {
  @Test(arguments: [0, 1, 5, 300, 5_000])
  func `A table answers as a dictionary does`(count: Int) {
    let words = (0..<count).map { "w\($0 * 7919 % 10_007)" } + (count > 0 ? ["", "é", "a-b"] : [])
    let pairs = words.enumerated().map { ($0.element, $0.offset) }
    let known = Dictionary(pairs, uniquingKeysWith: { a, _ in a })
    let table = WordTable(known)
    for (word, value) in known { #expect(table[word] == value) }
    for number in 0..<1_000 where known["x\(number)"] == nil { #expect(table["x\(number)"] == nil) }
  }
}
