import Foundation
import Testing

/// Rows of a claim and its own texts.
@Suite struct BatchTests {
  /// What is looked at in an answer.
  struct Answer: Decodable {
    struct Verdict: Decodable {
      struct Evidence: Decodable { var quote: String }
      var verdict: String
      var reason: String
      var evidence: [Evidence]
    }
    struct Failure: Decodable { var message: String }

    var id: ID?
    var verdict: String?
    var verdicts: [Verdict]?
    var error: Failure?
  }

  /// A name as it comes back: a number or a string.
  enum ID: Decodable, Hashable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    case number(Int)
    case text(String)

    init(integerLiteral value: Int) { self = .number(value) }
    init(stringLiteral value: String) { self = .text(value) }

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  private func answers(to input: String, _ options: [String] = []) throws -> [Answer] {
    let run = try Program(arguments: ["batch"] + options, input: Array(input.utf8)).run()
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    return try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
    }
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var claim: String
    var texts: [String]
    var verdict: String
    var kinds: [String]

    var testDescription: String { "\(claim): \(verdict)" }
  }

  private static let two = "Two people were killed in the flood."
  private static let five = "Five people were killed in the flood."
  private static let other = "The museum in Tromso opened its doors."

  static let rows = [
    Row(claim: "people deaths = 2", texts: [two], verdict: "agrees", kinds: ["agrees"]),
    Row(claim: "people deaths = 5", texts: [two], verdict: "contradicts", kinds: ["contradicts"]),
    Row(
      claim: "people deaths = 2",
      texts: [two, five],
      verdict: "disputed",
      kinds: ["agrees", "contradicts"]
    ),
    Row(
      claim: "people deaths = 2",
      texts: [other, two, other],
      verdict: "agrees",
      kinds: ["silent", "agrees", "silent"]
    ),
    Row(claim: "people deaths = 2", texts: [other], verdict: "silent", kinds: ["silent"]),
    Row(
      claim: "people deaths = 2",
      texts: ["At least one person was killed in the flood.", other],
      verdict: "qualifies",
      kinds: ["qualifies", "silent"]
    ),
  ]

  @Test(arguments: rows) func `the verdict of a row follows from those of its texts`(
    _ row: Row
  ) throws {
    let object: [String: Any] = ["id": "row", "claim": row.claim, "evidence": row.texts]
    let line = try JSONSerialization.data(withJSONObject: object)
    let answer = try #require(try answers(to: String(decoding: line, as: UTF8.self)).first)
    #expect(answer.id == "row")
    #expect(answer.verdict == row.verdict)
    #expect(answer.verdicts?.map(\.verdict) == row.kinds)
    for verdict in answer.verdicts ?? [] where verdict.verdict != "silent" {
      #expect(
        verdict.evidence.contains { quote in row.texts.contains { $0.contains(quote.quote) } }
      )
    }
  }

  @Test func `a bad row is told in its place, and the run goes on`() throws {
    let input = """
      {"id": 1, "claim": "people deaths = 2", "evidence": ["\(Self.two)"]}
      no object
      {"id": 3, "evidence": ["\(Self.two)"]}
      {"id": 4, "claim": 7, "evidence": ["\(Self.two)"]}

      {"id": 5, "claim": "people deaths = = 2", "evidence": ["\(Self.two)"]}
      {"id": 6, "claim": "people deaths = 2", "evidence": ["", " "]}
      {"id": 7, "claim": "people deaths = 2", "evidence": ["x"], "evidence_date": "last week"}
      {"id": 8, "claim": "people deaths = 2", "evidence": "\(Self.two)", "evidence_date": "2021-05-03"}
      """
    let answers = try answers(to: input)
    #expect(answers.map(\.id) == [1, nil, 3, 4, 5, 6, 7, 8])
    #expect(answers.map { $0.error == nil } == [true] + Array(repeating: false, count: 6) + [true])
    #expect(answers[1].error?.message == "line 2: the row is no JSON here")
    #expect(answers[2].error?.message == "line 3: `claim` is missing")
    #expect(answers[3].error?.message == "line 4: `claim` is no text")
    #expect(answers[6].error?.message.contains("\"last week\" is no date") == true)
    #expect(answers[7].verdict == "agrees")
  }

  @Test func `a text that cannot be read is no silence`() throws {
    let row = #"{"id": 1, "claim": "people deaths = 2", "evidence": ["", "\#(Self.two)"]}"#
    #expect(try answers(to: row)[0].verdicts?.map(\.verdict) == ["unreadable", "agrees"])
  }

  @Test func `rows do not see each other, and jobs change nothing`() throws {
    let lines = (1...100).map { number in
      #"{"id": \#(number), "claim": "people deaths = \#(number)", "#
        + #""evidence": ["\#(number % 7 + 1) people were killed."]}"#
    }
    let input = lines.joined(separator: "\n")
    let one = try Program(arguments: ["batch"], input: Array(input.utf8)).run()
    let many = try Program(arguments: ["batch", "--jobs", "3"], input: Array(input.utf8)).run()
    #expect(one.output == many.output)
    let answers = try answers(to: input, ["--jobs", "5"])
    #expect(answers.map(\.id) == (1...100).map { ID.number($0) })
    for (index, answer) in answers.enumerated() {
      let number = index + 1
      #expect(answer.verdict == (number % 7 + 1 == number ? "agrees" : "contradicts"))
    }
  }
}
