import Rendering
import Testing
import Verdicts

@Suite struct JSONTests {
  static let row = ScriptResult(
    path: "a.claims",
    line: 3,
    claim: "passengers = 1234",
    expectation: nil,
    answer: .report(
      Report(
        claim: "passengers = 1234",
        understood: "passengers = 1,234",
        verdicts: [Sample.agreeing, Sample.qualifying]
      )
    ),
    outcome: .passed
  )

  @Test func `a claim in one line`() {
    #expect(
      JSONText.line(ScriptRow(Self.row)) == """
        {"claim":"passengers = 1234","line":3,"passed":true,"schema":1,"tally":{"agrees":1,"contradicts":0,"qualifies":1,"silent":0,"unreadable":0},"understood":"passengers = 1,234","verdicts":[{"evidence":[{"attribution":"it","column":81,"end":114,"file":"seeds/one.txt","line":2,"quote":"1 234 passengers","read_as":"passengers = 1,234","rule":"count","scope":{"operation":null,"place":"the north","time":null},"scope_status":{"place":"inherited","time":"unknown"},"start":97}],"explanation":"1,234, as it is written","readings":[],"reason":"same","source":"one","verdict":"agrees"},{"dimension":"place","evidence":[],"explanation":"it counts one port only","readings":[{"text":"as all passengers","would_be":"contradicts"},{"text":"as those of one port","would_be":"qualifies"}],"reason":"narrower","source":"two","verdict":"qualifies"}]}
        """
    )
  }

  @Test func `a proof`() {
    #expect(
      JSONText.pretty(ProofRow(Sample.qualifying.proof)) == """
        {
          "kind": "derived",
          "premises": [],
          "text": "the places differ"
        }
        """
    )
  }

  @Test func `a near miss`() {
    #expect(
      JSONText.line(VerdictRow(Sample.silent)) == """
        {"evidence":[],"explanation":"","nearest":[{"evidence":{"attribution":"it","column":81,"end":114,"file":"seeds/one.txt","line":2,"quote":"1 234 passengers","read_as":"passengers = 1,234","rule":"count","scope":{"operation":null,"place":"the north","time":null},"scope_status":{"place":"inherited","time":"unknown"},"start":97},"why":"counts lorries, not passengers"}],"readings":[],"reason":"silent","source":"three","verdict":"silent"}
        """
    )
  }

  @Test func `any text is JSON`() {
    #expect(JSONText.line("a\"\\/\u{1}é日") == #""a\"\\/\u0001é日""#)
  }
}
