import ArgumentParser
import Rendering
import Verdicts

/// `crosscheck ask`: one claim.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks one claim and exits.",
    discussion: """
      Example:
        crosscheck ask "deaths = 58"

      \(ExitCodes.table)
      """
  )

  @Argument(help: "The claim.")
  var claim: [String]

  @Flag(help: "Show the proofs too.")
  var why = false

  @Option(help: "When the claim holds.")
  var policy: Policy = .standard

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try shared.format(among: OutputFormat.listings.union([.html]))
    let workspace = try shared.workspace()
    let console = shared.console
    let judge = Judge(checker: workspace.checker)
    let claim = ScriptClaim(
      path: "",
      number: 1,
      line: self.claim.joined(separator: " "),
      claim: self.claim.joined(separator: " "),
      offset: 0
    )
    let result = judge.result(of: claim, policy: policy)
    // What is wrong with the rules was told when they were loaded.
    let told = workspace.checker.ruleDiagnostics
    console.tell(claim.placed(result.answer).filter { !told.contains($0) })
    console.show(text(of: result, format: format, workspace: workspace, style: console.results))
    switch result.outcome {
    case .passed: Crosscheck.leave(keeping: (workspace, judge))
    case .failed: throw ExitCode.doesNotHold
    case .unread: throw ExitCode.syntaxError
    }
  }

  private func text(
    of result: ScriptResult,
    format: OutputFormat,
    workspace: Workspace,
    style: Style
  ) -> String {
    switch format {
    case .json: return JSONText.pretty(ScriptRow(result, withProofs: true)) + "\n"
    case .jsonl: return JSONText.line(ScriptRow(result, withProofs: why)) + "\n"
    default: break
    }
    guard case .report(let report) = result.answer else { return "" }
    switch format {
    case .markdown: return MarkdownReport.section(report)
    case .csv: return TableText(.verdicts(on: [report]), mode: .csv).text
    case .html:
      let command = "crosscheck ask \"\(report.claim)\" --format html"
      return DossierWriter(checker: workspace.checker, command: command)
        .text(of: [result], form: .html)
    default: break
    }
    let proofs = why ? report.verdicts.map { "\n" + ProofText($0, style: style).text } : []
    return ReportText(report, shelf: workspace.shelf, style: style).text + proofs.joined()
  }
}
