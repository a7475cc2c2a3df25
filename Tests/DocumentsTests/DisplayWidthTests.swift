import Documents
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日", 2), ("日本", 4),
      ("äpplë", 5), ("a\u{308}pple\u{308}", 5), ("ｆｕｌｌ", 8), ("1\u{A0}234", 5),
      ("1\u{202F}234", 5), ("\u{2009}", 1), ("…", 1), ("—“”…■", 5), ("a\u{200B}b", 2),
      ("soft\u{AD}hyphen", 11), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2),
      ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("❤\u{FE0F}", 2), ("☺\u{FE0F}", 2), ("\u{200B}", 0), ("\t", 0),
      ("\u{1B}", 0),
    ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
