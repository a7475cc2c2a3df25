import Documents
import Testing

@testable import Reading

@Suite struct `Tokens` {
  private func words(_ text: String) -> [String] {
    TextReader.read(sentence: text).tokens.map(\.word)
  }

  @Test(arguments: [
    ("a nine-year struggle", ["a", "nine-year", "struggle"]),
    ("Peru’s coast", ["peru", "'s", "coast"]),
    ("NASA'S rocket", ["nasa", "'s", "rocket"]),
    ("they don’t know", ["they", "don't", "know"]),
    ("armies’ casualties", ["armies", "'", "casualties"]),
    ("Côte d’Ivoire", ["côte", "d'ivoire"]),
    ("2,400 and 3.5", ["2,400", "and", "3.5"]),
    ("3.5m people", ["3.5", "m", "people"]),
    ("15km", ["15", "km"]),
    ("2.4k", ["2.4", "k"]),
    ("€2.5bn", ["€", "2.5", "bn"]),
    ("40% more", ["40", "%", "more"]),
    ("Feb 19th", ["feb", "19th"]),
    ("the 1990s", ["the", "1990s"]),
    ("10ms", ["10", "ms"]),
    ("G5 and NH 90", ["g5", "and", "nh", "90"]),
    ("struggle—since", ["struggle", "-", "since"]),
    ("a – b -- c", ["a", "-", "b", "-", "c"]),
    ("a 50-day deadline", ["a", "50", "-", "day", "deadline"]),
    ("2020-21", ["2020", "-", "21"]),
    ("2013,2014", ["2013", ",", "2014"]),
    ("1,500,000.5.", ["1,500,000.5", "."]),
    ("“done”.", ["\"", "done", "\"", "."]),
    ("U.S.-led", ["u.s.", "-", "led"]),
    ("at 3 p.m.", ["at", "3", "p.m."]),
    ("wait... what…", ["wait", "...", "what", "..."]),
    ("GOÏTA", ["goïta"]),
    ("3½ hours", ["3", "½", "hours"]),
    ("co\u{AD}operation", ["cooperation"]),
    ("48\u{A0}of", ["48", "of"]),
    ("", []),
  ])
  func `are words, numbers and marks`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `know their bytes, kinds, capitals and spaces`() {
    let document = TextReader.read(sentence: "Élan: 3.5m (Oslo’s)")
    let tokens = document.tokens
    #expect(
      tokens.map { document.text[$0.span] } == ["Élan", ":", "3.5", "m", "(", "Oslo", "’s", ")"]
    )
    let kinds: [Token.Kind] = [.word, .mark, .number, .word, .mark, .word, .word, .mark]
    #expect(tokens.map(\.kind) == kinds)
    #expect(tokens.map(\.isCapitalized) == [true, false, false, false, false, true, false, false])
    #expect(tokens.map(\.spaceBefore) == [false, false, true, false, true, false, false, false])
  }
}
