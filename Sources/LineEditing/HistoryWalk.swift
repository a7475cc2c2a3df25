/// A walk through earlier entries, from a line that was typed and back to it.
struct HistoryWalk: Hashable {
  private let typed: String
  private let found: [String]
  /// How many steps from the typed line.
  private var step = 0

  /// Begins at a typed line, before the texts found for it, best first.
  init(typed: String, found: [String]) {
    self.typed = typed
    self.found = found.filter { $0 != typed }
  }

  /// What stands in the line now.
  var shown: String { step == 0 ? typed : found[step - 1] }

  /// Goes to the entry before; false when there is none.
  mutating func goBack() -> Bool {
    guard step < found.count else { return false }
    step += 1
    return true
  }

  /// Goes to the entry after, in the end to the typed line; false when it stands there.
  mutating func goForward() -> Bool {
    guard step > 0 else { return false }
    step -= 1
    return true
  }
}
