public import Documents

/// A diagnostic of a typed line as a JSON object.
public struct DiagnosticRow: JSONWritable {
  let diagnostic: Diagnostic

  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      if !diagnostic.candidates.isEmpty { row.member("candidates", diagnostic.candidates) }
      row.member("column", diagnostic.place?.column ?? 1)
      row.member("expected", diagnostic.expected)
      row.member("message", diagnostic.message)
    }
  }
}
