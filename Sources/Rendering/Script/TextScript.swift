import Documents
import Verdicts

/// Results of a script as text: a line for each claim, more for one that fails.
public struct TextScript: ScriptRenderer {
  let shelf: Bookshelf
  let style: Style

  public init(shelf: Bookshelf, style: Style) {
    self.shelf = shelf
    self.style = style
  }

  public mutating func add(_ result: ScriptResult) -> String {
    var canvas = Canvas(style: style)
    switch result.outcome {
    case .passed:
      head("pass", .agrees, result.title, result, on: &canvas)
    case .unread:
      let message = result.firstDiagnostic.map { ": \($0.message)" } ?? ""
      head("unread", .unreadable, result.title + message, result, on: &canvas)
    case .failed(let failure):
      head("FAIL", .contradicts, result.title, result, on: &canvas)
      canvas.wrap(failure.expected, after: "  expected ")
      canvas.wrap(failure.actual, after: "  actual   ")
      for verdict in failure.verdicts { draw(verdict, on: &canvas) }
    }
    return canvas.text
  }

  public mutating func end(_ tally: ScriptTally) -> String {
    let unread = tally.unread > 0 ? ", \(tally.unread) unread" : ""
    return "\(tally.passed) passed, \(tally.failed) failed\(unread)\n"
  }

  private func head(
    _ word: String,
    _ kind: Verdict.Kind,
    _ title: String,
    _ result: ScriptResult,
    on canvas: inout Canvas
  ) {
    let plain = style.form == .narrated ? word : "\(style.glyphs.sign(kind)) \(word)"
    let lines = Wrapping.hanging(
      result.location + title,
      after: plain + "  ",
      width: style.width
    )
    for (index, line) in lines.enumerated() {
      let rest = line.dropFirst(plain.count)
      canvas.line(index == 0 ? style.paint(plain, .verdict(kind)) + rest : line)
    }
  }

  private func draw(_ verdict: Verdict, on canvas: inout Canvas) {
    canvas.wrap(
      "\(verdict.source) \(verdict.kind.rawValue): \(Wording.reason(of: verdict))",
      after: "  "
    )
    if style.form == .narrated {
      for evidence in verdict.evidence {
        canvas.line("    " + Printable.line(NarratedReport.sentence(on: evidence)))
      }
    } else {
      for evidence in verdict.evidence {
        EvidenceText(evidence: evidence, shelf: shelf).draw(on: &canvas, indent: "    ")
      }
    }
    if !verdict.explanation.isEmpty { canvas.wrap(verdict.explanation, after: "    because ") }
    for step in verdict.proof.premises {
      canvas.wrap(step.text, after: "    \(step.kind.rawValue) ")
    }
  }
}
