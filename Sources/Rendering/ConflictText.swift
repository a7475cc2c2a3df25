public import Verdicts

/// A pair of statements that do not go together, both shown in their sentences.
public struct ConflictText {
  let shelf: Bookshelf
  let style: Style

  public init(shelf: Bookshelf, style: Style) {
    self.shelf = shelf
    self.style = style
  }

  /// One conflict: what kind, the two statements, and why.
  public func text(_ conflict: FactChecker.Conflict) -> String {
    style.form == .narrated ? narrated(conflict) : drawn(conflict)
  }

  private func drawn(_ conflict: FactChecker.Conflict) -> String {
    var canvas = Canvas(style: style)
    let word = "\(style.glyphs.sign(conflict.kind)) \(Self.word(conflict.kind).uppercased())"
    let pair = "\(conflict.first.source) / \(conflict.second.source)"
    let lines = Wrapping.hanging(pair, after: word + "  ", width: style.width)
    for (index, line) in lines.enumerated() {
      let rest = line.dropFirst(word.count)
      canvas.line(index == 0 ? style.paint(word, .verdict(conflict.kind)) + rest : line)
    }
    for fact in [conflict.first, conflict.second] {
      EvidenceText(evidence: fact.evidence, shelf: shelf).draw(on: &canvas, indent: "    ")
    }
    canvas.wrap(Self.because(conflict), after: "  because ")
    return canvas.text
  }

  private func narrated(_ conflict: FactChecker.Conflict) -> String {
    [
      "\(conflict.first.source) and \(conflict.second.source): \(Self.word(conflict.kind))",
      NarratedReport.sentence(on: conflict.first.evidence),
      NarratedReport.sentence(on: conflict.second.evidence),
      "Because: \(Self.because(conflict))",
    ].map { Wording.sentence(Printable.line($0)) + "\n" }.joined()
  }

  private static func word(_ kind: Verdict.Kind) -> String {
    kind == .contradicts ? "contradict each other" : "differ in scope"
  }

  private static func because(_ conflict: FactChecker.Conflict) -> String {
    conflict.explanation.isEmpty ? conflict.reason : conflict.explanation
  }
}
