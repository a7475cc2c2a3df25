import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let sources = SessionCommand(
    name: "sources",
    group: .sources,
    summary: "what is known of each source, and from where",
    example: "sources"
  ) { session, _ in
    let style = session.console.results
    if let mode = session.state.options.mode.table {
      let documents = session.workspace.checker.documents
      session.show(TableText(.sources(documents), mode: mode, style: style).text)
    } else {
      session.show(cards(of: session.workspace, style: style))
    }
  }

  private static func cards(of workspace: Workspace, style: Style) -> String {
    let documents = Dictionary(
      workspace.checker.documents.map { ($0.source.id, $0.source) }
    ) { first, _ in first }
    return workspace.checker.sourceIDs.map { id in
      guard let source = documents[id] else { return "\(id)\n  could not be read\n" }
      return SourceCard(source, style: style).text
    }.joined()
  }
}
