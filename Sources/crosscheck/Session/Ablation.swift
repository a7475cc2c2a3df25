import Documents
import Rendering
import RuleFiles
import Verdicts

/// What would be otherwise without a card: the verdicts on some claims, and the examples of the other
/// cards.
struct Ablation {
  let checker: FactChecker
  let name: String
  let reports: [Report]

  /// Nil when no card has the name.
  func text(style: Style) -> String? {
    guard !RuleCards(book: checker.book).cards(named: name).isEmpty else { return nil }
    let other = checker.under(checker.book.without(name))
    var moves: [Ledger.Move] = []
    var remarks: [String] = []
    for (index, report) in reports.enumerated() where !Task.isCancelled {
      switch other.check(report.claim) {
      case .report(let now):
        moves += Ledger.moves(from: report, to: now, number: index + 1)
        let kept = Set(Self.remarks(on: now))
        remarks += Self.remarks(on: report).filter { !kept.contains($0) }
          .map { "C\(index + 1)  \($0)" }
      case .unread: moves += Ledger.moves(losing: report, number: index + 1)
      }
    }
    let before = Set(checker.failedExamples().map(\.message))
    let failed = other.failedExamples().filter { !before.contains($0.message) }
    let moved =
      moves.isEmpty
      ? "no verdict of \(RulePage.scope(checker, claims: reports.count)) moves\n"
      : MoveText(style: style).text(moves)
    let lost =
      remarks.isEmpty
      ? "" : "remarks that are made no longer: \(remarks.count)\n" + lines(remarks, style)
    let broken =
      failed.isEmpty
      ? "every example of the other cards holds as before\n"
      : "examples that hold no longer: \(failed.count)\n" + lines(failed.map(\.message), style)
    return "without \(name):\n" + moved + lost + broken
  }

  private func lines(_ texts: [String], _ style: Style) -> String {
    texts.flatMap { Wrapping.hanging($0, after: "  ", width: style.width) }
      .map { $0 + "\n" }.joined()
  }

  private static func remarks(on report: Report) -> [String] {
    report.verdicts.flatMap { verdict in verdict.remarks.map { "\(verdict.source): \($0.words)" } }
  }
}
