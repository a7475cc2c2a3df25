import Testing

@testable import LineEditing

@Suite struct RowLayoutTests {
  /// The row of the cursor after a text, once a terminal for which it was drawn has changed.
  private func row(after text: String, prompt: Int = 2, drawnFor: Int = 10, columns: Int) -> Int {
    let scalars = Array(text.unicodeScalars)
    let layout = RowLayout(promptWidth: prompt, text: scalars, columns: drawnFor)
    return layout.height(ofCursor: scalars.count, in: scalars, resizedTo: columns)
  }

  @Test(
    arguments: [
      ("", 0), ("abcd", 0), ("abcdefgh", 1), ("abcdefghi", 1), ("日日日日", 1), ("x日日日日", 1),
      ("abcdefghijklmnopqr", 2), ("a\nb", 1), ("a\n\nb\n", 3), ("\t\t", 1), ("abcdefg", 0),
      ("abcdefg日", 1),
    ])
  func `the cursor stands as many rows below the prompt`(text: String, wanted: Int) {
    #expect(row(after: text, columns: 10) == wanted)
  }

  @Test func `a prompt wider than the terminal counts too`() {
    #expect(row(after: "", prompt: 25, columns: 10) == 2)
    #expect(row(after: "abc", prompt: 25, drawnFor: 0, columns: 0) == 0)
  }

  @Test(arguments: [(20, 1), (10, 1), (7, 2), (5, 3), (3, 6)])
  func `a resize breaks each drawn row by itself and joins none`(columns: Int, wanted: Int) {
    #expect(row(after: "abcdefgh" + "ijklmn", columns: columns) == wanted)
  }

  @Test func `every scalar stands in one row, and no row is wider than the terminal`() {
    var random = SystemRandomNumberGenerator()
    let letters: [Unicode.Scalar] = ["a", "é", "日", "\u{301}", "\n", "\t", "\u{3}"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...60, using: &random)).compactMap { _ in
        letters.randomElement(using: &random)
      }
      let columns = Int.random(in: 9...30, using: &random)
      let layout = RowLayout(promptWidth: 2, text: text, columns: columns)
      #expect(layout.rows.flatMap { Array($0.scalars) } == Array(text.indices))
      #expect(layout.rows.allSatisfy { $0.start <= $0.end && $0.end <= columns })
    }
  }
}

@Suite struct LinePaintingTests {
  private func sequence(
    _ line: String,
    cursor: Int,
    _ highlights: [Highlight],
    columns: Int = 10
  ) -> String {
    LinePainting(line, cursor: cursor, highlights: highlights, promptWidth: 2, columns: columns)
      .sequence.split(separator: "\u{1B}", omittingEmptySubsequences: false)
      .joined(separator: "␛")
  }

  @Test func `a part is drawn in its look and the cursor comes back`() {
    #expect(
      sequence("ab né", cursor: 5, [Highlight(3..<6, .unknown)])
        == "␛7\r␛[2Cab ␛[0;4;31mné␛[0m␛8"
    )
  }

  @Test func `neighbours of different looks are told apart`() {
    #expect(
      sequence("a=b", cursor: 0, [Highlight(0..<1, .known), Highlight(1..<2, .sign)])
        == "␛7\r␛[2C␛[0;36ma␛[0;1m=␛[0mb␛8"
    )
  }

  @Test func `each row is drawn where it stands`() {
    #expect(
      sequence("abcdefghij\nk", cursor: 12, [Highlight(7..<9, .known)])
        == "␛7␛[2A\r␛[2Cabcdefg␛[0;36mh␛[0m␛[B\r␛[0;36mi␛[0mj␛[B\rk␛8"
    )
  }

  @Test func `what is no letter is drawn as libedit draws it`() {
    #expect(sequence("a\tb\u{3}", cursor: 0, []) == "␛7\r␛[2Ca     b␛[B\r^C␛8")
  }
}
