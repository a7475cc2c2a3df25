import Documents
import Verdicts

/// A report on claims as one page of HTML that needs nothing else: to read, to print, to hand out.
public struct DossierHTML {
  let dossier: Dossier

  public init(_ dossier: Dossier) { self.dossier = dossier }

  /// The whole page.
  public var text: String {
    let title = Markup.escaped(dossier.title)
    let head = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      \(PageStyle.css)
      </style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(Markup.escaped(Dossier.caution))</p>

      """
    return head + notRead + claims + conflicts + sources + repeating
      + "</main>\n</body>\n</html>\n"
  }

  private var notRead: String {
    var items = dossier.unreadable.map { "\(Markup.escaped($0)): the file could not be read" }
    items += dossier.unread.map {
      "<q>\(Markup.escaped($0.quote))</q> <cite>\(Markup.escaped($0.place))</cite>"
    }
    let text =
      items.isEmpty
      ? "<p>Every source was read, and every sentence with a figure was understood.</p>\n"
      : "<p>These sources, and these sentences with figures, no rule understood:</p>\n"
        + list(items)
    return "<h2>What was not read</h2>\n\(text)"
  }

  private func list(_ items: [String]) -> String {
    "<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n"
  }

  // MARK: Claims

  private var claims: String {
    guard !dossier.results.isEmpty else { return "" }
    let drawing = ReportHTML(shelf: dossier.shelf)
    return "<h2>Claims</h2>\n" + matrix
      + dossier.results.enumerated().map { index, result in
        let head = """
          <section id="claim-\(index + 1)">
          <h2><span class="number">\(index + 1)</span> \(Markup.escaped(result.title))</h2>

          """
        switch result.answer {
        case .report(let report): return head + drawing.body(of: report) + "</section>\n"
        case .unread(let diagnostics):
          let message = Markup.escaped(diagnostics.first?.message ?? "")
          return head + "<p>This claim was not read: \(message).</p>\n</section>\n"
        }
      }.joined()
  }

  /// What each source says to each claim, with a link to where it is shown.
  private var matrix: String {
    let ids = dossier.reports.first?.verdicts.map(\.source) ?? []
    let head = ids.map { "<th scope=\"col\">\(Markup.escaped($0))</th>" }.joined()
    let rows = dossier.results.enumerated().map { index, result in
      let name = "<a href=\"#claim-\(index + 1)\">\(Markup.escaped(result.claim))</a>"
      guard case .report(let report) = result.answer else {
        return "<tr><th scope=\"row\">\(name)</th><td colspan=\"\(max(1, ids.count))\">not read"
          + "</td></tr>\n"
      }
      let cells = report.verdicts.map { "<td>\(ReportHTML.badge($0.kind))</td>" }.joined()
      return "<tr><th scope=\"row\">\(name)</th>\(cells)</tr>\n"
    }
    return """
      <div class="wide"><table>
      <caption>What each source says to each claim</caption>
      <thead><tr><th scope="col">Claim</th>\(head)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
  }

  // MARK: Sources

  private var conflicts: String {
    guard !dossier.conflicts.isEmpty else { return "" }
    let drawing = ReportHTML(shelf: dossier.shelf)
    return "<h2>Where the sources disagree among themselves</h2>\n"
      + "<p>\(dossier.conflictCounts).</p>\n"
      + dossier.conflicts.map(drawing.section).joined()
  }

  private var sources: String {
    let table = Table.sources(dossier.documents)
    let head = table.columns.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = table.rows.map { row in
      let cells = row.dropFirst().map { cell in
        "<td>\(cell.isEmpty ? "not stated" : Markup.escaped(cell))</td>"
      }
      return "<tr><th scope=\"row\">\(Markup.escaped(row[0]))</th>\(cells.joined())</tr>\n"
    }
    return """
      <h2>Sources</h2>
      <div class="wide"><table>
      <caption>What is known of each source</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>

      """
  }

  private var repeating: String {
    let files = dossier.documents.map { document in
      "\(Markup.escaped(document.text.path)): \(document.text.bytes.count) bytes, fingerprint "
        + "<code>\(Dossier.fingerprint(of: document.text.bytes))</code>"
    }
    return """
      <h2>How to repeat this</h2>
      <p>\(Markup.escaped(dossier.program)), with the same files and rules:
      <code>\(Markup.escaped(dossier.command))</code></p>
      \(list(files))
      """
  }
}
