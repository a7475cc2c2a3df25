import Rendering
import Verdicts

/// Verdicts that moved, as text: "004: agrees -> qualifies".
struct MoveText {
  let style: Style

  func text(_ moves: [Ledger.Move]) -> String {
    let claims = Dictionary(grouping: moves, by: \.number).sorted { $0.key < $1.key }
    return claims.map { number, moves in
      let head = Wrapping.hanging(
        moves.first?.claim ?? "",
        after: "C\(number)  ",
        width: style.width
      )
      return (head + moves.map { "  \(Self.line($0))" }).map { $0 + "\n" }.joined()
    }.joined()
  }

  /// One verdict that moved.
  static func line(_ move: Ledger.Move) -> String {
    "\(move.source): \(move.from?.rawValue ?? "not there") -> \(move.to?.rawValue ?? "gone")"
  }
}
