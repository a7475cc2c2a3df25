import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let trace = SessionCommand(
    name: "trace",
    group: .sources,
    arguments: "NUMBER",
    most: 3,
    summary: "where a number stands, and what it was read as",
    example: "trace 2,700",
    details: """
      A number is found however it is written (2,700, 2700, "some 2.7 thousand"),
      with what it was read as, or why it is no figure: a date, a part of a name,
      furniture of the page.
      """
  ) { session, words in
    let typed = words.joined(separator: " ")
    guard let found = session.workspace.checker.sightings(of: typed) else {
      session.tell([
        Diagnostic(
          .error,
          typed.isEmpty ? "trace takes a number" : "\"\(typed)\" is no number",
          expected: "a number, as in trace 2,700"
        )
      ])
      return
    }
    if let mode = session.state.options.mode.table {
      let table: Table =
        mode.isDrawn
        ? .sightings(found, naming: session.workspace.shortName) : .sightings(found)
      session.show(TableText(table, mode: mode, style: session.console.results).text)
    } else {
      let drawing = SightingText(shelf: session.workspace.shelf, style: session.console.results)
      session.show(drawing.text(found, of: typed))
    }
  }
}
