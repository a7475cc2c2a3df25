import Documents
import Rendering
import Testing
import Verdicts

@Suite struct ScriptTests {
  static let results = [
    ScriptResult(
      path: "a.claims",
      line: 1,
      claim: "passengers = 1234",
      expectation: "agrees one",
      answer: .report(Sample.report),
      outcome: .passed
    ),
    ScriptResult(
      path: "a.claims",
      line: 2,
      claim: "lorries < 5 # \\ & \"x\"",
      expectation: "agrees two",
      answer: .report(Sample.report),
      outcome: .failed(
        ScriptResult.Failure(
          expected: "agrees two",
          actual: "qualifies two",
          verdicts: [Sample.qualifying]
        )
      )
    ),
    ScriptResult(
      path: "a.claims",
      line: 4,
      claim: "pasengers = 3",
      expectation: nil,
      answer: .unread([DiagnosticTextTests.typed]),
      outcome: .unread
    ),
  ]

  /// All that a renderer prints for the three results.
  static func text(_ renderer: any ScriptRenderer) -> String {
    var renderer = renderer
    var tally = ScriptTally()
    var text = ""
    for result in results {
      tally.count(result.outcome)
      text += renderer.add(result)
    }
    return text + renderer.end(tally)
  }

  @Test func `as text`() {
    let shelf = Bookshelf([Sample.document])
    #expect(
      Self.text(TextScript(shelf: shelf, style: Style())) == """
        ✓ pass  a.claims:1: passengers = 1234 (expect agrees one)
        ✗ FAIL  a.claims:2: lorries < 5 # \\ & "x" (expect agrees two)
          expected agrees two
          actual   qualifies two
          two qualifies: speaks of less (place)
            because it counts one port only
        ! unread  a.claims:4: pasengers = 3: no measure is called "pasengers"
        1 passed, 1 failed, 1 unread

        """
    )
  }

  @Test func `as TAP 14`() {
    #expect(
      Self.text(TAPScript()) == """
        TAP version 14
        ok 1 - passengers = 1234 (expect agrees one)
        not ok 2 - lorries < 5 \\# \\\\ & "x" (expect agrees two)
          ---
          expected: "agrees two"
          actual: "qualifies two"
          file: "a.claims"
          line: 2
          ...
        not ok 3 - pasengers = 3
          ---
          message: "no measure is called \\"pasengers\\""
          file: "a.claims"
          line: 4
          ...
        1..3

        """
    )
  }

  @Test func `as JUnit XML`() {
    #expect(
      Self.text(JUnitScript()) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuite name="a.claims" tests="3" failures="1" errors="1">
          <testcase name="passengers = 1234 (expect agrees one)" classname="a.claims" file="a.claims" line="1"/>
          <testcase name="lorries &lt; 5 # \\ &amp; &quot;x&quot; (expect agrees two)" classname="a.claims" file="a.claims" line="2">
            <failure message="expected agrees two; actual qualifies two">two qualifies: it counts one port only</failure>
          </testcase>
          <testcase name="pasengers = 3" classname="a.claims" file="a.claims" line="4">
            <error message="no measure is called &quot;pasengers&quot;"/>
          </testcase>
        </testsuite>

        """
    )
  }

  @Test func `as Markdown`() {
    #expect(
      Self.text(MarkdownScript()) == """
        | line | claim | verdicts | result |
        | --- | --- | --- | --- |
        | 1 | passengers = 1234 (expect agrees one) | 1 agrees, 1 qualifies, 1 silent, 1 unreadable | passed |
        | 2 | lorries \\< 5 \\# \\\\ & "x" (expect agrees two) | 1 agrees, 1 qualifies, 1 silent, 1 unreadable | **failed** |
        | 4 | pasengers = 3 | not read: no measure is called "pasengers" | unread |

        1 passed, 1 failed, 1 unread

        ## passengers = 1234

        1 agrees, 1 qualifies, 1 silent, 1 unreadable. Understood as: passengers = 1,234; place and time open.

        - **agrees** one: says the same. 1,234, as it is written.
          > 1 234 passengers (seeds/one.txt:2:81)

        - **qualifies** two: speaks of less (place). It counts one port only.

        - **silent** three: says nothing on it.

        - **unreadable** four: could not be read. The file is not valid UTF-8.

        ## passengers = 1234

        1 agrees, 1 qualifies, 1 silent, 1 unreadable. Understood as: passengers = 1,234; place and time open.

        - **agrees** one: says the same. 1,234, as it is written.
          > 1 234 passengers (seeds/one.txt:2:81)

        - **qualifies** two: speaks of less (place). It counts one port only.

        - **silent** three: says nothing on it.

        - **unreadable** four: could not be read. The file is not valid UTF-8.

        """
    )
  }

  @Test func `as JSON Lines: a row a claim, then the summary`() {
    let lines = Self.text(JSONLinesScript()).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[2] == """
        {"claim":"pasengers = 3","error":{"candidates":["passengers","messengers"],"column":5,\
        "expected":"a measure","message":"no measure is called \\"pasengers\\""},"line":4,\
        "schema":1}
        """
    )
    #expect(lines[3] == #"{"summary":{"claims":3,"failed":1,"passed":1,"unread":1}}"#)
  }

  @Test func `an empty script`() {
    var tap = TAPScript()
    #expect(tap.end(ScriptTally()) == "TAP version 14\n1..0\n")
    var text = TextScript(shelf: Bookshelf(), style: Style())
    #expect(text.end(ScriptTally()) == "0 passed, 0 failed\n")
  }
}
