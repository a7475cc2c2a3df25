import Documents
import Rendering
import Testing

@Suite struct DiagnosticTextTests {
  static let typed = Diagnostic(
    .error,
    "no measure is called \"pasengers\"",
    place: Place(line: 1, column: 5),
    line: "été pasengers = 3",
    width: 9,
    expected: "a measure",
    candidates: ["passengers", "messengers"]
  )

  static let inFile = Diagnostic(
    .warning,
    "the line says nothing",
    path: "rules/words/a.words",
    place: Place(line: 7, column: 3),
    line: "日本 = \t3",
    width: 1
  )

  @Test func `a typed line`() {
    #expect(
      DiagnosticText(Self.typed, style: Style()).text == """
        error: no measure is called "pasengers", column 5
            été pasengers = 3
                ^^^^^^^^^
          expected a measure
          did you mean "passengers" or "messengers"?

        """
    )
  }

  @Test func `a file with wide characters`() {
    #expect(
      DiagnosticText(Self.inFile, style: Style(form: .plain)).text == """
        warning: the line says nothing, rules/words/a.words:7:3
            日本 =  3
                ^

        """
    )
  }

  @Test func `a sentence`() {
    #expect(
      DiagnosticText(Self.typed, style: Style(form: .narrated)).text == """
        Error: no measure is called "pasengers", at column 5; expected a measure; did you mean "passengers" or "messengers"?

        """
    )
  }

  @Test func `a place past the end of its line`() {
    let diagnostic = Diagnostic(
      .error,
      "the value is missing",
      place: Place(line: 1, column: 9),
      line: "deaths =",
      expected: "a number"
    )
    #expect(
      DiagnosticText(diagnostic, style: Style()).text == """
        error: the value is missing, column 9
            deaths =
                    ^
          expected a number

        """
    )
  }

  @Test func `a file as a whole`() {
    let diagnostic = Diagnostic(.error, "there is no such file", path: "a.txt")
    #expect(
      DiagnosticText(diagnostic, style: Style()).text == "error: there is no such file, a.txt\n"
    )
  }

  @Test func `a long line is cut around the place`() {
    let line =
      String(repeating: "word ", count: 30) + "wrong" + String(repeating: " end", count: 30)
    let diagnostic = Diagnostic(
      .error,
      "no",
      place: Place(line: 1, column: 151),
      line: line,
      width: 5
    )
    #expect(
      DiagnosticText(diagnostic, style: Style()).text == """
        error: no, column 151
            […] word word word word word word word wrong end end end end end end end […]
                                                   ^^^^^

        """
    )
  }
}
