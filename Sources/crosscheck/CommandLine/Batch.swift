import ArgumentParser
import Rendering
import RuleFiles
import Verdicts

/// `crosscheck batch`: rows of a claim and its texts.
struct Batch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks each row of a claim and texts from standard input; one JSON line for each.",
    discussion: """
      A row is a line of JSON: a claim, and the texts it is checked against, which no
      other row sees. What cannot be read gives {"id", "error"}, and the run goes on.

      Example:
        echo '{"id": 1, "claim": "Two people died.", "evidence": ["Three people were killed."]}' |
          crosscheck batch

        {"id", "claim", "evidence": [text, ...], "evidence_date"?: date or [dates]}   a row
        {"id", "verdict", "verdicts": [...], "understood"}                            its answer

      The verdict of a row is contradicts if a text contradicts and none agrees,
      agrees if one agrees and none contradicts, disputed if both, else qualifies or
      silent.

      \(ExitCodes.table)
      """
  )

  @Option(help: ArgumentHelp("How many rows are worked on at a time.", valueName: "n"))
  var jobs = 1

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs is 1 to 256") }
  }

  func run() throws {
    _ = try shared.format(among: [.text, .jsonl])
    let checker = FactChecker(rules: try shared.ruleBook())
    LineJobs(jobs: jobs, console: shared.console).run { line in
      JSONText.line(BatchAnswer(line: line.text, number: line.number, checker: checker))
    }
  }
}
