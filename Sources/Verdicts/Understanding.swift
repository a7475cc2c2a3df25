internal import Annotation

/// Says in words what a claim was understood as.
enum Understanding {
  static func text(of claim: Claim) -> String {
    claim.parts.map(text).joined(separator: " / ")
  }

  /// One part of a claim, with the scope that it leaves open.
  static func text(of part: Claim.Part) -> String {
    let open = openSlots(part.statement)
    let notation = EvidenceWriter.notation(of: part.statement, comparison: part.comparison)
    return open.isEmpty ? notation : "\(notation); \(open.joined(separator: ", ")) open"
  }

  private static func openSlots(_ statement: Statement) -> [String] {
    var open: [String] = []
    let given = Set(statement.slots.map(\.dimension))
    if !given.contains(.place), !given.contains(.outside) { open.append("place") }
    if statement.kind == .measure, !given.contains(.operation) { open.append("operation") }
    if statement.period == nil { open.append("time") }
    return open
  }
}
