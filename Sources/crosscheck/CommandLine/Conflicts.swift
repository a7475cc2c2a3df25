import ArgumentParser
import Rendering
import Verdicts

/// `crosscheck conflicts`: where the sources disagree, without any claim.
struct Conflicts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows where the sources disagree among themselves.",
    discussion: """
      Example:
        crosscheck conflicts --sources articles

      \(ExitCodes.table)
      """
  )

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try shared.format(among: OutputFormat.listings)
    let workspace = try shared.workspace()
    guard workspace.checker.ruleDiagnostics.isEmpty else { throw ExitCode.syntaxError }
    let console = shared.console
    let conflicts = { workspace.checker.conflicts() }
    switch format {
    case .json: console.show(JSONText.pretty(conflicts().map(ConflictRow.init)) + "\n")
    case .jsonl:
      for row in conflicts().map(ConflictRow.init) { console.show(JSONText.line(row) + "\n") }
    case .csv: console.show(TableText(.conflicts(conflicts()), mode: .csv).text)
    case .markdown: console.show(TableText(.conflicts(conflicts()), mode: .markdown).text)
    default: console.show(ConflictListing.text(of: workspace, style: console.results))
    }
  }
}
