/// Draws the results of a script as they come.
public protocol ScriptRenderer {
  /// What to print for the next result.
  mutating func add(_ result: ScriptResult) -> String
  /// What to print after the last one.
  mutating func end(_ tally: ScriptTally) -> String
}
