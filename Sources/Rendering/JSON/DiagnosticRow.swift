package import Documents

/// A diagnostic of a typed line as a JSON object.
package struct DiagnosticRow: JSONWritable {
  let diagnostic: Diagnostic

  package init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  package func write(to json: inout JSONWriter) {
    json.object { row in
      if !diagnostic.candidates.isEmpty { row.member("candidates", diagnostic.candidates) }
      row.member("column", diagnostic.place?.column ?? 1)
      row.member("expected", diagnostic.expected)
      row.member("message", diagnostic.message)
    }
  }
}
