import Documents
import Verdicts

/// A report on claims as Markdown.
public struct DossierMarkdown {
  let dossier: Dossier

  public init(_ dossier: Dossier) { self.dossier = dossier }

  /// The whole report.
  public var text: String {
    "# \(escaped(dossier.title))\n\n\(Dossier.caution)\n" + notRead + claims + conflicts + sources
      + repeating
  }

  private func escaped(_ text: String) -> String { MarkdownScript.escaped(text) }

  private var notRead: String {
    var text = "\n## What was not read\n\n"
    for id in dossier.unreadable { text += "- \(escaped(id)): the file could not be read\n" }
    for sentence in dossier.unread {
      text += "- \(escaped(sentence.place)): “\(escaped(sentence.quote))”\n"
    }
    if dossier.unreadable.isEmpty, dossier.unread.isEmpty {
      return text + "Every source was read, and every sentence with a figure was understood.\n"
    }
    return text
  }

  private var claims: String {
    guard !dossier.results.isEmpty else { return "" }
    return "\n## Claims\n\n" + matrix
      + dossier.results.map { result in
        switch result.answer {
        case .report(let report): MarkdownReport.section(report, level: 3)
        case .unread(let diagnostics):
          "\n### \(escaped(result.claim))\n\nNot read: \(escaped(diagnostics.first?.message ?? ""))\n"
        }
      }.joined()
  }

  private var matrix: String {
    TableText(.matrix(of: dossier.results), mode: .markdown).text
  }

  private var conflicts: String {
    guard !dossier.conflicts.isEmpty else { return "" }
    return "\n## Where the sources disagree\n\n\(dossier.conflictCounts).\n\n"
      + TableText(.conflicts(dossier.conflicts), mode: .markdown).text
  }

  private var sources: String {
    "\n## Sources\n\n" + TableText(.sources(dossier.documents), mode: .markdown).text
  }

  private var repeating: String {
    let files = dossier.documents.map { document in
      "- \(escaped(document.text.path)): \(document.text.bytes.count) bytes, fingerprint "
        + "\(Dossier.fingerprint(of: document.text.bytes))\n"
    }
    return "\n## How to repeat this\n\n\(escaped(dossier.program)): `\(dossier.command)`\n\n"
      + files.joined()
  }
}
