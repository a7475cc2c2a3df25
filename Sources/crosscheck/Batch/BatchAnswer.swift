import Documents
import FoundationEssentials
import Rendering
import Verdicts

/// The answer to a row of `batch`, as a JSON object.
struct BatchAnswer: Encodable {
  private enum Content {
    case report(Report)
    case failure(Diagnostic)
  }

  private var id: BatchID
  private var content: Content

  /// Checks the claim of a line against its own texts only; `checker` has no sources.
  init(line: String, number: Int, checker: FactChecker) {
    do {
      let row = try JSONDecoder().decode(BatchRow.self, from: Data(line.utf8))
      id = row.id
      content = Self.content(of: row, checker)
    } catch {
      id = Self.id(of: line)
      let message = "line \(number): \(Self.reason(error))"
      content = .failure(
        Diagnostic(.error, message, expected: #"{"id", "claim", "evidence": [text, ...]}"#)
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

  /// The name of a row of which nothing else could be read.
  private static func id(of line: String) -> BatchID {
    struct Named: Decodable { var id: BatchID? }
    return (try? JSONDecoder().decode(Named.self, from: Data(line.utf8)))?.id ?? .none
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "\"\(key.stringValue)\" is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      "\"\(context.codingPath.first?.stringValue ?? "the row")\" is of another kind"
    case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
      context.debugDescription
    default: "this is no JSON object"
    }
  }

  private enum Key: String, CodingKey {
    case id, verdict, verdicts, understood, error
  }

  func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(id, forKey: .id)
    switch content {
    case .report(let report):
      try row.encode(Self.verdict(of: report), forKey: .verdict)
      try row.encode(report.verdicts.map { VerdictRow($0) }, forKey: .verdicts)
      try row.encode(report.understood, forKey: .understood)
    case .failure(let diagnostic): try row.encode(DiagnosticRow(diagnostic), forKey: .error)
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
