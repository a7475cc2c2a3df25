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
    let console = shared.console
    let rows = { workspace.checker.conflicts().map(ConflictRow.init) }
    switch format {
    case .json: console.show(JSONText.pretty(rows()) + "\n")
    case .jsonl: for row in rows() { console.show(JSONText.line(row) + "\n") }
    default: console.show(ConflictListing.text(of: workspace, style: console.results))
    }
  }
}
