import ArgumentParser
import Rendering

/// `crosscheck show`: the text of a source.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the text of a source with line numbers; ~ marks furniture of its page.",
    discussion: """
      Example:
        crosscheck show 003 12

      \(ExitCodes.table)
      """
  )

  @Argument(help: "Any part of the name of a source.")
  var source: String

  @Argument(help: "The line to show, with those beside it.")
  var line: String?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    _ = try shared.format(among: [.text, .plain, .narrated])
    let workspace = try shared.workspace()
    let console = shared.console
    let words = [source] + (line.map { [$0] } ?? [])
    switch SourceView.text(words, workspace: workspace, style: console.results) {
    case .success(let text): console.show(text)
    case .failure(let failure):
      console.tell([failure.diagnostic])
      throw ExitCode.syntaxError
    }
  }
}
