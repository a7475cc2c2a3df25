import Documents
public import Verdicts

/// The proof of a verdict as a tree, down to quoted words, assumptions and what is absent.
///
/// What was drawn once is only named when it is needed again. A proof may be cut at a depth: then each
/// step that hides others has its number, by which it is opened.
public struct ProofText {
  let head: String
  let proof: ProofStep
  let style: Style
  /// The steps below each other that are drawn; nil for all.
  let depth: Int?
  /// The number of the first step.
  let number: String

  /// The proof of a verdict.
  public init(_ verdict: Verdict, style: Style) {
    self.init(Self.head(of: verdict), verdict.proof, style: style)
  }

  /// What stands above the proof of a verdict.
  public static func head(of verdict: Verdict) -> String {
    "\(verdict.source) \(verdict.kind.rawValue): \(Wording.reason(of: verdict))"
  }

  /// A step under a heading; `number` is where it stands in its proof.
  public init(
    _ head: String,
    _ proof: ProofStep,
    style: Style,
    depth: Int? = nil,
    number: String = "1"
  ) {
    self.head = head
    self.proof = proof
    self.style = style
    self.depth = depth
    self.number = number
  }

  /// The lines of the proof, in the form of the style.
  public var text: String {
    var canvas = Canvas(style: style)
    if style.form == .narrated {
      canvas.line(Wording.sentence("Source \(head)"))
      var told: [ProofStep: String] = [:]
      narrate(proof, number: number, depth: depth ?? .max, on: &canvas, &told)
      return canvas.text
    }
    canvas.wrap(head, as: .strong)
    var drawn = Drawn()
    let edge = (first: style.glyphs.lastBranch, rest: "   ")
    draw(proof, number: number, depth: depth ?? .max, edge, on: &canvas, &drawn)
    return canvas.text
  }

  /// What is said of a step whose premises are not drawn.
  private func hint(at step: ProofStep, _ number: String) -> String {
    "; \(Wording.count(step.size - 1, "step")) below, opened by step \(number)"
  }

  /// What a proof has shown so far.
  private struct Drawn {
    var steps: Set<ProofStep> = []
    /// Words by their place: those of a text that has changed are others.
    var quotes: Set<String> = []
  }

  private func draw(
    _ step: ProofStep,
    number: String,
    depth: Int,
    _ edge: (first: String, rest: String),
    on canvas: inout Canvas,
    _ drawn: inout Drawn
  ) {
    let isNew = step.premises.isEmpty || drawn.steps.insert(step).inserted
    let isCut = isNew && depth <= 1 && !step.premises.isEmpty
    let premises = isNew && !isCut ? step.premises : []
    let (first, rest) = edge
    let label = Wrapping.padded(step.kind.rawValue, to: 9)
    let width = max(20, style.width - DisplayWidth.of(first) - label.count)
    let below = premises.isEmpty ? "" : style.glyphs.rail
    let space = rest + below + String(repeating: " ", count: max(0, label.count - below.count))
    let rows = details(of: step, isNew: isNew, more: isCut ? hint(at: step, number) : "", &drawn)
      .flatMap { Wrapping.lines(Printable.line($0), width: width) }
    for (index, row) in rows.enumerated() {
      canvas.line(index == 0 ? first + style.paint(label, role(step.kind)) + row : space + row)
    }
    for (index, premise) in premises.enumerated() {
      let isLast = index == premises.count - 1
      draw(
        premise,
        number: "\(number).\(index + 1)",
        depth: depth - 1,
        (
          first: rest + (isLast ? style.glyphs.lastBranch : style.glyphs.branch),
          rest: rest + (isLast ? "   " : style.glyphs.rail)
        ),
        on: &canvas,
        &drawn
      )
    }
  }

  /// The statement with its rule, then the quoted words with their place.
  private func details(
    of step: ProofStep,
    isNew: Bool,
    more: String,
    _ drawn: inout Drawn
  ) -> [String] {
    let rule = step.rule.map { "  [\($0)]" } ?? ""
    let mark = step.kind == .assumed ? "; you may reject this" : ""
    let statement = step.text + rule + mark + (isNew ? more : ", as above")
    guard let evidence = step.evidence, isNew,
      drawn.quotes.insert("\(evidence.span) \(evidence.quote)").inserted
    else {
      return [statement]
    }
    return [statement, "\"\(evidence.quote)\" \(evidence.path):\(evidence.place)"]
  }

  private func narrate(
    _ step: ProofStep,
    number: String,
    depth: Int,
    on canvas: inout Canvas,
    _ told: inout [ProofStep: String]
  ) {
    let rule = step.rule.map { ", by rule \($0)" } ?? ""
    var sentence = "Step \(number), \(step.kind.rawValue): \(step.text)\(rule)"
    if step.kind == .assumed { sentence += "; you may reject this" }
    let earlier = step.premises.isEmpty ? nil : told[step]
    if let earlier {
      sentence += ", as in step \(earlier)"
    } else if let evidence = step.evidence {
      sentence += ". " + NarratedReport.sentence(on: evidence)
    }
    told[step] = earlier ?? number
    let isCut = earlier == nil && depth <= 1 && !step.premises.isEmpty
    if isCut { sentence += hint(at: step, number) }
    canvas.line(Wording.sentence(Printable.line(sentence)))
    guard earlier == nil, !isCut else { return }
    for (index, premise) in step.premises.enumerated() {
      narrate(premise, number: "\(number).\(index + 1)", depth: depth - 1, on: &canvas, &told)
    }
  }

  private func role(_ kind: ProofStep.Kind) -> Style.Role {
    switch kind {
    case .read: .quote
    case .derived: .strong
    case .assumed: .warning
    case .absent, .gone: .faint
    }
  }
}
