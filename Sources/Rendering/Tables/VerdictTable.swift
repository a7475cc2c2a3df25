public import Documents
public import Verdicts

extension Table {
  /// The verdicts on claims: a row for each claim and source.
  public static func verdicts(on reports: [Report]) -> Table {
    var table = Table([
      "claim", "source", "verdict", "reason", "dimension", "quote", "read_as", "place", "because",
    ])
    for report in reports {
      for verdict in report.verdicts {
        let first = verdict.evidence.first
        table.add([
          report.claim, verdict.source, verdict.kind.rawValue, verdict.reason,
          verdict.dimension ?? "", first?.quote ?? "", first?.readAs ?? "",
          first.map(place) ?? "", verdict.explanation,
        ])
      }
    }
    return table
  }

  /// The verdicts on one claim, in columns that fit a screen; sources by the names they are given.
  public static func verdicts(of report: Report, naming name: (String) -> String) -> Table {
    var table = Table(["source", "verdict", "reason", "read_as", "line"])
    for verdict in report.verdicts {
      let first = verdict.evidence.first
      table.add([
        name(verdict.source), verdict.kind.rawValue, Wording.reason(of: verdict),
        first?.readAs ?? "", first.map { "\($0.place)" } ?? "",
      ])
    }
    return table
  }

  /// The fact store: a row for each fact.
  public static func facts(_ facts: [FactChecker.StoredFact]) -> Table {
    var table = Table(["fact", "source", "read_as", "quote", "place", "rule"])
    for fact in facts {
      let evidence = fact.evidence
      table.add([
        fact.id, fact.source, evidence.readAs, evidence.quote, place(of: evidence), evidence.rule,
      ])
    }
    return table
  }

  /// Where the sources disagree: a row for each pair of statements.
  public static func conflicts(_ conflicts: [FactChecker.Conflict]) -> Table {
    var table = Table([
      "kind", "dimensions", "first", "first_read_as", "second", "second_read_as", "because",
    ])
    for conflict in conflicts {
      let (first, second) = (conflict.first.evidence, conflict.second.evidence)
      table.add([
        conflict.kind.rawValue, conflict.dimensions.joined(separator: " "), place(of: first),
        first.readAs, place(of: second), second.readAs, conflict.explanation,
      ])
    }
    return table
  }

  /// The sources, with what is known of each.
  public static func sources(_ documents: [Document]) -> Table {
    var table = Table(["source", "title", "publisher", "author", "date"])
    for source in documents.map(\.source) {
      table.add([
        source.id, source.title?.value ?? "", source.publisher?.value ?? "",
        source.author?.value ?? "", source.date.map(SourceCard.days) ?? "",
      ])
    }
    return table
  }

  /// Where a number stands: a row for each place.
  public static func sightings(_ sightings: [NumberSighting]) -> Table {
    var table = Table(["source", "number", "taken_as", "place"])
    for sighting in sightings {
      table.add([
        sighting.source, sighting.quote, SightingText.words(sighting.role),
        "\(sighting.path):\(sighting.place)",
      ])
    }
    return table
  }

  private static func place(of evidence: Evidence) -> String {
    "\(evidence.path):\(evidence.place)"
  }
}

extension Table {
  /// What each source says to each claim: a row a claim, a column a source.
  public static func matrix(of results: [ScriptResult]) -> Table {
    let reports = results.compactMap { result -> Report? in
      guard case .report(let report) = result.answer else { return nil }
      return report
    }
    let ids = reports.first?.verdicts.map(\.source) ?? []
    var table = Table(["claim"] + ids)
    for result in results {
      guard case .report(let report) = result.answer else {
        table.add([result.claim] + ids.map { _ in "not read" })
        continue
      }
      table.add([result.claim] + report.verdicts.map(\.kind.rawValue))
    }
    return table
  }
}
