import Documents
package import Verdicts

/// A quote as a JSON object.
package struct EvidenceRow: JSONWritable {
  let evidence: Evidence

  package init(_ evidence: Evidence) { self.evidence = evidence }

  package func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("attribution", evidence.attribution)
      row.member("column", evidence.place.column)
      row.member("end", evidence.fileSpan.end)
      row.member("file", evidence.path)
      row.member("line", evidence.place.line)
      row.member("quote", evidence.fileQuote)
      row.member("read_as", evidence.readAs)
      row.member("rule", evidence.rule)
      row.key("scope")
      row.object(writeScope)
      row.key("scope_status")
      row.object(writeStatuses)
      row.member("start", evidence.fileSpan.start)
      // The words as they are read, where markup stands between them or an encoding differs.
      if evidence.quote != evidence.fileQuote { row.member("words", evidence.quote) }
    }
  }

  /// The value of each dimension, null when unknown; place, time and operation always stand.
  private func writeScope(to row: inout JSONWriter) {
    var values = evidence.scope.map { (dimension: $0.dimension, value: $0.value) }
    for dimension in ["place", "time", "operation"]
    where !values.contains(where: { $0.dimension == dimension }) {
      values.append((dimension, nil))
    }
    for (dimension, value) in values.sorted(by: { $0.dimension < $1.dimension }) {
      row.key(named: dimension)
      value.write(to: &row)
    }
  }

  private func writeStatuses(to row: inout JSONWriter) {
    for slot in evidence.scope.sorted(by: { $0.dimension < $1.dimension }) {
      row.key(named: slot.dimension)
      row.string(slot.status.rawValue)
    }
  }
}
