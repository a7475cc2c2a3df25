internal import Annotation
internal import Documents

/// One sentence that says why a verdict is what it is.
struct Explanation {
  let part: Claim.Part
  let statement: Statement?
  let evidence: Evidence?

  func text(kind: Verdict.Kind, reason: String, dimension: String?) -> String {
    guard let statement else { return reason }
    let read = EvidenceWriter.notation(of: statement)
    switch (kind, reason) {
    case (.agrees, "derived"): return "\(read), by one step of arithmetic\(step)"
    case (.agrees, "hedged"), (.agrees, "rounded"):
      return "\(interval) includes the claim\(step)"
    case (.agrees, "attributed"):
      return "stated, in the words of \(statement.speaker ?? "a speaker")\(step)"
    case (.agrees, _):
      return statement.kind == .measure
        ? "\(read)\(step)" : "all that the claim names is stated\(step)"
    case (.contradicts, "value"): return "\(read): \(interval) excludes the claim\(step)"
    case (.contradicts, "part-exceeds-whole"):
      return "\(read): a part cannot be more than its whole\(step)"
    case (.contradicts, "actor"): return "the source names somebody else: \(names(.actor))"
    case (.contradicts, "date"): return "the source dates it \(date)"
    case (.contradicts, _): return "the source states what cannot be true together with the claim"
    case (.qualifies, "narrower"):
      return "\(read): narrower in \(dimension ?? "scope"), a lower bound at most\(step)"
    case (.qualifies, "wider"):
      return "\(read): wider in \(dimension ?? "scope"), an upper bound at most\(step)"
    case (.qualifies, "other-scope"):
      return "\(read): \(dimension ?? "scope") is another, or not stated\(step)"
    case (.qualifies, "bound"): return "\(read): the bound leaves the claim open\(step)"
    case (.qualifies, "planned"):
      return "the source speaks of a plan or a possibility, not of what is done"
    case (.qualifies, "detail-missing"): return "the source leaves out \(missing)"
    default: return read
    }
  }

  private var step: String {
    guard let statement, !statement.assumptions.isEmpty else { return "" }
    return "; with a reading step: \(statement.assumptions.joined(separator: "; "))"
  }

  private var interval: String {
    guard let value = statement?.value else { return "" }
    return value.interval.isPoint
      ? value.interval.description
      : "\(value.hedgeWord.map { "\($0) " } ?? "")\(Interval(value.point)), that is \(value.interval),"
  }

  private var date: String { statement?.period?.period.description ?? "otherwise" }

  private func names(_ dimension: Dimension) -> String {
    let own = statement?.slots.filter { $0.dimension == dimension }.map(\.name) ?? []
    return own.isEmpty ? "another" : own.joined(separator: ", ")
  }

  /// What the claim names and the statement's sentence does not.
  private var missing: String {
    guard let statement else { return "a detail" }
    let told = Set(statement.details.map(\.name) + statement.slots.map(\.name))
    let asked = part.statement.slots.map(\.name) + part.statement.details.map(\.name)
    var seen: Set<String> = []
    var left = asked.filter { !told.contains($0) && seen.insert($0).inserted }
    if part.statement.period != nil, statement.period == nil { left.append("the date") }
    return left.isEmpty ? "a detail" : left.prefix(4).joined(separator: ", ")
  }
}
