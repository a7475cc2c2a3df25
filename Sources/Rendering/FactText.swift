public import Verdicts

/// Lines of the fact store, each with its quote and its place.
public struct FactText {
  let style: Style

  public init(style: Style) { self.style = style }

  /// One fact: what was read, where, from which words, under which assumptions.
  public func text(_ fact: FactChecker.StoredFact) -> String {
    var canvas = Canvas(style: style)
    let evidence = fact.evidence
    if style.form == .narrated {
      let assumed =
        fact.assumptions.isEmpty
        ? "" : "; assumed: \(fact.assumptions.joined(separator: "; "))"
      canvas.line(
        Wording.sentence(
          Printable.line("Fact \(fact.id): \(NarratedReport.sentence(on: evidence))\(assumed)")
        )
      )
      return canvas.text
    }
    canvas.wrap("\(evidence.readAs)  [\(evidence.rule)]")
    canvas.wrap("\"\(evidence.quote)\"", after: "  ")
    for assumption in fact.assumptions { canvas.wrap(assumption, after: "  assumed ") }
    canvas.line("  " + style.paint("\(evidence.path):\(evidence.place)", .faint))
    return canvas.text
  }
}
