package import Documents

/// A diagnostic of a typed line as a JSON object.
package struct DiagnosticRow: Encodable {
  let message: String
  let column: Int
  let expected: String?
  let candidates: [String]

  package init(_ diagnostic: Diagnostic) {
    message = diagnostic.message
    column = diagnostic.place?.column ?? 1
    expected = diagnostic.expected
    candidates = diagnostic.candidates
  }

  private enum Key: String, CodingKey { case message, column, expected, candidates }

  package func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(message, forKey: .message)
    try row.encode(column, forKey: .column)
    try row.encode(expected, forKey: .expected)
    if !candidates.isEmpty { try row.encode(candidates, forKey: .candidates) }
  }
}
