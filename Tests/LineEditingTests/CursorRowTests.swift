import Testing

@testable import LineEditing

@Suite struct CursorRowTests {
  @Test(
    arguments: [
      ("", 0), ("abcd", 0), ("abcdefgh", 1), ("abcdefghi", 1), ("日日日日", 1), ("x日日日日", 1),
      ("abcdefghijklmnopqr", 2), ("a\nb", 1), ("a\n\nb\n", 3), ("\t\t", 1),
    ])
  func `the cursor stands as many rows below the prompt`(text: String, row: Int) {
    #expect(CursorRow.below(promptWidth: 2, text: text, drawnFor: 10, columns: 10) == row)
  }

  @Test func `a wide character that does not fit goes to the next row`() {
    #expect(CursorRow.below(promptWidth: 2, text: "abcdefg", drawnFor: 10, columns: 10) == 0)
    #expect(CursorRow.below(promptWidth: 2, text: "abcdefg日", drawnFor: 10, columns: 10) == 1)
  }

  @Test func `a prompt wider than the terminal counts too`() {
    #expect(CursorRow.below(promptWidth: 25, text: "", drawnFor: 10, columns: 10) == 2)
    #expect(CursorRow.below(promptWidth: 25, text: "abc", drawnFor: 0, columns: 0) == 0)
  }

  @Test(arguments: [(20, 1), (10, 1), (7, 2), (5, 3), (3, 6)])
  func `a resize breaks each drawn row by itself and joins none`(columns: Int, row: Int) {
    let text = "abcdefgh" + "ijklmn"
    #expect(
      CursorRow.below(promptWidth: 2, text: text, drawnFor: 10, columns: columns) == row
    )
  }
}
