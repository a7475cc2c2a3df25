package import Verdicts

/// The proof of a verdict as a tree, down to quoted words, assumptions and what is absent.
package struct ProofText {
  let verdict: Verdict
  let style: Style

  package init(_ verdict: Verdict, style: Style) {
    self.verdict = verdict
    self.style = style
  }

  /// The lines of the proof, in the form of the style.
  package var text: String {
    var canvas = Canvas(style: style)
    let head = "\(verdict.source) \(verdict.kind.rawValue): \(Wording.reason(of: verdict))"
    if style.form == .narrated {
      canvas.line(Wording.sentence("Source \(head)"))
      narrate(verdict.proof, number: "1", on: &canvas)
      return canvas.text
    }
    canvas.wrap(head, as: .strong)
    draw(verdict.proof, first: style.glyphs.lastBranch, rest: "   ", on: &canvas)
    return canvas.text
  }

  private func draw(_ step: ProofStep, first: String, rest: String, on canvas: inout Canvas) {
    let label = Wrapping.padded(step.kind.rawValue, to: 9)
    let width = max(20, style.width - DisplayWidth.of(first) - label.count)
    let below = step.premises.isEmpty ? "" : style.glyphs.rail
    let space = rest + below + String(repeating: " ", count: max(0, label.count - below.count))
    let rows = details(of: step).flatMap { Wrapping.lines(Printable.line($0), width: width) }
    for (index, row) in rows.enumerated() {
      canvas.line(index == 0 ? first + style.paint(label, role(step.kind)) + row : space + row)
    }
    for (index, premise) in step.premises.enumerated() {
      let isLast = index == step.premises.count - 1
      draw(
        premise,
        first: rest + (isLast ? style.glyphs.lastBranch : style.glyphs.branch),
        rest: rest + (isLast ? "   " : style.glyphs.rail),
        on: &canvas
      )
    }
  }

  /// The statement with its rule, then the quoted words with their place.
  private func details(of step: ProofStep) -> [String] {
    let rule = step.rule.map { "  [\($0)]" } ?? ""
    guard let evidence = step.evidence else { return [step.text + rule] }
    return [step.text + rule, "\"\(evidence.quote)\" \(evidence.path):\(evidence.place)"]
  }

  private func narrate(_ step: ProofStep, number: String, on canvas: inout Canvas) {
    let rule = step.rule.map { ", by rule \($0)" } ?? ""
    var sentence = "Step \(number), \(step.kind.rawValue): \(step.text)\(rule)"
    if let evidence = step.evidence { sentence += ". " + NarratedReport.sentence(on: evidence) }
    canvas.line(Wording.sentence(Printable.line(sentence)))
    for (index, premise) in step.premises.enumerated() {
      narrate(premise, number: "\(number).\(index + 1)", on: &canvas)
    }
  }

  private func role(_ kind: ProofStep.Kind) -> Style.Role {
    switch kind {
    case .read: .quote
    case .derived: .strong
    case .assumed: .warning
    case .absent: .faint
    }
  }
}
