package import Verdicts

/// Lines of the fact store, each with its quote and its place.
package struct FactText {
  let style: Style

  package init(style: Style) { self.style = style }

  /// One fact: what was read, where, from which words, under which assumptions.
  package func text(_ fact: FactChecker.StoredFact) -> String {
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
    canvas.wrap(evidence.readAs, after: "\(fact.id)  ")
    let indent = String(repeating: " ", count: DisplayWidth.of(fact.id) + 2)
    canvas.wrap(
      "\"\(evidence.quote)\" \(evidence.path):\(evidence.place)",
      after: indent,
      as: .faint
    )
    for assumption in fact.assumptions { canvas.wrap(assumption, after: indent + "assumed ") }
    return canvas.text
  }
}
