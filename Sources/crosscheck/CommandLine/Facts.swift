import ArgumentParser
import Rendering
import Verdicts

/// `crosscheck facts`: the fact store.
struct Facts: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the facts read from the sources.",
    discussion: """
      Example:
        crosscheck facts troops --format jsonl

      \(ExitCodes.table)
      """
  )

  @Argument(help: "Words that a fact must hold, and conditions such as value>=50.")
  var query: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let format = try shared.format(among: OutputFormat.listings)
    let workspace = try shared.workspace()
    let console = shared.console
    let words = query.flatMap { $0.split(separator: " ").map(String.init) }
    let query: FactQuery
    switch FactQuery.read(words, naming: workspace.names) {
    case .success(let read): query = read
    case .failure(let failure):
      console.tell([failure.diagnostic])
      throw ExitCode.syntaxError
    }
    let facts = query.filter(workspace.checker.facts)
    switch format {
    case .json: console.show(JSONText.pretty(facts.map(FactRow.init)) + "\n")
    case .jsonl: console.show(facts.map { JSONText.line(FactRow($0)) + "\n" }.joined())
    case .csv: console.show(TableText(.facts(facts), mode: .csv).text)
    case .markdown: console.show(TableText(.facts(facts), mode: .markdown).text)
    default:
      var session = Session(workspace: workspace, console: console)
      SessionCommand.facts.run(&session, words)
    }
  }
}
