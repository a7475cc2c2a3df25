import Documents
package import Verdicts

/// A quote as a JSON object.
package struct EvidenceRow: Encodable {
  let evidence: Evidence

  package init(_ evidence: Evidence) { self.evidence = evidence }

  private enum Key: String, CodingKey {
    case file, line, column, start, end, quote, words, scope, attribution, rule
    case readAs = "read_as"
    case scopeStatus = "scope_status"
  }

  package func encode(to encoder: any Encoder) throws {
    var row = encoder.container(keyedBy: Key.self)
    try row.encode(evidence.path, forKey: .file)
    try row.encode(evidence.place.line, forKey: .line)
    try row.encode(evidence.place.column, forKey: .column)
    try row.encode(evidence.fileSpan.start, forKey: .start)
    try row.encode(evidence.fileSpan.end, forKey: .end)
    try row.encode(evidence.fileQuote, forKey: .quote)
    // The words as they are read, where markup stands between them or an encoding differs.
    if evidence.quote != evidence.fileQuote { try row.encode(evidence.quote, forKey: .words) }
    try row.encode(evidence.readAs, forKey: .readAs)
    try row.encode(scope, forKey: .scope)
    try row.encode(statuses, forKey: .scopeStatus)
    try row.encode(evidence.attribution, forKey: .attribution)
    try row.encode(evidence.rule, forKey: .rule)
  }

  /// The value of each dimension, null when unknown; place, time and operation always stand.
  private var scope: [String: String?] {
    var scope: [String: String?] = ["place": nil, "time": nil, "operation": nil]
    for slot in evidence.scope { scope[slot.dimension] = .some(slot.value) }
    return scope
  }

  private var statuses: [String: String] {
    Dictionary(evidence.scope.map { ($0.dimension, $0.status.rawValue) }) { first, _ in first }
  }
}
