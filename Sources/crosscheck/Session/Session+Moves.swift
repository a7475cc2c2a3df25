import Documents
import Rendering
import Verdicts

/// What becomes of the claims so far when sources or rules change.
extension Session {
  /// Asks all claims again under other sources or rules, and says which verdicts moved.
  @discardableResult mutating func askAgain() -> [Ledger.Move] {
    let moves = change { $0.ledger.ask($0.workspace.checker) }
    if !moves.isEmpty { show(MoveText(style: console.results).text(moves)) }
    return moves
  }

  /// Says which verdicts are others than they were in an earlier list of the same claims.
  mutating func showMoves(since before: Ledger) {
    let moves = Ledger.moves(from: before, to: state.ledger)
    if !moves.isEmpty { show(MoveText(style: console.results).text(moves)) }
  }

  /// Reads all anew when a file is another than it was, and tells what that came to; nil when none is.
  mutating func readChangedFiles() -> String? {
    let changed = workspace.changes
    guard !changed.isEmpty else { return nil }
    let (diagnostics, moves) = change { state in
      (state.workspace.reload(), state.ledger.ask(state.workspace.checker))
    }
    let style = console.results
    let faults = diagnostics.filter { $0.severity == .error }
      .map { DiagnosticText($0, style: console.messages).text }
    let moved = moves.isEmpty ? "no verdict moved\n" : MoveText(style: style).text(moves)
    return "changed: \(changed.joined(separator: ", "))\n" + faults.joined() + moved
  }
}
