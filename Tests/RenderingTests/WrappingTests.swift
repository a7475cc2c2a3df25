import Rendering
import Testing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 10, [""]), ("one two three", 7, ["one two", "three"]),
    ("日本 日本 日本", 9, ["日本 日本", "日本"]), ("unbreakable", 4, ["unbreakable"]),
    ("a unbreakable b", 4, ["a", "unbreakable", "b"]), ("  spare   spaces ", 20, ["spare spaces"]),
  ]) func `lines of a text`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(Wrapping.lines(text, width: width) == lines)
  }
}
