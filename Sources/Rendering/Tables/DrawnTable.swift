internal import Documents
public import Verdicts

extension Table.Mode {
  /// Whether columns stand side by side, on a screen that is not wide.
  public var isDrawn: Bool { self == .table || self == .box }
}

/// Lists in columns that fit a screen; sources have the names that they are given.
extension Table {
  /// The fact store: a row for each fact.
  public static func facts(
    _ facts: [FactChecker.StoredFact],
    naming name: (String) -> String
  ) -> Table {
    var table = Table(["source", "line", "read_as", "quote"])
    for fact in facts {
      let evidence = fact.evidence
      table.add([name(fact.source), "\(evidence.place)", evidence.readAs, evidence.quote])
    }
    return table
  }

  /// Where the sources disagree: a row for each pair of statements.
  public static func conflicts(
    _ conflicts: [FactChecker.Conflict],
    naming name: (String) -> String
  ) -> Table {
    func place(_ fact: FactChecker.StoredFact) -> String {
      "\(name(fact.source)) \(fact.evidence.place)"
    }
    var table = Table(["kind", "first", "read_as", "second", "read_as", "differ in"])
    for conflict in conflicts {
      table.add([
        conflict.kind.rawValue, place(conflict.first), conflict.first.evidence.readAs,
        place(conflict.second), conflict.second.evidence.readAs,
        conflict.dimensions.joined(separator: " "),
      ])
    }
    return table
  }

  /// Where a number stands: a row for each place.
  public static func sightings(
    _ sightings: [NumberSighting],
    naming name: (String) -> String
  ) -> Table {
    var table = Table(["source", "line", "number", "taken_as"])
    for sighting in sightings {
      table.add([
        name(sighting.source), "\(sighting.place)", sighting.quote,
        SightingText.words(sighting.role),
      ])
    }
    return table
  }
}
