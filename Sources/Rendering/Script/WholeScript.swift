/// Results of a script drawn together at the end, for forms that need them all.
public struct WholeScript: ScriptRenderer {
  private var results: [ScriptResult] = []
  private let draw: @Sendable ([ScriptResult]) -> String

  /// Draws with a function of all results.
  public init(_ draw: @escaping @Sendable ([ScriptResult]) -> String) { self.draw = draw }

  public mutating func add(_ result: ScriptResult) -> String {
    results.append(result)
    return ""
  }

  public mutating func end(_ tally: ScriptTally) -> String { draw(results) }
}
