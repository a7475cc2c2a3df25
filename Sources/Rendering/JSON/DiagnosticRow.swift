public import Documents

/// A diagnostic as a JSON object: of a typed line, or of a line of a file, which it then names.
public struct DiagnosticRow: JSONWritable {
  let diagnostic: Diagnostic

  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      if !diagnostic.candidates.isEmpty { row.member("candidates", diagnostic.candidates) }
      row.member("column", diagnostic.place?.column ?? 1)
      row.member("expected", diagnostic.expected)
      if !diagnostic.path.isEmpty, let place = diagnostic.place { row.member("line", place.line) }
      row.member("message", diagnostic.message)
      if !diagnostic.path.isEmpty { row.member("path", diagnostic.path) }
    }
  }
}
