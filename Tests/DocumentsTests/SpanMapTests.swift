import Testing

@testable import Documents

@Suite struct `Span maps` {
  /// "A&amp;b  c" read as "A&b c": copied, a reference, copied, a gap, copied.
  private var map: SpanMap {
    var map = SpanMap()
    map.add(1, from: Span(0, 1), stride: 1)
    map.add(1, from: Span(1, 6))
    map.add(1, from: Span(6, 7), stride: 1)
    map.add(1, from: Span(7, 9))
    map.add(1, from: Span(9, 10), stride: 1)
    return map
  }

  @Test(arguments: [
    (0, 1, 0, 1), (0, 2, 0, 6), (1, 2, 1, 6), (1, 3, 1, 7), (2, 4, 6, 9), (0, 5, 0, 10),
    (3, 3, 7, 7), (4, 4, 9, 9),
  ])
  func `lead back to what each byte was made from`(start: Int, end: Int, from: Int, to: Int) {
    #expect(map.origin(of: Span(start, end)) == Span(from, to))
  }

  @Test func `of nothing lead nowhere`() {
    #expect(SpanMap().origin(of: Span(0, 0)) == Span(0, 0))
    #expect(SpanMap().length == 0)
  }

  @Test func `with a stride count in other units`() {
    var map = SpanMap()
    map.add(3, from: Span(2, 8), stride: 2)
    map.add(2, from: Span(8, 10), stride: 0)
    map.add(1, from: Span(10, 12), stride: 2)
    #expect(map.origin(of: Span(1, 3)) == Span(4, 8))
    #expect(map.origin(of: Span(3, 4)) == Span(8, 10))
    #expect(map.origin(of: Span(4, 6)) == Span(8, 12))
    #expect(map.length == 6)
  }

  @Test func `places are found in long lines`() {
    let line = String(repeating: "é", count: 5000)
    let text = SourceText(path: "", "x\n" + line + "\ny")
    for count in [0, 1, 511, 512, 513, 4999, 5000] {
      #expect(text.place(at: 2 + 2 * count) == Place(line: 2, column: count + 1))
    }
    #expect(text.place(at: 2 + 10_001) == Place(line: 3, column: 1))
  }
}
