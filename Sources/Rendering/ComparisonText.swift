public import Verdicts

/// Two answers beside each other: what a claim came to, and what another near it comes to.
public struct ComparisonText {
  let style: Style

  public init(style: Style) { self.style = style }

  /// The second answer, each verdict beside that of the first.
  public func text(_ first: Report, _ second: Report) -> String {
    var canvas = Canvas(style: style)
    canvas.wrap("\(Wording.counts(second)): \(second.claim)", as: .strong)
    canvas.wrap(second.understood, after: "  understood  ")
    for note in second.notes { canvas.wrap(note, after: "  note        ") }
    canvas.wrap("\(Wording.counts(first)): \(first.claim)", after: "  instead of  ")
    for (before, after) in zip(first.verdicts, second.verdicts) {
      canvas.wrap(line(before, after), after: before.kind == after.kind ? "    " : "  * ")
    }
    return canvas.text
  }

  private func line(_ before: Verdict, _ after: Verdict) -> String {
    guard before.kind != after.kind else {
      return "\(after.source): \(after.kind.rawValue) as before"
    }
    let reason = Wording.reason(of: after)
    return "\(after.source): \(before.kind.rawValue) -> \(after.kind.rawValue), \(reason)"
  }
}
