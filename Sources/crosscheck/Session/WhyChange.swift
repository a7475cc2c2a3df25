import Documents
import Rendering
import Verdicts

/// Why verdicts on a claim are others than before the last change.
struct WhyChange {
  private let old: Ledger.Answer
  private let new: Ledger.Answer
  private let moves: [Ledger.Move]
  let view: ProofView

  /// Reads the sources that are meant, all whose verdicts moved when none is named, and how much of
  /// the proofs is asked for.
  static func read(
    _ words: [String],
    of entry: Ledger.Entry?,
    depth: Int?
  ) -> Result<WhyChange, SourceName.Failure> {
    let view: ProofView
    switch ProofView.read(words, depth: depth) {
    case .success(let found): view = found
    case .failure(let failure): return .failure(failure)
    }
    guard let entry, let former = entry.former else {
      return .failure(notMoved("no verdict on the last claim has moved"))
    }
    var moves = Ledger.moves(from: former.report, to: entry.report, number: 0)
    let sources = Set((former.report.verdicts + entry.report.verdicts).map(\.source)).sorted()
    var named: [String] = []
    for name in view.names {
      switch SourceName.resolve(name, among: sources) {
      case .success(let id): named.append(id)
      case .failure(let failure): return .failure(failure)
      }
    }
    if let still = named.first(where: { id in !moves.contains { $0.source == id } }) {
      return .failure(notMoved("the verdict of \(still) has not moved"))
    }
    if !named.isEmpty { moves.removeAll { !named.contains($0.source) } }
    guard !moves.isEmpty else {
      return .failure(notMoved("no verdict on the last claim has moved"))
    }
    return .success(WhyChange(old: former, new: entry.answer, moves: moves, view: view))
  }

  /// A tree for each verdict that moved, or its JSON.
  func texts(_ session: Session) -> [Result<String, SourceName.Failure>] {
    moves.map { move in
      let whole = ProofView.Shown(head: move.source, step: step(for: move))
      return view.shown(of: whole, named: move.source).map { view.text(of: $0, session) }
    }
  }

  /// The same as rows.
  var facts: String {
    var rows = new.checker.noProofRows
    for move in moves {
      let former = Self.verdict(of: move.source, in: old.report)
      let later = Self.verdict(of: move.source, in: new.report)
      rows.add(change: step(for: move), from: former, to: later, of: move.source)
    }
    return WhyFacts.text(rows, on: moves.first?.claim ?? "", new.checker)
  }

  private func step(for move: Ledger.Move) -> ProofStep {
    new.checker.change(
      from: Self.verdict(of: move.source, in: old.report),
      to: Self.verdict(of: move.source, in: new.report),
      on: move.claim,
      since: old.checker
    )
  }

  private static func verdict(of source: String, in report: Report) -> Verdict? {
    report.verdicts.first { $0.source == source }
  }

  private static func notMoved(_ message: String) -> SourceName.Failure {
    SourceName.Failure(
      diagnostic: Diagnostic(
        .error,
        message,
        expected: "a change that moves one first: reject, retract, assert, load or reload"
      )
    )
  }
}
