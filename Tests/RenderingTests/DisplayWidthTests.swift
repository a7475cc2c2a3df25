import Rendering
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("äpplë", 5), ("a\u{308}pple\u{308}", 5), ("日本", 4), ("ｆｕｌｌ", 8),
    ("1\u{A0}234", 5), ("1\u{202F}234", 5), ("a\u{200B}b", 2), ("soft\u{AD}hyphen", 10),
    ("👩‍👩‍👧", 2), ("🇫🇷", 2), ("☺\u{FE0F}", 2), ("한국", 4), ("—“”…■", 5),
  ]) func `columns of a text`(_ text: String, _ columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(arguments: [
    ("", 10, [""]), ("one two three", 7, ["one two", "three"]),
    ("日本 日本 日本", 9, ["日本 日本", "日本"]), ("unbreakable", 4, ["unbreakable"]),
    ("a unbreakable b", 4, ["a", "unbreakable", "b"]), ("  spare   spaces ", 20, ["spare spaces"]),
  ]) func `lines of a text`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrapping.lines(text, width: width) == lines)
  }
}
