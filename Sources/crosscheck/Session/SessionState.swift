import Verdicts

/// What a session knows at one moment; `undo` comes back to it.
struct SessionState: Sendable {
  var workspace: Workspace
  /// The claims so far.
  var ledger = Ledger()
  var options = SessionOptions()
  /// The claim that `whatif` or `narrow` found last; `accept` asks it.
  var proposal: String?
}
