import Rendering
import Verdicts

/// Draws a report on claims in the form that a file's name asks for.
struct DossierWriter {
  /// The forms of a report, by their names for `--format`.
  enum Form: String, CaseIterable {
    case html, markdown, json, csv

    /// The form that the end of a file's name says; nil for another end.
    init?(path: String) {
      let ends: [(String, Form)] = [
        (".html", .html), (".htm", .html), (".md", .markdown), (".markdown", .markdown),
        (".json", .json), (".csv", .csv),
      ]
      let name = path.lowercased()
      guard let found = ends.first(where: { name.hasSuffix($0.0) }) else { return nil }
      self = found.1
    }

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
  }

  let checker: FactChecker
  /// The command that makes the report again.
  let command: String

  func dossier(_ results: [ScriptResult]) -> Dossier {
    Dossier(
      results: results,
      checker: checker,
      program: "\(Program.name) \(Program.version)",
      command: command
    )
  }

  func text(of results: [ScriptResult], form: Form) -> String {
    let dossier = dossier(results)
    switch form {
    case .html: return DossierHTML(dossier).text
    case .markdown: return DossierMarkdown(dossier).text
    case .json: return JSONText.pretty(DossierJSON(dossier)) + "\n"
    case .csv: return TableText(.verdicts(on: dossier.reports), mode: .csv).text
    }
  }
}
