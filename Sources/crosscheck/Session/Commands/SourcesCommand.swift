import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let sources = SessionCommand(
    name: "sources",
    summary: "what is known of each source, and from where",
    example: "sources"
  ) { session, _ in
    session.show(cards(of: session.workspace, style: session.console.results))
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
