/// The states that a session was in, for `undo` and `redo`.
struct SessionHistory: Sendable {
  private struct Step: Sendable {
    var state: SessionState
    /// The entry of the transcript that made the change.
    var entry: Int
  }

  private var past: [Step] = []
  private var future: [Step] = []
  private static let limit = 200

  /// Keeps the state before a change.
  mutating func note(_ state: SessionState, entry: Int) {
    past.append(Step(state: state, entry: entry))
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Goes back one change: the entry that made it, or nil when there is none.
  mutating func undo(_ state: inout SessionState) -> Int? {
    guard let step = past.popLast() else { return nil }
    future.append(Step(state: state, entry: step.entry))
    state = step.state
    return step.entry
  }

  /// Goes forward one change: the entry that made it, or nil when there is none.
  mutating func redo(_ state: inout SessionState) -> Int? {
    guard let step = future.popLast() else { return nil }
    past.append(Step(state: state, entry: step.entry))
    state = step.state
    return step.entry
  }
}
