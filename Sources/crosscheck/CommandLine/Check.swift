import ArgumentParser
import Documents
import Rendering
import Verdicts

/// `crosscheck check`: a script of claims.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks every claim of a script.",
    discussion: """
      One claim or command a line; # begins a comment. What a claim should come to
      may stand before it, as in "expect agrees 004: deaths = 58"; see crosscheck
      help expectations.

      Example:
        crosscheck check lesson.claims --format tap

      \(ExitCodes.table)
      """
  )

  @Argument(help: "The script; - is standard input.")
  var file = "-"

  @Option(
    help: """
      When a claim without an expectation holds: standard (unless a source contradicts it and \
      none agrees), no-contradiction, any-agrees or all-speaking-agree.
      """
  )
  var policy: Policy = .standard

  @Flag(name: .customLong("fail-fast"), help: "Stop at the first claim that does not hold.")
  var isFailingFast = false

  @Option(help: ArgumentHelp("Check only the claims that hold this text.", valueName: "text"))
  var filter: String?

  @Flag(help: "Write what is found into the expectations of the script.")
  var update = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if update, file == "-" { throw ValidationError("--update needs a file, not standard input") }
  }

  func run() throws {
    let format = try shared.format(among: Set(OutputFormat.allCases))
    let console = shared.console
    let script = try Script.opened(file, console: console)
    let workspace = try shared.workspace()
    var run = ScriptRun(
      session: Session(workspace: workspace, console: console),
      policy: policy,
      isFailingFast: isFailingFast,
      filter: filter,
      renderer: renderer(format, workspace: workspace, style: console.results),
      isText: [.text, .plain, .narrated].contains(format)
    )
    run.run(script)
    if update, !run.update.isEmpty {
      try FileWriter.replace(file, with: run.update.text(of: script), console: console)
      return
    }
    if run.tally.unread > 0 { throw ExitCode.syntaxError }
    if run.tally.failed > 0 { throw ExitCode.doesNotHold }
  }

  private func renderer(
    _ format: OutputFormat,
    workspace: Workspace,
    style: Style
  ) -> any ScriptRenderer {
    switch format {
    case .text, .plain, .narrated: TextScript(shelf: workspace.shelf, style: style)
    case .json: JSONScript()
    case .jsonl: JSONLinesScript()
    case .tap: TAPScript()
    case .junit: JUnitScript()
    case .markdown: MarkdownScript()
    case .csv: CSVScript()
    case .html:
      WholeScript { [file] results in
        DossierWriter(checker: workspace.checker, command: "crosscheck check \(file) --format html")
          .text(of: results, form: .html)
      }
    }
  }
}
