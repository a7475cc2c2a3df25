import Documents
import Rendering
import Verdicts

extension SessionCommand {
  static let show = SessionCommand(
    name: "show",
    group: .sources,
    arguments: "SOURCE [LINE]",
    most: 2,
    summary: "the text of a source; ~ marks furniture of its page",
    example: "show 003 12"
  ) { session, arguments in
    switch SourceView.text(
      arguments,
      workspace: session.workspace,
      style: session.console.results
    )
    {
    case .success(let text): session.show(text)
    case .failure(let failure): session.tell([failure.diagnostic])
    }
  }
}

/// The lines of a source that are asked for by name and number.
enum SourceView {
  static func text(
    _ words: [String],
    workspace: Workspace,
    style: Style
  ) -> Result<String, SourceName.Failure> {
    guard let name = words.first, words.count <= 2 else {
      return failure("show takes a source, and perhaps a line", expected: "show SOURCE [LINE]")
    }
    return SourceName.resolve(name, among: workspace.checker.sourceIDs).flatMap { id in
      guard let document = workspace.checker.documents.first(where: { $0.source.id == id }) else {
        return failure("the source \"\(id)\" could not be read", expected: nil)
      }
      let listing = SourceListing(document, style: style)
      guard let number = words.dropFirst().first else { return .success(listing.text() ?? "") }
      guard let line = Int(number), let text = listing.text(around: line) else {
        return failure(
          "there is no line \"\(number)\"",
          expected: "a number from 1 to \(listing.lineCount)"
        )
      }
      return .success(text)
    }
  }

  private static func failure(
    _ message: String,
    expected: String?
  ) -> Result<String, SourceName.Failure> {
    .failure(SourceName.Failure(diagnostic: Diagnostic(.error, message, expected: expected)))
  }
}
