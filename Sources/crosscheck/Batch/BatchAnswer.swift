import Documents
import Reading
import Rendering
import Verdicts

/// The answer to a row of `batch`, as a JSON object.
struct BatchAnswer: JSONWritable {
  private enum Content {
    case report(Report)
    case failure(Diagnostic)
  }

  /// The JSON of the row's own name, given back as it came.
  private var id = Array("null".utf8)
  private var content: Content

  /// Checks the claim of a line against its own texts only; `checker` has no sources.
  init(line: String, number: Int, checker: FactChecker) {
    do throws(JSONRow.Mistake) {
      let row = try JSONRow(Array(line.utf8))
      if let written = row.raw("id") { id = Array(written) }
      content = Self.content(of: try BatchRow(row), checker)
    } catch {
      content = .failure(
        Diagnostic(
          .error,
          "line \(number): \(error.message)",
          place: Place(line: number, column: error.column),
          expected: error.expected
        )
      )
    }
  }

  private static func content(of row: BatchRow, _ empty: FactChecker) -> Content {
    var checker = empty
    let (read, unreadable) = row.documents()
    guard !read.isEmpty else {
      return .failure(
        Diagnostic(.error, "no text here can be read", expected: "at least one text as evidence")
      )
    }
    checker.add(read)
    for id in unreadable { checker.addUnreadable(id: id) }
    switch checker.check(row.claim) {
    case .report(let report): return .report(report)
    case .unread(let diagnostics):
      return .failure(diagnostics.first ?? Diagnostic(.error, "the claim could not be read"))
    }
  }

  func write(to json: inout JSONWriter) {
    json.object { row in
      if case .failure(let diagnostic) = content { row.member("error", DiagnosticRow(diagnostic)) }
      row.key("id")
      row.raw(id)
      guard case .report(let report) = content else { return }
      row.member("understood", report.understood)
      row.member("verdict", Self.verdict(of: report))
      row.member("verdicts", report.verdicts.map { VerdictRow($0) })
    }
  }

  /// What the texts say together: nothing is decided by counting them.
  private static func verdict(of report: Report) -> String {
    switch (report.count(.contradicts) > 0, report.count(.agrees) > 0) {
    case (true, true): "disputed"
    case (true, false): Verdict.Kind.contradicts.rawValue
    case (false, true): Verdict.Kind.agrees.rawValue
    case (false, false):
      (report.count(.qualifies) > 0 ? Verdict.Kind.qualifies : .silent).rawValue
    }
  }
}
