import Documents
import Rendering
import Verdicts

/// Why verdicts on a claim are others than before the last change.
struct WhyChange {
  private let old: Ledger.Answer
  private let new: Ledger.Answer
  private let moves: [Ledger.Move]

  /// Reads the sources that are meant; all whose verdicts moved when none is named.
  static func read(
    _ names: [String],
    of entry: Ledger.Entry?
  ) -> Result<WhyChange, SourceName.Failure> {
    guard let entry, let former = entry.former else { return .failure(nothingMoved) }
    var moves = Ledger.moves(from: former.report, to: entry.report, number: 0)
    if !names.isEmpty {
      var ids: Set<String> = []
      for name in names {
        switch SourceName.resolve(name, among: moves.map(\.source)) {
        case .success(let id): ids.insert(id)
        case .failure(let failure): return .failure(failure)
        }
      }
      moves.removeAll { !ids.contains($0.source) }
    }
    guard !moves.isEmpty else { return .failure(nothingMoved) }
    return .success(WhyChange(old: former, new: entry.answer, moves: moves))
  }

  /// A tree for each verdict that moved, or its JSON.
  func text(_ session: Session) -> String {
    moves.map { move in
      let step = new.checker.change(
        from: Self.verdict(of: move.source, in: old.report),
        to: Self.verdict(of: move.source, in: new.report),
        on: move.claim,
        since: old.checker
      )
      return ProofView.text(
        of: ProofView.Shown(head: move.source, step: step),
        depth: session.state.options.depth,
        session
      )
    }.joined()
  }

  private static func verdict(of source: String, in report: Report) -> Verdict? {
    report.verdicts.first { $0.source == source }
  }

  private static let nothingMoved = SourceName.Failure(
    diagnostic: Diagnostic(
      .error,
      "no verdict on the last claim has moved",
      expected: "a change that moves one first: reject, retract, assert, load or reload"
    )
  )
}
