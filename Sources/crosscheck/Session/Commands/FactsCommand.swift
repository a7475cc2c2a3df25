import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let facts = SessionCommand(
    name: "facts",
    group: .sources,
    arguments: "[QUERY]",
    takesSigns: true,
    summary: "the facts read; with a query, those that meet it",
    example: "facts measure=deaths value>=50",
    details: """
      A query is words that a fact must hold, and conditions: measure, source,
      place, operation, agent, population, time, speaker or rule = WORD;
      value = 58, >= 50, < 60 or = 50..60, written without blanks. All of them
      must be met. A name is met by whatever it is called: UN, United Nations.
        facts troops place=Gao
        facts source=003 value=50..60
      """
  ) { session, words in
    switch FactQuery.read(words, naming: session.workspace.names) {
    case .failure(let failure): session.tell([failure.diagnostic])
    case .success(let query):
      let facts = session.workspace.checker.facts
      let found = query.filter(facts)
      let style = session.console.results
      if let mode = session.state.options.mode.table {
        let table: Table =
          mode.isDrawn ? .facts(found, naming: session.workspace.shortName) : .facts(found)
        session.show(TableText(table, mode: mode, style: style).text)
      } else {
        let drawing = FactText(style: style)
        session.show(found.map(drawing.text).joined())
        session.show("\(found.count) of \(facts.count) facts\n")
      }
    }
  }
}
