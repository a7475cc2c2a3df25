public import Verdicts

/// A line of the fact store as a JSON object.
public struct FactRow: JSONWritable {
  let fact: FactChecker.StoredFact

  public init(_ fact: FactChecker.StoredFact) { self.fact = fact }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("assumptions", fact.assumptions)
      row.member("evidence", EvidenceRow(fact.evidence))
      row.member("id", fact.id)
      row.member("source", fact.source)
    }
  }
}

/// A pair of statements that do not go together, as a JSON object.
public struct ConflictRow: JSONWritable {
  let conflict: FactChecker.Conflict

  public init(_ conflict: FactChecker.Conflict) { self.conflict = conflict }

  public func write(to json: inout JSONWriter) {
    json.object { row in
      row.member("dimension", conflict.dimension)
      row.member("dimensions", conflict.dimensions)
      row.member("explanation", conflict.explanation)
      row.member("first", FactRow(conflict.first))
      row.member("kind", conflict.kind.rawValue)
      row.member("reason", conflict.reason)
      row.member("second", FactRow(conflict.second))
    }
  }
}
