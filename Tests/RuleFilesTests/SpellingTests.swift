import Documents
import Testing

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kind", "kind", 0), ("not", "nto", 1),
    ("kitten", "sitting", 3), ("agrees", "agree", 1), ("émeute", "emeute", 1), ("ca", "abc", 3),
  ])
  func `the distance counts letters, and a swap as one`(a: String, b: String, distance: Int) {
    #expect(Spelling.distance(a, b) == distance)
    #expect(Spelling.distance(b, a) == distance)
  }

  @Test(arguments: [
    ("Mail", ["Mali", "Niger", "Malta"], 3, ["Mali"]),
    ("mali", ["Mali", "MALI"], 3, ["MALI", "Mali"]),
    ("abcdef", ["abcxyz", "abcdxy", "abcdex"], 3, ["abcdex", "abcdxy"]),
    ("abcdef", ["abcxyz", "abcdxy", "abcdex"], 1, ["abcdex"]),
    ("x", ["y", "xyz"], 3, []),
    ("abc", ["abd", "abd"], 0, []),
  ])
  func `the nearest words come first`(
    word: String,
    known: [String],
    limit: Int,
    expected: [String]
  ) {
    #expect(Spelling.nearest(word, in: known, limit: limit) == expected)
  }
}
