import Documents
public import Verdicts

/// The answer to a claim as text.
public struct ReportText {
  let report: Report
  let shelf: Bookshelf
  let style: Style

  public init(_ report: Report, shelf: Bookshelf, style: Style) {
    self.report = report
    self.shelf = shelf
    self.style = style
  }

  /// The lines of the answer, in the form of the style.
  public var text: String {
    if style.form == .narrated { return NarratedReport(report: report, shelf: shelf).text }
    var canvas = Canvas(style: style)
    canvas.wrap("\(Wording.counts(report)): \(report.claim)", as: .strong)
    canvas.wrap(report.understood, after: "  understood  ")
    for note in report.notes { canvas.wrap(note, after: "  note        ") }
    for verdict in report.speaking { draw(verdict, on: &canvas) }
    if report.speaking.count < report.verdicts.count { canvas.line() }
    for verdict in report.notSpeaking { drawSilent(verdict, on: &canvas) }
    canvas.line()
    canvas.wrap(tally, as: .faint)
    let notes = AnswerNotes(report: report)
    if let voices = notes.voices { canvas.wrap(voices) }
    for question in notes.questions { canvas.wrap(question, after: "open  ") }
    return canvas.text
  }

  private func draw(_ verdict: Verdict, on canvas: inout Canvas) {
    canvas.line()
    head(of: verdict, on: &canvas)
    for evidence in verdict.evidence {
      EvidenceText(evidence: evidence, shelf: shelf).draw(on: &canvas, indent: "    ")
    }
    for miss in verdict.considered { draw(miss, as: "  not used ", on: &canvas) }
    if !verdict.explanation.isEmpty { canvas.wrap(verdict.explanation, after: "  because ") }
    for reading in verdict.readings {
      canvas.wrap(Wording.reading(reading), after: "  \(style.glyphs.bullet) ")
    }
    drawRemarks(on: verdict, on: &canvas)
  }

  private func drawRemarks(on verdict: Verdict, on canvas: inout Canvas) {
    for remark in verdict.remarks { canvas.wrap(remark.words, after: "  remark  ") }
  }

  private func drawSilent(_ verdict: Verdict, on canvas: inout Canvas) {
    head(of: verdict, on: &canvas)
    if verdict.kind == .unreadable, !verdict.explanation.isEmpty {
      canvas.wrap(verdict.explanation, after: "  because ")
    }
    for miss in verdict.nearest { draw(miss, as: "  nearest ", on: &canvas) }
    drawRemarks(on: verdict, on: &canvas)
  }

  private func draw(_ miss: NearMiss, as label: String, on canvas: inout Canvas) {
    let quote = Wording.shortened(
      miss.evidence.quote,
      to: style.width - 10 - label.count,
      elision: style.glyphs.elision
    )
    canvas.wrap("\"\(quote)\": \(miss.why)", after: label)
    let location = "\(miss.evidence.path):\(miss.evidence.place)"
    let space = String(repeating: " ", count: label.count)
    canvas.line(space + style.paint(location, .faint))
  }

  private func head(of verdict: Verdict, on canvas: inout Canvas) {
    let sign = style.glyphs.sign(verdict.kind)
    let word = style.paint("\(sign) \(verdict.kind.rawValue.uppercased())", .verdict(verdict.kind))
    let plain = "\(sign) \(verdict.kind.rawValue.uppercased())"
    let rest = "\(verdict.source): \(Wording.reason(of: verdict))"
    let lines = Wrapping.hanging(rest, after: plain + "  ", width: style.width)
    for (index, line) in lines.enumerated() {
      canvas.line(index == 0 ? word + line.dropFirst(plain.count) : line)
    }
  }

  private var tally: String {
    let counts = Verdict.Kind.allCases.map { "\(report.count($0)) \($0.rawValue)" }
    return Wording.count(report.verdicts.count, "source") + ": " + counts.joined(separator: ", ")
  }
}

extension Report {
  /// The verdicts of the sources that speak: agrees, then contradicts, then qualifies.
  var speaking: [Verdict] { verdicts(of: [.agrees, .contradicts, .qualifies]) }

  /// The verdicts of the other sources: silent, then unreadable.
  var notSpeaking: [Verdict] { verdicts(of: [.silent, .unreadable]) }

  private func verdicts(of kinds: [Verdict.Kind]) -> [Verdict] {
    kinds.flatMap { kind in verdicts.filter { $0.kind == kind } }
  }
}
