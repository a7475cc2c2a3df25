import Foundation
import Testing

/// Exit codes and streams, whatever the articles say.
@Suite struct StreamTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var input = ""
    var status: Int32

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let cases = [
    Case(arguments: ["--version"], status: 0),
    Case(arguments: ["--help"], status: 0),
    Case(arguments: ["check", "--help"], status: 0),
    Case(arguments: ["help", "verdicts"], status: 0),
    Case(arguments: ["help", "check"], status: 0),
    Case(arguments: [], status: 0),
    Case(arguments: [], input: "no claim at all\n", status: 0),
    Case(arguments: ["check"], input: "# nothing\n\n", status: 0),
    Case(arguments: ["check"], input: "this is no claim = = =\n", status: 2),
    Case(arguments: ["check", "--update"], status: 2),
    Case(arguments: ["conflicts", "--format", "tap"], status: 2),
    Case(arguments: ["report", "-o", "report.pdf"], status: 2),
    Case(arguments: ["report", "Fixtures/none.claims", "-o", "report.html"], status: 3),
    Case(arguments: ["report", "-o", "Fixtures/none/report.html"], status: 3),
    Case(arguments: ["--color", "never", "ask", "deaths > 1"], status: 0),
    Case(arguments: ["--no-rc", "--bogus", "ask", "deaths > 1"], status: 2),
    Case(arguments: ["ask", "--format", "tap", "a = 1"], status: 2),
    Case(arguments: ["ask"], status: 2),
    Case(arguments: ["batch", "--jobs", "0"], status: 2),
    Case(arguments: ["bogus"], status: 2),
    Case(arguments: ["--bogus"], status: 2),
    Case(arguments: ["help", "bogus"], status: 2),
    Case(arguments: ["show", "nothing-of-the-kind"], status: 2),
    Case(arguments: ["rules", "list", "nothing-of-the-kind"], status: 2),
    Case(arguments: ["check", "Fixtures/none.claims"], status: 3),
    Case(arguments: ["--sources", "Fixtures/none"], status: 3),
    Case(arguments: ["--sources", "Fixtures/binary.txt"], status: 3),
    Case(arguments: ["--rules", "Fixtures/none"], status: 3),
    Case(arguments: ["--sources", "Fixtures/mixed"], status: 0),
  ]

  @Test(arguments: cases) func `the published exit codes`(_ row: Case) throws {
    let run = try Program(arguments: row.arguments, input: Array(row.input.utf8)).run()
    #expect(run.status == row.status)
    if row.status == 2, row.arguments != ["check"] { #expect(run.output.isEmpty) }
    if row.status == 3 { #expect(run.output.isEmpty) }
    if row.status > 1 { #expect(!run.messages.isEmpty) }
  }

  @Test func `help goes to standard output and names the exit codes`() throws {
    for arguments in [["--help"], ["ask", "--help"], ["check", "--help"], ["facts", "--help"]] {
      let run = try Program(arguments: arguments).run()
      #expect(run.messages.isEmpty)
      #expect(run.output.contains("130  interrupted"))
    }
  }

  @Test func `nothing but results goes into a pipe`() throws {
    let run = try Program(input: Array("nonsense\nhelp quit\n".utf8)).run()
    #expect(run.output == "quit, exit\n  ends the session, as Ctrl-D does\nExample:  quit\n")
    #expect(run.messages.contains("error: "))
  }

  @Test func `no colour into a pipe`() throws {
    let run = try Program(arguments: ["ask", "nonsense"]).run()
    #expect(!run.messages.contains("\u{1B}"))
  }

  @Test func `an unreadable file among good ones is told, and the run goes on`() throws {
    let run = try Program(
      arguments: ["--sources", "Fixtures/mixed"],
      input: Array("sources\n".utf8)
    ).run()
    #expect(run.messages.contains("Fixtures/mixed/broken.txt"))
    #expect(run.output.contains("broken\n  could not be read"))
    #expect(run.output.contains("flood\n"))
  }

  @Test func `the variables name folders too`() throws {
    let run = try Program(
      environment: ["CROSSCHECK_SOURCES": "Fixtures/flood.txt"],
      input: Array("sources\n".utf8)
    ).run()
    #expect(run.output.hasPrefix("flood\n"))
  }

  @Test func `a row for every claim, in order, then the summary`() throws {
    let input = Array("nonsense\n# comment\n\nmore nonsense\n".utf8)
    let run = try Program(arguments: ["check", "--format", "jsonl"], input: input).run()
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains(#""claim":"nonsense""#) == true)
    #expect(lines.last == #"{"summary":{"claims":2,"failed":0,"passed":0,"unread":2}}"#)
  }
}
