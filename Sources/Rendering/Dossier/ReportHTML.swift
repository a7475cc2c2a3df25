import Documents
import Verdicts

/// The answer to a claim, and pairs of statements that do not go together, as parts of a page.
struct ReportHTML {
  let shelf: Bookshelf

  /// What was understood and found, a block a source.
  func body(of report: Report) -> String {
    var text = "<p><strong>\(Wording.counts(report)).</strong> Understood as: "
    text += "\(Markup.escaped(report.understood)).</p>\n"
    for note in report.notes { text += "<p>Note: \(Markup.escaped(note)).</p>\n" }
    text += (report.speaking + report.notSpeaking).map(block).joined()
    let notes = AnswerNotes(report: report)
    if let voices = notes.voices { text += "<p>\(Markup.escaped(Wording.sentence(voices)))</p>\n" }
    for question in notes.questions { text += "<p>Open: \(Markup.escaped(question))</p>\n" }
    return text
  }

  /// Two statements, and why they are put side by side.
  func section(_ conflict: FactChecker.Conflict) -> String {
    let word = conflict.kind == .contradicts ? "contradict each other" : "differ in scope"
    let pair = "\(conflict.first.source) and \(conflict.second.source)"
    return """
      <section class="\(conflict.kind.rawValue)">
      <h3>\(Markup.escaped(pair)) \(word)</h3>
      \(quote(conflict.first.evidence))\(quote(conflict.second.evidence))\
      <p>Because \(Markup.escaped(Wording.sentence(conflict.explanation, capital: false)))</p>
      </section>

      """
  }

  /// A verdict as a word with its sign: the colour only repeats it.
  static func badge(_ kind: Verdict.Kind) -> String {
    let sign = Glyphs.graphic.sign(kind)
    return "<span class=\"badge \(kind.rawValue)\"><span aria-hidden=\"true\">\(sign)</span> "
      + "\(kind.rawValue)</span>"
  }

  private func block(_ verdict: Verdict) -> String {
    var text = "<section class=\"\(verdict.kind.rawValue)\">\n"
    text += "<h3>\(Self.badge(verdict.kind)) \(Markup.escaped(verdict.source)): "
    text += "\(Markup.escaped(Wording.reason(of: verdict)))</h3>\n"
    text += verdict.evidence.map(quote).joined()
    text += verdict.considered.map { miss in
      "<p>Not used: <q>\(Markup.escaped(miss.evidence.quote))</q>: \(Markup.escaped(miss.why)).</p>\n"
    }.joined()
    if !verdict.explanation.isEmpty {
      text += "<p>Because: \(Markup.escaped(Wording.sentence(verdict.explanation)))</p>\n"
    }
    if !verdict.readings.isEmpty {
      let readings = verdict.readings.map { "<li>\(Markup.escaped(Wording.reading($0)))</li>\n" }
      text += "<p>Open, and not decided here:</p>\n<ul>\n\(readings.joined())</ul>\n"
    }
    text += verdict.nearest.map { miss in
      quote(miss.evidence) + "<p>This is the nearest: \(Markup.escaped(miss.why)).</p>\n"
    }.joined()
    text += verdict.remarks.map { "<p>Remark: \(Markup.escaped($0.words)).</p>\n" }.joined()
    let proof = "<details><summary>Proof</summary>\n<ul>\n\(step(verdict.proof))</ul>\n</details>\n"
    return text + proof + "</section>\n"
  }

  private func quote(_ evidence: Evidence) -> String {
    let around =
      shelf.surroundings(of: evidence.span, in: evidence.sentence, path: evidence.path)
      ?? ("", evidence.quote, "")
    let speaker = evidence.attribution.map { ", said by \(Markup.escaped($0))" } ?? ""
    return """
      <figure>
      <blockquote>\(Markup.escaped(around.before))<mark>\(Markup.escaped(around.marked))</mark>\
      \(Markup.escaped(around.after))</blockquote>
      <figcaption><cite>\(Markup.escaped(evidence.path)):\(evidence.place)</cite>, read as \
      \(Markup.escaped(evidence.readAs))\(speaker)</figcaption>
      </figure>

      """
  }

  private func step(_ step: ProofStep) -> String {
    let rule = step.rule.map { " <code>\(Markup.escaped($0))</code>" } ?? ""
    let mark = step.kind == .assumed ? "; you may reject this" : ""
    let below = step.premises.map(self.step).joined()
    let premises = below.isEmpty ? "" : "\n<ul>\n\(below)</ul>\n"
    return "<li><em>\(step.kind.rawValue)</em> \(Markup.escaped(step.text))\(rule)\(mark)"
      + "\(premises)</li>\n"
  }
}
