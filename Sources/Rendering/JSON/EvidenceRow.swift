import Documents
public import Verdicts

/// A quote as a JSON object.
public struct EvidenceRow: JSONWritable {
  let evidence: Evidence

  public init(_ evidence: Evidence) { self.evidence = evidence }

  public func write(to json: inout JSONWriter) {
    let scope = evidence.scope.sorted { $0.dimension < $1.dimension }
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
      row.object { Self.writeValues(of: scope, to: &$0) }
      row.key("scope_status")
      row.object { Self.writeStatuses(of: scope, to: &$0) }
      row.member("start", evidence.fileSpan.start)
      // The words as they are read, where markup stands between them or an encoding differs.
      if evidence.quote != evidence.fileQuote { row.member("words", evidence.quote) }
    }
  }

  /// The value of each dimension, null when unknown; place, time and operation always stand.
  private static func writeValues(of scope: [ScopeSlot], to row: inout JSONWriter) {
    var scope = scope
    for dimension in ["place", "time", "operation"]
    where !scope.contains(where: { $0.dimension == dimension }) {
      let place = scope.firstIndex { $0.dimension > dimension } ?? scope.endIndex
      scope.insert(ScopeSlot(dimension: dimension, value: nil, status: .unknown), at: place)
    }
    for slot in scope {
      row.key(named: slot.dimension)
      slot.value.write(to: &row)
    }
  }

  private static func writeStatuses(of scope: [ScopeSlot], to row: inout JSONWriter) {
    for slot in scope {
      row.key(named: slot.dimension)
      row.string(slot.status.rawValue)
    }
  }
}
